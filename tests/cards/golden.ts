/** The golden files: every state of every card in German, as JSON that a reviewer can read. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readers } from './material.ts';
import { states } from './states/index.ts';

const folder = new URL('./golden/', import.meta.url);

const rendered = (): ReadonlyMap<string, string> =>
  new Map(
    states
      .filter(({ isGolden }) => isGolden)
      .map(({ card, state, render }) => [`${card}.${state}.json`, `${JSON.stringify(render(readers.de), null, 2)}\n`]),
  );

/** Names of golden files that a state should have, and of those that exist. */
export const goldenFiles = () => ({
  expected: [...rendered().keys()].toSorted(),
  found: readdirSync(fileURLToPath(folder)).toSorted(),
});

/** What a card looks like now, and what was agreed. */
export const goldens = (): readonly { readonly name: string; readonly now: string; readonly agreed: string }[] =>
  [...rendered()].map(([name, now]) => ({ name, now, agreed: readFileSync(new URL(name, folder), 'utf8') }));

export const writeGoldens = (): number => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = rendered();
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  return files.size;
};
