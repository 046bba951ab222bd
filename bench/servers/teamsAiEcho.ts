/** Yardstick: the echo bot of the teams-ai samples, with its state in memory. */
import { ActivityTypes, MemoryStorage } from 'botbuilder';
import { Application } from '@microsoft/teams-ai';
import { serveAdapter } from './serveAdapter.ts';

const bot = new Application({ storage: new MemoryStorage() });
bot.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});

await serveAdapter(async (context) => void (await bot.run(context)));
