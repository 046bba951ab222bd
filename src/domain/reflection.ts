/** One person's answers to one question set. Private to that person until they release them. */
import { z } from 'zod/v4';
import { Answer, messagesOf } from './answer.ts';
import { changeMessages, Latest, type MessageEvent } from './answerMessages.ts';
import {
  type DeepReadonly,
  documentFields,
  type Happening,
  hasApplied,
  newDocument,
  rememberApplied,
} from './document.ts';
import { decideFacts, type FactEvent } from './factDecisions.ts';
import { FactDecisions } from './facts.ts';
import type { Refusal } from './refusal.ts';
import { Release, type ReleaseEvent, releaseTransition } from './release.ts';
import { err, ok, type Result } from './result.ts';
import { tellExchange } from './tellExchange.ts';
import { IsoInstant } from './time.ts';

/** Longer texts are refused with the limit named; 17 answers of this length stay far below a document's limit. */
export const ANSWER_LIMIT = 12_000;

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
  /** Tells whether the next message belongs to the answer before. */
  latest: Latest.optional(),
  /** Messages that were deleted in Teams, as long as it is open whether the answer loses them too. */
  erased: z.array(z.string()).optional(),
  /** What was decided about facts in the answers. */
  facts: FactDecisions.optional(),
  /** When anything was released last. */
  releasedAt: IsoInstant.optional(),
  /** What the other members see, by key. */
  released: z.record(z.string(), Release).default(() => ({})),
});
export type Reflection = DeepReadonly<z.infer<typeof Reflection>>;

interface Sent {
  /** When Teams took the message or click in. */
  readonly sentAt?: string | undefined;
}

export type ReflectionEvent =
  | ReleaseEvent
  | (Happening &
      (
        | ({ readonly type: 'answered'; readonly key: string; readonly text: string } & Sent)
        | ({ readonly type: 'markedUnknown'; readonly key: string } & Sent)
        | ({ readonly type: 'skipped'; readonly key: string } & Sent)
        | { readonly type: 'wentBack' }
        | { readonly type: 'wentTo'; readonly key: string }
        | MessageEvent
        | FactEvent
        /** An open question of the plan was answered on its checklist item. */
        | { readonly type: 'itemAnswered'; readonly key: string; readonly text: string }
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
  return previous === undefined || previous === current
    ? reflection
    : { ...forgetLatest(reflection), current: previous };
};

/** What may belong together later: only the answer to the question asked now leads on to the next. */
const remember = (before: Reflection, after: Reflection, { key, sentAt }: Sent & { readonly key: string }) => {
  if (before.current !== key) return after;
  const { latest: _, ...rest } = after;
  if (sentAt === undefined) return rest;
  const isFirst = before.answers[key] === undefined && messagesOf(after.answers[key]).length === 1;
  const earlier = isFirst && before.latest !== undefined ? { before: before.latest.key } : {};
  return { ...rest, latest: { key, sentAt, ...earlier } };
};

const dealt = (reflection: Reflection, event: Sent & { readonly key: string }, answer: Answer) => {
  const changed = dealWith(reflection, event.key, answer);
  return changed.ok ? ok(remember(reflection, changed.value, event)) : changed;
};

const forgetLatest = ({ latest: _, ...reflection }: Reflection): Reflection => reflection;

/** The answer stays private until it is released; that the question is open no more is told at once. */
const answerItem = (
  reflection: Reflection,
  event: Happening & { readonly key: string; readonly text: string },
): Result<Reflection, Refusal> => {
  const { key, text, at, id } = event;
  const answered = dealWith(reflection, key, { status: 'answered', text, at, activityId: id });
  return answered.ok ? ok(tellExchange(answered.value, event, { type: 'questionAnswered', key })) : answered;
};

const apply = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  const { at } = event;
  switch (event.type) {
    case 'answered':
      return dealt(reflection, event, { status: 'answered', text: event.text, at, activityId: event.id });
    case 'markedUnknown':
      return dealt(reflection, event, { status: 'unknown', at });
    case 'skipped':
      return dealt(reflection, event, reflection.answers[event.key] ?? { status: 'skipped', at });
    case 'wentBack':
      return ok(goBack(reflection));
    case 'wentTo':
      return reflection.questions.includes(event.key)
        ? ok({ ...forgetLatest(reflection), current: event.key })
        : err('unknownQuestion');
    case 'factConfirmed':
    case 'factsLeft':
      return ok(decideFacts(reflection, event));
    case 'itemAnswered':
      return answerItem(reflection, event);
    case 'released':
    case 'takenBack':
      return ok(releaseTransition(reflection, event));
    default:
      return applyToMessages(reflection, event);
  }
};

/** A message that turns out to answer the question asked now leads on like any other answer. */
const applyToMessages = (reflection: Reflection, event: MessageEvent & Happening): Result<Reflection, Refusal> => {
  const part = changeMessages(reflection, event);
  if (part === reflection) return ok(reflection);
  const { current: _, latest: _latest, erased: _erased, ...rest } = reflection;
  const changed = { ...rest, ...part };
  const { current } = changed;
  const answer = event.type === 'messageSplit' && current !== undefined ? changed.answers[current] : undefined;
  return current === undefined || answer === undefined ? ok(changed) : dealWith(changed, current, answer);
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
