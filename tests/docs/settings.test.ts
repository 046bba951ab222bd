/** .env.example names every setting that the bot reads, and no other. */
import assert from 'node:assert/strict';
import { read } from './texts.ts';

/** Set by hosts, not by people: only tells production from a desk. */
const NOT_OURS = ['NODE_ENV'];

const namesIn = (path: string, pattern: RegExp): readonly string[] =>
  [...read(path).matchAll(pattern)].map(([, name = '']) => name).sort();

describe('.env.example', () => {
  it('names every setting that the bot reads, and no other', () => {
    const settings = namesIn('src/config.ts', /^ {2}([A-Z][A-Z_]+): /gm).filter((name) => !NOT_OURS.includes(name));
    assert.ok(settings.length > 0);
    assert.deepEqual(namesIn('.env.example', /^# ?([A-Z][A-Z_]+)=/gm), settings);
  });

  it('sets nothing by itself, so that a copy of it starts the local mode', () => {
    assert.deepEqual(
      read('.env.example')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
      [],
    );
  });
});
