/** The benchmark as a tool: what it refuses, and that a very short run comes to its end and prints its table. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';

const RUN = join(import.meta.dirname, '../../bench/run.ts');

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const runBench = (...argv: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [RUN, ...argv], (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
  });

const Results = z.object({
  options: z.object({ rounds: z.number(), seconds: z.number(), stored: z.number() }),
  rows: z.array(z.object({ name: z.string(), turnsPerSecond: z.number().positive(), cpuMs: z.number().positive() })),
  growth: z.array(z.object({ stored: z.number() })),
  start: z.array(z.object({ readyMs: z.number().positive() })),
});

describe('The benchmark', () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an option it does not know', ['--fast'], /--fast/],
    ['a number that is none', ['--rounds', 'many'], /--rounds "many" is not a number from 1 to 50/],
    ['a number out of bounds', ['--seconds', '0'], /--seconds "0" is not a number from 0\.05 to 60/],
    ['a value that is missing', ['--stored'], /--stored/],
  ];
  for (const [what, argv, sentence] of wrong)
    it(`refuses ${what}, ends with a usage line, and measures nothing`, async () => {
      const { exitCode, stdout, stderr } = await runBench(...argv);
      assert.equal(exitCode, 1);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
      assert.match(stderr, /\nUsage: .*--rounds.*--seconds.*--stored.*\n$/);
    });

  it('names everything that is wrong at once', async () => {
    const { stderr } = await runBench('--rounds', '51', '--stored', '1e9');
    assert.match(stderr, /--rounds "51"[\s\S]*--stored "1e9"/);
  });

  it('prints the table of a very short run and writes the same as JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
    const out = join(folder, 'short.json');
    const ran = await runBench('--rounds', '1', '--seconds', '0.05', '--stored', '101', '--out', out);
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.match(ran.stdout, /^turns +turns\/s +p50 ms +p99 ms +CPU ms +RSS MB\n/);
    const results = Results.parse(JSON.parse(await readFile(out, 'utf8')));
    for (const { name } of results.rows) assert.ok(ran.stdout.includes(`\n${name}`), name);
    assert.deepEqual(
      results.rows.map(({ name }) => name),
      [
        ...['bare node:http', 'botbuilder echo', 'teams-ai echo'],
        ...['SQLite', 'Cosmos emulator'].flatMap((where) =>
          ['answer a question', 'tick an item', 'automatic refresh', 'help'].map((use) => `${use}, ${where}`),
        ),
        ...['100 stored', '101 stored', '101 in turn'].map((detail) => `answer a question, ${detail}`),
      ],
    );
    assert.deepEqual(
      results.growth.map(({ stored }) => stored),
      [100, 101],
    );
    assert.equal(results.start.length, 2);
    await rm(folder, { recursive: true });
  });
}).timeout(300_000);
