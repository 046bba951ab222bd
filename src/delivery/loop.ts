/** Runs a task again and again: when it says so, sooner when woken, never twice at once. */
export interface Loop {
  /** Runs the task now; resolves when that is done. */
  readonly round: () => Promise<unknown>;
  /** Runs it so much later at the latest; several calls in a row become one. */
  readonly wake: (inMilliseconds: number) => void;
  readonly start: () => void;
  /** Resolves when a running round is over. */
  readonly stop: () => Promise<void>;
}

export interface LoopOptions {
  /** Tells after how many milliseconds to run it again. */
  readonly task: () => Promise<number>;
  readonly onError: (error: unknown) => void;
  /** When to try again after an error. */
  readonly retryMilliseconds: number;
}

/** An alarm that is only ever moved forward: somebody who sets it again and again must not put it off. */
const createAlarm = (ring: () => void) => {
  let timer: NodeJS.Timeout | undefined;
  let setFor = Infinity;
  const cancel = (): void => {
    clearTimeout(timer);
    setFor = Infinity;
  };
  const setIn = (milliseconds: number): void => {
    const at = Date.now() + milliseconds;
    if (at >= setFor) return;
    cancel();
    setFor = at;
    timer = setTimeout(() => {
      setFor = Infinity;
      ring();
    }, milliseconds);
  };
  return { setIn, cancel };
};

export const createLoop = ({ task, onError, retryMilliseconds }: LoopOptions): Loop => {
  let running: Promise<number> = Promise.resolve(0);
  let isStopped = true;
  const round = (): Promise<number> => {
    running = running.then(task).catch((error: unknown) => {
      onError(error);
      return retryMilliseconds;
    });
    return running;
  };
  const plan = (milliseconds: number): void => {
    if (!isStopped) alarm.setIn(milliseconds);
  };
  const alarm = createAlarm(() => void round().then(plan));
  const start = (): void => {
    isStopped = false;
    plan(0);
  };
  const stop = async (): Promise<void> => {
    isStopped = true;
    alarm.cancel();
    await running;
  };
  return { round, wake: plan, start, stop };
};
