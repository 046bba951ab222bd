/** What the organiser is told, once, of what happened to the steering channel without their doing. */
import { z } from 'zod/v4';
import { type ChannelRef, type DeepReadonly, type Happening, LossReason } from './document.ts';
import type { SteeringChannel, SteeringChannelEvent } from './steeringChannel.ts';
import { IsoInstant } from './time.ts';

export const ChannelNotice = z.strictObject({
  id: z.string(),
  at: IsoInstant,
  about: z.enum([...LossReason.options, 'found', 'channelRenamed', 'teamRenamed', 'elsewhere']),
  /** As it was called when it happened. */
  channelName: z.string(),
  teamName: z.string(),
  /** What it is called now. */
  newName: z.string().optional(),
});
export type ChannelNotice = DeepReadonly<z.infer<typeof ChannelNotice>>;

export const noticeKey = ({ id }: Pick<ChannelNotice, 'id'>): string => `notice:${id}`;

const notice = (
  { id, at }: Pick<Happening, 'id' | 'at'>,
  { channelName, teamName }: ChannelRef,
  what: Pick<ChannelNotice, 'about' | 'newName'>,
): ChannelNotice => ({ id, at, channelName, teamName, ...what });

/** Somebody asked in another channel although one is confirmed: told once for each such channel. */
export const askedElsewhere = ({ at }: Happening, channel: ChannelRef): ChannelNotice =>
  notice({ id: `elsewhere:${channel.channelId}`, at }, channel, { about: 'elsewhere' });

/** Nothing for what the organiser does themselves. */
export const noticeOf = (before: SteeringChannel, event: SteeringChannelEvent): ChannelNotice | undefined => {
  if (before.status === 'none') return undefined;
  switch (event.type) {
    case 'channelLost':
      return notice(event, before.channel, { about: event.why ?? 'removed' });
    case 'channelFound':
      return notice(event, before.channel, { about: 'found' });
    case 'channelRenamed': {
      const about = event.channelId === undefined ? 'teamRenamed' : 'channelRenamed';
      return notice(event, before.channel, { about, newName: event.name });
    }
    case 'channelRequested':
    case 'channelConfirmed':
    case 'channelDeclined':
    case 'channelUnbound':
      return undefined;
  }
};
