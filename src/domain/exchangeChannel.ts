/** What a change of the steering channel means for the rest of an exchange. */
import type { Handoff, HandoffEvent, Happening } from './document.ts';
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

/** What an earlier channel refused may be said in the newly confirmed one; what may have arrived is not repeated. */
const withoutRejected = (exchange: Exchange): Exchange => ({
  ...exchange,
  deliveries: Object.fromEntries(Object.entries(exchange.deliveries).filter(([, { status }]) => status !== 'rejected')),
});

export const changeChannel = (exchange: Exchange, event: SteeringChannelEvent): Result<Exchange, Refusal> => {
  const changed = steeringChannelTransition(exchange.channel, event);
  if (!changed.ok) return changed;
  const before = exchange.channel;
  const channel = changed.value;
  if (channel === before) return ok(exchange);
  const after = { ...exchange, channel };
  const exchangeId = exchange.id;
  if (channel.status === 'confirmed') {
    const { teamId } = channel.channel;
    return ok(
      owe(withoutRejected(after), event, {
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
