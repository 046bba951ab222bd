/** Every 13 weeks the steering group is asked what became of the open steps, for as long as there are any. */
import type { ActionStep } from './actionSteps.ts';
import type { Exchange } from './exchange.ts';
import { markOf } from './mark.ts';
import { keptCurrent, once, type Planned } from './planned.ts';
import { addDays, dayAt, daysBetween, instantAt, isBefore, type IsWorkingDay, toWorkingDay } from './time.ts';

const QUARTER_DAYS = 91;
const CHECK_HOUR = 9;

export interface NumberedStep extends ActionStep {
  readonly number: number;
}

/** Counted from the visit, or from the publication where no date is known. */
const firstDay = ({ visitOn, summary, createdAt, timeZone }: Exchange): string =>
  visitOn ?? dayAt(summary.published?.at ?? createdAt, timeZone);

const dayOfRound = (exchange: Exchange, round: number): string => addDays(firstDay(exchange), round * QUARTER_DAYS);

/** What a check is about: what was open when it was asked, also once it has been answered. */
export const stepsOfCheck = (exchange: Exchange, round: number): readonly NumberedStep[] => {
  const day = dayOfRound(exchange, round);
  return exchange.steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter(({ closed }) => closed === undefined || dayAt(closed.at, exchange.timeZone) >= day);
};

const keyOf = (round: number): string => `check:${round}`;

export interface CheckInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

interface Check {
  readonly round: number;
  readonly at: string;
}

/** The last check that has come and the next to come, as long as a step is open. */
const checksAround = (exchange: Exchange, { now, isWorkingDay }: CheckInput): { last?: Check; next?: Check } => {
  const { published } = exchange.summary;
  if (published === undefined || exchange.steps.every(({ status }) => status !== 'open')) return {};
  const passed = Math.floor(daysBetween(firstDay(exchange), dayAt(now, exchange.timeZone)) / QUARTER_DAYS);
  const checks = [passed - 1, passed, passed + 1]
    .filter((round) => round > 0)
    .map((round) => ({
      round,
      at: instantAt(toWorkingDay(dayOfRound(exchange, round), isWorkingDay), CHECK_HOUR, exchange.timeZone),
    }))
    .filter(({ at }) => !isBefore(at, published.at));
  const last = checks.filter(({ at }) => !isBefore(now, at)).at(-1);
  const next = checks.find(({ at }) => isBefore(now, at));
  return { ...(last === undefined ? {} : { last }), ...(next === undefined ? {} : { next }) };
};

/**
 * When all open steps were last asked about together, or now if that is about to happen: what a step was to be asked
 * about before is over with it.
 */
export const lastCheckAt = (exchange: Exchange, input: CheckInput): string | undefined => {
  const { last } = checksAround(exchange, input);
  return last === undefined ? undefined : (exchange.deliveries[keyOf(last.round)]?.at ?? input.now);
};

/** After downtime only the newest check is asked, not every one that was missed. */
const nextChecks = (exchange: Exchange, input: CheckInput): readonly Planned[] => {
  const { last, next } = checksAround(exchange, input);
  return [last, next].flatMap((check) =>
    check === undefined
      ? []
      : once(exchange, check.at, { kind: 'check', key: keyOf(check.round), ...contentOf(exchange, check.round) }),
  );
};

const contentOf = (exchange: Exchange, round: number) => ({
  round,
  mark: markOf([exchange.title, stepsOfCheck(exchange, round)]),
});

/** Only the newest card is kept up to date: an older one has been answered by the next. */
const postedCheck = (exchange: Exchange): readonly Planned[] => {
  const rounds = Object.entries(exchange.deliveries).flatMap(([key, { activityId }]) =>
    key.startsWith('check:') && activityId !== undefined ? [Number(key.slice(6))] : [],
  );
  if (rounds.length === 0) return [];
  const round = Math.max(...rounds);
  return keptCurrent(exchange, exchange.createdAt, { kind: 'check', key: keyOf(round), ...contentOf(exchange, round) });
};

export const quarterlyCheck = (exchange: Exchange, input: CheckInput): readonly Planned[] => {
  const posted = postedCheck(exchange);
  const isPosted = new Set(posted.map(({ delivery }) => delivery.key));
  return [...posted, ...nextChecks(exchange, input).filter(({ delivery }) => !isPosted.has(delivery.key))];
};
