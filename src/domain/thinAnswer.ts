/** Answers that say little: they get one kind question more. Read in German and English. */

/** Only as the whole message: "Keine Ahnung, das weiß Frau Kaya" is an answer. */
const UNKNOWN: ReadonlySet<string> = new Set([
  ...['keine ahnung', 'ka', 'k a', 'kein plan', 'keinen plan', 'keine idee', 'weiß nicht', 'weiss nicht'],
  ...['weiß ich nicht', 'weiss ich nicht', 'das weiß ich nicht', 'das weiss ich nicht', 'ich weiß nicht'],
  ...['ich weiß es nicht', 'ich weiss es nicht', 'weiß ich leider nicht', 'noch unklar', 'unklar', 'noch offen'],
  ...['da bin ich überfragt', 'schwer zu sagen', 'kann ich nicht sagen', 'kann ich noch nicht sagen'],
  ...['no idea', 'not sure', 'not sure yet', 'no clue', 'dunno', 'idk', "i don't know", "don't know", 'i have no idea'],
  ...["can't say", 'hard to say', 'not known yet', 'unclear'],
]);

const FEW_WORDS = 2;
/** A word can be long, a single one does not fill a line. */
const SHORT = 60;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');

export const meansUnknown = (text: string): boolean => UNKNOWN.has(wordsIn(text).join(' '));

/** One or two words where a sentence would help. */
export const isThin = (text: string): boolean =>
  meansUnknown(text) || (text.trim().length <= SHORT && wordsIn(text).length <= FEW_WORDS);
