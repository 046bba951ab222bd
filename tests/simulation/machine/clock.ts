/** A clock that stands still until the simulation moves it. */
import type { Clock } from '../../../src/ports/clock.ts';

export interface VirtualClock extends Clock {
  readonly milliseconds: () => number;
  /** Goes on to a moment; one that has passed changes nothing. */
  readonly goTo: (milliseconds: number) => void;
}

export const createVirtualClock = (start: string): VirtualClock => {
  let present = Date.parse(start);
  return {
    now: () => new Date(present).toISOString(),
    milliseconds: () => present,
    goTo: (milliseconds) => void (present = Math.max(present, milliseconds)),
  };
};
