/** How a reflection changes: answers come, change and lead on to the next question. Pure and total. */
import { type Answer, messagesOf } from './answer.ts';
import { changeMessages, type MessageEvent } from './answerMessages.ts';
import { isAsked } from './askedQuestions.ts';
import { type Happening, hasApplied, rememberApplied } from './document.ts';
import { decideFacts, type FactEvent } from './factDecisions.ts';
import { answerGiven, deepened, unlessGiven } from './givenAnswer.ts';
import { currentAfterChange, nextAfter, previousOf } from './questionCourse.ts';
import type { Reflection } from './reflection.ts';
import { repliesTransition, type ReplyEvent } from './replies.ts';
import type { Refusal } from './refusal.ts';
import { type ReleaseEvent, releaseTransition } from './release.ts';
import { err, ok, type Result } from './result.ts';
import { tellExchange } from './tellExchange.ts';
import { isThin } from './thinAnswer.ts';

interface Sent {
  /** When Teams took the message or click in. */
  readonly sentAt?: string | undefined;
}

export type ReflectionEvent =
  | ReleaseEvent
  | (Happening &
      (
        | ({
            readonly type: 'answered';
            readonly key: string;
            readonly text: string;
            /** More may be asked if it says little. */
            readonly mayDeepen?: boolean;
            /** By a button: there is no message that could be edited later. */
            readonly isChosen?: true;
          } & Sent)
        | ({ readonly type: 'markedUnknown'; readonly key: string } & Sent)
        | ({ readonly type: 'skipped'; readonly key: string } & Sent)
        /** A thin answer is left as it is. */
        | { readonly type: 'leftThin' }
        /** A button names the question it stands at: clicked twice, it leads back once. */
        | { readonly type: 'wentBack'; readonly from?: string | undefined }
        | { readonly type: 'wentTo'; readonly key: string }
        /** Left for now: somebody else is asked. */
        | { readonly type: 'questionHandedOver'; readonly question: string }
        | ReplyEvent
        | MessageEvent
        | FactEvent
        /** An open question of the plan was answered on its checklist item. */
        | { readonly type: 'itemAnswered'; readonly key: string; readonly text: string }
      ));

/** Asks a question, or none. Whoever is led elsewhere is not asked for more about the last one. */
const ask = ({ current: _, isDeepening: __, ...reflection }: Reflection, key: string | undefined): Reflection =>
  key === undefined ? reflection : { ...reflection, current: key };

const withAnswer = (reflection: Reflection, key: string, answer: Answer): Reflection =>
  reflection.answers[key] === answer
    ? reflection
    : { ...reflection, answers: { ...reflection.answers, [key]: answer } };

/** What was answered to a question that is not asked any more is kept. Without a thin answer there is no more to ask. */
const inPlace = (changed: Reflection): Reflection => {
  const current = currentAfterChange(changed);
  const isStale = changed.isDeepening === true && changed.answers[changed.current ?? ''] === undefined;
  return current === changed.current && !isStale ? changed : ask(changed, current);
};

