/** Where things stand in a JSON text, and the duplicate keys that JSON.parse does not report. */
import assert from 'node:assert/strict';
import { parseJsonText } from '../../src/content/jsonText.ts';

const text = `{
  "a": [1,
    { "b": 2 }
  ],
  "c": {}
}`;

describe('parseJsonText', () => {
  it('gives what JSON.parse gives', () => {
    assert.deepEqual(parseJsonText(text).value, JSON.parse(text));
  });

  it('knows the line of each value', () => {
    const { lineOf } = parseJsonText(text);
    assert.deepEqual([lineOf([]), lineOf(['a']), lineOf(['a', 1, 'b']), lineOf(['c'])], [1, 2, 3, 5]);
  });

  it('knows the line around what is missing', () => {
    const { lineOf } = parseJsonText(text);
    assert.deepEqual([lineOf(['a', 1, 'x']), lineOf(['a', 7]), lineOf(['x', 'y'])], [3, 2, 1]);
  });

  it('finds a key written twice in one object, with its line', () => {
    assert.deepEqual(parseJsonText('{"a": 1, "b": {"c": 2,\n"c" : 3}}').duplicate, { key: 'c', line: 2 });
    assert.deepEqual(parseJsonText('{"a": {"b": 1}, "a": 2}').duplicate, { key: 'a', line: 1 });
    assert.deepEqual(parseJsonText(String.raw`{"a": 1, "\u0061": 2}`).duplicate, { key: 'a', line: 1 });
  });

  it('lets the same key stand in different objects, and is not misled by texts', () => {
    assert.equal(parseJsonText('{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}').duplicate, undefined);
    assert.equal(parseJsonText(String.raw`{"a": "\"b\": {", "b": "a", "c": "} \\"}`).duplicate, undefined);
  });

  it('refuses comments and trailing commas, naming the line', () => {
    assert.throws(() => parseJsonText('{\n// no\n}'), /\(2:\d+\)$/u);
    assert.throws(() => parseJsonText('{"a": 1,\n}'), /\(2:\d+\)$/u);
    assert.throws(() => parseJsonText(''), Error);
  });
});
