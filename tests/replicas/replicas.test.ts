/** Three real processes on one Cosmos DB over HTTP; two are killed with `kill -9` again and again while people write. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectCosmos, createCosmosStore } from '../../src/adapters/cosmos/cosmos.ts';
import type { Store } from '../../src/ports/store.ts';
import { createTemporaryContainer, startCosmosServer } from '../contracts/cosmosServer.ts';
import { type FakeTeams, startFakeTeams } from '../fixtures/fakeTeams/index.ts';
import { createRandom } from '../simulation/machine/random.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { isAtLeast, nothingYet, runLoad } from './load.ts';
import { type Scene, setScene } from './scene.ts';
import { type Figures, judge } from './verdict.ts';

const setting = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);

/** `npm run test:replicas` takes a minute. */
const SECONDS = setting('REPLICAS_SECONDS', 12);
const SEED = setting('REPLICAS_SEED', 1);
const REPLICAS = 3;
/** Enough people that nobody runs out of things to do. */
const GROUPS = Math.max(4, Math.round(SECONDS / 4));
/** Nine o'clock, when all reminders are due, comes in the midst of it. */
const SECONDS_BEFORE_NINE = SECONDS / 2;
/** Long enough that processes die between a post and its answer. */
const CONNECTOR_MILLISECONDS = 40;
/** Of each kind of act, and of kills: what makes a run worth its name. */
const KILLS = Math.max(2, Math.round(SECONDS / 6));
const LONGER_MOST = 6;
const SETTLING_MILLISECONDS = 60_000;

interface Killing {
  kills: number;
  /** Activities that were under way in processes when those were killed. */
  cutOff: number;
}

/** Two die shortly after one another; then both come back. */
const killAtRandom = async (fleet: Fleet, killing: Killing, isOver: () => boolean): Promise<void> => {
  const random = createRandom(SEED + 1);
  for (;;) {
    for (const longest of [2_000, 600]) {
      await sleep(random.between(100, longest));
      if (isOver()) return;
      killing.cutOff += await fleet.killOne();
      killing.kills += 1;
    }
    await fleet.refill();
  }
};

/** Ahead by the time that a claim holds, so that what the dead had claimed is settled. */
const CLAIMS_ARE_OVER_MILLISECONDS = 61_000;

/**
 * Teams' own clock runs fast: whoever answers within four of its seconds is taken to add to what they said before, and
 * people here answer as soon as they are asked.
 */
const began = Date.now();
const hasty = (): number => began + (Date.now() - began) * 100;

const setClock = async (cwd: string, aheadMilliseconds: number): Promise<void> => {
  await mkdir(join(cwd, 'data'), { recursive: true });
  await writeFile(join(cwd, 'data', 'clock.json'), JSON.stringify({ aheadMilliseconds }));
};

interface Running {
  readonly cwd: string;
  readonly teams: FakeTeams;
  readonly store: Store;
  readonly fleet: Fleet;
  readonly scene: Scene;
}

/** Everybody dies, a minute passes, everybody comes back; then nothing may stay due. */
const settle = async ({ cwd, store, fleet, scene }: Running): Promise<void> => {
  await fleet.killAll();
  const ahead = scene.aheadMilliseconds + CLAIMS_ARE_OVER_MILLISECONDS;
  await setClock(cwd, ahead);
  await fleet.refill();
  const deadline = Date.now() + SETTLING_MILLISECONDS;
  for (;;) {
    // Claims are due a minute after they were made.
    const due = await store.due(new Date(Date.now() + ahead + CLAIMS_ARE_OVER_MILLISECONDS).toISOString(), 100);
    if (due.length === 0) return;
    assert.ok(Date.now() < deadline, `still due: ${JSON.stringify(due)}`);
    await sleep(200);
  }
};

const run = async (running: Running): Promise<Figures & Killing & { redelivered: number }> => {
  const { teams, store, fleet, scene } = running;
  const began = Date.now();
  const acknowledged = nothingYet();
  const killing: Killing = { kills: 0, cutOff: 0 };
  /** A slow machine takes longer; it does not get by with less. */
  const isEnough = (): boolean => isAtLeast(acknowledged, SECONDS) && killing.kills >= KILLS && killing.cutOff > 0;
  const isOver = (): boolean => {
    const seconds = (Date.now() - began) / 1000;
    return seconds >= SECONDS && (isEnough() || seconds >= SECONDS * LONGER_MOST);
  };
  const { groups } = scene;
  await Promise.all([
    runLoad({ teams, groups, isOver }, acknowledged),
    killAtRandom(fleet, killing, isOver).finally(fleet.refill),
  ]);
  await settle(running);
  const figures = await judge({ teams, store, groups, acknowledged });
  return { ...figures, ...killing, redelivered: acknowledged.redelivered };
};

// eslint-disable-next-line prefer-arrow-callback -- mocha hands over the suite as `this`
describe('Three processes on one Cosmos DB', function () {
  this.timeout(SECONDS * LONGER_MOST * 1000 + 180_000);
  const closings: (() => unknown)[] = [];

  const begin = async (): Promise<Running> => {
    const cwd = await mkdtemp(join(tmpdir(), 'lotse-'));
    const server = await startCosmosServer();
    const { options } = await createTemporaryContainer(server);
    const { endpoint, key = '', database, container } = options;
    const store = createCosmosStore(connectCosmos(options));
    const teams = await startFakeTeams({ answerTimeoutMs: 60_000, now: hasty });
    closings.push(() => rm(cwd, { recursive: true, maxRetries: 5 }), server.close, store.close, teams.close);
    teams.fail({ match: { path: '/v3/conversations' }, delayMs: CONNECTOR_MILLISECONDS, times: Infinity });
    const scene = await setScene(teams, store, { count: GROUPS, secondsBefore: SECONDS_BEFORE_NINE });
    await setClock(cwd, scene.aheadMilliseconds);
    const env = {
      ...{ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database, COSMOS_CONTAINER: container },
      ...{ LOG_LEVEL: 'error', REPLICAS: String(REPLICAS) },
    };
    const fleet = await startFleet({ count: REPLICAS, settings: { cwd, env }, random: createRandom(SEED) });
    closings.push(fleet.close);
    teams.connect(fleet.url);
    return { cwd, teams, store, fleet, scene };
  };

  after(async () => {
    for (const close of closings.toReversed()) await close();
  });

  it('lose nothing that was acknowledged, and say nothing twice, while two are killed again and again', async () => {
    const figures = await run(await begin());
    process.stdout.write(`      seed ${SEED}, ${SECONDS} s: ${JSON.stringify(figures)}\n`);
    assert.ok(figures.kills >= KILLS && figures.cutOff > 0, 'processes were killed in the midst of something');
    for (const kind of ['answers', 'notes', 'ticks'] as const) assert.ok(figures[kind] >= SECONDS, kind);
    assert.ok(figures.redelivered > 0, 'somebody was cut off');
    assert.ok(figures.claims >= GROUPS * 3, 'workers had something to claim');
    assert.ok(figures.reminders >= GROUPS, 'reminders came due');
    // The organiser of each has something open; what the dead had claimed counts as said.
    assert.ok(figures.bundlesClaimed >= GROUPS, 'bundles came due');
    assert.ok(figures.channelPosts >= GROUPS && figures.bundles > 0, 'something arrived');
  });
});
