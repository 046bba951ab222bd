/** The message action and the search in the compose box: what Teams sends for them, and the shape of each answer. */
import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { AdaptiveCard } from '../../cards/card.ts';
import type { Conversations } from '../../features/conversations.ts';
import type { LookedUp } from '../../features/lookUp.ts';
import type { Arrival, Dialog } from '../../features/turn.ts';
import { dialogAnswer, readSubmit } from './dialog.ts';
import { withoutMarkup } from './messageText.ts';
import { answerInvoke, CARD } from './outgoing.ts';

const PREVIEW = 'application/vnd.microsoft.card.thumbnail';
/** Teams asks for 25 at a time. */
const PAGE = 25;

const count = (most: number) => z.number().int().min(0).max(most).catch(most);

/** A command has one field, so its name need not be compared; before anything is typed, `initialRun` stands there. */
const Query = z
  .object({
    parameters: z.array(z.object({ name: z.string().catch(''), value: z.unknown() })).catch([]),
    queryOptions: z
      .object({ skip: z.number().int().min(0).catch(0), count: count(PAGE) })
      .catch({ skip: 0, count: PAGE }),
  })
  .catch({ parameters: [], queryOptions: { skip: 0, count: PAGE } });

const wantedIn = (value: unknown) => {
  const { parameters, queryOptions } = Query.parse(value);
  const typed = parameters.find(({ name }) => name !== 'initialRun')?.value;
  return { ...queryOptions, query: typeof typed === 'string' ? typed : '' };
};

const composeAnswer = (composeExtension: object): InvokeResponse => ({ status: 200, body: { composeExtension } });

const MessageAction = z.object({
  messagePayload: z.object({
    body: z
      .object({ contentType: z.string().catch(''), content: z.string() })
      .catch({ contentType: 'text', content: '' }),
  }),
});

/** Of the message over which the dialog is opened only its text is read: not who wrote it, and no link to it. */
const quotedIn = (value: unknown): string | undefined => {
  const parsed = MessageAction.safeParse(value);
  if (!parsed.success) return undefined;
  const { contentType, content } = parsed.data.messagePayload.body;
  return contentType === 'text' ? content : withoutMarkup(content);
};

/** A sentence in place of the results; read as plain text. */
const sentence = (text: string): InvokeResponse => composeAnswer({ type: 'message', text });

const results = ({ found, nothing }: LookedUp): InvokeResponse =>
  nothing === ''
    ? composeAnswer({
        type: 'result',
        attachmentLayout: 'list',
        attachments: found.map(({ title, text, card }) => ({
          contentType: CARD,
          content: card,
          preview: { contentType: PREVIEW, content: { title, text } },
        })),
      })
    : sentence(nothing);

type Answering = (arrival: Arrival<Dialog>, value: unknown) => Promise<InvokeResponse>;

const answersOf = (conversations: Conversations): Readonly<Record<string, Answering>> => ({
  'composeExtension/fetchTask': async (arrival, value) =>
    dialogAnswer(await conversations.quoting(arrival, quotedIn(value))),
  'composeExtension/submitAction': async (arrival, value) => {
    const { verb, data } = readSubmit(value);
    return dialogAnswer(await conversations.dialogSent(arrival, verb, data));
  },
  'composeExtension/query': async (arrival, value) => results(await conversations.lookedUp(arrival, wantedIn(value))),
});

/** Other invokes of extensions belong to features this app does not declare; nobody answers them. */
export const createExtensions = (conversations: Conversations) => {
  const answers = new Map(Object.entries(answersOf(conversations)));
  return async (context: TurnContext, arrival: Arrival<Dialog>): Promise<void> => {
    const { activity } = context;
    const answer = answers.get(activity.name ?? '');
    if (answer !== undefined) await answerInvoke(context, await answer(arrival, activity.value));
  };
};

/** What is said in place of an answer, such as that it failed: as a sentence, and in a dialog with what was typed. */
export interface Excuse {
  readonly text: string;
  readonly notDone: (text: string, sent: unknown) => AdaptiveCard;
}

/** In the shape that this invoke can show; nothing for those that are none of an extension's. */
export const excuse = (
  { name, value }: TurnContext['activity'],
  { text, notDone }: Excuse,
): InvokeResponse | undefined => {
  if (name === 'composeExtension/query') return sentence(text);
  const isDialog = name === 'composeExtension/fetchTask' || name === 'composeExtension/submitAction';
  return isDialog ? dialogAnswer(notDone(text, readSubmit(value).data)) : undefined;
};
