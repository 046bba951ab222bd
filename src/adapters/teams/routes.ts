/** Which activities of Teams mean what to the conversations, and how their answers go back. */
import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversations } from '../../features/conversations.ts';
import type { Answer } from '../../features/turnFrame.ts';
import type { Arrival } from '../../features/turn.ts';
import type { Logger } from '../../ports/logger.ts';
import { describeError } from './describeError.ts';
import { readChannelsChange } from './channelsChange.ts';
import { readText } from './messageText.ts';
import { answerInvoke, invokeAnswer } from './outgoing.ts';
import { sayAll } from './say.ts';
import { withTyping } from './typing.ts';

export interface RouteOptions {
  readonly conversations: Conversations;
  readonly log: Logger;
  /** How long somebody waits in 1:1 before the bot shows that it is typing. Default 1.5 s. */
  readonly typingAfterMs?: number;
}

type Handler = (context: TurnContext, arrival: Arrival) => Promise<void>;

export interface Route {
  readonly type: 'message' | 'messageUpdate' | 'messageDelete' | 'conversationUpdate' | 'installationUpdate' | 'invoke';
  /** What must be so beyond the type. */
  readonly when?: (activity: TurnContext['activity']) => boolean;
  readonly handler: Handler;
}

const DEFAULT_TYPING_AFTER_MS = 1500;

const NO_ACTION = { verb: undefined, data: undefined };

/** Anything can be read as a click: one without a verb is refused by the conversations, which check the rest too. */
const CardAction = z
  .object({
    trigger: z.string().optional().catch(undefined),
    action: z.object({ verb: z.unknown(), data: z.unknown() }).catch(NO_ACTION),
  })
  .catch({ action: NO_ACTION });

/**
 * The card came into view, and Teams asks for it anew. It may be answered with a card or with nothing, always with 200:
 * a message, an apology included, would make it ask for ever.
 */
const answerRefresh = async (
  { log }: RouteOptions,
  context: TurnContext,
  refreshing: () => ReturnType<Conversations['refreshed']>,
): Promise<void> => {
  const card = await refreshing().catch((error: unknown) => {
    log.error(describeError(error), 'a card could not be refreshed');
    return undefined;
  });
  await answerInvoke(context, invokeAnswer(card === undefined ? {} : { card }));
};

const createClickHandler = (options: RouteOptions): Handler => {
  const { conversations } = options;
  return async (context, arrival) => {
    const { trigger, action } = CardAction.parse(context.activity.value);
    const { verb, data } = action;
    if (trigger === 'automatic')
      return answerRefresh(options, context, () => conversations.refreshed(arrival, verb, data));
    const answer = await conversations.action(arrival, verb, data);
    await sayAll(context, answer.messages);
    await answerInvoke(context, invokeAnswer(answer));
  };
};

type Find = (context: TurnContext, arrival: Arrival) => Promise<Pick<Answer, 'messages'>>;

/** For everything but clicks: each message of the answer on its own. */
const createSpeechHandler =
  ({ log, typingAfterMs: delayMs = DEFAULT_TYPING_AFTER_MS }: RouteOptions) =>
  (find: Find): Handler =>
  async (context, arrival) => {
    const work = () => find(context, arrival);
    const isPersonal = arrival.place.type === 'personal';
    const { messages } = await (isPersonal ? withTyping(context, work, { delayMs, log }) : work());
    await sayAll(context, messages);
  };

const ChannelData = z.object({ eventType: z.string() });

const isEvent =
  (eventType: string): NonNullable<Route['when']> =>
  ({ channelData }) =>
    ChannelData.safeParse(channelData).data?.eventType === eventType;
const isEdit = isEvent('editMessage');
const isDeletion = isEvent('softDeleteMessage');

type Speech = ReturnType<typeof createSpeechHandler>;

const messageRoutes = ({ conversations }: RouteOptions, speech: Speech): readonly Route[] => [
  {
    type: 'message',
    handler: speech(({ activity }, arrival) => conversations.message(arrival, readText(activity))),
  },
  {
    type: 'messageUpdate',
    when: isEdit,
    handler: speech(({ activity }, arrival) => conversations.edited(arrival, activity.id ?? '', readText(activity))),
  },
  {
    type: 'messageDelete',
    when: isDeletion,
    handler: speech(({ activity }, arrival) => conversations.deleted(arrival, activity.id ?? '')),
  },
];

/**
 * Teams tells of an install twice: with installationUpdate, and with a conversationUpdate that adds the bot. Only the
 * first tells an install (add) from a new version of the app (add-upgrade), so only that one is heard. The local
 * Playground sends it by itself and from its menu "Mock an Activity". What has no route changes nothing.
 */
export const createRoutes = (options: RouteOptions): readonly Route[] => {
  const { conversations } = options;
  const speech = createSpeechHandler(options);
  return [
    ...messageRoutes(options, speech),
    {
      type: 'installationUpdate',
      when: ({ action }) => action === 'add',
      handler: speech((_context, arrival) => conversations.installed(arrival)),
    },
    {
      type: 'installationUpdate',
      when: ({ action }) => action === 'remove',
      handler: (_context, arrival) => conversations.removed(arrival),
    },
    {
      type: 'conversationUpdate',
      when: ({ channelData }) => readChannelsChange(channelData) !== undefined,
      handler: async ({ activity }, arrival) => {
        const change = readChannelsChange(activity.channelData);
        if (change !== undefined) await conversations.channelsChanged(arrival, change);
      },
    },
    {
      type: 'invoke',
      when: ({ name }) => name === 'adaptiveCard/action',
      handler: createClickHandler(options),
    },
  ];
};
