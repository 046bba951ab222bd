/** The members of a team, page by page through the connector, kept for some minutes. */
import { z } from 'zod/v4';
import type { Logger } from '../../ports/logger.ts';
import type { Roster, TeamMember, TeamPlace } from '../../ports/roster.ts';
import type { BotConnection } from './cloudAdapter.ts';
import { describeError } from './describeError.ts';
import { withPatience } from './patience.ts';
import { isTrustedService } from './serviceUrl.ts';

/** As long as somebody new to the team is not known by name. */
const KEPT_MS = 10 * 60 * 1000;
/** Of 500 people each: whoever takes part in an exchange is not one of ten thousand. */
const MOST_PAGES = 20;

/** Apps come without what makes a person. */
const Member = z
  .object({
    id: z.string().min(1),
    aadObjectId: z.string().min(1),
    name: z.string().min(1),
    tenantId: z.string().optional().catch(undefined),
  })
  .transform(({ id: userId, ...member }): TeamMember => ({ userId, ...member, tenantId: member.tenantId }));

const readAll = async ({ connectors }: BotConnection, { serviceUrl, teamId }: TeamPlace) => {
  const { teams } = connectors(serviceUrl);
  const people: TeamMember[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, continuationToken } = await teams.members(teamId, token);
    people.push(...members.flatMap((member) => Member.safeParse(member).data ?? []));
    if (continuationToken === undefined || continuationToken === '') return people;
    token = continuationToken;
  }
  return people;
};

export const createTeamsRoster = ({ connection, log }: { connection: BotConnection; log: Logger }): Roster => {
  const keptByTeam = new Map<string, { readonly people: readonly TeamMember[]; readonly until: number }>();
  return {
    membersOf: async (team) => {
      const kept = keptByTeam.get(team.teamId);
      if (kept !== undefined && kept.until > Date.now()) return kept.people;
      if (!isTrustedService(team.serviceUrl, connection.isLocal)) return [];
      try {
        const people = await withPatience(readAll(connection, team));
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
