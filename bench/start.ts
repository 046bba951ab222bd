/** How long the bot takes to be ready, against nothing but the import of its SDKs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { median } from './statistics.ts';

export interface Start {
  readonly name: string;
  readonly readyMs: number;
  readonly rssMegabytes: number;
}

interface Starting {
  readonly name: string;
  readonly server: 'sdks' | 'app';
}

const STARTS: readonly Starting[] = [
  { name: 'import of the SDKs alone', server: 'sdks' },
  { name: 'our bot, until it listens', server: 'app' },
];
const MEGABYTE = 1024 * 1024;

const startOnce = async ({ server }: Starting, folder: string) => {
  const child = await startChild(server, { DATA_FILE: join(folder, 'start.db') });
  const { rssBytes } = await child.report();
  await child.stop();
  return { readyMs: child.readyAfterMs, rssMegabytes: rssBytes / MEGABYTE };
};

/** In turn, after one start of each that fills Node's compile cache and counts for nothing. */
export const measureStart = async (times: number): Promise<readonly Start[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  try {
    for (const starting of STARTS) await startOnce(starting, folder);
    const measured = STARTS.map((): Omit<Start, 'name'>[] => []);
    for (let time = 0; time < times; time += 1)
      for (const [index, starting] of STARTS.entries()) measured[index]?.push(await startOnce(starting, folder));
    return STARTS.map(({ name }, index) => ({
      name,
      readyMs: median((measured[index] ?? []).map(({ readyMs }) => readyMs)),
      rssMegabytes: median((measured[index] ?? []).map(({ rssMegabytes }) => rssMegabytes)),
    }));
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 });
  }
};
