/** Whom the organiser means: people chosen on a card, or named in a message, among those of a team. */
import { literal } from '../cards/userText.ts';
import { findPerson } from '../conversation/people.ts';
import type { Actor } from '../domain/document.ts';
import type { TeamMember } from '../ports/roster.ts';

export interface Invitees {
  readonly people: readonly TeamMember[];
  /** Guests: another tenant never sees ours. */
  readonly foreign: readonly TeamMember[];
  readonly ambiguous: readonly string[];
  readonly unknown: readonly string[];
  readonly meantBot: boolean;
}

export const namesOf = (people: readonly Pick<Actor, 'name'>[]): string =>
  people.map(({ name }) => literal(name)).join(', ');

const BOT = /^(?:den |the )?(?:austausch-?lotsen?|bot)$/i;

export const isBot = (name: string): boolean => BOT.test(name.trim());

/** "Murat Demir, Jana Vogt und Peter Hahn"; the ids that a card sends are separated by commas, too. */
const wantedIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/,|;|\n|\s(?:und|and)\s/iu)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

export const inviteesIn = (
  text: string,
  { roster, me, tenantId }: { roster: readonly TeamMember[]; me: Actor; tenantId: string },
): Invitees => {
  const found = wantedIn(text)
    .filter((name) => !isBot(name))
    .map((name) => ({ name, result: findPerson(name, { people: roster, me }) }));
  const ids = new Set(found.flatMap(({ result }) => (result.type === 'one' ? [result.person.aadObjectId] : [])));
  const people = roster.filter(({ aadObjectId }) => ids.has(aadObjectId));
  const isForeign = (person: TeamMember): boolean => (person.tenantId ?? tenantId) !== tenantId;
  return {
    people: people.filter((person) => !isForeign(person)),
    foreign: people.filter(isForeign),
    ambiguous: found.flatMap(({ name, result }) => (result.type === 'several' ? [name] : [])),
    unknown: found.flatMap(({ name, result }) => (result.type === 'none' ? [name] : [])),
    meantBot: wantedIn(text).some(isBot),
  };
};
