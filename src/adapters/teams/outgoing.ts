/** Turns what is to be said into activities, and the answer to a click into what Teams expects over HTTP. */
import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Answer } from '../../features/turnFrame.ts';
import type { Message } from '../../ports/messenger.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';
const HINT = 'application/vnd.microsoft.activity.message';

/** A text or a card, never both: Teams would split them and give back no id to update them by. */
export const messageToActivity = (message: Message): Partial<Activity> =>
  message.type === 'text'
    ? { type: ActivityTypes.Message, text: message.text, textFormat: 'markdown' }
    : {
        type: ActivityTypes.Message,
        attachments: [{ contentType: CARD, content: message.card }],
        ...(message.summary !== '' && { summary: message.summary }),
      };

/** A short text that Teams shows above the card for a moment; the card stays as it is. */
export const hint = (value: string): InvokeResponse => ({ status: 200, body: { statusCode: 200, type: HINT, value } });

/**
 * What takes the place of the clicked card, for the person who clicked. The messages of the answer are sent on their
 * own, because a hint is gone before it is read; so without a card the hint is empty.
 */
export const invokeAnswer = ({ card }: Pick<Answer, 'card'>): InvokeResponse =>
  card === undefined ? hint('') : { status: 200, body: { statusCode: 200, type: CARD, value: card } };

export const answerInvoke = async (context: TurnContext, value: InvokeResponse): Promise<void> => {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
};
