/** Keeps to what Teams allows in one conversation: one call at a time (412 otherwise), and so many within so long. */
import type { SendResult } from '../domain/deliveryLog.ts';
import type { Messenger, Target } from '../ports/messenger.ts';

interface Window {
  readonly calls: number;
  readonly seconds: number;
}

/** Per bot and thread; see "Optimize your bot with rate limiting" in the documentation of Teams. */
const WINDOWS: readonly Window[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
];

/** Replicas do not know of each other's calls: each keeps to its share. */
const shareOf = (replicas: number): readonly Window[] =>
  WINDOWS.map(({ calls, seconds }) => ({ calls: Math.max(1, Math.floor(calls / replicas)), seconds }));

const SECOND = 1000;
const LONGEST_WINDOW = 3600 * SECOND;
/** Well below the time that a claim holds; who has to wait longer is told so and comes again. */
const LONGEST_WAIT = 2 * SECOND;

/** Those before may hang: whoever has waited so long is sent away too, instead of calling when nobody expects it any more. */
const LONGEST_ROW = 15 * SECOND;

interface Conversation {
  /** Resolves when nobody is calling; never rejects. */
  free: Promise<unknown>;
  /** When it was called, oldest first. */
  calls: readonly number[];
}

/** A channel counts as one with its threads: that is on the safe side. A chat that is yet to be opened has no other caller. */
const keyOf = (target: Target): string => {
  switch (target.type) {
    case 'personal':
      return target.chat.conversationId;
    case 'newChat':
      return target.userId;
    case 'channel':
      return target.channel.channelId;
  }
};

const waitFor = (windows: readonly Window[], calls: readonly number[], now: number): number =>
  Math.max(
    0,
    ...windows.map((window) => {
      const first = calls.at(-window.calls);
      return first === undefined ? 0 : first + window.seconds * SECOND - now;
    }),
  );

const sleep = (milliseconds: number): Promise<void> =>
  milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));

type Conversations = Map<string, Conversation>;

/** Those used last stand last; those whose last call no window counts any more are forgotten. */
const conversationOf = (conversations: Conversations, key: string): Conversation => {
  const found = conversations.get(key) ?? { free: Promise.resolve(), calls: [] };
  conversations.delete(key);
  conversations.set(key, found);
  for (const [oldest, { calls }] of conversations) {
    if (oldest === key || (calls.at(-1) ?? Infinity) > Date.now() - LONGEST_WINDOW) break;
    conversations.delete(oldest);
  }
  return found;
};

interface Waiting {
  readonly since: number;
  readonly act: () => Promise<SendResult>;
}

/** Nobody else calls this conversation meanwhile. */
const callWithin = async (
  windows: readonly Window[],
  conversation: Conversation,
  { since, act }: Waiting,
): Promise<SendResult> => {
  if (Date.now() - since >= LONGEST_ROW) return { status: 'throttled', retryAfterSeconds: 1 };
  const wait = waitFor(windows, conversation.calls, Date.now());
  if (wait > LONGEST_WAIT) return { status: 'throttled', retryAfterSeconds: Math.ceil(wait / SECOND) };
  await sleep(wait);
  const now = Date.now();
  conversation.calls = [...conversation.calls.filter((earlier) => earlier > now - LONGEST_WINDOW), now];
  return act();
};

export interface OrderlyMessengerServices {
  readonly messenger: Messenger;
  /** Teams itself has said that it is too much. */
  readonly onThrottled: (tenantId: string, seconds: number) => void;
  /** How many processes share the conversations. */
  readonly replicas: number;
}

/** Called too often for the conversation, it answers `throttled` in Teams' place. */
export const createOrderlyMessenger = (services: OrderlyMessengerServices): Messenger => {
  const { messenger, onThrottled } = services;
  const windows = shareOf(services.replicas);
  const conversations: Conversations = new Map();

  const inOrder = (target: Target, act: () => Promise<SendResult>): Promise<SendResult> => {
    const conversation = conversationOf(conversations, keyOf(target));
    const telling = async (): Promise<SendResult> => {
      const result = await act();
      if (result.status === 'throttled') onThrottled(target.tenantId, result.retryAfterSeconds);
      return result;
    };
    const waiting = { since: Date.now(), act: telling };
    const result = conversation.free.then(() => callWithin(windows, conversation, waiting));
    conversation.free = result.catch(() => undefined);
    return result;
  };

  return {
    send: (target, message) => inOrder(target, () => messenger.send(target, message)),
    update: (target, activityId, message) => inOrder(target, () => messenger.update(target, activityId, message)),
  };
};
