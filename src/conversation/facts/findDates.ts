/** Finds days inside sentences: "12.3.", "12. bis 14. März", "Mitte März", "KW 11", "zweite Märzwoche", "week 11". */
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/document.ts';
import { daysBetween } from '../../domain/time.ts';
import { type DateContext, parseDay } from '../dates.ts';
import { distinct, find, type Found, oneOf } from './find.ts';
import { NAMED_BY_NUMBER } from './numbers.ts';

const MONTHS_DE = 'januar|jänner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember';
const MONTHS_EN = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH = `(?:${oneOf(`${MONTHS_DE}|${MONTHS_EN}`.split('|'))})(?!\\p{L})`;
const YEAR = '(?:,?\\s+(?<year>\\d{4})(?!\\d))?';
const DAY = '(?<![\\d.,:/§-])(?<day>\\d{1,2})';
const EDGE = '(?<!\\p{L})';

export interface FoundDate {
  readonly source: string;
  /** `2027-03-12`. */
  readonly on: string;
  /** Of a span of days: how many, both ends counted. */
  readonly days?: number;
}

type Read = (found: Found, context: DateContext) => Omit<FoundDate, 'source'> | undefined;

const dayFrom = (text: string, context: DateContext): { readonly on: string } | undefined => {
  const day = parseDay(text, context);
  return day.ok ? { on: day.value } : undefined;
};

/** "12. bis 14. März": the month stands at the end only. */
const readSpan: Read = ({ groups: { day = '', last = '', month = '', year } }, context) => {
  const rest = `${month}${year === undefined ? '' : ` ${year}`}`;
  const dot = /^\d/.test(month) ? '.' : context.locale === 'de' ? '. ' : ' ';
  const from = dayFrom(`${day}${dot}${rest}`, context);
  const until = dayFrom(`${last}${dot}${rest}`, context);
  if (from === undefined || until === undefined || until.on <= from.on) return undefined;
  return { on: from.on, days: daysBetween(from.on, until.on) + 1 };
};

const readTwoDays: Read = ({ groups: { from = '', until = '' } }, context) => {
  const [first, last] = [dayFrom(from, context), dayFrom(until, context)];
  if (first === undefined || last === undefined || last.on <= first.on) return undefined;
  return { on: first.on, days: daysBetween(first.on, last.on) + 1 };
};

const readWhole: Read = ({ source }, context) =>
  dayFrom(source.replace(/^(?:the\s+)?beginning of/i, 'early').replace(/^(?:the\s+)?middle of/i, 'mid'), context);

/** "12th of March" as parseDay reads it. */
const readEnglish: Read = ({ source }, context) =>
  dayFrom(source.replace(/(\d)(?:st|nd|rd|th)?\s+(?:of\s+)?/i, '$1 '), context);

const monday = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** The Monday of a calendar week: of the year named, or the next one to come. */
const readWeek: Read = ({ groups: { week = '', year } }, { today }) => {
  const number = Number(week);
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear + 1] : [Number(year)];
  const days = years
    // The fourth of January always lies in week 1.
    .map((one) => monday(Temporal.PlainDate.from({ year: one, month: 1, day: 4 })).add({ weeks: number - 1 }))
    .filter((day) => day.weekOfYear === number)
    .map(String);
  const on = days.find((day) => day >= today);
  return on === undefined ? undefined : { on };
};

const PLACES: readonly RegExp[] = [/^(?:erst|first)/i, /^(?:zweit|second)/i, /^(?:dritt|third)/i, /^(?:viert|fourth)/i];

/** The Monday of the first, second, … week of a month: it falls on one of the first, second, … seven days. */
const readMonthWeek: Read = ({ groups: { place = '', month = '', year } }, context) => {
  const found = dayFrom(`${month}${year === undefined ? '' : ` ${year}`}`, {
    ...context,
    today: firstOf(context.today),
  });
  if (found === undefined) return undefined;
  const first = Temporal.PlainDate.from(found.on);
  const index = PLACES.findIndex((pattern) => pattern.test(place));
  const lastMonday = monday(first.with({ day: first.daysInMonth }));
  const firstMonday = monday(first.with({ day: 7 }));
  const on = String(index < 0 ? lastMonday : firstMonday.add({ weeks: index }));
  return on < context.today && year === undefined ? readMonthWeek(nextYear(month, place, context), context) : { on };
};

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

const nextYear = (month: string, place: string, { today }: DateContext): Found => ({
  source: '',
  before: '',
  after: '',
  index: 0,
  groups: { month, place, year: String(Number(today.slice(0, 4)) + 1) },
});

const PLACE = '(?<place>erste|zweite|dritte|vierte|letzte|first|second|third|fourth|last)[nrms]?';
const NUMERIC_MONTH = '\\d{1,2}\\.';

