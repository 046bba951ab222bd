/** Who belongs to a team. */
import type { Actor, ChannelRef } from '../domain/document.ts';

export type TeamPlace = Pick<ChannelRef, 'serviceUrl' | 'teamId'>;

export interface TeamMember extends Actor {
  /** Teams' own id of the person for this bot, such as `29:…`. */
  readonly userId: string;
  /** The tenant they come from; guests come from another one. */
  readonly tenantId: string | undefined;
}

export interface Roster {
  /** Their names as in Teams. Never rejects: what cannot be found out now is left out, and may be some minutes old. */
  readonly membersOf: (team: TeamPlace) => Promise<readonly TeamMember[]>;
}
