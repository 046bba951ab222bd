/** The daily bundle: at most one message per person and working day, with what concerns them in all their exchanges. */
import { z } from 'zod/v4';
import type { ChecklistItem } from './checklist.ts';
import { type DeepReadonly } from './document.ts';
import { CLAIM_SECONDS, type SendResult } from './deliveryLog.ts';
import { type Exchange, isOpen } from './exchange.ts';
import { lastOwnerChange } from './itemHistory.ts';
import { type Responsibility, responsibilityFor } from './responsibility.ts';
import type { Snooze } from './snooze.ts';
import {
  IsoDate,
  IsoInstant,
  addDays,
  addSeconds,
  dayAt,
  isBefore,
  isoWeekday,
  type IsWorkingDay,
  morningOf,
  toWorkingDay,
} from './time.ts';

export const BundleState = z.strictObject({
  status: z.enum(['idle', 'claimed', 'deferred', 'unreachable']),
  fence: z.number().int().min(0),
  /** When the claim was made, or before when a throttled attempt must not be repeated. */
  at: IsoInstant.optional(),
  /** The day up to which everything has been said. */
  saidUntil: IsoDate.optional(),
});
export type BundleState = DeepReadonly<z.infer<typeof BundleState>>;

/** The parts of a person that decide about their bundle. */
export interface BundlePerson {
  readonly aadObjectId: string;
  readonly timeZone: string;
  readonly exchangeIds: readonly string[];
  readonly invitedTo: readonly string[];
  readonly askedIn: readonly string[];
  readonly pausedUntil?: string | undefined;
  readonly snoozed?: readonly Snooze[] | undefined;
  readonly chat?: unknown;
  readonly bundle: BundleState;
}

/** When the next bundle is considered; `undefined` while there is nobody to send it to or nothing to say it about. */
export const nextBundleAt = (person: BundlePerson, now: string, isWorkingDay: IsWorkingDay): string | undefined => {
  const { bundle, timeZone } = person;
  const { exchangeIds, invitedTo, askedIn } = person;
  const isInvolved = exchangeIds.length + invitedTo.length + askedIn.length > 0;
  if (person.chat === undefined || !isInvolved || bundle.status === 'unreachable') return undefined;
  if (bundle.status === 'claimed' && bundle.at !== undefined) return addSeconds(bundle.at, CLAIM_SECONDS);
  // Never a day that has passed: what was missed on a Friday must not be said on the Saturday.
  const allowed = [bundle.saidUntil, person.pausedUntil]
    .flatMap((day) => (day === undefined ? [] : [addDays(day, 1)]))
    .reduce((latest, day) => (day > latest ? day : latest), dayAt(now, timeZone));
  const at = morningOf(toWorkingDay(allowed, isWorkingDay), timeZone);
  // Throttled: when Teams allows it, unless the person has asked for quiet meanwhile.
  return bundle.status === 'deferred' && bundle.at !== undefined && isBefore(at, bundle.at) ? bundle.at : at;
};

export interface BundleEntry {
  readonly exchangeId: string;
  readonly exchangeTitle: string;
  readonly item: number;
  readonly checklistItem: ChecklistItem;
  readonly why: Responsibility;
}

const FIRST_MENTION_DAYS = 7;
/** Monday. */
const REPEAT_WEEKDAY = 1;

/** All that is overdue is brought up on the same day of the week, so that it makes one message and not several. */
const lastRepeat = (until: string): string => addDays(until, -((isoWeekday(until) - REPEAT_WEEKDAY + 7) % 7));

/** An item is brought up a week before its date, on the day, and then every Monday: says if such a day fell into the span. */
export const isMentionedBetween = (dueOn: string, after: string, until: string): boolean => {
  const isWithin = (day: string): boolean => after < day && day <= until;
  if (isWithin(dueOn)) return true;
  // Overdue before the span began: then every Monday in it counts. Not due yet: only the first mention can.
  return dueOn <= after ? isWithin(lastRepeat(until)) : isWithin(addDays(dueOn, -FIRST_MENTION_DAYS));
};

