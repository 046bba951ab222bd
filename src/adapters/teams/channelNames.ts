/** The names of a team and its channels: Teams leaves them out of most activities, so they are asked for and kept. */
import type { ChannelRef } from '../../domain/document.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnnamedChannel } from './arrival.ts';
import type { Connectors } from './connector.ts';
import { describeError } from './describeError.ts';
import { withPatience } from './patience.ts';

/** As long as a renamed channel is called by its old name. */
const KEPT_MS = 60 * 60 * 1000;

interface TeamNames {
  readonly teamName: string | undefined;
  readonly channelNameById: ReadonlyMap<string, string | undefined>;
  readonly until: number;
}

export interface ChannelNames {
  /** Never fails: a team whose name cannot be found out is called "Team", a channel "Kanal". */
  readonly complete: (channel: UnnamedChannel) => Promise<ChannelRef>;
}

const ask = async (connectors: Connectors, { serviceUrl, teamId }: UnnamedChannel): Promise<TeamNames> => {
  const { teams } = connectors(serviceUrl);
  const [team, channels] = await Promise.all([teams.details(teamId), teams.channels(teamId)]);
  return {
    teamName: team.name,
    channelNameById: new Map(channels.map(({ id, name }) => [id, name ?? undefined])),
    until: Date.now() + KEPT_MS,
  };
};

export const createChannelNames = (connectors: Connectors, log: Logger): ChannelNames => {
  const namesByTeam = new Map<string, TeamNames>();

  const namesOf = async (channel: UnnamedChannel): Promise<TeamNames | undefined> => {
    const kept = namesByTeam.get(channel.teamId);
    if (kept !== undefined && kept.until > Date.now()) return kept;
    try {
      const names = await withPatience(ask(connectors, channel));
      if (names !== undefined) namesByTeam.set(channel.teamId, names);
      return names ?? kept;
    } catch (error) {
      log.warn(describeError(error), 'the names of a team could not be read');
      return kept;
    }
  };

  return {
    complete: async (channel) => {
      const { teamId, channelId, teamName, channelName } = channel;
      if (teamName !== undefined && channelName !== undefined) return { ...channel, teamName, channelName };
      const names = await namesOf(channel);
      // The general channel has the id of its team and no name.
      const fallback = channelId === teamId ? 'Allgemein' : 'Kanal';
      return {
        ...channel,
        teamName: teamName ?? names?.teamName ?? 'Team',
        channelName: channelName ?? names?.channelNameById.get(channelId) ?? fallback,
      };
    },
  };
};
