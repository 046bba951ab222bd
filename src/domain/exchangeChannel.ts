/** What a change of the steering channel means for the rest of an exchange. */
import type { Handoff, HandoffEvent, Happening } from './document.ts';
import type { DeliveryEntry } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import type { Refusal } from './refusal.ts';
import { teamRef } from './refs.ts';
import { ok, type Result } from './result.ts';
import { type SteeringChannelEvent, steeringChannelTransition } from './steeringChannel.ts';

interface Owed {
  readonly teamId: string;
  readonly event: Extract<HandoffEvent, { type: 'channelBound' | 'channelReleased' }>;
}

/** The team document leads from a channel to its exchanges; it learns of the change by a handoff. */
const owe = (exchange: Exchange, { id, at, by }: Happening, { teamId, event }: Owed): Exchange => {
  const handoff: Handoff = { id: `${id}:${event.type}`, at, by, to: teamRef(exchange.tenantId, teamId), event };
  return { ...exchange, handoffs: [...exchange.handoffs, handoff] };
};

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
  again(exchange, (key, { status }) => status === 'rejected' || (status === 'unknown' && key.startsWith('status:')));

/** The organiser has looked and wants what failed, or may have failed, to be sent again. */
export const resend = (exchange: Exchange): Exchange =>
  again(exchange, (key, { status }) => !key.startsWith('trouble:') && (status === 'rejected' || status === 'unknown'));

/** The organiser may never have got the question: then it is asked anew under a new id. */
const askedInVain = ({ channel, deliveries }: Exchange): boolean => {
  const entry = channel.status === 'requested' ? deliveries[`request:${channel.requestId}`] : undefined;
  return entry?.status === 'unknown' || entry?.status === 'rejected';
};

export const changeChannel = (exchange: Exchange, event: SteeringChannelEvent): Result<Exchange, Refusal> => {
  const changed = steeringChannelTransition(exchange.channel, event);
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
  const after = { ...exchange, channel };
  const exchangeId = exchange.id;
  if (channel.status === 'confirmed') {
    const { teamId } = channel.channel;
    return ok(
      owe(forNewChannel(after), event, {
        teamId,
        event: { type: 'channelBound', channel: channel.channel, exchangeId },
      }),
    );
  }
  if (before.status === 'confirmed' && channel.status === 'none') {
    const { teamId, channelId } = before.channel;
    return ok(owe(after, event, { teamId, event: { type: 'channelReleased', channelId, exchangeId } }));
  }
  return ok(after);
};
