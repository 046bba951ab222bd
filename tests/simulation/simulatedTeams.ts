/** Teams as the bot calls it: slow, limited in rate, says no, says nothing, loses an answer, and shows what arrived. */
import { type Operation, sendResultOf } from '../../src/adapters/teams/sendResult.ts';
import type { SendResult } from '../../src/domain/deliveryLog.ts';
import type { Place } from '../../src/features/turn.ts';
import type { Message, Messenger } from '../../src/ports/messenger.ts';
import type { VirtualClock } from './machine/clock.ts';
import type { Faults } from './machine/faults.ts';
import type { Random } from './machine/random.ts';
import type { Scheduler } from './machine/scheduler.ts';
import { type Addressed, opened } from './world.ts';
import { createWindows, PER_CONVERSATION, PER_TENANT } from './rateWindows.ts';

/** How the connector says no; without `status` it said nothing. */
interface Failure {
  readonly status?: number;
  readonly code?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface Post {
  /** Kept for channels only: nobody looks at a bundle again. */
  readonly message?: Message;
}

/** One call, as the worker of a replica made it. */
export interface Call {
  readonly replica: string;
  readonly target: Addressed;
  readonly message: Message;
  readonly isUpdate: boolean;
}

export interface Attempt extends Call {
  /** What the bot was told. */
  readonly result: SendResult;
  /** The message that really arrived, if it did. */
  readonly arrived?: string;
}

export interface SimulatedTeams {
  readonly messengerFor: (replica: string) => Messenger;
  /** What can be seen in Teams now. */
  readonly post: (activityId: string) => Post | undefined;
  /** Where the bot is not installed every message is refused. */
  readonly remove: (tenantId: string, place: Place) => void;
  readonly install: (tenantId: string, place: Place) => void;
  /** Answers within a turn count for the rates as well. */
  readonly answer: (tenantId: string, place: Place, messages: number) => void;
}

export interface TeamsServices {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  /** Gives back whom to tell how the call went. */
  readonly onCall: (call: Call) => (attempt: Attempt) => void;
}

/** The 1:1 chat, the thread, or the channel in which a thread begins. */
export const conversationOf = (target: Addressed, activityId?: string): string => {
  if (target.type === 'personal') return `${target.tenantId} ${target.chat.conversationId}`;
  const thread = target.threadId ?? activityId;
  return `${target.tenantId} ${target.channel.channelId}${thread === undefined ? '' : `;messageid=${thread}`}`;
};

const placeName = (tenantId: string, place: Place): string =>
  `${tenantId} ${place.type === 'personal' ? place.chat.conversationId : place.channel.teamId}`;

const LONGEST_WAIT_SECONDS = 40;
const BAD_GATEWAY: Failure = { status: 502 };
const NO_ANSWER: Failure = { code: 'UND_ERR_SOCKET' };

type Outcome = { readonly failure?: Failure; readonly arrives: boolean };

const refusal = (status: number, code: string): Outcome => ({ failure: { status, code }, arrives: false });
const tooMany = (milliseconds: number): Outcome => ({
  failure: { status: 429, retryAfter: Math.ceil(milliseconds / 1_000) },
  arrives: false,
});

/** What Teams says before it looks at the message. */
const createDoor = ({ clock, faults, random }: Pick<TeamsServices, 'clock' | 'faults' | 'random'>) => {
  const conversations = createWindows(PER_CONVERSATION);
  const tenants = createWindows(PER_TENANT);
  const busy = new Set<string>();
  const enter = (tenantId: string, conversation: string): void => {
    conversations.enter(conversation, clock.milliseconds());
    tenants.enter(tenantId, clock.milliseconds());
  };
  return {
    enter,
    busy,
    refuse: (tenantId: string, conversation: string): Outcome | undefined => {
      const now = clock.milliseconds();
      const early = Math.max(conversations.tooEarly(conversation, now), tenants.tooEarly(tenantId, now));
      if (early > 0) return tooMany(early);
      if (faults.happens('throttled', random)) return tooMany(random.between(1, LONGEST_WAIT_SECONDS) * 1_000);
      return busy.has(conversation) ? refusal(412, 'PreconditionFailed') : undefined;
    },
  };
};

export const createSimulatedTeams = (services: TeamsServices): SimulatedTeams => {
  const { scheduler, faults, onCall } = services;
  const random = services.random.fork('teams');
  const door = createDoor({ ...services, random });
  const posts = new Map<string, Post>();
  const removed = new Set<string>();
  let count = 0;

  const mishap = (): Outcome => {
    const failure = random.chance(0.5) ? BAD_GATEWAY : NO_ANSWER;
    if (faults.happens('rejected', random)) return refusal(403, 'MessageWritesBlocked');
    if (faults.happens('lostMessage', random)) return { failure, arrives: false };
    return faults.happens('lostAnswer', random) ? { failure, arrives: true } : { arrives: true };
  };

  const outcomeOf = ({ target, isUpdate }: Call, activityId: string): Outcome => {
    const place: Place = target.type === 'personal' ? target : { type: 'channel', channel: target.channel };
    if (removed.has(placeName(target.tenantId, place))) return refusal(403, 'BotNotInConversationRoster');
    if (isUpdate && faults.happens('deleted', random)) posts.delete(activityId);
    if (isUpdate && !posts.has(activityId)) return refusal(404, 'ActivityNotFoundInConversation');
    const isThreadGone = target.type === 'channel' && target.threadId !== undefined && !posts.has(target.threadId);
    // What stood in a thread is gone with it.
    if (isThreadGone) posts.delete(activityId);
    return isThreadGone ? refusal(404, 'ConversationNotFound') : mishap();
  };

  const handle = async (call: Call, conversation: string, activityId: string): Promise<Outcome> => {
    const refused = door.refuse(call.target.tenantId, conversation);
    if (refused !== undefined) return refused;
    door.enter(call.target.tenantId, conversation);
    door.busy.add(conversation);
    await scheduler.gate();
    door.busy.delete(conversation);
    return outcomeOf(call, activityId);
  };

  const make = async (call: Call, updated?: string): Promise<SendResult> => {
    const tellEnd = onCall(call);
    const { target, message } = call;
    count += 1;
    const activityId = updated ?? `post${count}`;
    const { failure, arrives } = await handle(call, conversationOf(target, updated), activityId);
    if (arrives) posts.set(activityId, target.type === 'channel' ? { message } : {});
    const isReply = target.type === 'channel' && target.threadId !== undefined;
    const operation: Operation = call.isUpdate ? 'update' : isReply ? 'reply' : 'send';
    const result: SendResult =
      failure === undefined
        ? { status: 'sent', activityId }
        : sendResultOf(new Error('the simulated connector', { cause: failure }), operation);
    tellEnd({ ...call, result, ...(arrives ? { arrived: activityId } : {}) });
    return result;
  };

  return {
    messengerFor: (replica) => ({
      send: (target, message) => make({ replica, target: opened(target), message, isUpdate: false }),
      update: (target, activityId, message) =>
        make({ replica, target: opened(target), message, isUpdate: true }, activityId),
    }),
    post: (activityId) => posts.get(activityId),
    remove: (tenantId, place) => void removed.add(placeName(tenantId, place)),
    install: (tenantId, place) => void removed.delete(placeName(tenantId, place)),
    answer: (tenantId, place, messages) => {
      const target: Addressed = place.type === 'personal' ? { ...place, tenantId } : { ...place, tenantId };
      for (let said = 0; said < messages; said += 1) door.enter(tenantId, conversationOf(target));
    },
  };
};
