/**
 * When an open step is brought up in the channel: at its target date or when somebody asked for that, then every second
 * week, and after six weeks only by the quarterly check. Never as a list.
 */
import type { ActionStep } from './actionSteps.ts';
import { beginsAnewAt } from './closing.ts';
import type { Exchange } from './exchange.ts';
import { aroundNow, notBefore, once, type Planned } from './planned.ts';
import { addDays, dayAt, daysBetween, isBefore, type IsWorkingDay, morningOf, toWorkingDay } from './time.ts';

/** An open step is brought up again after so many days, and so often; an answer gives it as much rest. */
const STEP_REMINDER_DAYS = 14;
const STEP_REMINDERS_AFTERWARDS = 3;

/** Put off, the count begins anew. */
const firstDay = ({ dueOn, snoozedUntil = dueOn }: ActionStep): string => (snoozedUntil > dueOn ? snoozedUntil : dueOn);

/**
 * The days around `today` on which an open step is brought up: its first day, then every second week for a while.
 * Moved off a weekend a day may come after today though its count has passed, and the next one may fall silent after an
 * answer, hence one before and two after.
 */
export const stepReminderDays = (step: ActionStep, today: string, isWorkingDay: IsWorkingDay): readonly string[] => {
  const first = firstDay(step);
  const passed = Math.floor(daysBetween(first, today) / STEP_REMINDER_DAYS);
  return [passed - 1, passed, passed + 1, passed + 2]
    .map((count) => Math.min(Math.max(count, 0), STEP_REMINDERS_AFTERWARDS))
    .filter((count, index, counts) => counts.indexOf(count) === index)
    .map((count) => toWorkingDay(addDays(first, count * STEP_REMINDER_DAYS), isWorkingDay));
};

export interface ReminderInput {
  readonly exchange: Exchange;
  readonly step: ActionStep;
  readonly number: number;
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
  /** When all steps were last asked about together, if they were. */
  readonly checkedAt?: string | undefined;
}

const CLOSED = 'closed';
const OPEN = 'open';
const LATER = 'later:';

const saidMark = ({ at }: NonNullable<ActionStep['progress']>): string => `said:${at}`;

/** What a reminder that was sent on a day should say by now; `undefined` while it says what it said at first. */
const markFor = (
  { status, snoozedUntil, progress }: ActionStep,
  { day, mark }: { day: string; mark: string | undefined },
): string | undefined => {
  if (status !== 'open') return CLOSED;
  if (snoozedUntil !== undefined && day < snoozedUntil) return `${LATER}${snoozedUntil}`;
  if (progress !== undefined) return saidMark(progress);
  return mark === undefined ? undefined : OPEN;
};

/** The day until which an updated reminder says that the step was put off. */
export const snoozedIn = (mark: string | undefined): string | undefined =>
  mark?.startsWith(LATER) === true ? mark.slice(LATER.length) : undefined;

/**
 * A reminder of a step that was closed, put off or answered since must not go on asking: the card is updated in place, once.
 * Where Teams refuses the update the card stays as it is, until the organiser wants it sent again.
 */
const outdatedReminders = ({ deliveries }: Exchange, step: ActionStep, number: number): readonly Planned[] =>
  Object.entries(deliveries).flatMap(([key, entry]) => {
    const prefix = `step:${number}:`;
    if (!key.startsWith(prefix) || entry.activityId === undefined || entry.status === 'rejected') return [];
    const mark = markFor(step, { day: key.slice(prefix.length), mark: entry.mark });
    return mark === undefined || mark === entry.mark
      ? []
      : [{ at: notBefore(entry, entry.at), delivery: { kind: 'stepReminder', key, step: number, mark } }];
  });

/** Whoever has just said how a step goes is not asked right away. */
const isAnswered = ({ progress }: ActionStep, day: string, timeZone: string): boolean =>
  progress !== undefined && day < addDays(dayAt(progress.at, timeZone), STEP_REMINDER_DAYS);

export const stepReminder = (input: ReminderInput): readonly Planned[] => {
  const { exchange, step, number, now, isWorkingDay, checkedAt } = input;
  const outdated = outdatedReminders(exchange, step, number);
  if (step.status !== 'open') return outdated;
  const { timeZone } = exchange;
  const from = beginsAnewAt(exchange, exchange.summary.published?.at ?? now);
  const isOver = (at: string): boolean => isBefore(at, from) || (checkedAt !== undefined && isBefore(at, checkedAt));
  const reminders = stepReminderDays(step, dayAt(now, timeZone), isWorkingDay)
    .filter((day) => !isAnswered(step, day, timeZone))
    .map((day) => ({ day, at: morningOf(day, timeZone) }))
    .filter(({ at }) => !isOver(at));
  const asked = aroundNow(reminders, now).flatMap(({ day, at }) =>
    once(exchange, at, {
      ...({ kind: 'stepReminder', key: `step:${number}:${day}`, step: number } as const),
      ...(step.progress === undefined ? {} : { mark: saidMark(step.progress) }),
    }),
  );
  return [...outdated, ...asked];
};
