/** Which answer a message belongs to: people write one answer in several messages, edit some and delete others. */
import { z } from 'zod/v4';
import { type Answer, answerFrom, type AnswerMessage, messagesOf, questionOf, withMessages } from './answer.ts';
import { askedQuestions, type Asking } from './askedQuestions.ts';
import type { DeepReadonly, Happening } from './document.ts';
import { isTooSoon, SOONEST_ANSWER_SECONDS } from './haste.ts';
import { IsoInstant, isBefore } from './time.ts';

/** The question dealt with last, as long as a message could still belong to it. */
export const Latest = z.strictObject({
  key: z.string(),
  /** When Teams took in the last message about it: only moments of the same clock are compared. */
  sentAt: IsoInstant,
  /** The question before, if the answer given last could rather belong to that one. */
  before: z.string().optional(),
  /** A message that was added because it came so soon, and the question that was open then. */
  added: z.strictObject({ activityId: z.string(), open: z.string().optional() }).optional(),
});
export type Latest = DeepReadonly<z.infer<typeof Latest>>;

/** The part of a reflection that messages change. */
export interface Answering extends Asking {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly current?: string | undefined;
  readonly latest?: Latest | undefined;
  readonly erased?: readonly string[] | undefined;
}

export type MessageEvent =
  /** It came so soon that it belongs to the answer given last. */
  | { readonly type: 'messageAdded'; readonly text: string; readonly sentAt: string }
  /** The added message was meant for the question that was open then. */
  | { readonly type: 'messageSplit'; readonly activityId: string }
  /** The added message takes the place of what was written before. */
  | { readonly type: 'messageKeptAlone'; readonly activityId: string }
  /** The answer given last belongs to the question before. */
  | { readonly type: 'messageJoined' }
  | { readonly type: 'messageEdited'; readonly activityId: string; readonly text: string }
  /** Deleted in Teams: whether the answer loses it too is asked, once. */
  | { readonly type: 'messageDeleted'; readonly activityId: string }
  | { readonly type: 'messageErased'; readonly activityId: string }
  | { readonly type: 'messageKept'; readonly activityId: string };

/** The question that a message sent at that moment is meant for; `undefined` if none is open and none was just answered. */
export const questionMeant = (
  { current, latest }: Answering,
  sentAt: string | undefined,
): { readonly key: string; readonly isAddition: boolean } | undefined => {
  // What comes that soon was written for the question before.
  const isSoon = isTooSoon(sentAt, latest?.sentAt, SOONEST_ANSWER_SECONDS);
  if (latest !== undefined && latest.key !== current && isSoon) return { key: latest.key, isAddition: true };
  return current === undefined ? undefined : { key: current, isAddition: false };
};

const forgetLatest = ({ latest: _, ...answering }: Answering): Answering => answering;

interface Added extends AnswerMessage {
  readonly at: string;
  readonly sentAt: string;
}

/** From two devices: what was sent first stands first, whatever arrived first. What was skipped or unknown is answered. */
const add = (answering: Answering, { at, sentAt, ...message }: Added): Answering => {
  const { answers, latest, current } = answering;
  if (latest === undefined) return answering;
  const before = answers[latest.key];
  const isEarlier = isBefore(sentAt, latest.sentAt);
  const messages = messagesOf(before);
  const place = isEarlier ? messages.length - 1 : messages.length;
  const answer = answerFrom(
    messages.toSpliced(Math.max(0, place), 0, message),
    before?.status === 'answered' ? before.at : at,
  );
  return {
    ...answering,
    answers: answer === undefined ? answers : { ...answers, [latest.key]: answer },
    latest: {
      key: latest.key,
      sentAt: isEarlier ? latest.sentAt : sentAt,
      added: { activityId: message.activityId, ...(current === undefined ? {} : { open: current }) },
    },
  };
};

