// Runs Microsoft's Agents Playground next to the bot, so that local use needs no Teams, no tunnel and no account.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export interface PlaygroundOptions {
  /** The bot's messaging endpoint. It may come up later: the Playground calls it first when somebody writes. */
  readonly botEndpoint: string;
  /** Where the page listens. 0 takes any free port. */
  readonly port: number;
  /** The folder that holds `.m365agentsplayground.yml`. */
  readonly cwd: string;
}

export interface Playground {
  readonly url: string;
  /** Ends the Playground and waits until its port is free again. Calling it twice is harmless. */
  readonly stop: () => Promise<void>;
}

/** Starting takes half a second on a quiet machine; the rest is patience with a busy one. */
const START_LIMIT_MS = 60_000;

/**
 * Resolves when the page answers. Throws when the port is taken: the Playground would quietly move to another port,
 * and every conversation the bot remembers carries the old port in its service address.
 */
export const startPlayground = async ({ botEndpoint, port, cwd }: PlaygroundOptions): Promise<Playground> => {
  const scratch = await mkdtemp(join(tmpdir(), 'agents-playground-'));
  const logFile = join(scratch, 'playground.log');
  const args = ['-e', botEndpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, ['--import', DIE_WITH_PARENT, cliScript(), ...args], {
    cwd,
    env: { ...process.env, ...environment(logFile) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    windowsHide: true,
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const hopeless = AbortSignal.any([AbortSignal.timeout(START_LIMIT_MS), exitOf(child)]);
    const actual = await listeningPort(child, hopeless);
    if (port !== 0 && actual !== port) throw new Error(`Port ${port} is taken. End the program that uses it.`);
    const url = `http://localhost:${actual}`;
    await untilServed(url, hopeless);
    return { url, stop };
  } catch (cause) {
    const reason = (await complaints(logFile)) || (cause instanceof Error ? cause.message : String(cause));
    await stop();
    throw new Error(`The Agents Playground did not start: ${reason}`, { cause });
  }
};

/** Loaded into the child: when we are gone, by whatever signal, the channel to us closes and it ends itself. */
const DIE_WITH_PARENT = "data:text/javascript,process.on('disconnect',()=>process.exit())";

const environment = (logFile: string): NodeJS.ProcessEnv => ({
  TEAMSAPPTESTER_BROWSER: 'none', // it opens a browser window otherwise
  M365_AGENTS_PLAYGROUND_LOGFILE: logFile, // its default is ./devTools in our project
  NO_PROXY: 'localhost,127.0.0.1', // an office proxy cannot reach the bot on this machine
  no_proxy: 'localhost,127.0.0.1',
});

const cliScript = (): string => {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  return join(dirname(manifest), 'cli.js');
};

/** Aborts when the child ends, so that nothing waits for a page that will never come. */
const exitOf = (child: ChildProcess): AbortSignal => {
  const controller = new AbortController();
  child.once('exit', () => controller.abort(new Error('it ended at once.')));
  child.once('error', (error) => controller.abort(error));
  return controller.signal;
};

/** It announces itself as "Listening on 56150" on stdout, if that is not a terminal. */
const listeningPort = async (child: ChildProcess, hopeless: AbortSignal): Promise<number> => {
  if (child.stdout === null) throw new Error('its output cannot be read.');
  const lines = createInterface({ input: child.stdout, signal: hopeless });
  for await (const line of lines) {
    const announced = /^Listening on (\d+)$/.exec(line)?.[1];
    if (announced === undefined) continue;
    child.stdout.resume();
    return Number(announced);
  }
  hopeless.throwIfAborted();
  throw new Error('it closed its output without announcing a port.');
};

const untilServed = async (url: string, hopeless: AbortSignal): Promise<void> => {
  while (!(await isServed(url))) {
    hopeless.throwIfAborted();
    await wait(50);
  }
};

const isServed = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // refused while it is starting; the deadline ends the attempts
  }
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
};

/** What it logged as errors, for instance a fault in its configuration file; empty when it said nothing. */
const complaints = async (logFile: string): Promise<string> => {
  if (!existsSync(logFile)) return '';
  const lines = (await readFile(logFile, 'utf8')).split('\n');
  return lines.flatMap((line) => (line.startsWith('error ') ? [line.slice('error '.length)] : [])).join(' ');
};
