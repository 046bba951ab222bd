/** Understands dates as people write them: "12.3.", "Mitte März", "in drei Wochen", "next Tuesday". */
import { casual as german } from 'chrono-node/de';
import { GB as british } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../domain/document.ts';
import { isIsoDate } from '../domain/time.ts';
import { err, ok, type Result } from '../domain/result.ts';

export type DateProblem = 'notADate' | 'impossibleDate';

export interface DateContext {
  /** The calendar day on which the text was written. */
  readonly today: string;
  readonly locale: Locale;
}

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  de: [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};
/** Stands for the last day of a month, however long it is. */
const LAST_DAY = 99;
const PARTS: Readonly<Record<string, number>> = {
  anfang: 1,
  early: 1,
  mitte: 15,
  mid: 15,
  ende: LAST_DAY,
  late: LAST_DAY,
  'end of': LAST_DAY,
};

const monthNumber = (name: string): number | undefined => {
  const plain = name.toLowerCase().replace('maerz', 'märz').replace('jänner', 'januar');
  for (const months of [MONTHS.de, MONTHS.en]) {
    const index = months.findIndex((month) => plain.length >= 3 && month.startsWith(plain));
    if (index >= 0) return index + 1;
  }
  return undefined;
};

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const numeric = (text: string): Parts | undefined => {
  const found = /^(\d{1,2})[./](\d{1,2})\.?(?:[./]?\s*(\d{4}|\d{2}))?$/.exec(text);
  if (found === null) return undefined;
  const [, first, second, year] = found;
  // "5/13" can only be the American way; day before month is tried first, as in the rest of Europe.
  const [day, month] = text.includes('/') && Number(second) > 12 ? [second, first] : [first, second];
  return { day: Number(day), month: Number(month), ...(year === undefined ? {} : { year: fullYear(year) }) };
};

/** "March 12": in German the number would rather be a year. */
const monthFirst = (text: string): Parts | undefined => {
  const found = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/i.exec(text);
  const month = found?.[1] === undefined ? undefined : monthNumber(found[1]);
  if (found === null || month === undefined) return undefined;
  return { day: Number(found[2]), month, ...(found[3] === undefined ? {} : { year: Number(found[3]) }) };
};

const named = (text: string): Parts | undefined => {
  const found =
    /^(?:(\d{1,2})\.?|(anfang|mitte|ende|early|mid|late|end of))?[\s-]*([a-zäöü]{3,})\.?(?:\s+(\d{4}))?$/i.exec(text);
  const month = found?.[3] === undefined ? undefined : monthNumber(found[3]);
  if (found === null || month === undefined) return undefined;
  const day = found[1] === undefined ? (PARTS[found[2]?.toLowerCase() ?? ''] ?? 1) : Number(found[1]);
  return { day, month, ...(found[4] === undefined ? {} : { year: Number(found[4]) }) };
};

const iso = ({ day, month, year }: Required<Parts>): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const inYear = ({ day, month }: Parts, year: number): string =>
  day === LAST_DAY ? Temporal.PlainDate.from({ year, month, day }).toString() : iso({ day, month, year });

/** Without a year the next such day is meant. */
const resolve = (parts: Parts, today: string): Result<string, DateProblem> => {
  const thisYear = Number(today.slice(0, 4));
  const candidates =
    parts.year === undefined ? [thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4] : [parts.year];
  const days = candidates.map((year) => inYear(parts, year)).filter(isIsoDate);
  const next = parts.year === undefined ? days.find((day) => day >= today) : days[0];
  return next === undefined ? err('impossibleDate') : ok(next);
};

const byChrono = (text: string, { today, locale }: DateContext): Result<string, DateProblem> => {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const parsers = locale === 'de' ? [german, british] : [british, german];
  for (const parser of parsers) {
    const [found, ...more] = parser.parse(text, reference, { forwardDate: true });
    // A span of days is no day: better to ask than to take one end of it.
    if (found === undefined || more.length > 0 || found.end !== null || found.text.length < text.length) continue;
    const { year, month, day } = {
      year: found.start.get('year'),
      month: found.start.get('month'),
      day: found.start.get('day'),
    };
    if (year !== null && month !== null && day !== null) return ok(iso({ year, month, day }));
  }
  return err('notADate');
};

const written = (text: string, locale: Locale): Parts | undefined =>
  numeric(text) ?? named(text) ?? (locale === 'en' ? monthFirst(text) : undefined);

/** Reads a whole text as one calendar day, given as `2027-03-12`. */
export const parseDay = (raw: string, context: DateContext): Result<string, DateProblem> => {
  const text = raw
    .trim()
    .replace(/^(?:(?:am|ab|bis|im|zum|der|den|dem|on|by|until|the)\s+)+/i, '')
    .replace(/[!?,]+$|(?<!\d)[.!?,]+$/, '')
    .replace(/(\d)\.\s+(\d)/g, '$1.$2');
  if (isIsoDate(text)) return ok(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return err('impossibleDate');
  const parts = written(text, context.locale);
  return parts === undefined ? byChrono(text, context) : resolve(parts, context.today);
};
