/** The bot as `npm start` runs it: a process of its own, in a folder of its own. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const INDEX = join(import.meta.dirname, '../../src/index.ts');

export interface RunningBot {
  readonly port: number;
  /** All lines written so far, to either output. */
  readonly output: () => string;
  /** As the system does it to a process that must die now. */
  readonly kill: () => Promise<void>;
  /** As Ctrl-C does it; gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

export interface EndedBot {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BotSettings {
  /** Where it runs: a data file named relatively lies here, and no `.env` of a developer does. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is run, if not the whole program: it has to say where it listens. */
  readonly program?: string;
}

const start = ({ cwd, env = {}, program = INDEX }: BotSettings) => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program], {
    cwd,
    env: { PATH, HOME, PORT: '0', PLAYGROUND_PORT: '0', DATA_FILE: 'data/test.db', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (written.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (written.stderr += chunk.toString()));
  return { child, written };
};

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
};

const END_LIMIT_MS = 30_000;

/** For settings it cannot start with. */
export const runBotToItsEnd = async (settings: BotSettings): Promise<EndedBot> => {
  const { child, written } = start(settings);
  const limit = setTimeout(() => void child.kill('SIGKILL'), END_LIMIT_MS);
  const exitCode = await ended(child);
  clearTimeout(limit);
  return { exitCode, ...written };
};

/** Resolves when it says that it is listening. */
export const spawnBot = async (settings: BotSettings): Promise<RunningBot> => {
  const { child, written } = start(settings);
  const listening = () => /listening on port (\d+)/.exec(written.stdout)?.[1];
  while (listening() === undefined && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  assert.ok(listening() !== undefined, `It ended at once: ${written.stderr}`);
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended(child);
  };
  return {
    port: Number(listening()),
    output: () => written.stdout + written.stderr,
    kill: async () => void (await end('SIGKILL')),
    interrupt: () => end('SIGINT'),
  };
};
