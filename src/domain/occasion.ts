/** The occasions on which a person reflects: before the visit, on the spot, afterwards, every quarter, and the warm-up. */
import { z } from 'zod/v4';
import { addDays, daysBetween } from './time.ts';

/** Every check that is made each quarter is an occasion of its own, counted from 1. */
export const Occasion = z.union([
  z.enum(['before', 'lens', 'afterVisit', 'persona']),
  z.templateLiteral(['quarterly.', z.int()]).refine((occasion) => /^quarterly\.[1-9]\d{0,2}$/u.test(occasion)),
]);
export type Occasion = z.infer<typeof Occasion>;

/** As people ask for it: which quarter it is follows from the day. */
export const OccasionKind = z.enum(['before', 'lens', 'afterVisit', 'quarterly', 'persona']);
export type OccasionKind = z.infer<typeof OccasionKind>;

/** What an exchange says about its visit. */
interface Dated {
  readonly visitOn?: string | undefined;
  readonly visitDays: number;
}

const QUARTER_DAYS = 91;
/** So long before its day a check already counts as the one that is coming. */
const EARLY_DAYS = 28;

/** Without a visit date, or soon after the visit, it is the first. */
const roundOn = ({ visitOn }: Dated, today: string): number =>
  visitOn === undefined ? 1 : Math.max(1, Math.floor((daysBetween(visitOn, today) + EARLY_DAYS) / QUARTER_DAYS));

export const occasionOn = (exchange: Dated, kind: OccasionKind, today: string): Occasion =>
  kind === 'quarterly' ? `quarterly.${roundOn(exchange, today)}` : kind;

export const kindOf = (occasion: Occasion): OccasionKind =>
  OccasionKind.options.find((kind) => occasion === kind || occasion.startsWith(`${kind}.`)) ?? 'before';

/** What is answered then can be released and stands side by side. The persona has a card of its own. */
export const isShared = (occasion: Occasion): boolean => occasion !== 'persona';

/** What is answered then is what was learned. */
export const yieldsInsights = (occasion: Occasion): boolean => occasion === 'lens' || occasion === 'afterVisit';

const AFTERWARDS: ReadonlySet<OccasionKind> = new Set(['lens', 'afterVisit', 'quarterly']);

/** Looking back on a visit that is still to come makes no sense. Without a date nobody can tell. */
export const isTooEarly = ({ visitOn }: Dated, kind: OccasionKind, today: string): boolean =>
  AFTERWARDS.has(kind) && visitOn !== undefined && today < visitOn;

/** Those whose answers can stand side by side by now. */
export const sharedUntil = (exchange: Dated, today: string): readonly Occasion[] => [
  'before',
  ...(isTooEarly(exchange, 'lens', today)
    ? []
    : (['lens', 'afterVisit', ...quartersUntil(roundOn(exchange, today))] as const)),
];

const quartersUntil = (round: number): readonly Occasion[] =>
  Array.from({ length: round }, (_, index) => `quarterly.${index + 1}` as const);

/** The one that is offered now; everything that is not too early can still be asked for. */
export const occasionOffered = ({ visitOn, visitDays }: Dated, today: string): OccasionKind => {
  if (visitOn === undefined || today < visitOn) return 'before';
  if (today < addDays(visitOn, visitDays)) return 'lens';
  return daysBetween(visitOn, today) < QUARTER_DAYS ? 'afterVisit' : 'quarterly';
};
