/** What a change of the steering channel means for the rest of an exchange. */
import { askedElsewhere, type ChannelNotice, noticeKey, noticeOf } from './channelNotice.ts';
import { postKind } from './delivery.ts';
import type { DeliveryEntry } from './deliveryLog.ts';
import { handoff, owing } from './document.ts';
import type { Exchange } from './exchange.ts';
import type { Refusal } from './refusal.ts';
import { teamRef } from './refs.ts';
import { ok, type Result } from './result.ts';
import {
  boundChannel,
  type SteeringChannel,
  type SteeringChannelEvent,
  steeringChannelTransition,
} from './steeringChannel.ts';

/** Makes deliveries due again. Their entries stay, so that a card is updated in place and late senders are told apart. */
const again = (exchange: Exchange, isMeant: (key: string, entry: DeliveryEntry) => boolean): Exchange => ({
  ...exchange,
  deliveries: Object.fromEntries(
    Object.entries(exchange.deliveries).map(([key, entry]) => [
      key,
      isMeant(key, entry) ? { ...entry, status: 'deferred' } : entry,
    ]),
  ),
});

/**
 * What an earlier channel refused may be said in the newly confirmed one. What may have arrived is not repeated, but
 * for the status card, which says nothing that was not true.
 */
const forNewChannel = (exchange: Exchange): Exchange =>
  again(
    exchange,
    (key, { status }) => status === 'rejected' || (status === 'unknown' && postKind(key) === 'statusCard'),
  );

/** The organiser has looked and wants what failed, or may have failed, to be sent again. */
export const resend = (exchange: Exchange): Exchange =>
  again(exchange, (key, { status }) => !key.startsWith('trouble:') && (status === 'rejected' || status === 'unknown'));

/** The organiser may never have got the question: then it is asked anew under a new id. */
const askedInVain = ({ channel, deliveries }: Exchange): boolean => {
  const entry = channel.status === 'requested' ? deliveries[`request:${channel.requestId}`] : undefined;
  return entry?.status === 'unknown' || entry?.status === 'rejected';
};

/** What was told once stays told, whatever was told since. */
const withNotice = (exchange: Exchange, channelNotice: ChannelNotice | undefined): Exchange =>
  channelNotice === undefined || exchange.deliveries[noticeKey(channelNotice)] !== undefined
    ? exchange
    : { ...exchange, channelNotice };

/** The team leads from a channel to its exchanges: it is told of what was bound and released; what was renamed it knows. */
const handedOn = (before: SteeringChannel, after: Exchange, event: SteeringChannelEvent): Exchange => {
  const { channel, id: exchangeId, tenantId } = after;
  if (channel.status === 'confirmed' && before.status !== 'confirmed') {
    const bound = { type: 'channelBound', channel: channel.channel, exchangeId } as const;
    return owing(forNewChannel(after), handoff(event, teamRef(tenantId, channel.channel.teamId), bound));
  }
  const left = boundChannel(before);
  if (left !== undefined && boundChannel(channel) === undefined) {
    const released = { type: 'channelReleased', channelId: left.channelId, exchangeId } as const;
    return owing(after, handoff(event, teamRef(tenantId, left.teamId), released));
  }
  return after;
};

export const changeChannel = (exchange: Exchange, event: SteeringChannelEvent): Result<Exchange, Refusal> => {
  const changed = steeringChannelTransition(exchange.channel, event);
  if (!changed.ok && changed.error === 'channelTaken' && event.type === 'channelRequested')
    return ok(withNotice(exchange, askedElsewhere(event, event.channel)));
  if (!changed.ok) return changed;
  const before = exchange.channel;
  const channel = changed.value;
  if (
    channel === before &&
    event.type === 'channelRequested' &&
    channel.status === 'requested' &&
    askedInVain(exchange)
  )
    return ok({ ...exchange, channel: { ...channel, requestId: event.id } });
  if (channel === before) return ok(exchange);
  return ok(handedOn(before, withNotice({ ...exchange, channel }, noticeOf(before, event)), event));
};
