/** Lets the time of day and timers, wherever the product's code asks for them, follow the virtual clock. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Agenda } from './agenda.ts';
import type { VirtualClock } from './clock.ts';

interface VirtualTime {
  readonly clock: VirtualClock;
  readonly agenda: Agenda;
}

/** A simulated process: its timers end with it. */
interface Process {
  readonly isAlive: () => boolean;
}

const processes = new AsyncLocalStorage<Process>();

/** Timers that are set in `run`, and in what follows from it, belong to the process. */
export const runAs = <T>(process: Process, run: () => T): T => processes.run(process, run);

const createTimers = ({ clock, agenda }: VirtualTime) => {
  const cleared = new WeakSet<object>();
  return {
    set: (happen: (...given: readonly unknown[]) => void, milliseconds = 0, ...given: readonly unknown[]): object => {
      const timer = { unref: () => timer, ref: () => timer };
      const process = processes.getStore();
      agenda.add(clock.milliseconds() + Math.max(0, milliseconds), () => {
        if (cleared.has(timer)) return;
        if (process === undefined) happen(...given);
        else if (process.isAlive()) processes.run(process, () => happen(...given));
      });
      return timer;
    },
    clear: (timer: object | undefined): void => {
      if (timer !== undefined) cleared.add(timer);
    },
  };
};

/** While `run` lasts; one at a time, since there is one global clock in a process. */
export const withVirtualTime = async <T>(time: VirtualTime, run: () => Promise<T>): Promise<T> => {
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;
  const elapsed = performance.now.bind(performance);
  const timers = createTimers(time);
  globalThis.setTimeout = timers.set as unknown as typeof setTimeout;
  globalThis.clearTimeout = timers.clear as unknown as typeof clearTimeout;
  Date.now = time.clock.milliseconds;
  performance.now = time.clock.milliseconds;
  try {
    return await run();
  } finally {
    globalThis.setTimeout = setTimeout;
    globalThis.clearTimeout = clearTimeout;
    Date.now = now;
    performance.now = elapsed;
  }
};
