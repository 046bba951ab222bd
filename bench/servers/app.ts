/** The bot itself, put together as in production, on the store that the environment names. */
import { enableCompileCache } from 'node:module';
import { reportToParent } from './reportToParent.ts';

enableCompileCache();

// Loaded after the compile cache is on, as src/index.ts does it.
const { readConfig } = await import('../../src/config.ts');
const { createApp } = await import('../../src/app.ts');

const app = await createApp(readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' }));

reportToParent({ port: await app.start() });
