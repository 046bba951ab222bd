/** What a colleague answers to a question they were handed, and what becomes of it in the asker's reflection. */
import { z } from 'zod/v4';
import { type Answer, answerFrom, messagesOf, withMessages } from './answer.ts';
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
  | { readonly type: 'replyRevised'; readonly reply: string; readonly question: string; readonly text: string }
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

/** Whoever kept only their own text has nothing of it any more. */
export const holdsReply = (
  reflection: Pick<Replied, 'answers' | 'replies'>,
  question: string,
  reply: string,
): boolean =>
  [...repliesTo(reflection, question), ...messagesOf(reflection.answers[question])].some(
    ({ activityId }) => activityId === reply,
  );

/** Where it stands beside a text of the person's own, and where it is part of the answer. */
const revise = <R extends Replied>(
  reflection: R,
  { reply, question, text }: Extract<ReplyEvent, { readonly type: 'replyRevised' }>,
): R => {
  if (!holdsReply(reflection, question, reply)) return reflection;
  const revised = <M extends { readonly activityId: string }>(one: M): M =>
    one.activityId === reply ? { ...one, text } : one;
  return {
    ...reflection,
    replies: reflection.replies.map(revised),
    answers: withMessages(reflection.answers, question, (messages) => messages.map(revised)),
  };
};

export const repliesTransition = <R extends Replied>(reflection: R, event: ReplyEvent & Happening): R => {
  const { id, at, by, question } = event;
  switch (event.type) {
    case 'replySettled':
      return settle(reflection, { question, choice: event.choice, at });
    case 'replyRevised':
      return revise(reflection, event);
    case 'replyReceived':
      return receive(reflection, { enquiry: event.enquiry, question, activityId: id, text: event.text, by, at });
  }
};
