/** The bot as `npm start` runs it, without the test client that local mode brings along: three of those are too many. */
import { enableCompileCache } from 'node:module';

enableCompileCache();

const { readConfig } = await import('../../src/config.ts');
const { createApp } = await import('../../src/app.ts');

const app = await createApp(readConfig(process.env));
process.stdout.write(`Listening: listening on port ${await app.start()}\n`);
