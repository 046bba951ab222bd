/** Lets people write to several real processes on one Cosmos DB, two of which die again and again; then compares. */
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
import type { Door, openRepeatingDoor, overwrite } from './plants.ts';
import { type Scene, setScene } from './scene.ts';
import { type Figures, judge } from './verdict.ts';

export interface Play {
  readonly seconds: number;
  readonly seed: number;
  /** Is shown every request to Cosmos DB. */
  readonly onStoreRequest?: typeof overwrite;
  /** Something between the processes and Teams, which has to have happened. */
  readonly openDoor?: typeof openRepeatingDoor;
}

export interface Played extends Figures {
  readonly kills: number;
  /** Activities that were under way in processes when those were killed. */
  readonly cutOff: number;
  readonly redelivered: number;
}

const REPLICAS = 3;
/** Long enough that processes die between a post and its answer. */
const CONNECTOR_MILLISECONDS = 40;
const LONGER_MOST = 6;
const SETTLING_MILLISECONDS = 60_000;

/** Enough people that nobody runs out of things to do. */
export const groupsFor = (seconds: number): number => Math.max(4, Math.round(seconds / 4));
/** What makes a run worth its name. */
export const killsFor = (seconds: number): number => Math.max(2, Math.round(seconds / 6));
export const longestMilliseconds = (seconds: number): number => seconds * LONGER_MOST * 1000 + 180_000;

interface Killing {
  kills: number;
  cutOff: number;
}

interface Running {
  readonly play: Play;
  readonly cwd: string;
  readonly teams: FakeTeams;
  readonly store: Store;
  readonly fleet: Fleet;
  readonly scene: Scene;
  readonly door: Door | undefined;
}

/** Two die shortly after one another; then both come back. */
const killAtRandom = async ({ fleet, play }: Running, killing: Killing, isOver: () => boolean): Promise<void> => {
  const random = createRandom(play.seed + 1);
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

const run = async (running: Running): Promise<Played> => {
  const { teams, store, fleet, scene, door, play } = running;
  const { seconds: least } = play;
  const began = Date.now();
  const acknowledged = nothingYet();
  const killing: Killing = { kills: 0, cutOff: 0 };
  /** A slow machine takes longer; it does not get by with less. */
  const isEnough = (): boolean =>
    isAtLeast(acknowledged, least) && killing.kills >= killsFor(least) && killing.cutOff > 0 && door?.repeated() !== 0;
  const isOver = (): boolean => {
    const seconds = (Date.now() - began) / 1000;
    return seconds >= least && (isEnough() || seconds >= least * LONGER_MOST);
  };
  const { groups } = scene;
  await Promise.all([
    runLoad({ teams, groups, isOver }, acknowledged),
    killAtRandom(running, killing, isOver).finally(fleet.refill),
  ]);
  await settle(running);
  assert.notEqual(door?.repeated(), 0, 'what was planted has happened');
  const figures = await judge({ teams, store, groups, acknowledged });
  return { ...figures, ...killing, redelivered: acknowledged.redelivered };
};

type Closings = (() => unknown)[];

const begin = async (play: Play, closings: Closings): Promise<Running> => {
  const cwd = await mkdtemp(join(tmpdir(), 'lotse-'));
  closings.push(() => rm(cwd, { recursive: true, maxRetries: 5 }));
  const server = await startCosmosServer(play.onStoreRequest);
  const { options } = await createTemporaryContainer(server);
  const { endpoint, key = '', database, container } = options;
  const store = createCosmosStore(connectCosmos(options));
  const teams = await startFakeTeams({ answerTimeoutMs: 60_000, now: hasty });
  closings.push(server.close, store.close, teams.close);
  teams.fail({ match: { path: '/v3/conversations' }, delayMs: CONNECTOR_MILLISECONDS, times: Infinity });
  const door = await play.openDoor?.(teams.serviceUrl);
  if (door !== undefined) closings.push(door.close);
  const { serviceUrl } = door ?? teams;
  // Nine o'clock, when all reminders are due, comes in the midst of it.
  const shape = { count: groupsFor(play.seconds), secondsBefore: play.seconds / 2 };
  const scene = await setScene({ ...teams, serviceUrl }, store, shape);
  await setClock(cwd, scene.aheadMilliseconds);
  const env = {
    ...{ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database, COSMOS_CONTAINER: container },
    ...{ LOG_LEVEL: 'error', REPLICAS: String(REPLICAS) },
  };
  const fleet = await startFleet({ count: REPLICAS, settings: { cwd, env }, random: createRandom(play.seed) });
  closings.push(fleet.close);
  teams.connect(fleet.url);
  return { play, cwd, teams, store, fleet, scene, door };
};

/** Rejects at the first broken promise. */
export const playReplicas = async (play: Play): Promise<Played> => {
  const closings: Closings = [];
  try {
    return await run(await begin(play, closings));
  } finally {
    for (const close of closings.toReversed()) await close();
  }
};
