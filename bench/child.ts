/** Starts a server of the benchmark in a process of its own and asks it what it has used. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod/v4';

/** What a process has used since it began. */
const Report = z.object({
  port: z.number(),
  rssBytes: z.number(),
  cpuMicroseconds: z.number(),
  answered: z.number(),
  throttled: z.number(),
});
export type Report = Readonly<z.infer<typeof Report>>;

export interface Child {
  readonly port: number;
  /** From the start of the process to its first report. */
  readonly readyAfterMs: number;
  readonly report: () => Promise<Report>;
  readonly stop: () => Promise<void>;
}

const ANSWER_LIMIT_MS = 30_000;

/** Rejects when the process ends or stays silent instead. */
const nextReport = async (child: ChildProcess, name: string): Promise<Report> => {
  const isSettled = new AbortController();
  const signal = AbortSignal.any([isSettled.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]);
  const answered = once(child, 'message', { signal }).then(([message]) => Report.parse(message));
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error(`${name} has ended`)));
  try {
    return await Promise.race([answered, ended]);
  } finally {
    // Takes the listener away that heard nothing; the race has already handled its rejection.
    isSettled.abort();
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  const limit = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(limit);
};

/** `name` is a file of bench/servers. What it prints goes to the error output, away from the table. */
export const startChild = async (name: string, env: Readonly<Record<string, string>> = {}): Promise<Child> => {
  const began = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'servers', `${name}.ts`)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  try {
    const { port } = await nextReport(child, name);
    return {
      port,
      readyAfterMs: performance.now() - began,
      report: () => {
        const reported = nextReport(child, name);
        child.send('report');
        return reported;
      },
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
};
