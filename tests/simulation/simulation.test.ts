/** Lets simulated weeks pass under faults: every promise holds in every world, and every habit and fault occurs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { habits } from './habits/index.ts';
import { FAULT_KINDS } from './machine/faults.ts';
import { commandOf } from './options.ts';
import { smallShape } from './shapes.ts';
import { type Outcome, simulate, type SimulationOptions } from './simulation.ts';

const SEEDS = 250;

const told = (options: SimulationOptions, { breach, steps }: Outcome): readonly string[] =>
  breach === undefined ? [] : [`${breach.promise}: ${breach.detail}, at step ${steps} of ${commandOf(options)}`];

const add = <K>(sums: Map<K, number>, counts: ReadonlyMap<K, number>): void => {
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
};

// eslint-disable-next-line prefer-arrow-callback -- mocha hands over the suite as `this`
describe('simulation', function () {
  this.timeout(300_000);
  const followed = new Map<string, number>();
  const happened = new Map<string, number>();

  it(`every promise is kept with ${SEEDS} seeds under many faults`, async () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const options = { seed, faults: 'high', ...smallShape(seed) } as const;
      const outcome = await simulate(options);
      broken.push(...told(options, outcome));
      add(followed, outcome.habits);
      add(happened, outcome.faults);
    }
    assert.deepEqual(broken, []);
  });

  it('in them every habit is followed and every fault happens', () => {
    const unused = habits.map(({ name }) => name).filter((name) => (followed.get(name) ?? 0) === 0);
    assert.deepEqual(unused, [], 'habits never followed');
    assert.equal(new Set(habits.map(({ name }) => name)).size, habits.length, 'names are unique');
    assert.deepEqual(
      FAULT_KINDS.filter((kind) => (happened.get(kind) ?? 0) === 0),
      [],
      'faults that never happened',
    );
  });

  for (const faults of ['none', 'low'] as const)
    it(`every promise is kept with faults ${faults}, for more people and months`, async () => {
      const options = { seed: 3, faults, exchanges: 3, people: 7, weeks: 12 } as const;
      const outcome = await simulate(options);
      assert.deepEqual(told(options, outcome), []);
      assert.ok(outcome.writes > 500, `only ${outcome.writes} writes`);
    });
});

// eslint-disable-next-line prefer-arrow-callback -- mocha hands over the suite as `this`
describe('a seed', function () {
  this.timeout(120_000);
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
});