/** Somebody else put the person's name there, after the last bundle: they should hear of it, whatever its date. */
const isHandedOver = ({ owner, ...item }: ChecklistItem, person: BundlePerson, { after }: Span): boolean => {
  const change = lastOwnerChange(item);
  if (owner?.aadObjectId !== person.aadObjectId || change?.type !== 'assigned') return false;
  const isByOthers = change.by.aadObjectId !== person.aadObjectId;
  return isByOthers && !isBefore(change.at, morningOf(after, person.timeZone));
};

const isMentioned = (
  item: ChecklistItem,
  { person, snooze, span }: { person: BundlePerson; snooze: Snooze | undefined; span: Span },
): boolean => {
  const { after, today } = span;
  if (snooze !== undefined && today < snooze.until) return false;
  if (snooze !== undefined && snooze.until > after) return true;
  const { dueOn } = item;
  return (dueOn !== undefined && isMentionedBetween(dueOn, after, today)) || isHandedOver(item, person, span);
};

export interface BundleInput {
  readonly person: BundlePerson;
  readonly exchanges: readonly Exchange[];
  readonly now: string;
}

const LONGEST_LOOK_BACK_DAYS = 31;

/** The days since the last bundle. */
export interface Span {
  readonly after: string;
  readonly today: string;
}

/** What has not been said yet: the days since the last bundle, but not forever. */
export const bundleSpan = ({ bundle, timeZone }: Pick<BundlePerson, 'bundle' | 'timeZone'>, now: string): Span => {
  const today = dayAt(now, timeZone);
  const oldest = addDays(today, -LONGEST_LOOK_BACK_DAYS);
  const said = bundle.saidUntil ?? addDays(today, -1);
  return { after: said < oldest ? oldest : said, today };
};

/** What to bring up today. Empty means: say nothing. */
export const bundleEntries = ({ person, exchanges, now }: BundleInput): readonly BundleEntry[] => {
  const { after, today } = bundleSpan(person, now);
  return exchanges.filter(isOpen).flatMap((exchange) =>
    exchange.checklist.flatMap((checklistItem, index) => {
      const item = index + 1;
      const snooze = person.snoozed?.find((one) => one.exchangeId === exchange.id && one.item === item);
      if (checklistItem.status !== 'open') return [];
      if (!isMentioned(checklistItem, { person, snooze, span: { after, today } })) return [];
      const why = responsibilityFor(exchange, checklistItem, { aadObjectId: person.aadObjectId, today });
      return why === undefined
        ? []
        : [{ exchangeId: exchange.id, exchangeTitle: exchange.title, item, checklistItem, why }];
    }),
  );
};

export const isBundleDue = (person: BundlePerson, now: string, isWorkingDay: IsWorkingDay): boolean => {
  const at = nextBundleAt(person, now, isWorkingDay);
  return at !== undefined && !isBefore(now, at);
};

export const claimBundle = (bundle: BundleState, now: string): BundleState => ({
  ...bundle,
  status: 'claimed',
  fence: bundle.fence + 1,
  at: now,
});

/** Everything up to today has been said, or there was nothing to say. */
const saidToday = (fence: number, today: string): BundleState => ({ status: 'idle', fence, saidUntil: today });

/** After how a claimed bundle went; whatever leaves open whether it arrived counts as said. */
export const recordBundle = (
  bundle: BundleState,
  { now, today }: { now: string; today: string },
  result: SendResult,
): BundleState => {
  switch (result.status) {
    case 'sent':
    case 'gone':
    case 'unknown':
      return saidToday(bundle.fence, today);
    case 'throttled':
      return { ...bundle, status: 'deferred', at: addSeconds(now, result.retryAfterSeconds) };
    case 'rejected':
      return { ...saidToday(bundle.fence, today), status: 'unreachable' };
  }
};

/** The sender died between posting and recording: better one message too few than one twice. */
export const settleAbandonedBundle = (bundle: BundleState, now: string, timeZone: string): BundleState =>
  bundle.status === 'claimed' && bundle.at !== undefined && !isBefore(now, addSeconds(bundle.at, CLAIM_SECONDS))
    ? saidToday(bundle.fence, dayAt(bundle.at, timeZone))
    : bundle;