/** Moves on only from the question that is asked now: changing an earlier answer does not lose one's place. */
const dealWith = (reflection: Reflection, key: string, answer: Answer): Result<Reflection, Refusal> => {
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

const dealt = (reflection: Reflection, event: Sent & { readonly key: string }, answer: Answer) => {
  const changed = dealWith(reflection, event.key, answer);
  return changed.ok ? ok(remember(reflection, changed.value, event)) : changed;
};

/** The answer about which more has just been asked. */
const thinAnswer = ({ current, isDeepening, answers }: Reflection, key: string): Answer | undefined =>
  isDeepening === true && current === key ? answers[key] : undefined;

type Answered = Extract<ReflectionEvent, { readonly type: 'answered' }>;

/** A thin answer is kept like any other; its question stays open for one more message. */
const take = (reflection: Reflection, event: Answered): Result<Reflection, Refusal> => {
  const { key, text, mayDeepen = false } = event;
  const thin = thinAnswer(reflection, key);
  if (thin !== undefined) return dealt(reflection, event, deepened(thin, event));
  const answer = answerGiven(reflection.answers[key], event);
  const { deepened: before = [], current } = reflection;
  if (!mayDeepen || current !== key || !isThin(text) || before.includes(key)) return dealt(reflection, event, answer);
  const asking = { ...withAnswer(reflection, key, answer), deepened: [...before, key], isDeepening: true } as const;
  return ok(remember(reflection, asking, event));
};

const leaveThin = (reflection: Reflection): Reflection =>
  reflection.isDeepening === undefined ? reflection : ask(reflection, nextAfter(reflection, reflection.current ?? ''));

const forgetLatest = ({ latest: _, ...reflection }: Reflection): Reflection => reflection;

/** Whoever was asked for more comes back to the question itself. */
const goBack = (reflection: Reflection, from = reflection.current): Reflection => {
  const { current, isDeepening } = reflection;
  const isMore = isDeepening === true && from === current;
  const previous = isMore ? current : previousOf(reflection, from);
  return previous === undefined || (previous === current && isDeepening === undefined)
    ? reflection
    : ask(forgetLatest(reflection), previous);
};

const goTo = (reflection: Reflection, key: string): Result<Reflection, Refusal> => {
  if (!reflection.questions.includes(key)) return err('unknownQuestion');
  return isAsked(reflection, key) ? ok(ask(forgetLatest(reflection), key)) : err('questionNotAsked');
};

/** A message that turns out to answer the question asked now leads on like any other answer. */
const applyToMessages = (reflection: Reflection, event: MessageEvent & Happening): Result<Reflection, Refusal> => {
  const part = changeMessages(reflection, event);
  if (part === reflection) return ok(reflection);
  const { current: _, latest: _latest, erased: _erased, ...rest } = reflection;
  const changed = { ...rest, ...part };
  const { current } = changed;
  const answer = event.type === 'messageSplit' && current !== undefined ? changed.answers[current] : undefined;
  return current === undefined || answer === undefined ? ok(inPlace(changed)) : dealWith(changed, current, answer);
};

const isBeingTold = ({ handoffs }: Reflection, key: string): boolean =>
  handoffs.some(({ event }) => event.type === 'questionAnswered' && event.key === key);

/**
 * The answer stays private until it is released; that the question is open no more is told at once. A click that comes
 * again, here or at another replica, gives no other answer and has nothing more to tell.
 */
const answerItem = (
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

/** Whoever knows no more than their thin answer keeps it. */
const notKnown = (reflection: Reflection, { key, at }: { readonly key: string; readonly at: string }): Answer =>
  thinAnswer(reflection, key) ?? unlessGiven(reflection.answers[key], { status: 'unknown', at });

/** Left for now; an answer that was given stays. */
const leaveToOthers = (reflection: Reflection, key: string, at: string): Result<Reflection, Refusal> =>
  dealt(reflection, { key }, reflection.answers[key] ?? { status: 'skipped', at });

type HandedOver = Extract<ReflectionEvent, { readonly type: 'questionHandedOver' | ReplyEvent['type'] }>;

/** A question that is asked now is asked no more once a colleague's answer was taken for it. */
const applyToReplies = (reflection: Reflection, event: HandedOver): Result<Reflection, Refusal> => {
  const { question } = event;
  if (event.type === 'questionHandedOver') return leaveToOthers(reflection, question, event.at);
  if (!reflection.questions.includes(question)) return err('unknownQuestion');
  const changed = repliesTransition(reflection, event);
  const isTaken = event.type === 'replySettled' && event.choice !== 'own' && changed !== reflection;
  if (isTaken && changed.current === question) return ok(ask(changed, nextAfter(changed, question)));
  return ok(inPlace(changed));
};

const apply = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  switch (event.type) {
    case 'answered':
      return take(reflection, event);
    case 'markedUnknown':
      return dealt(reflection, event, notKnown(reflection, event));
    case 'skipped':
      return dealt(reflection, event, reflection.answers[event.key] ?? { status: 'skipped', at: event.at });
    case 'leftThin':
    case 'wentBack':
      return ok(event.type === 'leftThin' ? leaveThin(reflection) : goBack(reflection, event.from));
    case 'wentTo':
      return goTo(reflection, event.key);
    case 'itemAnswered':
      return answerItem(reflection, event);
    case 'questionHandedOver':
    case 'replyReceived':
    case 'replyRevised':
    case 'replySettled':
      return applyToReplies(reflection, event);
    case 'factConfirmed':
    case 'factsLeft':
      return ok(decideFacts(reflection, event));
    default:
      return applyToOthers(reflection, event);
  }
};

/** What the other members see of it, and what becomes of messages. */
const applyToOthers = (reflection: Reflection, event: ReleaseEvent | (MessageEvent & Happening)) => {
  switch (event.type) {
    case 'released':
    case 'takenBack':
    case 'answerTaken':
      return releaseTransition(reflection, event);
    default:
      return applyToMessages(reflection, event);
  }
};

export const reflectionTransition = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  if (hasApplied(reflection, event.id)) return ok(reflection);
  const changed = apply(reflection, event);
  return changed.ok && changed.value !== reflection ? ok(rememberApplied(changed.value, event.id)) : changed;
};
