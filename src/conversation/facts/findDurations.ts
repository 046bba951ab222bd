/** Finds how long a visit should be: "anderthalb Tage", "zwei Tage", "1,5 Tage", "half a day". */
import { distinct, find, oneOf, type Found } from './find.ts';

const WORDS: Readonly<Record<string, number>> = {
  ...{ ein: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5 },
  ...{ anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5 },
  ...{ one: 1, 'a single': 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ '½': 0.5, '1½': 1.5, '2½': 2.5, '3½': 3.5 },
};

const NUMBER = `(?:(?<![\\d.,:])[1-5](?:[.,][05])?(?![.,]?\\d)|(?<![\\p{L}\\d])(?:${oneOf(Object.keys(WORDS))})(?!\\p{L}*\\d))`;
const DAYS = '(?:tägig\\p{L}*|tage?n?|days?)(?!\\p{L})';
const RANGE = '\\s*(?:-|–|bis|oder|to|or)\\s*';

const counted = new RegExp(
  `(?:(?<least>${NUMBER})${RANGE})?(?<most>${NUMBER})(?<half>\\s+and\\s+a\\s+half|einhalb)?[\\s-]*${DAYS}`,
  'giu',
);
const dayAndHalf = /(?<!\p{L})(?:an?|one)\s+day\s+and\s+a\s+half(?!\p{L})/giu;
const half = /(?<!\p{L})(?:halbe[nr]?\s+tag|halbtägig\p{L}*|half[\s-]a[\s-]day|half[\s-]day)(?!\p{L})/giu;

/** "in zwei Tagen", "alle zwei Tage", "within two days": a moment or a rhythm, no length. */
const BEFORE =
  /(?<!\p{L})(?:in|seit|vor|nach|alle|jede[nrs]?|je|pro|binnen|innerhalb(?:\s+von)?|of|within|every|per|each|after|before|last|next|letzten|nächsten|ersten?)\s+(?:den\s+|die\s+|the\s+|einen?\s+|an?\s+)?$/iu;
/** "zwei Tage vorher", "two days later", but "zwei Tage vor Ort". */
const AFTER =
  /^\s*(?:(?:lang\s+)?(?:vorher|zuvor|davor|danach|später|eher|frei|pro|nach)|vor(?!\s+Ort)|(?:im|pro)\s+(?:Monat|Jahr|Quartal)|(?:in\s+der|die|pro)\s+Woche|before|after|later|earlier|ago|off|notice|an?\s+(?:week|month|year)|per)(?!\p{L})/iu;

/** The longest visit the plan knows. */
export const MOST_DAYS = 5;

export interface FoundDuration {
  readonly source: string;
  readonly days: number;
}

const isLength = ({ before, after }: Found): boolean => !BEFORE.test(before) && !AFTER.test(after);

const daysIn = ({ groups: { most = '', half: rest } }: Found): number => {
  const days = WORDS[most.toLowerCase()] ?? Number(most.replace(',', '.'));
  return rest === undefined ? days : days + 0.5;
};

/** In days, half ones included, in the order in which they are written. Of "ein bis zwei Tage" the longer. */
export const findDurations = (text: string): readonly FoundDuration[] => {
  const halves = find(text, half).filter(isLength);
  const found = [
    ...find(text, dayAndHalf).map((match) => ({ ...match, days: 1.5 })),
    ...find(text, counted)
      .filter(isLength)
      .map((match) => ({ ...match, days: daysIn(match) })),
    ...halves.map((match) => ({ ...match, days: 0.5 })),
  ]
    .filter(({ days }) => days <= MOST_DAYS)
    .toSorted((a, b) => a.index - b.index);
  const outside = found.filter(
    (one) =>
      !found.some((other) => other !== one && one.index > other.index && one.index < other.index + other.source.length),
  );
  return distinct(outside, ({ days }) => String(days)).map(({ source, days }) => ({ source, days }));
};
