/** How much may be under way at once: less while the process is late, since people who write share it and come first. */
export interface Ease {
  readonly allowed: () => number;
  /** Watches while there is something under way. */
  readonly watch: () => void;
  readonly rest: () => void;
}

const LOOK_MILLISECONDS = 20;
/** Nobody notices so much; a process that is busy with what comes in at once is later. */
const LATE_MILLISECONDS = 25;
const LEAST = 16;

/** Halved when late, then slowly more again: throughput stays, since a process that is late has enough to do. */
export const createEase = (most: number): Ease => {
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
    allowed: () => allowed,
    watch: () => {
      if (timer === undefined) plan();
    },
    rest: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
