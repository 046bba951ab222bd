/** Bugs planted at the ports are found, and the history that shows them is made short. */
import assert from 'node:assert/strict';
import { firstPage, gossip, lostUpdate, type Plant, repeatedPost, staleBundle } from './plants.ts';
import { forgetfulShape, smallShape } from './shapes.ts';
import { type Found, shrink } from './shrink.ts';
import { simulate } from './simulation.ts';

const MOST_SEEDS = 60;

/** The first history in which a plant breaks this promise, in this way, whatever else it breaks before. */
const find = async (
  plant: Plant,
  sought: string,
  { way = /./, shapeOf = smallShape } = {},
): Promise<Found | undefined> => {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const options = { ...shapeOf(seed), seed, faults: 'high', plant, sought } as const;
    const outcome = await simulate(options);
    if (outcome.breach !== undefined && way.test(outcome.breach.detail)) return { options, outcome };
  }
  return undefined;
};

describe('a bug planted at the ports is found', () => {
  it('a store that overwrites what it did not read: what somebody did about an exchange is gone', async () => {
    const isLoss = /exchange:\S+ has forgotten a\d+\S* \((checklist|insight|step|answer|brief|summary|visit)/;
    assert.ok(await find(lostUpdate, 'nothing acknowledged is lost', { way: isLoss }));
  });

  it('a messenger that posts again what may have arrived', async () => {
    assert.ok(await find(repeatedPost, 'a post whose outcome is unknown is never repeated'));
  });

  it('a private answer in the channel', async () => {
    assert.ok(await find(gossip, 'a private answer is said to its owner only'));
  });

  it('a bundle kept from an earlier day', async () => {
    assert.ok(await find(staleBundle, 'a bundle names what is open and concerns its reader'));
  });

  it('answers that are left behind when an exchange is deleted', async () => {
    const found = await find(firstPage, 'what is deleted is gone everywhere', { shapeOf: forgetfulShape });
    assert.ok(found);
  });

  it('and its history is made shorter, to one that breaks the same promise when it is run again', async () => {
    const found = await find(repeatedPost, 'a post whose outcome is unknown is never repeated');
    assert.ok(found);
    let runs = 0;
    const short = await shrink(found, { isTimeUp: () => (runs += 1) > 150 });
    assert.ok(short.outcome.steps < found.outcome.steps, `${short.outcome.steps} of ${found.outcome.steps} steps`);
    assert.equal(short.outcome.breach?.promise, found.outcome.breach?.promise);
    const again = await simulate(short.options);
    assert.deepEqual(
      { digest: again.digest, breach: again.breach },
      { digest: short.outcome.digest, breach: short.outcome.breach },
    );
  });
}).timeout(120_000);
