/** Dates and instants as ISO strings in documents, and the few calculations the bot does with them. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';

/** A calendar day such as `2027-03-12`; impossible days are refused. */
export const IsoDate = z.string().refine((text) => isIsoDate(text), 'not a calendar day');
/** A moment in UTC such as `2027-03-12T08:00:00Z`. Strings of this form sort by time. */
export const IsoInstant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** Says whether people work on a day: no weekend, no public holiday of the places involved. */
export type IsWorkingDay = (day: string) => boolean;

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Asked of every date of every document that is read or written, so it must cost next to nothing. */
export const isIsoDate = (text: string): boolean => {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return false;
  // The 31st of April would become the first of May.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

const dayOf = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day);

export const addDays = (day: string, days: number): string => dayOf(day).add({ days }).toString();
export const daysBetween = (from: string, to: string): number => dayOf(from).until(dayOf(to)).days;
export const isoWeekday = (day: string): number => dayOf(day).dayOfWeek;

/** The calendar day that a moment falls on in a time zone. */
export const dayAt = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The moment of a wall clock hour; in the hour skipped by summer time the next existing one. */
export const instantAt = (day: string, hour: number, timeZone: string): string =>
  dayOf(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
    .toInstant()
    .toString();

export const addSeconds = (instant: string, seconds: number): string =>
  Temporal.Instant.from(instant).add({ seconds }).toString();

/** Compares by time, not by text, since fractions of a second may be missing. */
export const isBefore = (a: string, b: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

export const earliest = (instants: readonly string[]): string | undefined =>
  instants.reduce<string | undefined>(
    (first, next) => (first === undefined || isBefore(next, first) ? next : first),
    undefined,
  );

const FURTHEST_YEARS = 5;

/** Nobody plans further ahead; a year like 9999 is a typing mistake. */
export const isTooFar = (day: string, today: string): boolean => dayOf(day).year > dayOf(today).year + FURTHEST_YEARS;

const MOST_DAYS_OFF_IN_A_ROW = 14;

/** Moves a day forward (or back) to the nearest working day; a day that is one stays. */
export const toWorkingDay = (day: string, isWorkingDay: IsWorkingDay, direction: 1 | -1 = 1): string => {
  for (let moved = 0; moved <= MOST_DAYS_OFF_IN_A_ROW; moved += 1) {
    const candidate = addDays(day, moved * direction);
    if (isWorkingDay(candidate)) return candidate;
  }
  return day;
};
