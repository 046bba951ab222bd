/** Marks of contents: they tell whether something is still what a person has seen. */

/** Keys in a fixed order, so that a document that was read back has the mark of the one that was saved. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A short mark of a text: equal marks mean that the organiser approves exactly what was shown. Not for secrets. */
export const markOf = (content: unknown): string => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(content, inOrder)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};
