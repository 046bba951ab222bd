// The bot in a process of its own, without the Playground that src/index.ts brings along, so that it alone can crash.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface BotProcess {
  readonly endpoint: string;
  /** Kills it without warning, as a power cut would, and starts it again at the same port on the same data. */
  readonly crashAndRestart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The same composition root that src/index.ts uses; ends with us, however we end. */
const PROGRAM = `
  process.on('disconnect', () => process.exit());
  const { createApp } = await import('${new URL('../../../src/app.ts', import.meta.url).href}');
  const { readConfig } = await import('${new URL('../../../src/config.ts', import.meta.url).href}');
  const app = await createApp(readConfig(process.env));
  process.send(await app.start());
`;

export const startBot = async (dataFile: string): Promise<BotProcess> => {
  let running = await start(dataFile, 0);
  return {
    endpoint: `http://127.0.0.1:${running.port}/api/messages`,
    crashAndRestart: async () => {
      await kill(running.child);
      running = await start(dataFile, running.port);
    },
    stop: async () => await kill(running.child),
  };
};

const start = async (dataFile: string, port: number): Promise<{ child: ChildProcess; port: number }> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', DATA_FILE: dataFile, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(() => Promise.reject(new Error('The bot did not start.')));
  const [actual] = await Promise.race([once(child, 'message'), died]);
  died.catch(() => undefined); // from now on its end is expected
  return { child, port: Number(actual) };
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
};
