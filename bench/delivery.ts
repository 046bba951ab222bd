/** How long due reminders take against the least that Teams' limits allow, and what people who write feel of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../src/adapters/sqlite/sqliteStore.ts';
import { addDays, addSeconds, dayAt, isoWeekday, morningOf } from '../src/domain/time.ts';
import { type Child, startChild } from './child.ts';
import { createClient } from './client.ts';
import { fill } from './fill.ts';
import { fillDue } from './fillDue.ts';
import { type Activities, createActivities, createPeople, TIME_ZONE } from './people.ts';
import { median, percentile } from './statistics.ts';
import { ANSWER_TEXT } from './texts.ts';

export interface DeliveryCost {
  readonly reminders: number;
  readonly tenants: number;
  /** How many processes of the bot share one file. */
  readonly processes: number;
  /** Whoever calls each tenant as often as the setting allows needs so long. */
  readonly leastSeconds: number;
  readonly seconds: number;
  /** How often the connector refused a call as too much. */
  readonly throttled: number;
  /** Of all processes, for each reminder, people's turns included. */
  readonly cpuMs: number;
  /** Of people's turns: while nothing is due, and while all of it is. */
  readonly quiet: TurnTimes;
  readonly busy: TurnTimes;
}

interface TurnTimes {
  readonly turns: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const TENANTS = 50;
const CALLS_PER_SECOND = 25;
const TURNS_PER_SECOND = 20;
/** The fewer reminders, the shorter the time they are compared with. */
const quietSecondsFor = (reminders: number): number => Math.min(15, Math.max(3, reminders / 1000));
const PEOPLE = 200;
const LONGEST_SECONDS = 1_800;
/** Enough to start, and to be as warm as a process is that was there before. */
const SECONDS_BEFORE = 8;
const LOOK_MS = 50;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The Monday that comes next, so that it is no public holiday only by chance of the calendar. */
const nextMonday = (): string => {
  const today = dayAt(new Date().toISOString(), TIME_ZONE);
  return addDays(today, 8 - isoWeekday(today));
};

/** People write evenly, whether or not the one before was answered; each has their own turn in a round. */
const write = async (bots: readonly Child[], activities: Activities, isOver: () => boolean): Promise<TurnTimes> => {
  const clients = bots.map(({ port }) => createClient(port));
  const people = createPeople(PEOPLE);
  const times: number[] = [];
  const turns: Promise<void>[] = [];
  const failures: unknown[] = [];
  const turn = async (number: number): Promise<void> => {
    const [person, client] = [people[number % PEOPLE], clients[number % clients.length]];
    if (person === undefined || client === undefined) return;
    const began = performance.now();
    const { status } = await client.post(JSON.stringify(activities.message(person, ANSWER_TEXT)));
    if (status !== 200) throw new Error(`A bot answered with ${status}`);
    times.push(performance.now() - began);
  };
  const began = performance.now();
  for (let number = 0; !isOver() && failures.length === 0; number += 1) {
    const wait = began + (number * 1000) / TURNS_PER_SECOND - performance.now();
    if (wait > 0) await sleep(wait);
    turns.push(turn(number).catch((error: unknown) => void failures.push(error)));
  }
  await Promise.all(turns);
  for (const client of clients) client.close();
  if (failures.length > 0) throw failures[0];
  return { turns: times.length, p50Ms: median(times), p99Ms: percentile(times, 0.99) };
};

const inSeconds = (seconds: number): (() => boolean) => {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() >= end;
};

interface Stage {
  readonly folder: string;
  readonly connector: Child;
  readonly activities: Activities;
  readonly day: string;
  readonly processes: number;
}

const stopAll = async (bots: readonly Child[]): Promise<void> =>
  void (await Promise.all(bots.map(({ stop }) => stop())));

const startAt = async ({ folder, processes }: Stage, instant: string): Promise<readonly Child[]> => {
  const aheadMilliseconds = Math.max(0, Date.parse(instant) - Date.now());
  await writeFile(join(folder, 'clock.json'), JSON.stringify({ aheadMilliseconds }));
  const settings = { DATA_FILE: join(folder, 'bench.db'), REPLICAS: String(processes) };
  return Promise.all(Array.from({ length: processes }, () => startChild('app', settings)));
};

const cpuMsOf = async (bots: readonly Child[]): Promise<number> => {
  const reports = await Promise.all(bots.map(({ report }) => report()));
  return reports.reduce((sum, { cpuMicroseconds }) => sum + cpuMicroseconds / 1000, 0);
};

/** The night before: nothing is due. */
const measureQuiet = async (stage: Stage, seconds: number): Promise<TurnTimes> => {
  const bots = await startAt(stage, `${stage.day}T00:00:00Z`);
  try {
    await write(bots, stage.activities, inSeconds(seconds / 3));
    return await write(bots, stage.activities, inSeconds(seconds));
  } finally {
    await stopAll(bots);
  }
};

/** Somebody looks at the connector until it has answered so many; tells after how many seconds that was. */
const untilArrived = async ({ connector }: Stage, count: number, isOver: () => boolean): Promise<number> => {
  const began = performance.now();
  for (let arrived = 0; arrived < count && !isOver(); arrived = (await connector.report()).answered)
    await sleep(LOOK_MS);
  return (performance.now() - began) / 1000;
};

/** A few seconds before nine people write already; at nine all is due at once. */
const measureBusy = async (stage: Stage, reminders: number) => {
  const [isNine, isLate] = [inSeconds(SECONDS_BEFORE), inSeconds(SECONDS_BEFORE + LONGEST_SECONDS)];
  const bots = await startAt(stage, addSeconds(morningOf(stage.day, TIME_ZONE), -SECONDS_BEFORE));
  let isDone = false;
  try {
    await write(bots, stage.activities, isNine);
    const cpuBefore = await cpuMsOf(bots);
    const arriving = untilArrived(stage, reminders, isLate).finally(() => void (isDone = true));
    const [busy, seconds] = await Promise.all([write(bots, stage.activities, () => isDone), arriving]);
    const cpuMs = ((await cpuMsOf(bots)) - cpuBefore) / reminders;
    const { answered, throttled } = await stage.connector.report();
    if (answered !== reminders) throw new Error(`${reminders} reminders were due, ${answered} arrived`);
    return { busy, seconds, throttled, cpuMs };
  } finally {
    await stopAll(bots);
  }
};

/** Reminders of 50 tenants and people of another one, in one store. */
export const measureDelivery = async (reminders: number, processes: number): Promise<DeliveryCost> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  const connector = await startChild('throttlingConnector');
  const serviceUrl = `http://127.0.0.1:${connector.port}/`;
  const stage: Stage = { folder, connector, activities: createActivities(serviceUrl), day: nextMonday(), processes };
  try {
    const store = createSqliteStore(join(folder, 'bench.db'));
    await fillDue({ store, serviceUrl, reminders, tenants: TENANTS, day: stage.day });
    await fill(store, { serviceUrl, people: createPeople(PEOPLE), dialogue: 'reflecting' });
    await store.close();
    const quiet = await measureQuiet(stage, quietSecondsFor(reminders));
    const leastSeconds = reminders / TENANTS / CALLS_PER_SECOND;
    return { reminders, tenants: TENANTS, processes, leastSeconds, quiet, ...(await measureBusy(stage, reminders)) };
  } finally {
    await connector.stop();
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
};
