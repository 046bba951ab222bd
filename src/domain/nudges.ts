/**
 * What somebody has been asked and has not finished: brought up in their daily bundle after some days, once more later,
 * then never again. Worked out from what is there today, so that nothing has to be cancelled. That one belongs to a
 * working meeting whose topic is open is said once, and at once: nobody else says so.
 */
import type { Span } from './bundle.ts';
import { openEnquiriesTo } from './enquiries.ts';
import { type Exchange, isOpen, type Member, memberOf } from './exchange.ts';
import { invitationOf } from './invitations.ts';
import type { Occasion } from './occasion.ts';
import { occasionOf, progressOf, type Reflection } from './reflection.ts';
import type { NudgeKind, Snooze } from './snooze.ts';
import { addDays, dayAt, type IsWorkingDay } from './time.ts';

/** Working days after the person was last heard of. */
const NUDGE_AFTER: readonly number[] = [3, 10];
/** A working meeting one was taken along to. */
const ONCE: readonly number[] = [1];

export interface Nudge {
  readonly kind: NudgeKind;
  readonly exchange: Exchange;
  readonly occasion: Occasion;
  /** How far a reflection is; nothing of it is done where it was not begun. */
  readonly done: number;
  readonly total: number;
}

const workingDayAfter = (day: string, count: number, isWorkingDay: IsWorkingDay): string => {
  let left = count;
  let after = day;
  while (left > 0) {
    after = addDays(after, 1);
    if (isWorkingDay(after)) left -= 1;
  }
  return after;
};

export interface NudgeInput {
  readonly person: {
    readonly aadObjectId: string;
    readonly timeZone: string;
    readonly snoozed?: readonly Snooze[] | undefined;
  };
  /** Those the person takes part in, is invited to, or was asked something about. */
  readonly exchanges: readonly Exchange[];
  /** The person's own. */
  readonly reflections: readonly Reflection[];
  readonly span: Span;
  readonly isWorkingDay: IsWorkingDay;
}

const latest = (moments: readonly string[]): string | undefined => moments.toSorted().at(-1);

interface Waiting extends Nudge {
  /** Since when nothing was heard. */
  readonly since: string;
}

const nothing = { occasion: 'before', done: 0, total: 0 } as const;

/** The occasion on which people are reminded of what they have left: once the visit has begun, not of what prepares it. */
export const remindedOf = ({ visitOn }: Pick<Exchange, 'visitOn'>, today: string): 'before' | 'afterVisit' =>
  visitOn !== undefined && visitOn <= today ? 'afterVisit' : 'before';

/**
 * Whoever has just joined is asked to begin; for a working meeting, to say what it should be about. Wishes are no sign
 * that somebody knows of it: they come along from the last one.
 */
const notBegun = (exchange: Exchange, { joinedAt }: Member): readonly Waiting[] => {
  if (joinedAt === undefined) return [];
  if (exchange.format !== 'workingMeeting') return [{ kind: 'reflection', exchange, ...nothing, since: joinedAt }];
  const { picked } = exchange.topics;
  return picked === undefined ? [{ kind: 'topics', exchange, ...nothing, since: joinedAt }] : [];
};

const openReflections = (exchange: Exchange, member: Member, { reflections, span }: NudgeInput): readonly Waiting[] => {
  const occasion = remindedOf(exchange, span.today);
  const own = reflections.find((one) => one.exchangeId === exchange.id && occasionOf(one) === occasion);
  if (own === undefined) return occasion === 'before' ? notBegun(exchange, member) : [];
  const since = latest(Object.values(own.answers).map(({ at }) => at));
  if (since === undefined || own.current === undefined) return [];
  return [{ kind: 'reflection', exchange, occasion, ...progressOf(own), since }];
};

const waitingIn = (exchange: Exchange, input: NudgeInput): readonly Waiting[] => {
  const { aadObjectId } = input.person;
  const invited = invitationOf(exchange, aadObjectId);
  const [asked] = openEnquiriesTo(exchange, aadObjectId);
  const member = memberOf(exchange, aadObjectId);
  return [
    ...(member === undefined ? [] : openReflections(exchange, member, input)),
    ...(invited?.status === 'open' ? [{ kind: 'invitation', exchange, ...nothing, since: invited.at } as const] : []),
    ...(asked === undefined ? [] : [{ kind: 'enquiry', exchange, ...nothing, since: asked.askAt } as const]),
  ];
};

/** Three and ten working days after something was asked, unless said otherwise: says if such a day fell into the span. */
export const isAskedAgain = (
  at: string,
  { person, span, isWorkingDay }: Omit<NudgeInput, 'reflections' | 'exchanges'>,
  days = NUDGE_AFTER,
) => {
  const since = dayAt(at, person.timeZone);
  return days
    .map((count) => workingDayAfter(since, count, isWorkingDay))
    .some((day) => span.after < day && day <= span.today);
};

/** Not heard of until the day somebody chose; then once, whatever else. */
const isBroughtUp = (waiting: Waiting, input: NudgeInput): boolean => {
  const { person, span } = input;
  const { after, today } = span;
  const put = person.snoozed?.find(
    ({ exchangeId, about }) => exchangeId === waiting.exchange.id && about === waiting.kind,
  );
  if (put !== undefined && today < put.until) return false;
  if (put !== undefined && put.until > after) return true;
  return isAskedAgain(waiting.since, input, waiting.kind === 'topics' ? ONCE : NUDGE_AFTER);
};

export const nudgesFor = (input: NudgeInput): readonly Nudge[] =>
  input.exchanges
    .filter(isOpen)
    .flatMap((exchange) => waitingIn(exchange, input))
    .filter((waiting) => isBroughtUp(waiting, input))
    .map(({ since: _, ...nudge }) => nudge);
