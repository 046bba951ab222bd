// A Teams client of one's own for a second person: the same town, team and bot, seen by somebody else.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONFIGURATION = '.m365agentsplayground.yml';
const CURRENT = /currentUser:\n((?: {2}\S.*\n)+)/;
const PERSONAL_CHAT = /(personalChat:\n +id: ')[^']+'/;

const must = (found: RegExpExecArray | null): string => {
  const [, lines] = found ?? [];
  if (lines === undefined) throw new Error(`${CONFIGURATION} does not look as expected.`);
  return lines;
};

const indented = (lines: string, by: string): string => lines.replace(/^ +/gm, by);

/** The configuration in which this person sits at the machine and whoever does otherwise is one of the users. */
const seenBy = (configuration: string, id: string): string => {
  const listed = new RegExp(` {2}- (id: '29:${id}'\\n(?: {4}\\S.*\\n)+)`);
  const [current, other] = [must(CURRENT.exec(configuration)), must(listed.exec(configuration))];
  return configuration
    .replace(listed, `  - ${indented(current, '    ').trimStart()}`)
    .replace(CURRENT, `currentUser:\n  ${indented(other, '  ').trimStart()}`)
    .replace(PERSONAL_CHAT, `$1a:${id}'`);
};

/** Makes a folder for a Playground of this person, from the one of the project. */
export const clientOf = async (id: string, folder: string): Promise<string> => {
  const place = join(folder, id);
  await mkdir(place);
  await writeFile(join(place, CONFIGURATION), seenBy(await readFile(CONFIGURATION, 'utf8'), id));
  return place;
};
