/** Inviting: ask people of the team, hand out a code, say yes, say no for good, and yes after all. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { invitationOf, invitationStanding, type Standing } from '../../../src/domain/invitations.ts';
import type { SimulatedPerson } from '../acts.ts';
import { confirmedChannel } from '../../../src/domain/steeringChannel.ts';
import { click, type Habit, HAS_TO_BE_APPLIED, inExchange, isOrganising, type Life } from './habit.ts';

/** The exchanges the group works on, whether one takes part in them or not. */
const exchangesAround = ({ group, documents }: Life): readonly Exchange[] =>
  (documents.person(group.people[0]?.aadObjectId ?? '')?.exchangeIds ?? []).flatMap(
    (id) => documents.exchange(id) ?? [],
  );

/** One of them in which one stands like that. */
const exchangeWhere = (life: Life, standing: Standing): Exchange | undefined =>
  life.random.pick(exchangesAround(life).filter((one) => invitationStanding(one, life.me.aadObjectId) === standing));

const ofPerson = ({ aadObjectId }: SimulatedPerson, ...parts: readonly string[]): readonly string[] =>
  parts.map((part) => `person:${aadObjectId}/${part}`);

const MOST_INVITED = 3;

const invite = inExchange('invites people', 20, (life) => {
  const { me, exchange, group, random, documents } = life;
  const { id } = exchange;
  // Whoever works in two groups may be at another one's exchange: people are found in that one's team.
  const isTheirTeam = confirmedChannel(exchange.channel)?.teamId === group.channel.teamId;
  if (!isOrganising(life) || !isTheirTeam) return undefined;
  const asked = group.people.filter(() => random.chance(0.6)).slice(0, MOST_INVITED);
  if (asked.every(({ aadObjectId }) => invitationStanding(exchange, aadObjectId) !== 'none')) return undefined;
  return {
    ...click('invitation.send', { exchangeId: id, people: asked.map(({ aadObjectId }) => aadObjectId).join(',') }),
    by: me,
    scope: [`exchange:${id}/invitations`, ...asked.flatMap((person) => ofPerson(person, 'invitedTo'))],
    isWide: true,
    effect: () => {
      const now = documents.exchange(id);
      return asked.every((person) => now !== undefined && invitationStanding(now, person.aadObjectId) !== 'none');
    },
  };
});

/** What becomes of an invitation when its owner takes part. */
const scopeOfJoining = (me: SimulatedPerson, id: string): readonly string[] => [
  ...ofPerson(me, 'exchangeIds', 'invitedTo'),
  `exchange:${id}/members`,
  `exchange:${id}/invitations.${me.aadObjectId}`,
];

const isIn = ({ me, documents }: Life, id: string): boolean => {
  const exchange = documents.exchange(id);
  return exchange !== undefined && invitationStanding(exchange, me.aadObjectId) === 'member';
};

const sayYes = (name: string, weight: number, standing: 'open' | 'declined'): Habit => ({
  name,
  weight,
  propose: (life) => {
    const exchange = exchangeWhere(life, standing);
    if (exchange === undefined) return undefined;
    const { id } = exchange;
    return {
      ...click('invitation.accept', { exchangeId: id }),
      by: life.me,
      scope: scopeOfJoining(life.me, id),
      isWide: true,
      effect: () => isIn(life, id),
    };
  },
});

const decline: Habit = {
  name: 'declines an invitation',
  weight: 30,
  propose: (life) => {
    const { me, documents } = life;
    const exchange = exchangeWhere(life, 'open');
    if (exchange === undefined) return undefined;
    const { id } = exchange;
    return {
      ...click('invitation.decline', { exchangeId: id }),
      by: me,
      scope: [...ofPerson(me, 'invitedTo'), `exchange:${id}/invitations.${me.aadObjectId}`],
      effect: () => {
        const now = documents.exchange(id);
        return now === undefined || invitationOf(now, me.aadObjectId)?.status !== 'open';
      },
    };
  },
};

const handOutCode = inExchange('writes a text to forward', 2, (life) => {
  const { me, exchange } = life;
  if (!isOrganising(life)) return undefined;
  return {
    ...click('invitation.text', { exchangeId: exchange.id }),
    by: me,
    scope: [`exchange:${exchange.id}/joinCode`],
    ...(exchange.joinCode === undefined ? { effect: HAS_TO_BE_APPLIED } : {}),
  };
});

const enter: Habit = {
  name: 'joins with a code',
  weight: 10,
  propose: (life) => {
    const { me, random } = life;
    const open = exchangesAround(life).filter(({ id, joinCode }) => joinCode !== undefined && !isIn(life, id));
    const exchange = random.pick(open);
    if (exchange === undefined) return undefined;
    const { id, joinCode } = exchange;
    return {
      ...click('exchange.enter', { code: `${id}-${joinCode}` }),
      by: me,
      scope: scopeOfJoining(me, id),
      isWide: true,
      effect: () => isIn(life, id),
    };
  },
};

export const inviting: readonly Habit[] = [
  invite,
  sayYes('accepts an invitation', 60, 'open'),
  sayYes('says yes after a no', 60, 'declined'),
  decline,
  handOutCode,
  enter,
];
