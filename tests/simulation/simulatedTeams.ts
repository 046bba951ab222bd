/** Teams as far as the bot's own messages go: says no, says nothing, loses an answer, and remembers what really arrived. */
import type { SendResult } from '../../src/domain/deliveryLog.ts';
import type { Message, Messenger, Target } from '../../src/ports/messenger.ts';
import type { Faults } from './machine/faults.ts';
import type { Random } from './machine/random.ts';

export interface Post {
  readonly activityId: string;
  readonly target: Target;
  readonly message: Message;
}

/** One attempt to post, as the worker of a replica made it. */
export interface Attempt {
  readonly replica: string;
  readonly target: Target;
  readonly message: Message;
  /** What the bot was told. */
  readonly result: SendResult;
  /** The message that really arrived, if it did. */
  readonly arrived?: string;
}

export interface SimulatedTeams {
  readonly messengerFor: (replica: string) => Messenger;
  /** Everything that can be seen in Teams now. */
  readonly post: (activityId: string) => Post | undefined;
  /** Where the bot is not installed every message is refused. */
  readonly remove: (place: string) => void;
  readonly install: (place: string) => void;
}

export interface TeamsServices {
  readonly random: Random;
  readonly faults: () => Faults;
  readonly onAttempt: (attempt: Attempt) => void;
  /** Shown in place of an earlier message. */
  readonly onUpdate: (target: Target, message: Message) => void;
}

/** The 1:1 chat or the team a message goes to. */
const placeOf = (target: Target): string =>
  target.type === 'personal' ? target.chat.conversationId : target.channel.teamId;

type Outcome = { readonly result: 'sent' | 'unknown'; readonly arrives: boolean } | SendResult;

const LONGEST_WAIT_SECONDS = 40;

export const createSimulatedTeams = ({ random, faults, onAttempt, onUpdate }: TeamsServices): SimulatedTeams => {
  const posts = new Map<string, Post>();
  const removed = new Set<string>();
  let count = 0;

  const draw = (target: Target): Outcome => {
    const { throttled, rejected, lostAnswer, lostMessage } = faults();
    if (removed.has(placeOf(target))) return { status: 'rejected', reason: 'BotNotInConversationRoster' };
    if (random.chance(throttled))
      return { status: 'throttled', retryAfterSeconds: random.between(1, LONGEST_WAIT_SECONDS) };
    if (random.chance(rejected)) return { status: 'rejected', reason: 'MessageWritesBlocked' };
    if (random.chance(lostMessage)) return { result: 'unknown', arrives: false };
    if (random.chance(lostAnswer)) return { result: 'unknown', arrives: true };
    return { result: 'sent', arrives: true };
  };

  const send = (replica: string, target: Target, message: Message): SendResult => {
    const isThreadGone = target.type === 'channel' && target.threadId !== undefined && !posts.has(target.threadId);
    const outcome = isThreadGone ? ({ status: 'gone' } as const) : draw(target);
    if ('status' in outcome) {
      onAttempt({ replica, target, message, result: outcome });
      return outcome;
    }
    count += 1;
    const activityId = `post${count}`;
    if (outcome.arrives) posts.set(activityId, { activityId, target, message });
    const result: SendResult = outcome.result === 'sent' ? { status: 'sent', activityId } : { status: 'unknown' };
    onAttempt({ replica, target, message, result, ...(outcome.arrives ? { arrived: activityId } : {}) });
    return result;
  };

  const update = (target: Target, activityId: string, message: Message): SendResult => {
    if (random.chance(faults().deleted)) posts.delete(activityId);
    if (!posts.has(activityId)) return { status: 'gone' };
    const outcome = draw(target);
    if ('status' in outcome) return outcome;
    if (outcome.arrives) {
      posts.set(activityId, { activityId, target, message });
      onUpdate(target, message);
    }
    return outcome.result === 'sent' ? { status: 'sent', activityId } : { status: 'unknown' };
  };

  return {
    messengerFor: (replica) => ({
      send: async (target, message) => send(replica, target, message),
      update: async (target, activityId, message) => update(target, activityId, message),
    }),
    post: (activityId) => posts.get(activityId),
    remove: (place) => void removed.add(place),
    install: (place) => void removed.delete(place),
  };
};
