/** Sends the messages of an answer within its turn, in order. */
import type { TurnContext } from 'botbuilder';
import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../../ports/messenger.ts';
import { failureIn } from './connectorFailure.ts';
import { messageToActivity } from './outgoing.ts';

/** Teams waits 15 s for the answer to a message, and 5 s for that to a click. */
const LONGEST_WAIT_SECONDS = 2;

/** Only a throttled message may be sent again: after any other failure it may already be there. */
const sayOne = async (context: TurnContext, message: Message): Promise<void> => {
  const activity = messageToActivity(message);
  try {
    await context.sendActivity(activity);
  } catch (error) {
    const { status, retryAfter = 1 } = failureIn(error) ?? {};
    if (status !== 429 || retryAfter > LONGEST_WAIT_SECONDS) throw error;
    await wait(retryAfter * 1000);
    await context.sendActivity(activity);
  }
};

export const sayAll = async (context: TurnContext, messages: readonly Message[]): Promise<void> => {
  for (const message of messages) await sayOne(context, message);
};
