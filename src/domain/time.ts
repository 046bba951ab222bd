/** Dates and instants as ISO strings in documents, and the few calculations the bot does with them. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod/v4';

/** A calendar day such as `2027-03-12`; impossible days are refused. */
export const IsoDate = z.string().refine((text) => isIsoDate(text), 'not a calendar day');
/** A moment in UTC such as `2027-03-12T08:00:00Z`. Strings of this form sort by time. */
export const IsoInstant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** The time on a clock on the wall, such as `14:30`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

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

/** Days are counted in UTC, where every day has the same length. */
const MILLISECONDS_A_DAY = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: string, days: number): string =>
  new Date(midnight(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** A day that a month lacks becomes its last one. */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString();

export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / MILLISECONDS_A_DAY;
/** From 1 for Monday to 7 for Sunday. */
export const isoWeekday = (day: string): number => new Date(midnight(day)).getUTCDay() || 7;

const MOST_REMEMBERED = 1_000;

/** Time zones are dear to reckon with, and in one minute the same few questions are asked again and again. */
const remembering = (reckon: (at: string, timeZone: string) => string) => {
  const known = new Map<string, string>();
  return (at: string, timeZone: string): string => {
    const key = `${at} ${timeZone}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const reckoned = reckon(at, timeZone);
    known.set(key, reckoned);
    return reckoned;
  };
};

const dayAtMinute = remembering((minute, timeZone) =>
  Temporal.Instant.from(`${minute}Z`).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
);

/** `2027-03-12T08:00`: no day begins within a minute. */
const MINUTE_LENGTH = 16;

/** The calendar day that a moment falls on in a time zone. */
export const dayAt = (instant: string, timeZone: string): string =>
  dayAtMinute(instant.slice(0, MINUTE_LENGTH), timeZone);

const instantAtClock = remembering((clock, timeZone) =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime(timeZone).toInstant().toString(),
);

/** The moment of a time such as `14:30`; in the hour skipped by summer time the next existing one. */
export const instantOf = (day: string, clock: string, timeZone: string): string =>
  instantAtClock(`${day}T${clock}`, timeZone);

/** When people and channels hear of what nobody has just asked for. */
export const morningOf = (day: string, timeZone: string): string => instantOf(day, '09:00', timeZone);

export const addSeconds = (instant: string, seconds: number): string =>
  Temporal.Instant.from(instant).add({ seconds }).toString();

/** Compares by time, not by text, since fractions of a second may be missing. */
export const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b);

export const earliest = (instants: readonly string[]): string | undefined =>
  instants.reduce<string | undefined>(
    (first, next) => (first === undefined || isBefore(next, first) ? next : first),
    undefined,
  );

const FURTHEST_YEARS = 5;

/** Nobody plans further ahead; a year like 9999 is a typing mistake. */
export const isTooFar = (day: string, today: string): boolean =>
  Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + FURTHEST_YEARS;

const MOST_DAYS_OFF_IN_A_ROW = 14;

/** Moves a day forward (or back) to the nearest working day; a day that is one stays. */
export const toWorkingDay = (day: string, isWorkingDay: IsWorkingDay, direction: 1 | -1 = 1): string => {
  for (let moved = 0; moved <= MOST_DAYS_OFF_IN_A_ROW; moved += 1) {
    const candidate = addDays(day, moved * direction);
    if (isWorkingDay(candidate)) return candidate;
  }
  return day;
};
