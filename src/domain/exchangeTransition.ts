/** `transition`: how an exchange changes. Pure and total. */
import { actionStepsTransition } from './actionSteps.ts';
import { type ChecklistItem, CHECKLIST_LIMIT, checklistTransition } from './checklist.ts';
import { type Actor, hasApplied, type Happening, rememberApplied, type ReleasedAnswer } from './document.ts';
import type { Exchange } from './exchange.ts';
import { changeChannel, resend } from './exchangeChannel.ts';
import type { ExchangeEvent } from './exchangeEvent.ts';
import { insightsTransition } from './insights.ts';
import { takeFact } from './planFacts.ts';
import { membersTransition } from './members.ts';
import { mayChange, type Standing } from './permissions.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { QUESTION_PHASE, withDates } from './schedule.ts';
import { summaryTransition } from './summary.ts';

type Changed = Result<Exchange, Refusal>;

/** Puts a changed part back; the exchange stays the same object if the part does. */
const put = <K extends keyof Exchange>(exchange: Exchange, key: K, part: Result<Exchange[K], Refusal>): Changed => {
  if (!part.ok) return part;
  return ok(part.value === exchange[key] ? exchange : { ...exchange, [key]: part.value });
};

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

/** Whoever knows by now what was open closes its item. */
const closeQuestions = (
  { checklist }: Exchange,
  answered: ReadonlySet<string>,
  closed: Pick<Happening, 'by' | 'at'>,
): readonly ChecklistItem[] => {
  const keys = new Set([...answered].map((key) => `question.${key}`));
  return checklist.map((item) =>
    item.status === 'open' && keys.has(item.key)
      ? { ...item, status: 'done', closed: { by: closed.by, at: closed.at } }
      : item,
  );
};

/** Released answers replace earlier ones and close their open item; what nobody knows yet becomes an open item, once. */
const release = (
  exchange: Exchange,
  { answers, by, at }: Happening & { answers: readonly ReleasedAnswer[] },
): Changed => {
  const keys = new Set(answers.map((answer) => answer.key));
  const known = new Set(exchange.checklist.map((item) => item.key));
  const open = answers.filter(({ key, text }) => text === undefined && !known.has(`question.${key}`));
  if (exchange.checklist.length + open.length > CHECKLIST_LIMIT) return err('tooMany');
  const answered = new Set(answers.flatMap(({ key, text }) => (text === undefined ? [] : [key])));
  const checklist = closeQuestions(exchange, answered, { by, at });
  return ok({
    ...exchange,
    plan: [
      ...exchange.plan.filter((answer) => !keys.has(answer.key)),
      ...answers.filter(({ text }) => text !== undefined),
    ],
    checklist: [...checklist, ...open.map(({ key }) => openQuestionItem(key, by, endOfPhase(exchange)))],
  });
};

const apply = (exchange: Exchange, event: ExchangeEvent): Changed => {
  switch (event.type) {
    case 'visitDated':
      return ok({ ...exchange, visitOn: event.on, checklist: withDates(exchange.checklist, event.dates) });
    case 'answersReleased':
      return release(exchange, event);
    case 'factConfirmed':
      return ok(takeFact(exchange, event.fact));
    case 'questionAnswered':
      return ok({ ...exchange, checklist: closeQuestions(exchange, new Set([event.key]), event) });
    case 'channelRequested':
    case 'channelConfirmed':
    case 'channelDeclined':
    case 'channelUnbound':
    case 'channelLost':
      return changeChannel(exchange, event);
    case 'resendAsked':
      return ok(resend(exchange));
    case 'memberJoined':
      return membersTransition(exchange, event);
    case 'summaryWritten':
    case 'summaryInsightChosen':
    case 'summaryApproved':
      return put(exchange, 'summary', summaryTransition(exchange, event));
    default:
      return applyToList(exchange, event);
  }
};

type ListEvent = Extract<ExchangeEvent, { readonly type: `item${string}` | `insight${string}` | `step${string}` }>;

const applyToList = (exchange: Exchange, event: ListEvent): Changed => {
  switch (event.type) {
    case 'insightNoted':
    case 'insightEdited':
    case 'insightSorted':
    case 'insightDecided':
    case 'insightRemoved':
      return put(exchange, 'insights', insightsTransition(exchange.insights, event));
    case 'stepAdded':
    case 'stepDone':
    case 'stepRejected':
    case 'stepDated':
      return put(exchange, 'steps', actionStepsTransition(exchange.steps, event));
    default:
      return put(exchange, 'checklist', checklistTransition(exchange.checklist, event));
  }
};

/** An activity that was applied before changes nothing; neither does one that the person may not make. */
export const transition = (exchange: Exchange, event: ExchangeEvent, standing: Standing = {}): Changed => {
  if (hasApplied(exchange, event.id)) return ok(exchange);
  const refusal = mayChange(exchange, event, standing);
  if (refusal !== undefined) return err(refusal);
  const changed = apply(exchange, event);
  return changed.ok && changed.value !== exchange ? ok(rememberApplied(changed.value, event.id)) : changed;
};
