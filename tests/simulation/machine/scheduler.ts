/** Decides which of several waiting pieces of code goes on next, so that every interleaving is one the seed has chosen. */
import type { VirtualClock } from './clock.ts';
import type { Random } from './random.ts';

export interface Scheduler {
  /** Resolves when it is this caller's turn, not before so many milliseconds have passed. */
  readonly gate: (delayMilliseconds?: number) => Promise<void>;
  /** Lets everybody go on, one at a time, until all are done or wait for a later moment. */
  readonly settle: () => Promise<void>;
  /** The earliest moment somebody waits for. */
  readonly nextWake: () => number;
}

interface Waiting {
  readonly from: number;
  readonly goOn: () => void;
}

const SLOWEST_CALL_MILLISECONDS = 25;

/** Lets all promises that can go on do so. */
const drainMicrotasks = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export const createScheduler = (clock: VirtualClock, random: Random): Scheduler => {
  let waiting: readonly Waiting[] = [];
  const settle = async (): Promise<void> => {
    for (;;) {
      await drainMicrotasks();
      const now = clock.milliseconds();
      const chosen = random.pick(waiting.filter(({ from }) => from <= now));
      if (chosen === undefined) return;
      waiting = waiting.filter((one) => one !== chosen);
      clock.goTo(now + random.between(1, SLOWEST_CALL_MILLISECONDS));
      chosen.goOn();
    }
  };
  return {
    gate: (delay = 0) =>
      new Promise((goOn) => void (waiting = [...waiting, { from: clock.milliseconds() + delay, goOn }])),
    settle,
    nextWake: () => Math.min(...waiting.map(({ from }) => from)),
  };
};
