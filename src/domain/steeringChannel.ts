/** The steering group's channel: asked for in the channel, confirmed by the organiser in 1:1, lost when the bot is removed. */
import { z } from 'zod/v4';
import { Actor, ChannelRef, type DeepReadonly, type Happening, LossReason } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { IsoInstant } from './time.ts';

export const SteeringChannel = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({ status: z.literal('requested'), channel: ChannelRef, requestedBy: Actor, requestId: z.string() }),
  /** `since` is missing for channels from before there was a weekly digest. */
  z.strictObject({ status: z.literal('confirmed'), channel: ChannelRef, since: IsoInstant.optional() }),
  z.strictObject({
    status: z.literal('lost'),
    channel: ChannelRef,
    /** What became of it; missing for channels lost before there were several reasons. */
    why: LossReason.optional(),
  }),
]);
export type SteeringChannel = DeepReadonly<z.infer<typeof SteeringChannel>>;

export type SteeringChannelEvent = Happening &
  (
    | { readonly type: 'channelRequested'; readonly channel: ChannelRef }
    /** With the request that was seen; without one the present request is meant. */
    | { readonly type: 'channelConfirmed'; readonly requestId?: string | undefined }
    | { readonly type: 'channelDeclined'; readonly requestId?: string | undefined }
    | { readonly type: 'channelUnbound' }
    /** One channel, or without its id all of the team. */
    | {
        readonly type: 'channelLost';
        readonly teamId: string;
        readonly channelId?: string | undefined;
        readonly why?: LossReason | undefined;
      }
    /** An archived team or a deleted channel is back. */
    | { readonly type: 'channelFound'; readonly teamId: string; readonly channelId?: string | undefined }
    | {
        readonly type: 'channelRenamed';
        readonly teamId: string;
        /** Missing where the team has a new name. */
        readonly channelId?: string | undefined;
        readonly name: string;
      }
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

interface Place {
  readonly teamId: string;
  readonly channelId?: string | undefined;
}

const isAt = ({ teamId, channelId }: ChannelRef, place: Place): boolean =>
  teamId === place.teamId && (place.channelId === undefined || channelId === place.channelId);

/** One whose bot was removed has to be confirmed anew; others may come back by themselves. */
const lose = (
  current: SteeringChannel,
  event: Extract<SteeringChannelEvent, { type: 'channelLost' }>,
): SteeringChannel => {
  if ((current.status !== 'confirmed' && current.status !== 'lost') || !isAt(current.channel, event)) return current;
  const why = event.why ?? 'removed';
  if (current.status === 'lost' && current.why === why) return current;
  return { status: 'lost', channel: current.channel, why };
};

const find = (
  current: SteeringChannel,
  event: Extract<SteeringChannelEvent, { type: 'channelFound' }>,
): SteeringChannel =>
  current.status === 'lost' && current.why !== undefined && current.why !== 'removed' && isAt(current.channel, event)
    ? { status: 'confirmed', channel: current.channel, since: event.at }
    : current;

const rename = (
  current: SteeringChannel,
  event: Extract<SteeringChannelEvent, { type: 'channelRenamed' }>,
): SteeringChannel => {
  if (current.status === 'none' || !isAt(current.channel, event)) return current;
  const field = event.channelId === undefined ? 'teamName' : 'channelName';
  if (current.channel[field] === event.name) return current;
  return { ...current, channel: { ...current.channel, [field]: event.name } };
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
        ? ok({ status: 'confirmed', channel: current.channel, since: event.at })
        : err('noChannelRequest');
    case 'channelDeclined':
      if (isAnother(current, event)) return err('otherRequest');
      if (current.status === 'none') return ok(current);
      return current.status === 'requested' ? ok({ status: 'none' }) : err('noChannelRequest');
    case 'channelUnbound':
      return ok({ status: 'none' });
    case 'channelLost':
      return ok(lose(current, event));
    case 'channelFound':
      return ok(find(current, event));
    case 'channelRenamed':
      return ok(rename(current, event));
  }
};

/** The channel posts may go to; `undefined` unless the organiser has confirmed one. */
export const confirmedChannel = (current: SteeringChannel): ChannelRef | undefined =>
  current.status === 'confirmed' ? current.channel : undefined;

/** The channel that leads here: one that is lost too, since it may come back, until it is given up or another takes its place. */
export const boundChannel = (current: SteeringChannel): ChannelRef | undefined =>
  current.status === 'confirmed' || current.status === 'lost' ? current.channel : undefined;

/** Since when the channel hears of what is new. */
export const confirmedSince = (current: SteeringChannel): string | undefined =>
  current.status === 'confirmed' ? current.since : undefined;
