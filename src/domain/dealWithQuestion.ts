/** How a question is dealt with: answered, marked as unknown, or left. Only from the question asked now that leads on. */
import { type Answer, messagesOf } from './answer.ts';
import type { Happening } from './document.ts';
import { answerGiven, deepened, unlessGiven } from './givenAnswer.ts';
import { currentAfterChange, nextAfter } from './questionCourse.ts';
import type { Reflection } from './reflection.ts';
import type { ReflectionEvent, Sent } from './reflectionEvent.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { tellExchange } from './tellExchange.ts';
import { isThin } from './thinAnswer.ts';

/** Asks a question, or none. Whoever is led elsewhere is not asked for more about the last one. */
export const ask = ({ current: _, isDeepening: __, ...reflection }: Reflection, key: string | undefined): Reflection =>
  key === undefined ? reflection : { ...reflection, current: key };

const withAnswer = (reflection: Reflection, key: string, answer: Answer): Reflection =>
  reflection.answers[key] === answer
    ? reflection
    : { ...reflection, answers: { ...reflection.answers, [key]: answer } };

/** What was answered to a question that is not asked any more is kept. Without a thin answer there is no more to ask. */
export const inPlace = (changed: Reflection): Reflection => {
  const current = currentAfterChange(changed);
  const isStale = changed.isDeepening === true && changed.answers[changed.current ?? ''] === undefined;
  return current === changed.current && !isStale ? changed : ask(changed, current);
};

/** Moves on only from the question that is asked now: changing an earlier answer does not lose one's place. */
export const dealWith = (reflection: Reflection, key: string, answer: Answer): Result<Reflection, Refusal> => {
  if (!reflection.questions.includes(key)) return err('unknownQuestion');
  const changed = withAnswer(reflection, key, answer);
  return ok(reflection.current === key ? ask(changed, nextAfter(changed, key)) : inPlace(changed));
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

const dealt = (
  reflection: Reflection,
  event: Sent & { readonly key: string },
  answer: Answer,
): Result<Reflection, Refusal> => {
  const changed = dealWith(reflection, event.key, answer);
  return changed.ok ? ok(remember(reflection, changed.value, event)) : changed;
};

/** The answer about which more has just been asked. */
const thinAnswer = ({ current, isDeepening, answers }: Reflection, key: string): Answer | undefined =>
  isDeepening === true && current === key ? answers[key] : undefined;

type Answered = Extract<ReflectionEvent, { readonly type: 'answered' }>;

/** A thin answer is kept like any other; its question stays open for one more message. */
export const take = (reflection: Reflection, event: Answered): Result<Reflection, Refusal> => {
  const { key, text, mayDeepen = false } = event;
  const thin = thinAnswer(reflection, key);
  if (thin !== undefined) return dealt(reflection, event, deepened(thin, event));
  const answer = answerGiven(reflection.answers[key], event);
  const { deepened: before = [], current } = reflection;
  if (!mayDeepen || current !== key || !isThin(text) || before.includes(key)) return dealt(reflection, event, answer);
  const asking = { ...withAnswer(reflection, key, answer), deepened: [...before, key], isDeepening: true } as const;
  return ok(remember(reflection, asking, event));
};

const isBeingTold = ({ handoffs }: Reflection, key: string): boolean =>
  handoffs.some(({ event }) => event.type === 'questionAnswered' && event.key === key);

/**
 * The answer stays private until it is released; that the question is open no more is told at once. A click that comes
 * again, here or at another replica, gives no other answer and has nothing more to tell.
 */
export const answerItem = (
  reflection: Reflection,
  event: Happening & { readonly key: string; readonly text: string },
): Result<Reflection, Refusal> => {
  const { key, text, at, id } = event;
  const standing = reflection.answers[key];
  const answer = unlessGiven(standing, { status: 'answered', text, at, activityId: id });
  const answered = dealWith(reflection, key, answer);
  if (!answered.ok || (answer === standing && isBeingTold(reflection, key))) return answered;
  return ok(tellExchange(answered.value, event, { type: 'questionAnswered', key }));
};

interface About extends Sent {
  readonly key: string;
  readonly at: string;
}

/** Whoever knows no more than their thin answer keeps it. */
export const markUnknown = (reflection: Reflection, event: About): Result<Reflection, Refusal> => {
  const { key, at } = event;
  const answer = thinAnswer(reflection, key) ?? unlessGiven(reflection.answers[key], { status: 'unknown', at });
  return dealt(reflection, event, answer);
};

/** Left for now; an answer that was given stays. */
export const leave = (reflection: Reflection, event: About): Result<Reflection, Refusal> =>
  dealt(reflection, event, reflection.answers[event.key] ?? { status: 'skipped', at: event.at });
