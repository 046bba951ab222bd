/** One seed, one history: lets a simulated world run, and stops at the first broken promise. */
import { createMachine, createSimulatedWorld, type SimulatedWorld, type WorldOptions } from './assemble.ts';
import { populate } from './lives.ts';
import type { FaultKind } from './machine/faults.ts';
import { drainMicrotasks } from './machine/scheduler.ts';
import { withVirtualTime } from './machine/timers.ts';
import type { Breach } from './promises/guard.ts';
import { createGroups } from './world.ts';

export interface SimulationOptions extends WorldOptions {
  readonly exchanges: number;
  readonly people: number;
  readonly weeks: number;
}

export interface Outcome {
  /** Equal digests mean equal histories. */
  readonly digest: string;
  /** Lines of the history. */
  readonly steps: number;
  readonly acts: number;
  readonly writes: number;
  /** Exchanges that were deleted after their time. */
  readonly removals: number;
  readonly breach?: Breach;
  /** The last lines of the history; all of a short one. */
  readonly lines: readonly string[];
  /** How often which habit was followed and which fault happened. */
  readonly habits: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<FaultKind, number>;
  /** What was asked for by buttons. */
  readonly verbs: ReadonlySet<string>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Goes on to whatever happens next. */
const step = async (world: SimulatedWorld, until: number): Promise<boolean> => {
  const { agenda, clock, fleet, store, guard } = world;
  fleet.tend();
  const round = fleet.nextRound(store.firstDue()?.at ?? Infinity);
  const next = Math.min(agenda.next(), round);
  if (next > until) return false;
  clock.goTo(next);
  if (round <= clock.milliseconds()) fleet.round();
  else agenda.runNext();
  await drainMicrotasks();
  guard.tell('onStep');
  return true;
};

const runUntil = async (world: SimulatedWorld, until: number): Promise<void> => {
  while (!world.isOver() && (await step(world, until))) {
    // Every step is checked as it is made.
  }
  world.clock.goTo(until);
};

const LONGEST_OUTAGE_DAYS = 3;

const runDays = async (world: SimulatedWorld, days: number): Promise<void> => {
  const { clock, fleet, faults, history, guard } = world;
  const random = world.random.fork('outages');
  const start = clock.milliseconds();
  for (let day = 1; day <= days && !world.isOver(); day += 1) {
    const length = random.between(1, LONGEST_OUTAGE_DAYS * DAY);
    if (faults.happens('outage', random)) {
      history.note('an outage begins');
      fleet.breakDown(length);
    }
    await runUntil(world, start + day * DAY);
    guard.tell('onDay');
  }
};

/** Longer than any outage, claim, slow call or wait for Teams lasts. */
const DAYS_TO_SETTLE = LONGEST_OUTAGE_DAYS + 1;

/** No faults and no people any more: what is due gets done, and then nothing is due. */
const settle = async (world: SimulatedWorld): Promise<void> => {
  const { clock, faults, guard } = world;
  faults.stop();
  world.retire();
  const end = clock.milliseconds() + DAYS_TO_SETTLE * DAY;
  await runUntil(world, end);
  // Whatever became due at this very moment gets its time.
  await runUntil(world, end + DAY / 2);
  if (!world.isOver()) guard.tell('onSettled');
};

export const simulate = async ({ exchanges, people, weeks, ...options }: SimulationOptions): Promise<Outcome> => {
  const machine = createMachine(options);
  const world = await withVirtualTime(machine, async () => {
    const groups = createGroups(exchanges, people);
    const created = createSimulatedWorld(machine, options, groups);
    populate(created, groups);
    await runDays(created, weeks * 7);
    if (!created.isOver()) await settle(created);
    return created;
  });
  const { history, ledger, guard, habits, verbs, faults, postOffice } = world;
  const breach = guard.breach();
  return {
    digest: history.digest(),
    steps: history.length(),
    acts: postOffice.acts(),
    writes: ledger.writes(),
    removals: ledger.removals(),
    lines: history.lines(),
    habits,
    verbs,
    faults: faults.counts(),
    ...(breach === undefined ? {} : { breach }),
  };
};
