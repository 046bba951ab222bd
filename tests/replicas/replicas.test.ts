/** Three real processes on one Cosmos DB over HTTP; two are killed with `kill -9` again and again while people write. */
import assert from 'node:assert/strict';
import { openRepeatingDoor, overwrite } from './plants.ts';
import { groupsFor, killsFor, longestMilliseconds, playReplicas } from './play.ts';

const setting = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);

/** `npm run test:replicas` takes a minute. */
const SECONDS = setting('REPLICAS_SECONDS', 12);
const SEED = setting('REPLICAS_SEED', 1);
const PLANT_SECONDS = 6;

describe('Three processes on one Cosmos DB', () => {
  it('lose nothing that was acknowledged, and say nothing twice, while two are killed again and again', async () => {
    const figures = await playReplicas({ seconds: SECONDS, seed: SEED });
    const groups = groupsFor(SECONDS);
    process.stdout.write(`      seed ${SEED}, ${SECONDS} s: ${JSON.stringify(figures)}\n`);
    assert.ok(
      figures.kills >= killsFor(SECONDS) && figures.cutOff > 0,
      'processes were killed in the midst of something',
    );
    for (const kind of ['answers', 'notes', 'ticks'] as const) assert.ok(figures[kind] >= SECONDS, kind);
    assert.ok(figures.redelivered > 0, 'somebody was cut off');
    assert.ok(figures.claims >= groups * 3, 'workers had something to claim');
    assert.ok(figures.reminders >= groups, 'reminders came due');
    // The organiser of each has something open; what the dead had claimed counts as said.
    assert.ok(figures.bundlesClaimed >= groups, 'bundles came due');
    assert.ok(figures.channelPosts >= groups && figures.bundles > 0, 'something arrived');
  });

  describe('would be seen to', () => {
    it('lose what people did, or that something was delivered, if the store let everybody overwrite everybody', async () => {
      const play = { seconds: PLANT_SECONDS, seed: SEED, onStoreRequest: overwrite };
      // Where it is lost that a delivery was made, its document stays due.
      await assert.rejects(playReplicas(play), /^AssertionError.*: (note|answer|item|still due:) /s);
    });

    it('say something twice, if what the dead had posted were posted again', async () => {
      const play = { seconds: PLANT_SECONDS, seed: SEED, openDoor: openRepeatingDoor };
      await assert.rejects(playReplicas(play), /stands there 2 times|one bundle a day/);
    });
  });
}).timeout(longestMilliseconds(Math.max(SECONDS, PLANT_SECONDS)));
