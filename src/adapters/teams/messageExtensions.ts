/** The message action and the search in the compose box: what Teams sends for them, and the shape of each answer. */
import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversations } from '../../features/conversations.ts';
import type { LookedUp } from '../../features/lookUp.ts';
import type { Arrival, Dialog } from '../../features/turn.ts';
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

/** What is said in place of an answer, such as that it failed, in the shape this invoke can show; no answer for others. */
export const excuse = ({ name }: TurnContext['activity'], text: string): InvokeResponse | undefined =>
  name === 'composeExtension/query' ? sentence(text) : undefined;
