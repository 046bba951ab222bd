/** Everything an exchange should have said by now: a pure function of the document and the clock. */
import { plannedApproval, plannedVersion } from './approvalPosts.ts';
import { noticeKey } from './channelNotice.ts';
import { plannedClosing, plannedNote, plannedWarning } from './closingPosts.ts';
import type { Delivery } from './delivery.ts';
import { claim, type DeliveryEntry, isAbandoned } from './deliveryLog.ts';
import { digest } from './digest.ts';
import { type Exchange, organiserOf } from './exchange.ts';
import { keptCurrent, once, type Planned } from './planned.ts';
import { lastCheckAt, quarterlyCheck } from './quarterlyCheck.ts';
import { isFarewellTime } from './removal.ts';
import { pictureKey } from './sharedPicture.ts';
import { confirmedChannel } from './steeringChannel.ts';
import { statusMark } from './statusView.ts';
import { stepReminder } from './stepReminders.ts';
import { plannedSummary } from './summaryPosts.ts';
import { troubles } from './troubles.ts';
import { addDays, dayAt, isBefore, type IsWorkingDay, morningOf, toWorkingDay } from './time.ts';

const statusCard = (exchange: Exchange): readonly Planned[] => {
  const channel = confirmedChannel(exchange.channel);
  if (channel === undefined) return [];
  const key = `status:${channel.channelId}`;
  return keptCurrent(exchange, exchange.createdAt, { kind: 'statusCard', key, mark: statusMark(exchange) });
};

const pictures = (exchange: Exchange): readonly Planned[] =>
  exchange.picture.published.flatMap(({ content, at }) =>
    once(exchange, at, { kind: 'picture', key: pictureKey(content) }),
  );

/** Asked anew after having left, somebody hears of it anew. */
const invitations = (exchange: Exchange): readonly Planned[] =>
  exchange.invitations
    .filter(({ status }) => status === 'open')
    .flatMap(({ aadObjectId: invitee, at }) =>
      once(exchange, at, { kind: 'invitation', key: `invitation:${invitee}:${at}`, invitee }),
    );

/** A reply that was edited is told anew. */
const enquiries = (exchange: Exchange): readonly Planned[] =>
  exchange.enquiries.flatMap(({ id: enquiry, status, askAt, closedAt = askAt, revisedAt }) => {
    if (status === 'recalled') return [];
    if (status === 'open') return once(exchange, askAt, { kind: 'enquiry', key: `enquiry:${enquiry}`, enquiry });
    const key = ['reply', enquiry, ...(revisedAt === undefined ? [] : [revisedAt])].join(':');
    return once(exchange, revisedAt ?? closedAt, { kind: 'reply', key, enquiry });
  });

const persona = (exchange: Exchange): readonly Planned[] =>
  exchange.persona === undefined ? [] : once(exchange, exchange.persona.at, { kind: 'persona', key: 'persona' });

const channelRequest = ({ channel, ...rest }: Exchange): readonly Planned[] =>
  channel.status === 'requested'
    ? once({ channel, ...rest }, rest.createdAt, { kind: 'channelRequest', key: `request:${channel.requestId}` })
    : [];

const handover = ({ handedOver, ...exchange }: Exchange): readonly Planned[] =>
  handedOver === undefined ? [] : once(exchange, handedOver.at, { kind: 'handover', key: `handover:${handedOver.id}` });

const channelNotice = ({ channelNotice: notice, ...exchange }: Exchange): readonly Planned[] =>
  notice === undefined ? [] : once(exchange, notice.at, { kind: 'channelNotice', key: noticeKey(notice) });

/** On the next working day: with the publication itself there is enough to read. */
const contactQuestion = (exchange: Exchange, isWorkingDay: IsWorkingDay): readonly Planned[] => {
  const { summary, timeZone, closed } = exchange;
  if (closed !== undefined || summary.published === undefined || organiserOf(exchange)?.askableSince !== undefined)
    return [];
  const day = toWorkingDay(addDays(dayAt(summary.published.at, timeZone), 1), isWorkingDay);
  return once(exchange, morningOf(day, timeZone), { kind: 'contactQuestion', key: 'contact' });
};

export interface PlanInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

const stepReminders = (exchange: Exchange, input: PlanInput): readonly Planned[] => {
  if (exchange.summary.published === undefined) return [];
  const checkedAt = lastCheckAt(exchange, input);
  return exchange.steps.flatMap((step, index) =>
    stepReminder({ exchange, step, number: index + 1, checkedAt, ...input }),
  );
};

/** What goes on from week to week: it ends once the exchange is closed. */
const recurring = (exchange: Exchange, input: PlanInput): readonly Planned[] =>
  exchange.closed === undefined
    ? [...stepReminders(exchange, input), ...quarterlyCheck(exchange, input), ...digest(exchange, input)]
    : [];

/** What stands in the channel says that the exchange is gone; nothing is posted for it. */
const farewell = (exchange: Exchange, now: string): readonly Planned[] =>
  isFarewellTime(exchange, now)
    ? statusCard(exchange).filter(({ delivery }) => exchange.deliveries[delivery.key]?.activityId !== undefined)
    : [];

/** All that is still to be said, due or not yet. */
export const plannedDeliveries = (exchange: Exchange, { now, isWorkingDay }: PlanInput): readonly Planned[] => {
  if (exchange.removingSince !== undefined) return farewell(exchange, now);
  const inChannel =
    confirmedChannel(exchange.channel) === undefined
      ? []
      : [
          ...plannedSummary(exchange),
          ...plannedVersion(exchange),
          ...pictures(exchange),
          ...persona(exchange),
          ...recurring(exchange, { now, isWorkingDay }),
          ...plannedNote(exchange),
        ];
  return [
    ...channelRequest(exchange),
    ...invitations(exchange),
    ...enquiries(exchange),
    ...handover(exchange),
    ...channelNotice(exchange),
    ...plannedApproval(exchange),
    ...plannedClosing(exchange),
    ...plannedWarning(exchange, isWorkingDay),
    ...contactQuestion(exchange, isWorkingDay),
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
