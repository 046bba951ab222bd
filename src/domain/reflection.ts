/** One person's answers to one question set. Private to that person until they release them. */
import { z } from 'zod/v4';
import {
  type DeepReadonly,
  documentFields,
  type Happening,
  hasApplied,
  newDocument,
  rememberApplied,
} from './document.ts';
import type { Refusal } from './refusal.ts';
import { Release, type ReleaseEvent, releaseTransition } from './release.ts';
import { err, ok, type Result } from './result.ts';
import { IsoInstant } from './time.ts';

/** Longer texts are refused with the limit named; 17 answers of this length stay far below a document's limit. */
export const ANSWER_LIMIT = 12_000;

const Answer = z.discriminatedUnion('status', [
  /** `activityId` is the chat message it came from: editing that message edits the answer. */
  z.strictObject({ status: z.literal('answered'), text: z.string(), at: IsoInstant, activityId: z.string() }),
  z.strictObject({ status: z.literal('unknown'), at: IsoInstant }),
  z.strictObject({ status: z.literal('skipped'), at: IsoInstant }),
]);
export type Answer = DeepReadonly<z.infer<typeof Answer>>;

export const Reflection = z.strictObject({
  ...documentFields,
  kind: z.literal('reflection'),
  exchangeId: z.string(),
  aadObjectId: z.string(),
  questionSet: z.string(),
  questionSetVersion: z.number().int().positive(),
  /** The questions as they were when the reflection began, in order. */
  questions: z.array(z.string()),
  answers: z.record(z.string(), Answer),
  /** The question asked now; missing once all have been dealt with. */
  current: z.string().optional(),
  /** When anything was released last. */
  releasedAt: IsoInstant.optional(),
  /** What the other members see, by key. */
  released: z.record(z.string(), Release).default(() => ({})),
});
export type Reflection = DeepReadonly<z.infer<typeof Reflection>>;

export type ReflectionEvent =
  | ReleaseEvent
  | (Happening &
      (
        | { readonly type: 'answered'; readonly key: string; readonly text: string }
        | { readonly type: 'markedUnknown'; readonly key: string }
        | { readonly type: 'skipped'; readonly key: string }
        | { readonly type: 'wentBack' }
        | { readonly type: 'wentTo'; readonly key: string }
        | { readonly type: 'messageEdited'; readonly activityId: string; readonly text: string }
      ));

export interface NewReflection {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly aadObjectId: string;
  readonly questionSet: string;
  readonly version: number;
  readonly questions: readonly string[];
}

export const createReflection = ({ tenantId, version, ...input }: NewReflection): Reflection => ({
  ...newDocument(tenantId),
  ...input,
  kind: 'reflection',
  questions: input.questions,
  questionSetVersion: version,
  answers: {},
  released: {},
  ...(input.questions[0] === undefined ? {} : { current: input.questions[0] }),
});

const without = ({ current: _, ...reflection }: Reflection): Reflection => reflection;

const nextUnanswered = ({ questions, answers }: Reflection, after: string): string | undefined => {
  const following = questions.slice(questions.indexOf(after) + 1);
  return following.find((key) => answers[key] === undefined);
};

/** Moves on only from the question that is asked now: changing an earlier answer does not lose one's place. */
const dealWith = (reflection: Reflection, key: string, answer: Answer): Result<Reflection, Refusal> => {
  if (!reflection.questions.includes(key)) return err('unknownQuestion');
  const changed = { ...reflection, answers: { ...reflection.answers, [key]: answer } };
  if (reflection.current !== key) return ok(changed);
  const next = nextUnanswered(changed, key) ?? changed.questions.find((other) => changed.answers[other] === undefined);
  return ok(next === undefined ? without(changed) : { ...changed, current: next });
};

const goBack = (reflection: Reflection): Reflection => {
  const { questions, current } = reflection;
  const position = current === undefined ? questions.length : questions.indexOf(current);
  const previous = questions[Math.max(0, position - 1)];
  return previous === undefined || previous === current ? reflection : { ...reflection, current: previous };
};

const editMessage = (reflection: Reflection, activityId: string, text: string): Reflection => {
  const found = Object.entries(reflection.answers).find(
    ([, answer]) => answer.status === 'answered' && answer.activityId === activityId,
  );
  if (found === undefined) return reflection;
  const [key, answer] = found;
  return {
    ...reflection,
    answers: { ...reflection.answers, [key]: { ...answer, status: 'answered', text, activityId } },
  };
};

const apply = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  const { at } = event;
  switch (event.type) {
    case 'answered':
      return dealWith(reflection, event.key, { status: 'answered', text: event.text, at, activityId: event.id });
    case 'markedUnknown':
      return dealWith(reflection, event.key, { status: 'unknown', at });
    case 'skipped':
      return dealWith(reflection, event.key, reflection.answers[event.key] ?? { status: 'skipped', at });
    case 'wentBack':
      return ok(goBack(reflection));
    case 'wentTo':
      return reflection.questions.includes(event.key)
        ? ok({ ...reflection, current: event.key })
        : err('unknownQuestion');
    case 'messageEdited':
      return ok(editMessage(reflection, event.activityId, event.text));
    case 'released':
    case 'takenBack':
      return ok(releaseTransition(reflection, event));
  }
};

export const reflectionTransition = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  if (hasApplied(reflection, event.id)) return ok(reflection);
  const changed = apply(reflection, event);
  return changed.ok && changed.value !== reflection ? ok(rememberApplied(changed.value, event.id)) : changed;
};

/** How far one is: questions dealt with, in whatever way, of all. */
export const progressOf = ({ questions, answers }: Reflection): { readonly done: number; readonly total: number } => ({
  done: questions.filter((key) => answers[key] !== undefined).length,
  total: questions.length,
});
