/** The bot itself, put together as in production, on the data file that the environment names. */
import { enableCompileCache } from 'node:module';
import { reportToParent } from './reportToParent.ts';

enableCompileCache();

// Loaded after the compile cache is on, as src/index.ts does it.
const { readConfig } = await import('../../src/config.ts');
const { createApp } = await import('../../src/app.ts');

const app = await createApp(readConfig({ PORT: '0', LOG_LEVEL: 'error', DATA_FILE: process.env['DATA_FILE'] }));

reportToParent({ port: await app.start() });
