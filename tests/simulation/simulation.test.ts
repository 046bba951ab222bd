/** Lets simulated weeks pass under faults: every promise holds in every world, and every habit and fault occurs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { intents } from '../../src/conversation/intents.ts';
import { habits } from './habits/index.ts';
import { FAULT_KINDS, FAULT_LEVELS } from './machine/faults.ts';
import { commandOf } from './options.ts';
import { forgetfulShape, smallShape } from './shapes.ts';
import { type Outcome, simulate, type SimulationOptions } from './simulation.ts';

const SEEDS = 250;

/** What habits say instead of clicking. */
const IN_WORDS: ReadonlySet<string> = new Set([
  'dialogue.cancel',
  'help.show',
  'exchange.join',
  'reminders.pause',
  'reminders.resume',
  'checklist.add',
]);

/** Belongs to messages that nobody writes here, to local mode, or to a question asked in chat; the rest has habits. */
const NOBODY_ASKS: readonly string[] = [
  ...['doubt.answer', 'doubt.command', 'hurry.join', 'hurry.next', 'hurry.replace'],
  ...['reflection.join', 'reflection.replace', 'reflection.split', 'reflection.pause'],
  ...['exchange.byChat', 'exchange.choose', 'summary.write', 'local.example', 'local.time'],
];

const told = (options: SimulationOptions, { breach, steps }: Outcome): readonly string[] =>
  breach === undefined ? [] : [`${breach.promise}: ${breach.detail}, at step ${steps} of ${commandOf(options)}`];

const add = <K>(sums: Map<K, number>, counts: ReadonlyMap<K, number>): void => {
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
};

describe('simulation', () => {
  const followed = new Map<string, number>();
  const happened = new Map<string, number>();
  const clicked = new Set<string>();
  const count = (outcome: Outcome): void => {
    add(followed, outcome.habits);
    add(happened, outcome.faults);
    for (const verb of outcome.verbs) clicked.add(verb);
  };

  it(`every promise is kept with ${SEEDS} seeds under many faults`, async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const options = { seed, faults: 'high', ...smallShape(seed) } as const;
      const outcome = await simulate(options);
      broken.push(...told(options, outcome));
      count(outcome);
    }
    assert.deepEqual(broken, []);
  });

  for (const faults of FAULT_LEVELS)
    it(`every promise is kept with faults ${faults}, for more people and months`, async () => {
      const options = { seed: 3, faults, exchanges: 3, people: 9, weeks: 16 } as const;
      const outcome = await simulate(options);
      assert.deepEqual(told(options, outcome), []);
      assert.ok(outcome.writes > 500, `only ${outcome.writes} writes`);
      count(outcome);
    });

  it('every promise is kept over more than a year: publishing, digests, reminders and quarterly checks', async () => {
    for (const seed of [2, 5, 6]) {
      const options = { seed, faults: 'high', exchanges: 1, people: 2, weeks: 60 } as const;
      const outcome = await simulate(options);
      assert.deepEqual(told(options, outcome), []);
      count(outcome);
    }
  });

  it('every promise is kept where closed exchanges are deleted after a month or two', async () => {
    let removals = 0;
    for (let seed = 1; seed <= 9; seed += 1) {
      const options = { seed, faults: 'high', ...forgetfulShape(seed) } as const;
      const outcome = await simulate(options);
      assert.deepEqual(told(options, outcome), []);
      removals += outcome.removals;
      count(outcome);
    }
    assert.ok(removals >= 5, `only ${removals} exchanges were deleted`);
  });

  it('in all of them every habit is followed and every fault happens', () => {
    const unused = habits.map(({ name }) => name).filter((name) => (followed.get(name) ?? 0) === 0);
    assert.deepEqual(unused, [], 'habits never followed');
    assert.equal(new Set(habits.map(({ name }) => name)).size, habits.length, 'names are unique');
    assert.deepEqual(
      FAULT_KINDS.filter((kind) => (happened.get(kind) ?? 0) === 0),
      [],
      'faults that never happened',
    );
  });

  it('everything one can ask for is asked for by button or in words, but for what is named here', () => {
    const missing = Object.keys(intents).filter((verb) => !clicked.has(verb) && !IN_WORDS.has(verb));
    assert.deepEqual(missing.toSorted(), NOBODY_ASKS.toSorted());
  });
}).timeout(300_000);

describe('a seed', () => {
  const options = { seed: 21, faults: 'high', exchanges: 3, people: 6, weeks: 2 } as const;

  it('gives one history, byte for byte, and another seed gives another one', async () => {
    const first = await simulate(options);
    assert.deepEqual(await simulate(options), first);
    assert.notEqual((await simulate({ ...options, seed: 22 })).digest, first.digest);
  });

  it('gives the same history in another process', async () => {
    const { digest } = await simulate(options);
    const script = join(import.meta.dirname, '../../scripts/simulate.ts');
    const argv = commandOf(options).replace('npm run simulate -- ', '').split(' ');
    const { stdout } = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' });
    assert.ok(stdout.includes(`history ${digest}`), stdout);
  });
}).timeout(120_000);
