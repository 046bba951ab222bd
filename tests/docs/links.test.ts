/** What the documents point to is there: files, pictures, scripts. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';
import { documents, exists, read } from './texts.ts';

const PICTURES = 'docs/bilder';

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?:|#)/.test(target));

/** Pictures are drawn by a script: where none were drawn yet, none is missing. */
const isMissing = (path: string): boolean =>
  path.startsWith(`${PICTURES}/`) && !exists(PICTURES) ? false : !exists(path);

const targetsOf = (document: string): readonly string[] =>
  linksIn(read(document)).map((link) => join(dirname(document), link.replace(/#.*$/, '')));

/** Paths such as `src/app.ts`, `tests/contracts` or `domain/person.ts` that a text names as code, without placeholders. */
const pathsIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/`((?:src|tests|docs|scripts|infra|content|adaptiveCards|teamsAppManifest)\/[\w./-]*)`/g),
    ...text.matchAll(/`(\w+\/[\w./-]*\.ts)`/g),
  ].map(([, path = '']) => path);

const isThere = (path: string): boolean => exists(path) || exists(join('src', path));

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

describe('The documents', () => {
  for (const document of documents) {
    it(`${document} links only to what exists`, () => {
      assert.deepEqual(targetsOf(document).filter(isMissing), []);
    });

    it(`${document} names only paths and npm scripts that exist`, () => {
      const text = read(document);
      assert.deepEqual(
        pathsIn(text).filter((path) => !isThere(path)),
        [],
      );
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(scripts, name)),
        [],
      );
    });
  }

  it('give every picture a description for those who cannot see it', () => {
    const bare = documents.filter((document) => /!\[\s*\]\(/.test(read(document)));
    assert.deepEqual(bare, []);
  });
});
