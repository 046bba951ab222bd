/** Everything an exchange should have said by now: a pure function of the document and the clock. */
import type { ActionStep } from './actionSteps.ts';
import { claim, CLAIM_SECONDS, type DeliveryEntry, isAbandoned } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import { pictureKey } from './sharedPicture.ts';
import { confirmedChannel } from './steeringChannel.ts';
import { statusMark } from './statusView.ts';
import {
  addDays,
  addSeconds,
  dayAt,
  daysBetween,
  instantAt,
  isBefore,
  type IsWorkingDay,
  toWorkingDay,
} from './time.ts';

/** Changes that follow one another quickly become one update of the card. */
const STATUS_PAUSE_SECONDS = 3;
/** An open step is brought up again after so many days. */
const STEP_REMINDER_DAYS = 14;
const STEP_REMINDER_HOUR = 9;

/** Something to say. `key` names it in the delivery log, so that it is said once. */
export type Delivery =
  | { readonly kind: 'channelRequest'; readonly key: string }
  | { readonly kind: 'statusCard'; readonly key: string; readonly mark: string }
  | { readonly kind: 'summary'; readonly key: string }
  | { readonly kind: 'picture'; readonly key: string }
  /** The organisation passed on: whoever organises now is told. */
  | { readonly kind: 'handover'; readonly key: string }
  /** With a mark once the step is closed: then the reminder itself is updated. */
  | { readonly kind: 'stepReminder'; readonly key: string; readonly step: number; readonly mark?: string }
  | {
      readonly kind: 'trouble';
      readonly key: string;
      readonly about: string;
      readonly trouble: 'unknown' | 'rejected';
    };

/** A delivery and the moment from which it is due. */
export interface Planned {
  readonly at: string;
  readonly delivery: Delivery;
}

const settled = (entry: DeliveryEntry | undefined): boolean =>
  entry !== undefined && entry.status !== 'deferred' && entry.status !== 'claimed';

/** A claim by someone else holds until it is abandoned; a throttled attempt waits as long as Teams asked. */
const notBefore = (entry: DeliveryEntry | undefined, at: string): string => {
  if (entry?.status === 'claimed') return addSeconds(entry.at, CLAIM_SECONDS);
  if (entry?.notBefore !== undefined && isBefore(at, entry.notBefore)) return entry.notBefore;
  return at;
};

const once = (exchange: Exchange, at: string, delivery: Delivery): readonly Planned[] => {
  const entry = exchange.deliveries[delivery.key];
  return settled(entry) ? [] : [{ at: notBefore(entry, at), delivery }];
};

const statusCard = (exchange: Exchange): readonly Planned[] => {
  const channel = confirmedChannel(exchange.channel);
  if (channel === undefined) return [];
  const key = `status:${channel.channelId}`;
  const entry = exchange.deliveries[key];
  const mark = statusMark(exchange);
  const blocked = entry?.status === 'rejected' || entry?.status === 'unknown';
  if (blocked || (entry?.status === 'sent' && entry.mark === mark)) return [];
  const at = entry === undefined ? exchange.createdAt : addSeconds(entry.at, STATUS_PAUSE_SECONDS);
  return [{ at: notBefore(entry, at), delivery: { kind: 'statusCard', key, mark } }];
};

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

interface ReminderInput {
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
const stepReminder = ({ exchange, step, number, now, isWorkingDay }: ReminderInput): readonly Planned[] => {
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

const summary = (exchange: Exchange): readonly Planned[] =>
  exchange.summary.published === undefined
    ? []
    : once(exchange, exchange.summary.published.at, { kind: 'summary', key: 'summary' });

const pictures = (exchange: Exchange): readonly Planned[] =>
  exchange.picture.published.flatMap(({ content, at }) =>
    once(exchange, at, { kind: 'picture', key: pictureKey(content) }),
  );

const channelRequest = ({ channel, ...rest }: Exchange): readonly Planned[] =>
  channel.status === 'requested'
    ? once({ channel, ...rest }, rest.createdAt, { kind: 'channelRequest', key: `request:${channel.requestId}` })
    : [];

const handover = ({ handedOver, ...exchange }: Exchange): readonly Planned[] =>
  handedOver === undefined ? [] : once(exchange, handedOver.at, { kind: 'handover', key: `handover:${handedOver.id}` });

/** The organiser is told once when a channel post failed for good, or when nobody can know whether it arrived. */
const troubles = (exchange: Exchange): readonly Planned[] =>
  Object.entries(exchange.deliveries).flatMap(([about, entry]) => {
    if (entry.status !== 'unknown' && entry.status !== 'rejected') return [];
    if (['trouble:', 'request:', 'handover:'].some((personal) => about.startsWith(personal))) return [];
    const key = `trouble:${about}:${entry.fence}`;
    return once(exchange, entry.at, { kind: 'trouble', key, about, trouble: entry.status });
  });

export interface PlanInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

/** All that is still to be said, due or not yet. */
export const plannedDeliveries = (exchange: Exchange, { now, isWorkingDay }: PlanInput): readonly Planned[] => {
  const inChannel =
    confirmedChannel(exchange.channel) === undefined
      ? []
      : [
          ...summary(exchange),
          ...pictures(exchange),
          ...(exchange.summary.published === undefined
            ? []
            : exchange.steps.flatMap((step, index) =>
                stepReminder({ exchange, step, number: index + 1, now, isWorkingDay }),
              )),
        ];
  return [
    ...channelRequest(exchange),
    ...handover(exchange),
    ...statusCard(exchange),
    ...inChannel,
    ...troubles(exchange),
  ];
};

/** Settles claims whose sender died: a post is unknown and never repeated, an update may simply be made again. */
export const settleAbandoned = (exchange: Exchange, now: string): Exchange => {
  const abandoned = Object.entries(exchange.deliveries).filter(([, entry]) => isAbandoned(entry, now));
  if (abandoned.length === 0) return exchange;
  const settledEntries = abandoned.map(([key, entry]): [string, DeliveryEntry] =>
    entry.activityId === undefined
      ? [key, { ...entry, status: 'unknown' }]
      : [key, { ...entry, status: 'deferred', notBefore: now }],
  );
  return { ...exchange, deliveries: { ...exchange.deliveries, ...Object.fromEntries(settledEntries) } };
};

/** What ought to be said now, and has not been. A post whose sender died is never among it. */
export const deliveriesDue = (exchange: Exchange, input: PlanInput): readonly Delivery[] =>
  plannedDeliveries(settleAbandoned(exchange, input.now), input)
    .filter(({ at }) => !isBefore(input.now, at))
    .map(({ delivery }) => delivery);

export const claimDelivery = (exchange: Exchange, delivery: Delivery, at: string): Exchange => ({
  ...exchange,
  deliveries: claim(exchange.deliveries, { key: delivery.key, at }),
});
