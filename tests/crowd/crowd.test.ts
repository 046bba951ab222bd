/** Twenty-five people on one checklist, three replicas, real HTTP. `npm run crowd` does the same for a minute. */
import assert from 'node:assert/strict';
import { runCrowd } from './crowd.ts';

const SECONDS = 5;
/** The status card may change once in three seconds; at the beginning and in the end it is brought up to date too. */
const MOST_UPDATES = Math.ceil(SECONDS / 3) + 12;

describe('A crowd on one checklist', () => {
  it('is told the truth: every yes is stored, nothing is stored that was not asked for, nothing twice', async () => {
    const result = await runCrowd({ people: 25, items: 40, seconds: SECONDS, replicas: 3, seed: 1 });
    assert.equal(result.acts, result.done + result.declined + result.busy);
    assert.ok(result.acts >= 50, `only ${result.acts} acts`);
    assert.ok(result.done > result.acts / 4, JSON.stringify(result));
    assert.ok(result.cardUpdates <= MOST_UPDATES, `${result.cardUpdates} updates of the status card`);
  }).timeout(180_000);
});
