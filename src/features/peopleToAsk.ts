/** Whom a question can be handed to: members, and whoever is in the steering group's team. */
import { findPerson } from '../conversation/people.ts';
import { wantsNoQuestions } from '../domain/enquiries.ts';
import type { Colleague } from '../domain/enquiry.ts';
import type { Exchange } from '../domain/exchange.ts';
import { personRef } from '../domain/refs.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import { addDays, isBefore, morningOf } from '../domain/time.ts';
import type { TeamMember } from '../ports/roster.ts';
import { isBot } from './invitees.ts';
import type { Services, Turn } from './turn.ts';

interface Around {
  readonly colleagues: readonly Colleague[];
  /** Guests: another tenant never sees ours. */
  readonly foreign: readonly TeamMember[];
}

const around = async ({ roster }: Services, { tenantId }: Turn, { members, channel }: Exchange): Promise<Around> => {
  const team = confirmedChannel(channel);
  const inTeam = team === undefined ? [] : await roster.membersOf(team);
  const isForeign = (person: TeamMember): boolean => (person.tenantId ?? tenantId) !== tenantId;
  const known = new Set(inTeam.map(({ aadObjectId }) => aadObjectId));
  return {
    colleagues: [
      ...inTeam
        .filter((person) => !isForeign(person))
        .map(({ aadObjectId, name, userId }) => ({ aadObjectId, name, userId, serviceUrl: team?.serviceUrl })),
      ...members
        .filter(({ aadObjectId }) => !known.has(aadObjectId))
        .map(({ aadObjectId, name }) => ({ aadObjectId, name })),
    ],
    foreign: inTeam.filter(isForeign),
  };
};

/** For a card: without oneself, and without those who want to be left alone. */
export const peopleToAsk = async (
  services: Services,
  turn: Turn,
  exchange: Exchange,
): Promise<readonly Colleague[]> => {
  const { colleagues } = await around(services, turn, exchange);
  return colleagues.filter(
    ({ aadObjectId }) => aadObjectId !== turn.person.aadObjectId && !wantsNoQuestions(exchange, aadObjectId),
  );
};

export type Meant =
  | { readonly type: 'one'; readonly colleague: Colleague }
  | { readonly type: 'none' | 'bot' }
  | { readonly type: 'foreign' | 'several'; readonly people: readonly { readonly name: string }[] };

/** Nobody is guessed. */
export const whomToAsk = async (
  services: Services,
  turn: Turn,
  { exchange, words }: { exchange: Exchange; words: string },
): Promise<Meant> => {
  if (isBot(words)) return { type: 'bot' };
  const { colleagues, foreign } = await around(services, turn, exchange);
  const found = findPerson(words, { people: [...colleagues, ...foreign], me: turn.happening.by });
  if (found.type !== 'one') return found;
  const { aadObjectId } = found.person;
  if (foreign.some((guest) => guest.aadObjectId === aadObjectId)) return { type: 'foreign', people: [found.person] };
  const colleague = colleagues.find((one) => one.aadObjectId === aadObjectId) ?? found.person;
  return { type: 'one', colleague };
};

/** As soon as it may be: whoever has asked for quiet is asked on the morning after. */
export const whenToAsk = async ({ records }: Services, { tenantId, happening }: Turn, { aadObjectId }: Colleague) => {
  const asked = await records.load(personRef(tenantId, aadObjectId));
  const { pausedUntil, timeZone } = asked?.document ?? {};
  if (pausedUntil === undefined || timeZone === undefined) return happening.at;
  const morning = morningOf(addDays(pausedUntil, 1), timeZone);
  return isBefore(happening.at, morning) ? morning : happening.at;
};
