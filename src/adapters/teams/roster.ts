/** The members of a team, page by page through the connector, kept for some minutes. */
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Actor } from '../../domain/document.ts';
import type { Logger } from '../../ports/logger.ts';
import type { Roster, TeamPlace } from '../../ports/roster.ts';
import type { BotConnection } from './cloudAdapter.ts';
import { describeError } from './describeError.ts';
import { withPatience } from './patience.ts';
import { isTrustedService } from './serviceUrl.ts';

/** As long as somebody new to the team is not known by name. */
const KEPT_MS = 10 * 60 * 1000;
const PAGE_SIZE = 500;
/** Whoever steers an exchange is not one of ten thousand. */
const MOST_PAGES = 20;

const Member = z.object({ aadObjectId: z.string().min(1), name: z.string().min(1) });

const readAll = async (context: TurnContext, teamId: string): Promise<readonly Actor[]> => {
  const people: Actor[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedTeamMembers(context, teamId, PAGE_SIZE, token);
    // Guests and apps come without what makes a person findable.
    people.push(...members.flatMap((member) => Member.safeParse(member).data ?? []));
    if (!continuationToken) return people;
    token = continuationToken;
  }
  return people;
};

/** The SDK's client is at hand only within a turn, so one is begun for the question. */
const ask = async ({ adapter, appId }: BotConnection, { serviceUrl, teamId }: TeamPlace): Promise<readonly Actor[]> => {
  const conversation = { id: teamId, isGroup: true, conversationType: 'channel', name: '' };
  let people: readonly Actor[] = [];
  await adapter.continueConversationAsync(
    appId,
    { channelId: 'msteams', serviceUrl, conversation },
    async (context) => {
      people = await readAll(context, teamId);
    },
  );
  return people;
};

export const createTeamsRoster = ({ connection, log }: { connection: BotConnection; log: Logger }): Roster => {
  const keptByTeam = new Map<string, { readonly people: readonly Actor[]; readonly until: number }>();
  return {
    membersOf: async (team) => {
      const kept = keptByTeam.get(team.teamId);
      if (kept !== undefined && kept.until > Date.now()) return kept.people;
      if (!isTrustedService(team.serviceUrl, connection.isLocal)) return [];
      try {
        const people = await withPatience(ask(connection, team));
        if (people === undefined) return kept?.people ?? [];
        keptByTeam.set(team.teamId, { people, until: Date.now() + KEPT_MS });
        return people;
      } catch (error) {
        log.warn(describeError(error), 'the members of a team could not be read');
        return kept?.people ?? [];
      }
    },
  };
};
