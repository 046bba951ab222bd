/** The steering group's channel: asked for in the channel, confirmed by the organiser in 1:1, lost when the bot is removed. */
import { z } from 'zod/v4';
import { Actor, ChannelRef, type DeepReadonly, type Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

export const SteeringChannel = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({ status: z.literal('requested'), channel: ChannelRef, requestedBy: Actor, requestId: z.string() }),
  z.strictObject({ status: z.literal('confirmed'), channel: ChannelRef }),
  z.strictObject({ status: z.literal('lost'), channel: ChannelRef }),
]);
export type SteeringChannel = DeepReadonly<z.infer<typeof SteeringChannel>>;

export type SteeringChannelEvent = Happening &
  (
    | { readonly type: 'channelRequested'; readonly channel: ChannelRef }
    /** With the request that was seen; without one the present request is meant. */
    | { readonly type: 'channelConfirmed'; readonly requestId?: string | undefined }
    | { readonly type: 'channelDeclined'; readonly requestId?: string | undefined }
    | { readonly type: 'channelUnbound' }
    | { readonly type: 'channelLost'; readonly teamId: string }
  );

const request = (
  current: SteeringChannel,
  event: Extract<SteeringChannelEvent, { type: 'channelRequested' }>,
): Result<SteeringChannel, Refusal> => {
  const same = current.status !== 'none' && current.channel.channelId === event.channel.channelId;
  if (current.status === 'confirmed') return same ? ok(current) : err('channelTaken');
  if (current.status === 'requested' && same) return ok(current);
  return ok({ status: 'requested', channel: event.channel, requestedBy: event.by, requestId: event.id });
};

/** Whoever decides about a card they see must not decide about a request that came since. */
const isAnother = (current: SteeringChannel, { requestId }: { readonly requestId?: string | undefined }): boolean =>
  current.status === 'requested' && requestId !== undefined && requestId !== current.requestId;

export const steeringChannelTransition = (
  current: SteeringChannel,
  event: SteeringChannelEvent,
): Result<SteeringChannel, Refusal> => {
  switch (event.type) {
    case 'channelRequested':
      return request(current, event);
    case 'channelConfirmed':
      if (isAnother(current, event)) return err('otherRequest');
      if (current.status === 'confirmed') return ok(current);
      return current.status === 'requested'
        ? ok({ status: 'confirmed', channel: current.channel })
        : err('noChannelRequest');
    case 'channelDeclined':
      if (isAnother(current, event)) return err('otherRequest');
      if (current.status === 'none') return ok(current);
      return current.status === 'requested' ? ok({ status: 'none' }) : err('noChannelRequest');
    case 'channelUnbound':
      return ok({ status: 'none' });
    case 'channelLost':
      return current.status === 'confirmed' && current.channel.teamId === event.teamId
        ? ok({ status: 'lost', channel: current.channel })
        : ok(current);
  }
};

/** The channel posts may go to; `undefined` unless the organiser has confirmed one. */
export const confirmedChannel = (current: SteeringChannel): ChannelRef | undefined =>
  current.status === 'confirmed' ? current.channel : undefined;
