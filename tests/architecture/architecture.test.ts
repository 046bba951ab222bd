/** The arrows between folders point inward, and the check that says so can fail. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Cruised {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
    readonly totalCruised: number;
  };
}

const run = promisify(execFile);

/** The command fails when there are violations; its report is complete either way. */
const cruise = async (folder: string, ...more: readonly string[]): Promise<Cruised['summary']> => {
  const args = [depcruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...more];
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, args, options).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  return (JSON.parse(stdout) as Cruised).summary;
};

const violationsIn = async (folder: string, ...more: readonly string[]): Promise<readonly string[]> =>
  (await cruise(folder, ...more)).violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

/** What an offender would write, where, and the rule that has to notice. */
const OFFENCES = [
  ['src/domain/offender.ts', "import '../cards/card.ts';", 'domain-imports-only'],
  ['src/domain/offender.ts', "import 'node:fs';", 'domain-imports-only'],
  ['src/cards/offender.ts', "import '../adapters/teams/say.ts';", 'only-the-composition-root-wires'],
  ['src/features/offender.ts', "import 'botbuilder';", 'teams-owns-its-sdk'],
  ['src/adapters/sqlite/offender.ts', "import '../cosmos/item.ts';", 'adapters-do-not-know-each-other'],
  ['src/locales/offender.ts', "import '../conversation/commands.ts';", 'locales-to-conversation-types-only'],
  ['src/conversation/offender.ts', "import '../locales/de/index.ts';", 'conversation-imports-only'],
] as const;

/** A copy of what is checked, in which offending is allowed. */
const withCopy = async (use: (copy: string) => Promise<void>): Promise<void> => {
  const copy = await mkdtemp(join(tmpdir(), 'austausch-lotse-'));
  try {
    for (const name of ['src', 'adaptiveCards', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      await cp(join(root, name), join(copy, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

describe('The architecture', () => {
  it('is kept by every import', async () => {
    assert.ok((await cruise(root)).totalCruised > 100, 'the sources were looked at');
    assert.deepEqual(await violationsIn(root), []);
  }).timeout(60_000);

  it('would not go unnoticed if it were broken', async () => {
    await withCopy(async (copy) => {
      for (const [index, [file, line]] of OFFENCES.entries()) {
        const path = join(copy, file.replace('offender', `offender${index}`));
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(path, `/** Offends. */\n${line}\n`);
      }
      const found = await violationsIn(copy, '--preserve-symlinks');
      for (const [index, [, , rule]] of OFFENCES.entries()) {
        const noticed = found.some(
          (violation) => violation.startsWith(`${rule}: `) && violation.includes(`offender${index}`),
        );
        assert.ok(noticed, `${rule} did not notice offender${index}: ${found.join('\n')}`);
      }
    });
  }).timeout(60_000);
});
