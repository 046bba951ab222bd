/** What the finders of facts share: matches in a text with what stands before and after them. */

export interface Found {
  /** As it was written. */
  readonly source: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
  readonly index: number;
}

/** Every match of a pattern with the flag `g`. */
export const find = (text: string, pattern: RegExp): readonly Found[] =>
  [...text.matchAll(pattern)].map((match) => ({
    source: match[0].trim(),
    groups: match.groups ?? {},
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
    index: match.index,
  }));

/** Words of a list as one alternative, the longest first. */
export const oneOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

/** Of equal values the first one stays. */
export const distinct = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] => {
  const keys = values.map(keyOf);
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};
