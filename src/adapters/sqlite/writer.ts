/**
 * Hands writes to a thread of their own, so that nobody else stands still while the disk is flushed. What comes in
 * meanwhile goes together: the busier it is, the more writes share a flush.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, Write } from './writes.ts';

export interface Writer {
  /** Resolves when it is on the disk, with `false` if its condition did not hold; rejects if nothing was written. */
  readonly write: (write: Write) => Promise<boolean>;
  /** Takes nothing more; resolves when all that was handed over is written. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly write: Write;
  readonly resolve: (isWritten: boolean) => void;
  readonly reject: (error: unknown) => void;
}

interface State {
  readonly file: string;
  /** Begun when it is first needed, and anew if it has failed. */
  thread: Worker | undefined;
  /** What the thread is writing. */
  underWay: readonly Waiting[];
  waiting: Waiting[];
  isClosed: boolean;
}

const tell = ({ resolve, reject }: Waiting, outcome: Outcome | undefined): void => {
  if (outcome !== undefined && 'isWritten' in outcome) resolve(outcome.isWritten);
  else reject(outcome?.error);
};

/** The next are on their way before those are told who waited for these. */
const finish = (state: State, outcomes: readonly Outcome[]): void => {
  const written = state.underWay;
  state.underWay = [];
  send(state);
  for (const [index, one] of written.entries()) tell(one, outcomes[index]);
};

const start = (state: State): Worker => {
  // Options of the program that started us, such as --input-type, are not meant for the thread.
  const options = { workerData: state.file, execArgv: [] };
  const thread = new Worker(new URL('./writingThread.ts', import.meta.url), options);
  thread.on('message', (outcomes: readonly Outcome[]) => finish(state, outcomes));
  thread.on('error', (error: unknown) => {
    state.thread = undefined;
    const failed = state.underWay.map(() => ({ error }));
    finish(state, failed);
  });
  return thread;
};

/** A thread that has nothing to write does not keep the process alive. */
const send = (state: State): void => {
  if (state.underWay.length > 0) return;
  if (state.waiting.length === 0) return void state.thread?.unref();
  state.underWay = state.waiting;
  state.waiting = [];
  state.thread ??= start(state);
  state.thread.ref();
  state.thread.postMessage(state.underWay.map(({ write }) => write));
};

const NOTHING_MORE: readonly Write[] = [];

const close = async (state: State): Promise<void> => {
  state.isClosed = true;
  send(state);
  while (state.thread !== undefined && state.underWay.length > 0)
    await once(state.thread, 'message').catch(() => undefined);
  const { thread } = state;
  state.thread = undefined;
  if (thread === undefined) return;
  thread.ref();
  thread.postMessage(NOTHING_MORE);
  await once(thread, 'exit');
};

export const createWriter = (file: string): Writer => {
  const state: State = { file, thread: undefined, underWay: [], waiting: [], isClosed: false };
  return {
    write: (write) =>
      new Promise((resolve, reject) => {
        if (state.isClosed) return reject(new Error('The store is closed'));
        // What comes in the same round of the event loop goes together.
        if (state.waiting.length === 0) setImmediate(() => send(state));
        state.waiting.push({ write, resolve, reject });
      }),
    close: () => close(state),
  };
};
