/** Yardstick: the echo bot of the botbuilder samples, on the CloudAdapter. */
import { ActivityHandler, MessageFactory } from 'botbuilder';
import { serveAdapter } from './serveAdapter.ts';

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
  await next();
});

await serveAdapter((context) => bot.run(context));
