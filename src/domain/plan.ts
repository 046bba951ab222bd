/** The shared plan: the organiser's released answers on the planning, and what they mean for the checklist. */
import { type ChecklistItem, CHECKLIST_LIMIT } from './checklist.ts';
import type { Actor, Happening, ReleasedAnswer } from './document.ts';
import type { Exchange } from './exchange.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { QUESTION_PHASE } from './schedule.ts';

export type PlanEvent = Happening &
  (
    | { readonly type: 'answersReleased'; readonly answers: readonly ReleasedAnswer[] }
    | { readonly type: 'answersTakenBack'; readonly keys: readonly string[] }
    /** Somebody found out what was open; the answer itself stays private until it is released. */
    | { readonly type: 'questionAnswered'; readonly key: string }
  );

/** Whoever does not know yet finds out, by the time the phase it belongs to should be over. */
const openQuestionItem = (key: string, owner: Actor, dueOn: string | undefined): ChecklistItem => ({
  key: `question.${key}`,
  phase: QUESTION_PHASE,
  dueSetBy: 'template',
  owner,
  status: 'open',
  ...(dueOn === undefined ? {} : { dueOn }),
});

const endOfPhase = ({ checklist }: Exchange): string | undefined =>
  checklist
    .flatMap(({ phase, dueOn }) => (phase === QUESTION_PHASE && dueOn !== undefined ? [dueOn] : []))
    .toSorted()
    .at(-1);

/** Whoever knows by now what was open closes its item; the same list if none of them is open. */
const closeQuestions = (
  { checklist }: Exchange,
  answered: readonly string[],
  { by, at }: Happening,
): readonly ChecklistItem[] => {
  const keys = new Set(answered.map((key) => `question.${key}`));
  const isMeant = ({ status, key }: ChecklistItem): boolean => status === 'open' && keys.has(key);
  if (!checklist.some(isMeant)) return checklist;
  return checklist.map((item) => (isMeant(item) ? { ...item, status: 'done', closed: { by, at } } : item));
};

/** Told twice, it changes nothing the second time. */
const closeQuestion = (exchange: Exchange, event: Extract<PlanEvent, { type: 'questionAnswered' }>): Exchange => {
  const checklist = closeQuestions(exchange, [event.key], event);
  return checklist === exchange.checklist ? exchange : { ...exchange, checklist };
};

/** Released answers replace earlier ones and close their open item; what nobody knows yet becomes an open item, once. */
const release = (
  exchange: Exchange,
  event: Extract<PlanEvent, { type: 'answersReleased' }>,
): Result<Exchange, Refusal> => {
  const { answers, by } = event;
  const keys = new Set(answers.map((answer) => answer.key));
  const known = new Set(exchange.checklist.map((item) => item.key));
  const open = answers.filter(({ key, text }) => text === undefined && !known.has(`question.${key}`));
  if (exchange.checklist.length + open.length > CHECKLIST_LIMIT) return err('checklistFull');
  const answered = answers.flatMap(({ key, text }) => (text === undefined ? [] : [key]));
  const checklist = closeQuestions(exchange, answered, event);
  return ok({
    ...exchange,
    plan: [
      ...exchange.plan.filter((answer) => !keys.has(answer.key)),
      ...answers.filter(({ text }) => text !== undefined),
    ],
    checklist: [...checklist, ...open.map(({ key }) => openQuestionItem(key, by, endOfPhase(exchange)))],
  });
};

/** Taking back leaves the checklist alone: what nobody knew still has to be found out. */
const takeBack = (exchange: Exchange, keys: readonly string[]): Exchange => ({
  ...exchange,
  plan: exchange.plan.filter(({ key }) => !keys.includes(key)),
});

export const planTransition = (exchange: Exchange, event: PlanEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'answersReleased':
      return release(exchange, event);
    case 'answersTakenBack':
      return ok(takeBack(exchange, event.keys));
    case 'questionAnswered':
      return ok(closeQuestion(exchange, event));
  }
};
