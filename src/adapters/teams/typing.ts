/** Shows in 1:1 chat that an answer is on its way, if it takes long enough for somebody to wonder. */
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Logger } from '../../ports/logger.ts';
import { describeError } from './describeError.ts';

export interface TypingOptions {
  readonly delayMs: number;
  readonly log: Logger;
}

/** Waits for a sign under way before it returns: afterwards the context of the turn is gone, and an answer comes. */
export const withTyping = async <T>(
  context: TurnContext,
  work: () => Promise<T>,
  options: TypingOptions,
): Promise<T> => {
  let sign: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    sign = context
      .sendActivity({ type: ActivityTypes.Typing })
      .catch((error: unknown) => options.log.warn(describeError(error), 'the typing sign could not be sent'));
  }, options.delayMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await sign;
  }
};
