/** A mistake as a small edit of a shipped content file. */
import assert from 'node:assert/strict';

/** Swaps one piece of text in a file; a piece that is not there would make the test pass for the wrong reason. */
export const swap = (from: string | RegExp, to: string) => (text: string) => {
  const swapped = text.replace(from, () => to);
  assert.notEqual(swapped, text, `nothing to swap: ${String(from)}`);
  return swapped;
};

export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly edit: (text: string) => string;
  readonly says: string;
}
