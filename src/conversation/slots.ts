/** The fields of an intent that a person fills, on a form or by chat: each knows how to read what was typed. */
import { distance } from 'fastest-levenshtein';
import type { Locale } from '../domain/document.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isTooFar } from '../domain/time.ts';
import { parseClock } from './clock.ts';
import { type DateProblem, parseDay } from './dates.ts';

export type SlotProblem =
  DateProblem | 'empty' | 'tooLong' | 'pastDate' | 'tooFar' | 'notATime' | 'notAChoice' | 'notANumber';

export interface SlotContext {
  readonly today: string;
  readonly locale: Locale;
  /** What people call the choices of a set, by key; keys are understood as well. */
  readonly labels: (set: ChoiceSet) => Readonly<Record<string, string>>;
}

export type ChoiceSet =
  'format' | 'role' | 'land' | 'days' | 'lens' | 'section' | 'locale' | 'level' | 'field' | 'consent';

export interface Slot {
  readonly required: boolean;
  /** Gives the value as a string that this same slot reads back unchanged. */
  readonly parse: (raw: string, context: SlotContext) => Result<string, SlotProblem>;
  readonly choices?: ChoiceSet;
  /** Says whether an optional field is asked for in chat, given what is filled; not at all if missing. */
  readonly isAsked?: (filled: Readonly<Record<string, string>>) => boolean;
}

export const text = (most: number): Slot => ({
  required: true,
  parse: (raw) => {
    const trimmed = raw.trim();
    if (trimmed === '') return err('empty');
    return trimmed.length > most ? err('tooLong') : ok(trimmed);
  },
});

/** A calendar day from today on. */
export const futureDay: Slot = {
  required: true,
  parse: (raw, context) => {
    if (raw.trim() === '') return err('empty');
    const day = parseDay(raw, context);
    if (!day.ok) return day;
    if (day.value < context.today) return err('pastDate');
    return isTooFar(day.value, context.today) ? err('tooFar') : day;
  },
};

/** A time of day such as `14:30`, or the word that there is none. */
export const clock: Slot = {
  required: true,
  parse: (raw) => (raw.trim() === '' ? err('empty') : parseClock(raw)),
};

/** The number of something in a list, alone or with a word in front of it; whether there is such a one is seen there. */
export const listNumber: Slot = {
  required: true,
  parse: (raw) => {
    if (raw.trim() === '') return err('empty');
    const found = /^(?:[\p{L}.]+\s+)?([1-9]\d{0,2})[.]?$/u.exec(raw.trim())?.[1];
    return found === undefined ? err('notANumber') : ok(found);
  },
};

/** "2" means the second choice. */
const byPlace = (wanted: string, entries: readonly (readonly [string, string])[]): string | undefined =>
  /^\d{1,2}$/.test(wanted) ? entries[Number(wanted) - 1]?.[0] : undefined;

const closest = (wanted: string, labels: Readonly<Record<string, string>>): string | undefined => {
  const entries = Object.entries(labels);
  const exact = entries.find(([key, label]) => [key.toLowerCase(), label.toLowerCase()].includes(wanted));
  if (exact !== undefined) return exact[0];
  const near = entries.filter(([, label]) => label.length >= 5 && distance(wanted, label.toLowerCase()) <= 2);
  const started = entries.filter(([, label]) => wanted.length >= 3 && label.toLowerCase().startsWith(wanted));
  const said = entries.filter(([, label]) => label.length >= 4 && ` ${wanted} `.includes(` ${label.toLowerCase()} `));
  return [near, started, said].find((found) => found.length === 1)?.[0]?.[0] ?? byPlace(wanted, entries);
};

export const choice = (set: ChoiceSet): Slot => ({
  required: true,
  choices: set,
  parse: (raw, { labels }) => {
    const wanted = raw.trim().toLowerCase();
    if (wanted === '') return err('empty');
    const key = closest(wanted, labels(set));
    return key === undefined ? err('notAChoice') : ok(key);
  },
});

/** May be left empty; the value is then the empty string. */
export const optional = (slot: Slot, isAsked: NonNullable<Slot['isAsked']> = () => false): Slot => ({
  ...slot,
  required: false,
  isAsked,
  parse: (raw, context) => (raw.trim() === '' ? ok('') : slot.parse(raw, context)),
});
