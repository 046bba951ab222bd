/** What may stand in the place of `{item}`, `{on}` and their like in the pattern of a command. */
import type { Locale } from '../domain/document.ts';
import { splitClock } from './clock.ts';
import type { Situation } from './command.ts';
import { parseDay } from './dates.ts';
import { BETTER } from './enquiryIntents.ts';
import { topicAskedFor } from './helpTopics.ts';

const DATES: ReadonlySet<string> = new Set(['on', 'until', 'dueOn']);
const NUMBERS: ReadonlySet<string> = new Set([
  'item',
  'insight',
  'other',
  'step',
  'place',
  'page',
  'exchange',
  'fact',
  'topic',
]);

export type PlaceholderKind = 'number' | 'question' | 'date' | 'jump' | 'text';

export const kindOf = (name: string): PlaceholderKind => {
  if (NUMBERS.has(name)) return 'number';
  if (DATES.has(name)) return 'date';
  return name === 'question' || name === 'jump' ? name : 'text';
};

const SHOWN: Readonly<Record<Locale, Readonly<Record<PlaceholderKind, string>>>> = {
  de: { number: 'N', question: 'A1', date: '12.3.', jump: '+3w', text: '…' },
  en: { number: 'N', question: 'A1', date: '12 March', jump: '+3w', text: '…' },
};

/** A pattern as people read it. */
export const readable = (pattern: string, locale: Locale): string =>
  pattern.replace(/\{(\w+)\}/g, (_placeholder, name: string) => SHOWN[locale][kindOf(name)]);

export const isWaiting = ({ moments }: Situation): boolean => moments.has('reflecting') || moments.has('asking');

const MOST_NAMES = 4;

/** A name, with an explanation behind a colon at most. */
const isNameLike = (value: string): boolean =>
  value
    .replace(/:[\s\S]*$/, '')
    .trim()
    .split(/\s+/).length <= MOST_NAMES;

/** A date or a jump that cannot be read is still the command, except while an answer is awaited: then it is rather an answer. */
export const fits = (name: string, value: string, situation: Situation): boolean => {
  if (NUMBERS.has(name)) return /^\d{1,3}[.:]?$/.test(value);
  if (name === 'about') return topicAskedFor(value) !== undefined;
  if (name === 'question') return /^[a-z]\d{1,2}[.:]?$/i.test(value);
  if (name === 'helper') return isNameLike(value);
  if (name === 'better') return BETTER.test(value) && isNameLike(value.replace(BETTER, ''));
  if (name === 'jump') return !isWaiting(situation) || /^[+-]?\s*\d+\s*\p{L}+$/u.test(value);
  if (DATES.has(name)) return !isWaiting(situation) || parseDay(splitClock(value).day, situation).ok;
  return value !== '';
};

export const holdsText = (name: string): boolean => !NUMBERS.has(name) && name !== 'question';

export const clean = (name: string, value: string): string => {
  if (name === 'question') return value.replace(/\W/g, '').toUpperCase();
  return NUMBERS.has(name) ? value.replace(/\D/g, '') : value;
};
