/** How much may be under way at once: less while the process is late, since people who write share it and come first. */
export interface Ease {
  readonly allowed: () => number;
  /** Watches while there is something under way. */
  readonly watch: () => void;
  readonly rest: () => void;
}

const LOOK_MILLISECONDS = 20;
/** A process that waits for the store and for Teams is never so late; one that has no time left always is. */
const LATE_MILLISECONDS = 8;
/** Enough for a process that is late to be busy. */
const LEAST = 8;
/** Enough to get on at all, when it is late and people wait for it. */
const LEAST_BESIDE_PEOPLE = 1;

/** Halved when late, then slowly more again: nothing is lost by it, since a process that is late has enough to do. */
export const createEase = (most: number, doPeopleWait: () => boolean): Ease => {
  let allowed = most;
  let timer: NodeJS.Timeout | undefined;
  const look = (due: number): void => {
    const isLate = performance.now() - due > LATE_MILLISECONDS;
    allowed = isLate ? Math.max(Math.min(LEAST, most), Math.floor(allowed / 2)) : Math.min(most, allowed + 1);
    plan();
  };
  const plan = (): void => {
    const due = performance.now() + LOOK_MILLISECONDS;
    timer = setTimeout(() => look(due), LOOK_MILLISECONDS);
  };
  return {
    allowed: () => (allowed < most && doPeopleWait() ? Math.min(LEAST_BESIDE_PEOPLE, most) : allowed),
    watch: () => {
      if (timer === undefined) plan();
    },
    rest: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
