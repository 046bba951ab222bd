/**
 * What somebody has been asked and has not finished: brought up in their daily bundle after some days, once more later,
 * then never again. Worked out from what is there today, so that nothing has to be cancelled.
 */
import type { Span } from './bundle.ts';
import { openEnquiriesTo } from './enquiries.ts';
import { type Exchange, isOpen, memberOf } from './exchange.ts';
import { invitationOf } from './invitations.ts';
import type { Occasion } from './occasion.ts';
import { occasionOf, progressOf, type Reflection } from './reflection.ts';
import type { Snooze } from './snooze.ts';
import { addDays, dayAt, type IsWorkingDay } from './time.ts';

/** Working days after the person was last heard of. */
const NUDGE_AFTER = [3, 10] as const;

export type NudgeKind = 'reflection' | 'invitation' | 'enquiry';

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

const openReflections = (exchange: Exchange, { person, reflections, span }: NudgeInput): readonly Waiting[] => {
  const member = memberOf(exchange, person.aadObjectId);
  const isOver = exchange.visitOn !== undefined && exchange.visitOn <= span.today;
  const own = reflections.filter(({ exchangeId }) => exchangeId === exchange.id);
  const begun = own.flatMap((reflection): readonly Waiting[] => {
    const occasion = occasionOf(reflection);
    const since = latest(Object.values(reflection.answers).map(({ at }) => at));
    if (since === undefined || reflection.current === undefined || (occasion === 'before' && isOver)) return [];
    return [{ kind: 'reflection', exchange, occasion, ...progressOf(reflection), since }];
  });
  const hasBegun = own.some((reflection) => occasionOf(reflection) === 'before');
  if (hasBegun || isOver || member?.joinedAt === undefined) return begun;
  return [...begun, { kind: 'reflection', exchange, ...nothing, since: member.joinedAt }];
};

const waitingIn = (exchange: Exchange, input: NudgeInput): readonly Waiting[] => {
  const { aadObjectId } = input.person;
  const invited = invitationOf(exchange, aadObjectId);
  const [asked] = openEnquiriesTo(exchange, aadObjectId);
  return [
    ...(memberOf(exchange, aadObjectId) === undefined ? [] : openReflections(exchange, input)),
    ...(invited?.status === 'open' ? [{ kind: 'invitation', exchange, ...nothing, since: invited.at } as const] : []),
    ...(asked === undefined ? [] : [{ kind: 'enquiry', exchange, ...nothing, since: asked.askAt } as const]),
  ];
};

/** Three and ten working days after something was asked: says if such a day fell into the span. */
export const isAskedAgain = (
  at: string,
  { person, span, isWorkingDay }: Omit<NudgeInput, 'reflections' | 'exchanges'>,
) => {
  const since = dayAt(at, person.timeZone);
  return NUDGE_AFTER.map((count) => workingDayAfter(since, count, isWorkingDay)).some(
    (day) => span.after < day && day <= span.today,
  );
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
  return isAskedAgain(waiting.since, input);
};

export const nudgesFor = (input: NudgeInput): readonly Nudge[] =>
  input.exchanges
    .filter(isOpen)
    .flatMap((exchange) => waitingIn(exchange, input))
    .filter((waiting) => isBroughtUp(waiting, input))
    .map(({ since: _, ...nudge }) => nudge);
