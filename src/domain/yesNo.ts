/** Reads a yes or a no from what people write, in German and English. */

export type YesNo = 'yes' | 'no';

/** Said before the answer itself. */
const FILLER =
  /^(?:(?:also|na|naja|hm+|tja|leider|bisher|bislang|derzeit|aktuell|momentan|zurzeit|im moment|eher|wohl|eigentlich|well|so far|currently|at the moment|unfortunately|actually|sadly)[\s,.…:-]+)+/u;

/** Neither one nor the other, however it begins. */
const BOTH = /^(?:jein|(?:ja|yes)\W+(?:und|and)\W+(?:nein|no)|teils|zum teil|teilweise|partly|in part)(?!\p{L})/u;

const NO =
  /^(?:nein|nee|nö|noch nicht|nicht|nichts|niemand|kein\p{L}{0,2}|keinesfalls|no|nope|not|none|nothing|nobody|never)(?!\p{L})/u;

const NO_IN_SENTENCE =
  /(?:(?:es gibt|gibt es|haben wir|wir haben|ist|sind|war|wurde)(?: \p{L}+){0,4} (?:nicht|kein\p{L}{0,2}|nichts)|(?:we|it|there|i) (?:do|does|did|is|are|was|have|has)(?:n't| not| no)|there(?:'s| is| are) (?:no|none|nothing)|we have (?:no|none|nothing))(?!\p{L})/u;

const YES =
  /^(?:ja|jawohl|jo|doch|klar|genau|sicher|selbstverständlich|gibt es|es gibt|haben wir|wir haben|yes|yeah|yep|sure|we do|we have|there is|there are|it did|it is|it was)(?!\p{L})/u;

/** The end of the first sentence; what follows explains it and may say no to something else. */
const SENTENCE_END = /[.!?;\n]/u;

/** `undefined` where it is neither clearly a yes nor clearly a no. */
export const readYesNo = (text: string): YesNo | undefined => {
  const plain = text.toLowerCase().replaceAll('’', "'").trim().replace(FILLER, '');
  const [sentence = ''] = plain.split(SENTENCE_END);
  if (BOTH.test(sentence)) return undefined;
  if (NO.test(sentence)) return 'no';
  if (/^(?:ja|jawohl|yes)(?!\p{L})/u.test(sentence)) return 'yes';
  if (NO_IN_SENTENCE.test(sentence)) return 'no';
  return YES.test(sentence) ? 'yes' : undefined;
};

const MERELY = /^(?:ja|nein|jein|yes|no)[.!]?$/iu;

/** Says nothing to whoever does not see the question. */
export const isMerelyYesOrNo = (text: string): boolean => MERELY.test(text.trim());
