/** Every 13 weeks the steering group is asked what became of the open steps, for as long as there are any. */
import type { ActionStep } from './actionSteps.ts';
import { beginsAnewAt } from './closing.ts';
import type { Exchange } from './exchange.ts';
import { markOf } from './mark.ts';
import { aroundNow, keptCurrent, once, type Planned } from './planned.ts';
import { addDays, dayAt, daysBetween, isBefore, type IsWorkingDay, morningOf, toWorkingDay } from './time.ts';

const QUARTER_DAYS = 91;

export interface NumberedStep extends ActionStep {
  readonly number: number;
}

/** Counted from the visit, or from the publication where no date is known. */
const firstDay = ({ quartersFrom, visitOn, summary, createdAt, timeZone }: Exchange): string =>
  quartersFrom ?? visitOn ?? dayAt(summary.published?.at ?? createdAt, timeZone);

const dayOfRound = (exchange: Exchange, round: number): string => addDays(firstDay(exchange), round * QUARTER_DAYS);

/** What a check is about: what was open when it was asked, also once it has been answered. */
export const stepsOfCheck = (exchange: Exchange, round: number): readonly NumberedStep[] => {
  const day = dayOfRound(exchange, round);
  return exchange.steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter(({ closed }) => closed === undefined || dayAt(closed.at, exchange.timeZone) >= day);
};

/** By then the next check is closer than the one that was missed, and asks about the same steps. */
const LATEST_DAYS = Math.floor(QUARTER_DAYS / 2);

const KEY = 'check:';
const keyOf = (round: number): string => `${KEY}${round}`;

/** Once the first check was asked the quarters stay, whatever is dated or published anew: no number comes twice. */
export const withQuarters = (before: Exchange, after: Exchange): Exchange => {
  const first = firstDay(before);
  if (first === firstDay(after)) return after;
  const isAsked = Object.keys(before.deliveries).some((key) => key.startsWith(KEY));
  return isAsked ? { ...after, quartersFrom: first } : after;
};

export interface CheckInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

interface Check {
  readonly round: number;
  readonly at: string;
}

/** The last check that has come and the next to come, as long as a step is open. */
const checksAround = (exchange: Exchange, { now, isWorkingDay }: CheckInput): readonly Check[] => {
  const { published } = exchange.summary;
  if (published === undefined || exchange.steps.every(({ status }) => status !== 'open')) return [];
  const passed = Math.floor(daysBetween(firstDay(exchange), dayAt(now, exchange.timeZone)) / QUARTER_DAYS);
  const checks = [passed - 1, passed, passed + 1]
    .filter((round) => round > 0)
    .map((round) => ({
      round,
      at: morningOf(toWorkingDay(dayOfRound(exchange, round), isWorkingDay), exchange.timeZone),
    }))
    .filter(({ at }) => !isBefore(at, beginsAnewAt(exchange, published.at)));
  return aroundNow(checks, now).filter((check) => !isMissed(exchange, check, now));
};

const isMissed = ({ deliveries, timeZone }: Exchange, { round, at }: Check, now: string): boolean =>
  deliveries[keyOf(round)] === undefined && daysBetween(dayAt(at, timeZone), dayAt(now, timeZone)) > LATEST_DAYS;

/**
 * When all open steps were last asked about together, or now if that is about to happen: what a step was to be asked
 * about before is over with it.
 */
export const lastCheckAt = (exchange: Exchange, input: CheckInput): string | undefined => {
  const last = checksAround(exchange, input).find(({ at }) => !isBefore(input.now, at));
  return last === undefined ? undefined : (exchange.deliveries[keyOf(last.round)]?.at ?? input.now);
};

const nextChecks = (exchange: Exchange, input: CheckInput): readonly Planned[] =>
  checksAround(exchange, input).flatMap(({ round, at }) =>
    once(exchange, at, { kind: 'check', key: keyOf(round), ...contentOf(exchange, round) }),
  );

const contentOf = (exchange: Exchange, round: number) => ({
  round,
  mark: markOf([exchange.title, stepsOfCheck(exchange, round)]),
});

/** Only the newest card is kept up to date: an older one has been answered by the next. */
const postedCheck = (exchange: Exchange): readonly Planned[] => {
  const rounds = Object.entries(exchange.deliveries).flatMap(([key, { activityId }]) =>
    key.startsWith(KEY) && activityId !== undefined ? [Number(key.slice(KEY.length))] : [],
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