/** Changes the messages of the answer that one of them belongs to; the same object if there is none. */
const changeAround = (
  answering: Answering,
  activityId: string,
  change: (messages: readonly AnswerMessage[]) => readonly AnswerMessage[],
): Answering => {
  const key = questionOf(answering.answers, activityId);
  return key === undefined ? answering : { ...answering, answers: withMessages(answering.answers, key, change) };
};

const takeOut = (answering: Answering, activityId: string): Answering =>
  changeAround(answering, activityId, (messages) => messages.filter((one) => one.activityId !== activityId));

/** Puts a message behind what is already there. */
const put = (answering: Answering, key: string, added: AnswerMessage & { readonly at: string }): Answering => {
  const { at, ...message } = added;
  const answer = answerFrom([...messagesOf(answering.answers[key]), message], at);
  return answer === undefined ? answering : { ...answering, answers: { ...answering.answers, [key]: answer } };
};

const split = (answering: Answering, activityId: string, at: string): Answering => {
  const { latest, answers } = answering;
  const open = latest?.added?.activityId === activityId ? latest.added.open : undefined;
  const message = messagesOf(answers[latest?.key ?? '']).find((one) => one.activityId === activityId);
  if (latest === undefined || open === undefined || message === undefined) return answering;
  const moved = put(takeOut(answering, activityId), open, { ...message, at });
  return { ...moved, latest: { key: open, sentAt: latest.sentAt } };
};

/** Its own question is open again. */
const join = (answering: Answering, at: string): Answering => {
  const { latest, answers } = answering;
  const [message] = messagesOf(answers[latest?.key ?? '']);
  if (latest?.before === undefined || message === undefined) return answering;
  const moved = put(takeOut(answering, message.activityId), latest.before, { ...message, at });
  return { ...moved, current: latest.key, latest: { key: latest.before, sentAt: latest.sentAt } };
};

const keepAlone = (answering: Answering, activityId: string): Answering => {
  if (answering.latest?.added?.activityId !== activityId) return answering;
  return changeAround(answering, activityId, (messages) => messages.filter((one) => one.activityId === activityId));
};

const askAboutErased = (answering: Answering, activityId: string): Answering => {
  const { erased = [], answers } = answering;
  if (erased.includes(activityId) || questionOf(answers, activityId) === undefined) return answering;
  return { ...answering, erased: [...erased, activityId] };
};

/** The person has said what becomes of a deleted message; the same object if that was not asked. */
const settleErased = (answering: Answering, activityId: string): Answering => {
  const { erased = [], ...rest } = answering;
  const left = erased.filter((id) => id !== activityId);
  if (left.length === erased.length) return answering;
  return left.length === 0 ? rest : { ...rest, erased: left };
};

/** A question that has lost its answer is asked again if there is nothing else to ask. */
const erase = (answering: Answering, activityId: string): Answering => {
  const settled = settleErased(answering, activityId);
  if (settled === answering) return answering;
  const left = forgetLatest(takeOut(settled, activityId));
  const open = askedQuestions(left).find((key) => left.answers[key] === undefined);
  return left.current !== undefined || open === undefined ? left : { ...left, current: open };
};

export const changeMessages = (answering: Answering, event: MessageEvent & Happening): Answering => {
  switch (event.type) {
    case 'messageAdded':
      return add(answering, { activityId: event.id, text: event.text, at: event.at, sentAt: event.sentAt });
    case 'messageSplit':
      return split(answering, event.activityId, event.at);
    case 'messageKeptAlone':
      return keepAlone(answering, event.activityId);
    case 'messageJoined':
      return join(answering, event.at);
    case 'messageEdited':
      return changeAround(answering, event.activityId, (messages) =>
        messages.map((one) => (one.activityId === event.activityId ? { ...one, text: event.text } : one)),
      );
    case 'messageDeleted':
      return askAboutErased(answering, event.activityId);
    case 'messageErased':
      return erase(answering, event.activityId);
    case 'messageKept':
      return settleErased(answering, event.activityId);
  }
};
