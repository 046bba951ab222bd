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

/** Released answers replace earlier ones and close their open item; what nobody knows yet becomes an open item, once. */
const release = (
  exchange: Exchange,
  { answers, by, at }: Extract<PlanEvent, { type: 'answersReleased' }>,
): Result<Exchange, Refusal> => {
  const keys = new Set(answers.map((answer) => answer.key));
  const known = new Set(exchange.checklist.map((item) => item.key));
  const open = answers.filter(({ key, text }) => text === undefined && !known.has(`question.${key}`));
  if (exchange.checklist.length + open.length > CHECKLIST_LIMIT) return err('checklistFull');
  const answered = new Set(answers.flatMap(({ key, text }) => (text === undefined ? [] : [`question.${key}`])));
  const closed = { status: 'done', closed: { by, at } } as const;
  const checklist = exchange.checklist.map((item) =>
    item.status === 'open' && answered.has(item.key) ? { ...item, ...closed } : item,
  );
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

export const planTransition = (exchange: Exchange, event: PlanEvent): Result<Exchange, Refusal> =>
  event.type === 'answersReleased' ? release(exchange, event) : ok(takeBack(exchange, event.keys));
