/** Tables grow by hand, in several places at once: each has one heading, and each of its rows once. */
import assert from 'node:assert/strict';
import { documents, read } from './texts.ts';

const tablesIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) => table.trimEnd().split('\n'));

const isRule = (row: string): boolean => /^\|[\s|:-]+$/.test(row);

describe('The tables of a document', () => {
  for (const document of documents) {
    it(`have one heading each, and no row twice, in ${document}`, () => {
      for (const table of tablesIn(read(document))) {
        assert.deepEqual(
          table.filter((row, index) => table.indexOf(row) !== index),
          [],
        );
        assert.deepEqual(
          table.flatMap((row, index) => (isRule(row) ? [index] : [])),
          [1],
        );
      }
    });
  }
});
