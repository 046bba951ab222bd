/** The weekly digest of the steering channel: what is new, and nothing where nothing is. Never who is late. */
import type { Exchange } from './exchange.ts';
import { aroundNow, once, type Planned } from './planned.ts';
import { phaseProgress } from './statusView.ts';
import { confirmedSince } from './steeringChannel.ts';
import { addDays, dayAt, isBefore, isoWeekday, type IsWorkingDay, morningOf, toWorkingDay } from './time.ts';

const WEEK_DAYS = 7;

interface NewsOfStep {
  readonly number: number;
  readonly title: string;
  readonly news: 'added' | 'done' | 'rejected';
}

export interface DigestNews {
  /** Phases of the checklist that were finished. */
  readonly phases: readonly string[];
  /** The day of the visit, if it is a new one. */
  readonly visitOn?: string;
  readonly steps: readonly NewsOfStep[];
}

interface Span {
  readonly after: string;
  readonly until: string;
}

const isWithin = (at: string | undefined, { after, until }: Span): boolean =>
  at !== undefined && isBefore(after, at) && !isBefore(until, at);

/** A phase is news when its last item was closed within the span. */
const finishedPhases = (exchange: Exchange, span: Span): readonly string[] =>
  phaseProgress(exchange).flatMap(({ phase, done, total }) => {
    const closings = exchange.checklist.flatMap((item) =>
      item.phase === phase && item.closed !== undefined ? [item.closed.at] : [],
    );
    const last = closings.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
    return total > 0 && done === total && isWithin(last, span) ? [phase] : [];
  });

/** Steps are the steering group's business once they were published; those on the summary are no news. */
const newsOfSteps = ({ steps, summary }: Exchange, span: Span): DigestNews['steps'] => {
  const { published } = summary;
  if (published === undefined) return [];
  return steps.flatMap(({ title, status, closed, addedAt }, index): readonly NewsOfStep[] => {
    const number = index + 1;
    if (status !== 'open') return isWithin(closed?.at, span) ? [{ number, title, news: status }] : [];
    const isNew = isWithin(addedAt, span) && isWithin(addedAt, { after: published.at, until: span.until });
    return isNew ? [{ number, title, news: 'added' }] : [];
  });
};

const newsIn = (exchange: Exchange, span: Span): DigestNews => ({
  phases: finishedPhases(exchange, span),
  ...(isWithin(exchange.datedAt, span) && exchange.visitOn !== undefined ? { visitOn: exchange.visitOn } : {}),
  steps: newsOfSteps(exchange, span),
});

const isEmpty = ({ phases, visitOn, steps }: DigestNews): boolean =>
  phases.length === 0 && visitOn === undefined && steps.length === 0;

const KEY = 'digest:';
const momentOf = ({ timeZone }: Exchange, day: string): string => morningOf(day, timeZone);

/** What was told, or may have been told, is not told again; before that nothing counts that the channel was not there for. */
const toldUntil = (exchange: Exchange, day: string): string => {
  const told = Object.entries(exchange.deliveries).flatMap(([key, { status }]) =>
    key.startsWith(KEY) && key < `${KEY}${day}` && status !== 'deferred' && status !== 'claimed'
      ? [key.slice(KEY.length)]
      : [],
  );
  const last = told.toSorted().at(-1);
  if (last !== undefined) return momentOf(exchange, last);
  return confirmedSince(exchange.channel) ?? momentOf(exchange, addDays(day, -WEEK_DAYS));
};

/** What the digest of a day tells. */
export const digestOn = (exchange: Exchange, day: string): DigestNews =>
  newsIn(exchange, { after: toldUntil(exchange, day), until: momentOf(exchange, day) });

const mondayOf = (day: string): string => addDays(day, 1 - isoWeekday(day));

/** The digest day of the week of a day: Monday, or the first working day after it. */
const digestDay = (today: string, isWorkingDay: IsWorkingDay): string => toWorkingDay(mondayOf(today), isWorkingDay);

/** A holiday that is known later, because the other municipality is in another Land, moves the day: one a week is enough. */
const hasToldThatWeek = ({ deliveries }: Exchange, day: string): boolean =>
  Object.entries(deliveries).some(([key, { status }]) => {
    const told = key.startsWith(KEY) && status !== 'deferred' ? key.slice(KEY.length) : day;
    return told !== day && mondayOf(told) === mondayOf(day);
  });

export interface DigestInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

export const digest = (exchange: Exchange, { now, isWorkingDay }: DigestInput): readonly Planned[] => {
  const today = dayAt(now, exchange.timeZone);
  const digests = [-WEEK_DAYS, 0, WEEK_DAYS]
    .map((ahead) => digestDay(addDays(today, ahead), isWorkingDay))
    .map((day) => ({ day, at: momentOf(exchange, day) }));
  return aroundNow(digests, now).flatMap(({ day, at }) =>
    hasToldThatWeek(exchange, day) || isEmpty(digestOn(exchange, day))
      ? []
      : once(exchange, at, { kind: 'digest', key: `${KEY}${day}`, day }),
  );
};
