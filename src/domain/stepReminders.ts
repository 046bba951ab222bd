/** When an open step is brought up in the channel: at its target date, then every second week, never as a list. */
import type { ActionStep } from './actionSteps.ts';
import type { Exchange } from './exchange.ts';
import { notBefore, once, type Planned } from './planned.ts';
import { addDays, dayAt, daysBetween, instantAt, isBefore, type IsWorkingDay, toWorkingDay } from './time.ts';

/** An open step is brought up again after so many days. */
const STEP_REMINDER_DAYS = 14;
const STEP_REMINDER_HOUR = 9;

/**
 * The days around `today` on which an open step is brought up: its target date, then every second week.
 * Moved off a weekend a day may come after today though its count has passed, hence one more on either side.
 */
export const stepReminderDays = (
  { dueOn }: ActionStep,
  today: string,
  isWorkingDay: IsWorkingDay,
): readonly string[] => {
  const passed = Math.floor(daysBetween(dueOn, today) / STEP_REMINDER_DAYS);
  return [passed - 1, passed, passed + 1]
    .map((count) => Math.max(count, 0))
    .filter((count, index, counts) => counts.indexOf(count) === index)
    .map((count) => toWorkingDay(addDays(dueOn, count * STEP_REMINDER_DAYS), isWorkingDay));
};

export interface ReminderInput {
  readonly exchange: Exchange;
  readonly step: ActionStep;
  readonly number: number;
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

const CLOSED = 'closed';

/**
 * A reminder of a step that was closed since must not go on asking: the card is updated in place, once. Where Teams
 * refuses the update the card stays as it is, until the organiser wants it sent again.
 */
const closedReminders = ({ deliveries }: Exchange, step: number): readonly Planned[] =>
  Object.entries(deliveries)
    .filter(
      ([key, { status, activityId, mark }]) =>
        key.startsWith(`step:${step}:`) && activityId !== undefined && mark !== CLOSED && status !== 'rejected',
    )
    .map(([key, entry]) => ({
      at: notBefore(entry, entry.at),
      delivery: { kind: 'stepReminder', key, step, mark: CLOSED },
    }));

/** After downtime only the newest missed reminder is said, not every one; before that, the next to come. */
export const stepReminder = ({ exchange, step, number, now, isWorkingDay }: ReminderInput): readonly Planned[] => {
  if (step.status !== 'open') return closedReminders(exchange, number);
  const reminders = stepReminderDays(step, dayAt(now, exchange.timeZone), isWorkingDay).map((day) => ({
    at: instantAt(day, STEP_REMINDER_HOUR, exchange.timeZone),
    delivery: { kind: 'stepReminder', key: `step:${number}:${day}`, step: number } as const,
  }));
  const approvedAt = exchange.summary.published?.at ?? now;
  const passed = reminders.filter(({ at }) => !isBefore(now, at) && !isBefore(at, approvedAt)).at(-1);
  const upcoming = reminders.find(({ at }) => isBefore(now, at));
  return [passed, upcoming].flatMap((next) => (next === undefined ? [] : once(exchange, next.at, next.delivery)));
};
