/** Action steps: who does what until when, and what became of it. */
import { renderCheck } from '../cards/check.ts';
import { renderStep } from '../cards/step.ts';
import { renderStepReminder } from '../cards/stepReminder.ts';
import { renderSteps } from '../cards/steps.ts';
import type { ActionStep } from '../domain/actionSteps.ts';
import type { Exchange } from '../domain/exchange.ts';
import { addDays } from '../domain/time.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { showTasks } from './tasks.ts';
import { type Handlers, type Outcome, type Services, type Turn } from './turn.ts';

export type StepChange = Extract<ExchangeChange, { readonly step: number }>;

interface StepShown {
  readonly number: number;
  readonly step: ActionStep;
  readonly notice: string;
  /** The quarterly check that was clicked. */
  readonly round?: number | undefined;
}

/** In the channel the check stays a check, a reminder a reminder; in 1:1 the step itself is shown. */
const showStep = ({ place, reader, person }: Turn, exchange: Exchange, { round, ...shown }: StepShown): Outcome => {
  if (round !== undefined) return { card: renderCheck(reader, { exchange, round, notice: shown.notice }) };
  return {
    card:
      place.type === 'channel'
        ? renderStepReminder(reader, { exchange, ...shown })
        : renderStep(reader, { exchange, ...shown, me: person.aadObjectId }),
  };
};

/** Somebody was faster: says since when the step is closed. */
const closedNotice = (
  { reader }: Turn,
  { status, closed }: ActionStep,
  { number, timeZone }: { number: number; timeZone: string },
): string => {
  const { alreadyClosed, states } = reader.texts.steps;
  return closed === undefined ? '' : alreadyClosed(number, states[status], reader.dayOf(closed.at, timeZone));
};

interface StepTurn {
  readonly exchangeId: string;
  readonly change: StepChange;
  readonly notice: string | ((step: ActionStep) => string);
  /** Where the click came from: the tasks are then shown again. */
  readonly round?: number | undefined;
  readonly page?: number | undefined;
  readonly view?: 'list' | 'mine' | 'tasks' | undefined;
}

export const changeStep = async (
  services: Services,
  turn: Turn,
  { exchangeId, change, notice, round, page, view }: StepTurn,
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  if (!changed.ok) return refused(turn, changed.error);
  const { before, after } = changed.value;
  const number = change.step;
  const step = after.steps[number - 1];
  if (step === undefined) return refused(turn, 'unknownStep');
  const wasClosed = before.steps[number - 1]?.status !== 'open';
  const { timeZone } = after;
  const said = wasClosed
    ? closedNotice(turn, step, { number, timeZone })
    : typeof notice === 'string'
      ? notice
      : notice(step);
  return view === 'tasks'
    ? showTasks(services, turn, { page, notice: said })
    : showStep(turn, after, { number, step, notice: said, round });
};

/** Longer than the two weeks after which the bot would ask anyway. */
const USUAL_SNOOZE_DAYS = 28;

type StepVerb =
  'step.list' | 'step.open' | 'step.done' | 'step.running' | 'step.stuck' | 'step.reject' | 'step.date' | 'step.snooze';

export const actionStepHandlers: Handlers<StepVerb> = {
  'step.list': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? { card: renderSteps(turn.reader, { exchange: loaded.value }) } : refused(turn, loaded.error);
  },

  'step.open': async (services, turn, { exchangeId, step: number }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const step = loaded.value.steps[number - 1];
    return step === undefined
      ? refused(turn, 'unknownStep')
      : showStep(turn, loaded.value, { number, step, notice: '' });
  },

  'step.running': (services, turn, { exchangeId, step }) =>
    changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepRunning', step },
      notice: turn.reader.texts.steps.isRunning(step),
    }),

  'step.stuck': (services, turn, { exchangeId, step, reason }) =>
    changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepStuck', step, because: reason },
      notice: turn.reader.texts.steps.isStuck(step),
    }),

  'step.done': (services, turn, { exchangeId, step, page, view }) =>
    changeStep(services, turn, {
      ...{ exchangeId, page, view },
      change: { type: 'stepDone', step },
      notice: turn.reader.texts.steps.done(step),
    }),

  'step.reject': (services, turn, { exchangeId, step, reason }) =>
    changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepRejected', step, reason },
      notice: turn.reader.texts.steps.rejected(step),
    }),

  'step.snooze': (services, turn, { exchangeId, step, until: given }) => {
    const until = given === '' ? addDays(turn.today, USUAL_SNOOZE_DAYS) : given;
    return changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepSnoozed', step, until },
      notice: turn.reader.texts.steps.snoozed(step, turn.reader.day(until)),
    });
  },

  'step.date': (services, turn, { exchangeId, step, dueOn }) =>
    changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepDated', step, dueOn },
      notice: turn.reader.texts.steps.dated(step, turn.reader.day(dueOn)),
    }),
};