/** In the order in which they are tried; what one has read the next does not see. */
const patterns: readonly { readonly pattern: RegExp; readonly read: Read; readonly locale?: Locale }[] = [
  { pattern: /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/gu, read: readWhole },
  {
    pattern: new RegExp(
      `${DAY}\\.?\\s*(?:-|–|/|bis(?:\\s+zum)?|und|to|and)\\s*(?<last>\\d{1,2})(?:\\.\\s*|\\s+)(?<month>${MONTH}|${NUMERIC_MONTH})(?:\\s*(?<year>\\d{4}))?(?!\\d)`,
      'giu',
    ),
    read: readSpan,
  },
  {
    pattern:
      /(?<![\d.,:/§-])(?<from>\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d{2})?)\s*(?:-|–|bis(?:\s+zum)?)\s*(?<until>\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d{2})?)(?!\d)/giu,
    read: readTwoDays,
  },
  { pattern: new RegExp(`${DAY}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4}|\\d{2})?(?!\\d)`, 'giu'), read: readWhole },
  { pattern: new RegExp(`${DAY}\\.\\s*${MONTH}${YEAR}`, 'giu'), read: readWhole },
  {
    pattern: new RegExp(`${DAY}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'giu'),
    read: readEnglish,
    locale: 'en',
  },
  {
    pattern: new RegExp(`${EDGE}(?:${MONTHS_EN})\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)${YEAR}`, 'giu'),
    read: readWhole,
    locale: 'en',
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:anfang|mitte|ende|early|mid|late|(?:the\\s+)?(?:end|beginning|middle)\\s+of)[\\s-]+${MONTH}${YEAR}`,
      'giu',
    ),
    read: readWhole,
  },
  {
    pattern:
      /(?<!\p{L})(?:kw|kalenderwoche|(?:calendar\s+)?week)\s*(?<week>\d{1,2})(?!\d)(?:\s*(?:\/|of)?\s*(?<year>\d{4}))?/giu,
    read: readWeek,
  },
  {
    pattern: /(?<![\d.,:/§-])(?<week>\d{1,2})\.\s*(?:kw|kalenderwoche)(?!\p{L})(?:\s+(?<year>\d{4}))?/giu,
    read: readWeek,
  },
  { pattern: new RegExp(`${EDGE}${PLACE}\\s+(?<month>${MONTHS_DE})woche${YEAR}`, 'giu'), read: readMonthWeek },
  {
    pattern: new RegExp(`${EDGE}${PLACE}\\s+(?:woche|week)\\s+(?:im|des|in|of)\\s+(?<month>${MONTH})${YEAR}`, 'giu'),
    read: readMonthWeek,
  },
  {
    pattern:
      /(?<!\p{L})(?:in\s+(?:\d{1,2}|\p{L}+)\s+(?:wochen|monaten|weeks|months)|(?:nächste[nrs]?|kommende[nrs]?|next)\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|monday|tuesday|wednesday|thursday|friday))(?!\p{L})/giu,
    read: readWhole,
  },
];

/** "bis 30.4.", "seit 12.3.", "nicht am 12.3.": no proposal for a visit. A number may also be a name or a time. */
const BEFORE =
  /(?<!\p{L})(?:bis|seit|vor|nach|außer|nicht|um|by|until|since|before|after|not\s+on)\s+(?:(?:zum|dem|den|der|am|on|the)\s+)?$/iu;
const AFTER = /^\s*(?:uhr|o’clock|o'clock|a\.?m\.?|p\.?m\.?|euro|€|%|prozent)(?!\p{L})/iu;

const isProposal = ({ before, after }: Found): boolean =>
  !BEFORE.test(before) && !AFTER.test(after) && !NAMED_BY_NUMBER.test(before);

/** The text with what was read blanked out, so that places stay. */
const without = (text: string, found: readonly Found[]): string =>
  found.reduce(
    (rest, { index, source }) => rest.slice(0, index) + ' '.repeat(source.length) + rest.slice(index + source.length),
    text,
  );

/** Days from the day of writing on, in the order in which they are written. Spans begin with their first day. */
export const findDates = (text: string, context: DateContext): readonly FoundDate[] => {
  let rest = text;
  const days: (FoundDate & { readonly index: number })[] = [];
  for (const { pattern, read, locale = context.locale } of patterns) {
    if (locale !== context.locale) continue;
    const found = find(rest, pattern);
    for (const match of found.filter(isProposal)) {
      const day = read(match, context);
      if (day !== undefined && day.on >= context.today) days.push({ source: match.source, ...day, index: match.index });
    }
    rest = without(rest, found);
  }
  return distinct(
    days.toSorted((a, b) => a.index - b.index).map(({ index: _, ...day }) => day),
    ({ on }) => on,
  );
};
