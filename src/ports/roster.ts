/** Who belongs to a team. */
import type { Actor, ChannelRef } from '../domain/document.ts';

export type TeamPlace = Pick<ChannelRef, 'serviceUrl' | 'teamId'>;

export interface Roster {
  /** Their names as in Teams. Never rejects: what cannot be found out now is left out, and may be some minutes old. */
  readonly membersOf: (team: TeamPlace) => Promise<readonly Actor[]>;
}
