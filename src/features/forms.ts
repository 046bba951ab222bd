/** Forms come back with what was typed and the reason at the field; nothing typed is lost. */
import { renderCheck } from '../cards/check.ts';
import { renderExchangeForm } from '../cards/exchangeForm.ts';
import { type FormState, problemAt, typed } from '../cards/formState.ts';
import { renderChecklistItem } from '../cards/checklistItem.ts';
import { renderMembers } from '../cards/members.ts';
import { renderInsights } from '../cards/insights.ts';
import { renderStep } from '../cards/step.ts';
import { renderStepForm } from '../cards/stepForm.ts';
import { renderStepReminder } from '../cards/stepReminder.ts';
import { renderSummaryForm } from '../cards/summaryForm.ts';
import { renderTopics } from '../cards/topics.ts';
import type { AdaptiveCard } from '../cards/card.ts';
import type { Verb } from '../conversation/intents.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { AskContext } from '../locales/asks.ts';
import { numbered } from './changeItem.ts';
import { loadExchange, refused } from './exchanges.ts';
import { showInsight } from './insights.ts';
import { quoteForm } from './quote.ts';
import type { Outcome, Services, Turn } from './turn.ts';

export interface FailedForm extends FormState {
  readonly context: AskContext;
}

type Form = (services: Services, turn: Turn, failed: FailedForm) => Promise<Outcome>;

/** The form of an exchange, drawn again; for members only. */
const within =
  (render: (turn: Turn, exchange: Exchange, failed: FailedForm) => AdaptiveCard | undefined): Form =>
  async (services, turn, failed) => {
    const loaded = await loadExchange(services, turn, String(failed.context['exchangeId']));
    if (!loaded.ok) return refused(turn, loaded.error);
    const card = render(turn, loaded.value, failed);
    return card === undefined ? refused(turn, 'unknownItem') : { card };
  };

const stepForm: Form = within(({ reader }, exchange, { context, ...state }) => {
  const insight = typeof context['insight'] === 'number' ? { insight: context['insight'] } : {};
  return renderStepForm(reader, { exchangeId: exchange.id, ...insight, ...state });
});

const noteForm: Form = within(({ reader }, exchange, { raw, problems }) =>
  renderInsights(reader, { exchange, value: typed(raw, 'text'), problem: problemAt(reader, problems, 'text') }),
);

/** The card of an insight, with what it still needs said above. */
const adaptForm: Form = within((turn, exchange, { context, problems }) => {
  const number = Number(context['insight']);
  if (exchange.insights[number - 1]?.status !== 'kept') return undefined;
  const notice = problemAt(turn.reader, problems, 'how') || problemAt(turn.reader, problems, 'needs');
  return showInsight(turn, exchange, { number, notice }).card;
});

const itemForm: Form = within(({ reader, person }, exchange, { context, ...form }) => {
  const item = numbered(exchange, Number(context['item']));
  return item && renderChecklistItem(reader, { exchange, item, me: person.aadObjectId, form });
});

const stepDateForm: Form = within(({ reader, person }, exchange, { context, raw, problems }) => {
  const number = Number(context['step']);
  const step = exchange.steps[number - 1];
  return step === undefined
    ? undefined
    : renderStep(reader, {
        exchange,
        me: person.aadObjectId,
        number,
        step,
        typedDate: typed(raw, 'dueOn'),
        dateProblem: problemAt(reader, problems, 'dueOn'),
      });
});

const stepDetailForm: Form = within(({ reader, person }, exchange, { context, problems }) => {
  const number = Number(context['step']);
  const step = exchange.steps[number - 1];
  const notice = problemAt(reader, problems, 'decidedBy') || problemAt(reader, problems, 'firstStep');
  return step && renderStep(reader, { exchange, number, step, notice, me: person.aadObjectId });
});

/** In the channel nobody is asked in chat: the reminder itself says that a reason is missing. */
const stepReasonForm: Form = within(({ reader, place, person }, exchange, { context, problems }) => {
  const number = Number(context['step']);
  const step = exchange.steps[number - 1];
  if (step === undefined) return undefined;
  const problem = problemAt(reader, problems, 'reason');
  return place.type === 'channel'
    ? renderStepReminder(reader, { exchange, number, step, problem })
    : renderStep(reader, { exchange, number, step, notice: problem, me: person.aadObjectId });
});

const checkForm: Form = within(({ reader }, exchange, { context, raw, problems }) =>
  renderCheck(reader, {
    exchange,
    round: Number(context['round']),
    chosen: typed(raw, 'which'),
    reason: typed(raw, 'reason'),
    problem: problemAt(reader, problems, 'reason') || reader.texts.check.chooseError,
  }),
);

export const forms: Readonly<Partial<Record<Verb, Form>>> = {
  'exchange.create': async (_services, { reader }, failed) => ({ card: renderExchangeForm(reader, failed) }),
  'step.add': stepForm,
  'step.date': stepDateForm,
  'step.propose': stepDateForm,
  'step.detail': stepDetailForm,
  'step.reject': stepReasonForm,
  'step.stuck': stepReasonForm,
  'check.answer': checkForm,
  'insight.note': noteForm,
  'insight.quote': quoteForm,
  'insight.adapt': adaptForm,
  'checklist.date': itemForm,
  'checklist.assign': itemForm,
  'checklist.note': itemForm,
  'member.describe': within(({ reader, person }, exchange, { raw }) =>
    renderMembers(reader, {
      exchange,
      me: person.aadObjectId,
      notice: reader.texts.common.problems.notAChoice,
      chosen: { level: typed(raw, 'level'), field: typed(raw, 'field') },
    }),
  ),
  'topic.propose': within(({ reader, person }, exchange, { raw, problems }) =>
    renderTopics(reader, {
      ...{ exchange, me: person.aadObjectId, value: typed(raw, 'text') },
      problem: problemAt(reader, problems, 'text'),
    }),
  ),
  'summary.save': within(({ reader }, exchange, failed) => renderSummaryForm(reader, exchange, failed)),
};
