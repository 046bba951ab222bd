/** How a reflection changes: answers come, change and lead on to the next question. Pure and total. */
import { changeMessages, type MessageEvent } from './answerMessages.ts';
import { isAsked } from './askedQuestions.ts';
import { type Happening, hasApplied, rememberApplied } from './document.ts';
import { answerItem, ask, dealWith, inPlace, leave, markUnknown, take } from './dealWithQuestion.ts';
import { handledBy } from './eventHandlers.ts';
import { decideFacts } from './factDecisions.ts';
import { nextAfter, previousOf } from './questionCourse.ts';
import type { Reflection } from './reflection.ts';
import type { ReflectionEvent } from './reflectionEvent.ts';
import { repliesTransition, type ReplyEvent } from './replies.ts';
import type { Refusal } from './refusal.ts';
import { releaseTransition } from './release.ts';
import { err, ok, type Result } from './result.ts';

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

/** A question that is asked now is asked no more once a colleague's answer was taken for it. */
const applyToReplies = (reflection: Reflection, event: ReplyEvent & Happening): Result<Reflection, Refusal> => {
  const { question } = event;
  if (!reflection.questions.includes(question)) return err('unknownQuestion');
  const changed = repliesTransition(reflection, event);
  const isTaken = event.type === 'replySettled' && event.choice !== 'own' && changed !== reflection;
  if (isTaken && changed.current === question) return ok(ask(changed, nextAfter(changed, question)));
  return ok(inPlace(changed));
};

const apply = handledBy<Reflection, ReflectionEvent>({
  answered: take,
  markedUnknown: markUnknown,
  skipped: leave,
  itemAnswered: answerItem,

  leftThin: (reflection) => ok(leaveThin(reflection)),
  wentBack: (reflection, { from }) => ok(goBack(reflection, from)),
  wentTo: (reflection, { key }) => goTo(reflection, key),

  messageAdded: applyToMessages,
  messageSplit: applyToMessages,
  messageKeptAlone: applyToMessages,
  messageJoined: applyToMessages,
  messageEdited: applyToMessages,
  messageDeleted: applyToMessages,
  messageErased: applyToMessages,
  messageKept: applyToMessages,

  questionHandedOver: (reflection, { question, at }) => leave(reflection, { key: question, at }),
  replyReceived: applyToReplies,
  replyRevised: applyToReplies,
  replySettled: applyToReplies,

  factConfirmed: (reflection, event) => ok(decideFacts(reflection, event)),
  factsLeft: (reflection, event) => ok(decideFacts(reflection, event)),

  released: releaseTransition,
  takenBack: releaseTransition,
  answerTaken: releaseTransition,
});

export const reflectionTransition = (reflection: Reflection, event: ReflectionEvent): Result<Reflection, Refusal> => {
  if (hasApplied(reflection, event.id)) return ok(reflection);
  const changed = apply(reflection, event);
  return changed.ok && changed.value !== reflection ? ok(rememberApplied(changed.value, event.id)) : changed;
};
