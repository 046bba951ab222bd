/** Duplicate keys, which JSON.parse does not report. */
import assert from 'node:assert/strict';
import { duplicateKeyIn } from '../../src/content/duplicateKeys.ts';

describe('duplicateKeyIn', () => {
  it('finds a key written twice in one object', () => {
    assert.equal(duplicateKeyIn('{"a": 1, "b": {"c": 2, "c" : 3}}'), 'c');
    assert.equal(duplicateKeyIn('{"a": {"b": 1}, "a": 2}'), 'a');
  });

  it('lets the same key stand in different objects', () => {
    assert.equal(duplicateKeyIn('{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}'), undefined);
  });

  it('is not misled by what texts hold', () => {
    assert.equal(duplicateKeyIn(String.raw`{"a": "\"b\": {", "b": "a", "c": "} \\"}`), undefined);
    assert.equal(duplicateKeyIn('["a", "a"]'), undefined);
  });
});
