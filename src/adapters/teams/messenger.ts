/** Says something in Teams outside of any turn: through the connector, in one attempt, with an outcome that is certain or `unknown`. */
import type { Activity } from 'botbuilder';
import type { SendResult } from '../../domain/deliveryLog.ts';
import type { Messenger, Target } from '../../ports/messenger.ts';
import type { BotConnection } from './cloudAdapter.ts';
import type { Connector } from './connector.ts';
import { messageToActivity } from './outgoing.ts';
import { type Operation, sendResultOf } from './sendResult.ts';
import { isTrustedService } from './serviceUrl.ts';

export interface TeamsMessengerOptions {
  readonly connection: BotConnection;
  /** The bot's id in Teams. Default `28:<app id>`. */
  readonly botId?: string;
}

type Conversations = Connector['conversations'];

const sent = (activityId = ''): SendResult => ({ status: 'sent', activityId });

const isReply = (target: Target): boolean => target.type === 'channel' && target.threadId !== undefined;

const serviceUrlOf = (target: Target): string =>
  target.type === 'personal' ? target.chat.serviceUrl : target.channel.serviceUrl;

const threadOf = (channelId: string, rootId: string): string => `${channelId};messageid=${rootId}`;

/** A thread has the id of its root message; `undefined` while there is no such message. */
const conversationOf = (target: Target, rootId?: string): string | undefined => {
  if (target.type === 'personal') return target.chat.conversationId;
  const root = target.threadId ?? rootId;
  return root === undefined ? undefined : threadOf(target.channel.channelId, root);
};

const beginThread = async (
  conversations: Conversations,
  target: Extract<Target, { readonly type: 'channel' }>,
  post: { readonly activity: Partial<Activity>; readonly botId: string | undefined },
): Promise<SendResult> => {
  const { id, activityId } = await conversations.createConversation({
    isGroup: true,
    tenantId: target.tenantId,
    channelData: { channel: { id: target.channel.channelId } },
    activity: post.activity as Activity,
    ...(post.botId !== undefined && { bot: { id: post.botId, name: '' } }),
  });
  return sent(/;messageid=(.+)$/u.exec(id ?? '')?.[1] ?? activityId);
};

type Act = (conversations: Conversations) => Promise<SendResult>;

/** Failures become results in here. */
const attempt = async (
  { connectors, isLocal }: BotConnection,
  { target, operation }: { readonly target: Target; readonly operation: Operation },
  act: Act,
): Promise<SendResult> => {
  const serviceUrl = serviceUrlOf(target);
  if (!isTrustedService(serviceUrl, isLocal)) return { status: 'rejected', reason: 'UntrustedServiceUrl' };
  return act(connectors(serviceUrl).conversations).catch((error: unknown) => sendResultOf(error, operation));
};

/** Concurrent calls for one conversation are answered by Teams with 412: whoever calls this puts them in a row. */
export const createTeamsMessenger = ({ connection, botId }: TeamsMessengerOptions): Messenger => {
  const bot = botId ?? (connection.isLocal ? undefined : `28:${connection.appId}`);
  return {
    send: (target, message) =>
      attempt(connection, { target, operation: isReply(target) ? 'reply' : 'send' }, async (conversations) => {
        const activity = messageToActivity(message);
        const conversationId = conversationOf(target);
        if (conversationId !== undefined)
          return sent((await conversations.sendToConversation(conversationId, activity)).id);
        return target.type === 'channel' ? beginThread(conversations, target, { activity, botId: bot }) : sent();
      }),
    update: (target, activityId, message) =>
      attempt(connection, { target, operation: 'update' }, async (conversations) => {
        const conversationId = conversationOf(target, activityId) ?? '';
        await conversations.updateActivity(conversationId, activityId, {
          ...messageToActivity(message),
          id: activityId,
        });
        return sent(activityId);
      }),
  };
};
