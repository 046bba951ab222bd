/** What a colleague answers to a question they were handed, and what becomes of it in the asker's reflection. */
import { z } from 'zod/v4';
import { type Answer, answerFrom, messagesOf } from './answer.ts';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { IsoInstant } from './time.ts';

export const Reply = z.strictObject({
  /** The enquiry that was answered. */
  enquiry: z.string(),
  question: z.string(),
  /** What its part of an answer is known by. */
  activityId: z.string(),
  text: z.string(),
  by: Actor,
  at: IsoInstant,
});
export type Reply = DeepReadonly<z.infer<typeof Reply>>;

export type ReplyEvent =
  | { readonly type: 'replyReceived'; readonly enquiry: string; readonly question: string; readonly text: string }
  | { readonly type: 'replySettled'; readonly question: string; readonly choice: ReplyChoice };

/** Keep one's own text, take the colleague's, or both. */
export type ReplyChoice = 'own' | 'theirs' | 'both';

interface Replied {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly current?: string | undefined;
  readonly replies: readonly Reply[];
}

export const repliesTo = ({ replies }: Pick<Replied, 'replies'>, question: string): readonly Reply[] =>
  replies.filter((reply) => reply.question === question);

const partOf = ({ activityId, text, by }: Reply) => ({ activityId, text, by });

/** A text of one's own is never replaced, nor a question answered while it is being asked. */
const hasRoom = ({ answers, current }: Replied, question: string): boolean =>
  current !== question && messagesOf(answers[question]).length === 0;

const put = <R extends Replied>(reflection: R, question: string, answer: Answer | undefined): R =>
  answer === undefined ? reflection : { ...reflection, answers: { ...reflection.answers, [question]: answer } };

const receive = <R extends Replied>(reflection: R, reply: Reply): R =>
  hasRoom(reflection, reply.question)
    ? put(reflection, reply.question, answerFrom([partOf(reply)], reply.at))
    : { ...reflection, replies: [...reflection.replies, reply] };

const settle = <R extends Replied>(
  reflection: R,
  { question, choice, at }: { readonly question: string; readonly choice: ReplyChoice; readonly at: string },
): R => {
  const theirs = repliesTo(reflection, question).map(partOf);
  if (theirs.length === 0) return reflection;
  const own = messagesOf(reflection.answers[question]);
  const settled = { ...reflection, replies: reflection.replies.filter((reply) => reply.question !== question) };
  if (choice === 'own') return settled;
  return put(settled, question, answerFrom(choice === 'both' ? [...own, ...theirs] : theirs, at));
};

export const repliesTransition = <R extends Replied>(reflection: R, event: ReplyEvent & Happening): R => {
  const { id, at, by, question } = event;
  if (event.type === 'replySettled') return settle(reflection, { question, choice: event.choice, at });
  const { enquiry, text } = event;
  return receive(reflection, { enquiry, question, activityId: id, text, by, at });
};
