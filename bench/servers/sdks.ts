/** Yardstick for the start: imports the SDKs and does nothing with them. */
import { enableCompileCache } from 'node:module';
import { reportToParent } from './reportToParent.ts';

enableCompileCache();
await import('botbuilder');
await import('@microsoft/teams-ai');

reportToParent({ port: 0 });
