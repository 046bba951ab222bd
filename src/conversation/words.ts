/** How a typed word is compared with one of a command: spelt in either way, and with typing mistakes forgiven. */
import { distance } from 'fastest-levenshtein';

export const normalise = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");

export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A word of a command. */
export interface Wanted {
  readonly normal: string;
  readonly endsWithColon: boolean;
  readonly mistakesAllowed: number;
}

/** Short words get no second chance: too many others are just as near. */
const allowedIn = (word: string): number => {
  const length = Math.max(word.length, normalise(word).length);
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
};

const withoutColon = (word: string): string => (word.endsWith(':') ? word.slice(0, -1) : word);

export const wantedOf = (word: string): Wanted => {
  const bare = withoutColon(word);
  return { normal: normalise(bare), endsWithColon: bare !== word, mistakesAllowed: allowedIn(bare) };
};

/** A word of a message, each made once. */
export interface Typed {
  readonly normal: string;
  readonly bare: string;
}

export const typedOf = (word: string): Typed => {
  const normal = normalise(word);
  return { normal, bare: withoutColon(normal) };
};

/** How far a typed word is from a word of a command; `undefined` if it is another word. A missing colon counts too. */
export const mistakesIn = ({ normal, bare }: Typed, wanted: Wanted): number | undefined => {
  const compared = wanted.endsWithColon ? bare : normal;
  const missing = wanted.endsWithColon && bare === normal ? 1 : 0;
  if (compared === wanted.normal) return missing;
  if (Math.abs(compared.length - wanted.normal.length) > wanted.mistakesAllowed) return undefined;
  const found = distance(compared, wanted.normal);
  return found <= wanted.mistakesAllowed ? found + missing : undefined;
};
