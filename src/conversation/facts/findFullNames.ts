/** Finds names of two words, such as "Katrin Seidel": in German two nouns side by side are hardly anything else. */
import { find, type Found } from './find.ts';

const NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const pair = new RegExp(`(?<![\\p{L}\\d-])(?<given>${NAME})\\s+(?<family>${NAME})(?![\\p{L}\\d-])`, 'gu');

/** Parts of an administration and of the calendar; as the end of a longer word too. */
const NO_NAME =
  /(?:amt|amtes|amts|center|centers|centre|zentrum|zentrums|stelle|gruppe|leitung|leiterin|leiter|dienst|dienste|team|teams|runde|ausschuss|beirat|büro|haus|schule|kita|hort|stadt|kreis|landkreis|kommune|gemeinde|projekt|agentur|verband|träger|bereich|fachbereich|referat|dezernat|abteilung|planung|hilfe|arbeit|fachkraft|fachkräfte|kollegen|kollegin|kollege|person|personen|tag|tage|woche|wochen|monat|monate|jahr|uhr|bericht|berichte|notizen|protokoll|fotos|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|office|council|department|service|services|group|board|committee|agency|welfare|school|planning|leader|leaders|head|manager|minutes|report|january|february|march|june|july|october|december|monday|tuesday|wednesday|thursday|friday)$/iu;
/** Words that are capitalised only because a sentence begins, or because they stand before a name. */
const NO_GIVEN_NAME =
  /^(?:der|die|das|dem|den|des|ein\p{L}*|kein\p{L}*|unser\p{L}*|ihr\p{L}*|sein\p{L}*|mein\p{L}*|dies\p{L}*|jed\p{L}*|all\p{L}*|manche\p{L}*|einige\p{L}*|mehrere|viele|beide|andere|weitere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wir|sie|er|es|ich|man|wer|was|wie|wo|wenn|weil|dass|ob|und|oder|aber|auch|nur|noch|schon|erst|dann|danach|davor|dazu|dabei|dafür|daraus|später|zuerst|zuletzt|vielleicht|wohl|sicher|hier|dort|heute|gestern|morgen|immer|meist|oft|aus|von|vom|mit|bei|beim|nach|vor|für|durch|ohne|im|in|am|an|auf|zu|zum|zur|über|unter|seit|bis|gegen|außerdem|zusätzlich|eventuell|frau|herrn?|fr|hr|mrs?|ms|miss|dr|prof|liebe\p{L}*|neue\p{L}*|\p{L}+(?:lich|weise|falls|ens|liche[nrms]?)|the|a|an|our|their|his|her|its|my|this|these|all|two|three|four|some|other|we|they|he|she|it|who|if|when|and|or|but|also|only|then|later|perhaps|from|with|by|after|before|for|without|in|at|on|to|about|since|please|new)$/iu;

/** Where two capitalised words stand next to each other as a heading would, the end of a name has to show. */
const ENDS = /^(?:\s*(?:$|[,.;:()!?\n]|–|-\s)|\s+\p{Ll})/u;

const isName = ({ groups: { given = '', family = '' }, after }: Found): boolean =>
  !NO_NAME.test(given) &&
  !NO_NAME.test(family) &&
  !NO_GIVEN_NAME.test(given) &&
  !NO_GIVEN_NAME.test(family) &&
  ENDS.test(after);

export const findFullNames = (text: string): readonly Found[] => find(text, pair).filter(isName);
