/** `npm run package:teams`: writes the app package that an administrator uploads to Teams. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPackage, type ReadFile } from './teamsApp/buildPackage.ts';
import { readOptions, USAGE } from './teamsApp/options.ts';

const folder = new URL('../teamsAppManifest/', import.meta.url);

const readManifestFile: ReadFile = (name) => {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file) : undefined;
};

const fail = (problems: readonly string[], hint: string): void => {
  console.error([...problems, '', hint].join('\n'));
  process.exitCode = 1;
};

const run = (argv: readonly string[]): void => {
  const options = readOptions(argv);
  if (!options.ok) return fail(options.error, USAGE);
  const { values, out } = options.value;
  const built = buildPackage(readManifestFile, values);
  if (!built.ok) return fail(built.error, 'Nothing was written.');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, built.value);
  console.log(`${out} is ready: bot ${values.BOT_ID} at https://${values.BOT_DOMAIN}/api/messages`);
};

run(process.argv.slice(2));
