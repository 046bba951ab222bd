/** One person's answer to one question: what they wrote, in one message or several. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly } from './document.ts';
import { IsoInstant } from './time.ts';

const AnswerMessage = z.strictObject({
  activityId: z.string(),
  text: z.string(),
  /** Somebody else, whom the person had asked. */
  by: Actor.optional(),
});
export type AnswerMessage = DeepReadonly<z.infer<typeof AnswerMessage>>;

export const Answer = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('answered'),
    /** The whole answer, a paragraph for each message. */
    text: z.string(),
    at: IsoInstant,
    /** The chat message it came from, or the first of them: editing a message edits its part of the answer. */
    activityId: z.string(),
    /** Only where there are several, in the order in which they were sent, or where one is somebody else's. */
    messages: z.array(AnswerMessage).min(1).optional(),
  }),
  z.strictObject({ status: z.literal('unknown'), at: IsoInstant }),
  z.strictObject({ status: z.literal('skipped'), at: IsoInstant }),
]);
export type Answer = DeepReadonly<z.infer<typeof Answer>>;

type Answers = Readonly<Record<string, Answer>>;

/** None for a question that is skipped or not known yet. */
export const messagesOf = (answer: Answer | undefined): readonly AnswerMessage[] => {
  if (answer?.status !== 'answered') return [];
  return answer.messages ?? [{ activityId: answer.activityId, text: answer.text }];
};

/** `undefined` when there is no message left. */
export const answerFrom = (messages: readonly AnswerMessage[], at: string): Answer | undefined => {
  const [first] = messages;
  if (first === undefined) return undefined;
  const text = messages.map((message) => message.text).join('\n\n');
  const several = messages.length > 1 || first.by !== undefined ? { messages } : {};
  return { status: 'answered', text, at, activityId: first.activityId, ...several };
};

/** The question that a message belongs to. */
export const questionOf = (answers: Answers, activityId: string): string | undefined =>
  Object.keys(answers).find((key) => messagesOf(answers[key]).some((message) => message.activityId === activityId));

/** Puts other messages in the place of those of an answer; without any, the question has no answer any more. */
export const withMessages = (
  answers: Answers,
  key: string,
  change: (messages: readonly AnswerMessage[]) => readonly AnswerMessage[],
): Answers => {
  const { [key]: before, ...others } = answers;
  const after = before && answerFrom(change(messagesOf(before)), before.at);
  return after === undefined ? others : { ...answers, [key]: after };
};

/** Who else has a part in an answer. */
export const othersIn = (answer: Answer | undefined): readonly Actor[] =>
  messagesOf(answer).flatMap(({ by }) => (by === undefined ? [] : [by]));
