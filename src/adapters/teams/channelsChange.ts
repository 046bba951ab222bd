/** What Teams tells of channels and teams that are renamed, deleted, archived or back. */
import { z } from 'zod/v4';
import type { ChannelsChange } from '../../domain/team.ts';

const Named = z.object({ id: z.string().min(1), name: z.string().optional().catch(undefined) });

const ChannelData = z.object({
  eventType: z.string(),
  channel: Named.optional().catch(undefined),
  team: Named.optional().catch(undefined),
});
type ChannelData = z.infer<typeof ChannelData>;

const ofChannel = ({ eventType, channel }: ChannelData): ChannelsChange | undefined => {
  if (channel === undefined) return undefined;
  const { id: channelId, name } = channel;
  switch (eventType) {
    case 'channelRenamed':
      return name === undefined ? undefined : { type: 'renamed', channelId, name };
    case 'channelDeleted':
      return { type: 'lost', why: 'channelDeleted', channelId };
    case 'channelRestored':
      return { type: 'found', channelId };
    default:
      return undefined;
  }
};

const ofTeam = ({ eventType, team }: ChannelData): ChannelsChange | undefined => {
  switch (eventType) {
    case 'teamRenamed':
      return team?.name === undefined ? undefined : { type: 'renamed', name: team.name };
    case 'teamArchived':
      return { type: 'lost', why: 'teamArchived' };
    case 'teamDeleted':
    case 'teamHardDeleted':
      return { type: 'lost', why: 'teamDeleted' };
    case 'teamUnarchived':
    case 'teamRestored':
      return { type: 'found' };
    default:
      return undefined;
  }
};

/** `undefined` for everything else that happens in a team, such as somebody joining it. */
export const readChannelsChange = (channelData: unknown): ChannelsChange | undefined => {
  const parsed = ChannelData.safeParse(channelData);
  return parsed.success ? (ofChannel(parsed.data) ?? ofTeam(parsed.data)) : undefined;
};
