/** The names of a team and its channels: Teams leaves them out of most activities, so they are asked for and kept. */
import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { ChannelRef } from '../../domain/document.ts';
import type { UnnamedChannel } from './arrival.ts';
import type { Logger } from '../../ports/logger.ts';
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
  readonly complete: (context: TurnContext, channel: UnnamedChannel) => Promise<ChannelRef>;
}

const ask = async (context: TurnContext, teamId: string): Promise<TeamNames> => {
  const [team, channels] = await Promise.all([
    TeamsInfo.getTeamDetails(context, teamId),
    TeamsInfo.getTeamChannels(context, teamId),
  ]);
  return {
    teamName: team.name,
    channelNameById: new Map(channels.map(({ id = '', name }) => [id, name])),
    until: Date.now() + KEPT_MS,
  };
};

export const createChannelNames = (log: Logger): ChannelNames => {
  const namesByTeam = new Map<string, TeamNames>();

  const namesOf = async (context: TurnContext, teamId: string): Promise<TeamNames | undefined> => {
    const kept = namesByTeam.get(teamId);
    if (kept !== undefined && kept.until > Date.now()) return kept;
    try {
      const names = await withPatience(ask(context, teamId));
      if (names !== undefined) namesByTeam.set(teamId, names);
      return names ?? kept;
    } catch (error) {
      log.warn(describeError(error), 'the names of a team could not be read');
      return kept;
    }
  };

  return {
    complete: async (context, channel) => {
      const { teamId, channelId, teamName, channelName } = channel;
      if (teamName !== undefined && channelName !== undefined) return { ...channel, teamName, channelName };
      const names = await namesOf(context, teamId);
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
