/** Makes every await last as long as the seed says, so that it chooses how what runs at once is interleaved. */
import type { Agenda } from './agenda.ts';
import type { VirtualClock } from './clock.ts';
import type { Random } from './random.ts';

export interface Scheduler {
  /** Resolves after so many milliseconds and the time a call takes. */
  readonly gate: (delayMilliseconds?: number) => Promise<void>;
}

const SLOWEST_CALL_MILLISECONDS = 25;

/** Lets all promises that can go on do so. */
export const drainMicrotasks = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export interface SchedulerServices {
  readonly clock: VirtualClock;
  readonly agenda: Agenda;
  readonly random: Random;
}

export const createScheduler = ({ clock, agenda, random }: SchedulerServices): Scheduler => {
  const latencies = random.fork('latencies');
  return {
    gate: (delay = 0) =>
      new Promise((goOn) => {
        agenda.add(clock.milliseconds() + delay + latencies.between(1, SLOWEST_CALL_MILLISECONDS), goOn);
      }),
  };
};
