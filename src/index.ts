/** Starts the bot, says where it is, and ends it cleanly. Without an app id it brings its own Teams client. */
import { enableCompileCache } from 'node:module';
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

enableCompileCache();
if (existsSync('.env')) loadEnvFile('.env');

// Loaded after the compile cache is on, which halves the time the SDKs take.
const { readConfig } = await import('./config.ts');
const { createApp } = await import('./app.ts');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends with one sentence, no stack: whoever starts the bot is told what to change. */
const giveUp = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

const startLocalClient = async (port: number, playgroundPort: number) => {
  const { startPlayground } = await import('./adapters/playground/playground.ts');
  const botEndpoint = `http://127.0.0.1:${port}/api/messages`;
  return startPlayground({ botEndpoint, port: playgroundPort, cwd: process.cwd() });
};

const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const port = await app.start();
  const isLocal = config.registration === undefined;
  const client = isLocal ? await startLocalClient(port, config.playgroundPort) : undefined;
  const invitation = client && `Open ${client.url} in your browser to talk to it. Ctrl-C ends it; nothing is lost.`;
  say([`Austausch-Lotse is listening on port ${port}.`, ...(invitation === undefined ? [] : [invitation])].join('\n'));
  const stop = async (): Promise<void> => {
    await client?.stop();
    await app.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().catch(giveUp));
};

await run().catch(giveUp);
