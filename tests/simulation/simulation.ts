/** One seed, one history: lets a simulated world run, and stops at the first broken promise. */
import { createSimulatedWorld, type SimulatedWorld, type WorldOptions } from './assemble.ts';
import { populate } from './lives.ts';
import type { Breach } from './promises/breaches.ts';
import { owed } from './promises/settled.ts';
import { createGroups } from './world.ts';

export interface SimulationOptions extends WorldOptions {
  readonly exchanges: number;
  readonly people: number;
  readonly weeks: number;
}

export interface Outcome {
  /** Equal digests mean equal histories. */
  readonly digest: string;
  readonly steps: number;
  readonly writes: number;
  /** Messages the workers sent that arrived. */
  readonly arrivals: number;
  readonly breach?: Breach;
  /** The last lines of the history. */
  readonly last: readonly string[];
}

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;
const LINES = 20;

/** Goes on to whatever happens next, and lets everybody concerned act at once. */
const step = async (world: SimulatedWorld, until: number): Promise<boolean> => {
  const { agenda, clock, scheduler, fleet, store } = world;
  fleet.tend();
  const round = fleet.nextRound(store.earliestDue());
  const next = Math.min(agenda.next(), scheduler.nextWake(), round);
  if (next > until) return false;
  clock.goTo(next);
  agenda.runUntil(clock.milliseconds());
  if (round <= clock.milliseconds()) fleet.round();
  await scheduler.settle();
  return true;
};

const runUntil = async (world: SimulatedWorld, until: number): Promise<void> => {
  while (world.breaches.first() === undefined && (await step(world, until))) {
    // Every step is checked as it is made.
  }
  world.clock.goTo(until);
};

const LONGEST_OUTAGE_DAYS = 3;

const runDays = async (world: SimulatedWorld, days: number): Promise<void> => {
  const { clock, random, fleet, faults, history, breaches } = world;
  const start = clock.milliseconds();
  for (let day = 1; day <= days && breaches.first() === undefined; day += 1) {
    if (random.chance(faults().outage)) {
      history.note('an outage begins');
      fleet.breakDown(random.between(1, LONGEST_OUTAGE_DAYS * DAY));
    }
    await runUntil(world, start + day * DAY);
  }
};

/** Longer than any outage, claim, slow call or wait for Teams lasts. */
const TIME_TO_SETTLE = (LONGEST_OUTAGE_DAYS + 1) * DAY;
const MOST_ROUNDS = 40;

/** No faults and no people any more: what is due gets done, and then nothing is due. */
const settle = async (world: SimulatedWorld): Promise<void> => {
  const { clock, calendar, breaches, documents, sending, stopFaults } = world;
  stopFaults();
  world.retire();
  await runUntil(world, clock.milliseconds() + TIME_TO_SETTLE);
  const debts = () => owed(documents.all(), { now: clock.now(), calendar });
  for (let round = 0; round < MOST_ROUNDS && debts().length > 0; round += 1)
    await runUntil(world, clock.milliseconds() + 5 * SECOND);
  const [debt] = debts();
  if (debt !== undefined) breaches.report('every due delivery is made', debt);
  else sending.checkCards();
};

export const simulate = async ({ exchanges, people, weeks, ...options }: SimulationOptions): Promise<Outcome> => {
  const world = createSimulatedWorld(options);
  populate(world, createGroups(exchanges, people));
  await runDays(world, weeks * 7);
  if (world.breaches.first() === undefined) await settle(world);
  const { history, audit, arrivals, breaches } = world;
  const breach = breaches.first();
  return {
    digest: history.digest(),
    steps: history.length(),
    writes: audit.writes(),
    arrivals: arrivals(),
    last: history.last(LINES),
    ...(breach === undefined ? {} : { breach }),
  };
};
