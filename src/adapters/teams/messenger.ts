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

const serviceUrlOf = (target: Target): string => {
  switch (target.type) {
    case 'personal':
      return target.chat.serviceUrl;
    case 'newChat':
      return target.serviceUrl;
    case 'channel':
      return target.channel.serviceUrl;
  }
};

const threadOf = (channelId: string, rootId: string): string => `${channelId};messageid=${rootId}`;

/** A thread has the id of its root message; `undefined` while there is no such message, or no chat. */
const conversationOf = (target: Target, rootId?: string): string | undefined => {
  if (target.type === 'personal') return target.chat.conversationId;
  if (target.type === 'newChat') return undefined;
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

/** Leads to the 1:1 chat with somebody, whether there was one before or not. */
const openChat = async (
  conversations: Conversations,
  { tenantId, userId }: Extract<Target, { readonly type: 'newChat' }>,
  botId: string | undefined,
): Promise<string> => {
  const { id } = await conversations.createConversation({
    isGroup: false,
    tenantId,
    channelData: { tenant: { id: tenantId } },
    members: [{ id: userId, name: '' }],
    ...(botId !== undefined && { bot: { id: botId, name: '' } }),
  });
  if (id === undefined) throw new Error('Teams opened no chat');
  return id;
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

/** The target, with the chat opened if there was none. */
const reachable = async (
  connection: BotConnection,
  target: Target,
  botId: string | undefined,
): Promise<{ readonly target: Target } | SendResult> => {
  if (target.type !== 'newChat') return { target };
  const { tenantId, serviceUrl, userId } = target;
  let conversationId = '';
  const opened = await attempt(connection, { target, operation: 'open' }, async (conversations) => {
    conversationId = await openChat(conversations, target, botId);
    return sent();
  });
  const chat = { serviceUrl, conversationId, userId };
  return opened.status === 'sent' ? { target: { type: 'personal', tenantId, chat } } : opened;
};

/** Concurrent calls for one conversation are answered by Teams with 412: whoever calls this puts them in a row. */
export const createTeamsMessenger = ({ connection, botId }: TeamsMessengerOptions): Messenger => {
  const bot = botId ?? (connection.isLocal ? undefined : `28:${connection.appId}`);
  return {
    send: async (given, message) => {
      const opened = await reachable(connection, given, bot);
      if ('status' in opened) return opened;
      const { target } = opened;
      return attempt(connection, { target, operation: isReply(target) ? 'reply' : 'send' }, async (conversations) => {
        const activity = messageToActivity(message);
        const conversationId = conversationOf(target);
        if (conversationId !== undefined)
          return sent((await conversations.sendToConversation(conversationId, activity)).id);
        return target.type === 'channel' ? beginThread(conversations, target, { activity, botId: bot }) : sent();
      });
    },
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
