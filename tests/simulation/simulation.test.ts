/** Lets simulated weeks pass under faults: every promise holds, every planted bug is found, a seed is a history. */
import assert from 'node:assert/strict';
import { gossip, lostUpdate, type Plant, repeatedPost } from './plants.ts';
import { type Outcome, simulate } from './simulation.ts';

const SMALL = { exchanges: 2, people: 6, weeks: 4 } as const;

const told = ({ breach, steps, last }: Outcome): string =>
  breach === undefined ? '' : [`${breach.promise}: ${breach.detail}, at step ${steps}`, ...last].join('\n');

describe('simulation', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    it(`every promise is kept with seed ${seed} under many faults`, async () => {
      const outcome = await simulate({ ...SMALL, seed, faults: 'high' });
      assert.equal(told(outcome), '');
      assert.ok(outcome.writes > 100 && outcome.arrivals > 0, 'something happened');
    });

  for (const faults of ['none', 'low'] as const)
    it(`every promise is kept with faults ${faults}`, async () => {
      assert.equal(told(await simulate({ ...SMALL, seed: 3, faults })), '');
    });

  it('the same seed gives the same history, another seed another one', async () => {
    const options = { ...SMALL, weeks: 2, faults: 'high' } as const;
    const [first, again, other] = [
      await simulate({ ...options, seed: 21 }),
      await simulate({ ...options, seed: 21 }),
      await simulate({ ...options, seed: 22 }),
    ];
    assert.deepEqual(again, first);
    assert.notEqual(other.digest, first.digest);
  });
});

const finds = async (plant: Plant, promise: string): Promise<boolean> => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { breach } = await simulate({ ...SMALL, seed, faults: 'high', plant });
    if (breach?.promise === promise) return true;
  }
  return false;
};

describe('a bug planted at the ports is found', () => {
  it('a store that overwrites what it did not read', async () => {
    assert.ok(await finds(lostUpdate, 'nothing acknowledged is lost'));
  });

  it('a messenger that posts again what may have arrived', async () => {
    assert.ok(await finds(repeatedPost, 'a post whose outcome is unknown is never repeated'));
  });

  it('a private answer in the channel', async () => {
    assert.ok(await finds(gossip, 'a private answer is said to its owner only'));
  });
});
