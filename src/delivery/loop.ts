/** Runs a task again and again: at intervals, sooner when woken, never twice at once. */
export interface Loop {
  /** Runs the task now; resolves when that is done. */
  readonly round: () => Promise<void>;
  /** Runs it soon; several calls in a row become one. */
  readonly wake: () => void;
  readonly start: () => void;
  /** Resolves when a running round is over. */
  readonly stop: () => Promise<void>;
}

export interface LoopOptions {
  readonly task: () => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly everyMilliseconds: number;
  readonly wakeMilliseconds: number;
}

export const createLoop = ({ task, onError, everyMilliseconds, wakeMilliseconds }: LoopOptions): Loop => {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let plannedFor = Infinity;
  let isStopped = true;

  const round = (): Promise<void> => {
    running = running.then(task).catch(onError);
    return running;
  };
  /** Never later than planned before: somebody who wakes it again and again must not put it off. */
  const plan = (milliseconds: number): void => {
    const at = Date.now() + milliseconds;
    if (isStopped || at >= plannedFor) return;
    clearTimeout(timer);
    plannedFor = at;
    timer = setTimeout(() => {
      plannedFor = Infinity;
      void round().then(() => plan(everyMilliseconds));
    }, milliseconds);
  };
  const start = (): void => {
    isStopped = false;
    plan(0);
  };
  const stop = (): Promise<void> => {
    isStopped = true;
    clearTimeout(timer);
    return running;
  };
  return { round, wake: () => plan(wakeMilliseconds), start, stop };
};
