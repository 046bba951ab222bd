/** The people of a simulation, the groups they work in, and how they come to do something. */
import type { Exchange } from '../../src/domain/exchange.ts';
import { dayAt } from '../../src/domain/time.ts';
import type { Act, SimulatedPerson } from './acts.ts';
import type { Documents } from './documents.ts';
import { arriving } from './habits/arriving.ts';
import type { Group, Habit, Life } from './habits/habit.ts';
import { learning } from './habits/learning.ts';
import { preparing } from './habits/preparing.ts';
import { together } from './habits/together.ts';
import { reflecting } from './habits/reflecting.ts';
import type { Random } from './machine/random.ts';
import type { Words } from './words.ts';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
export const TIME_ZONE = 'Europe/Berlin';

const createPerson = (number: number): SimulatedPerson => ({
  aadObjectId: `p${number}`,
  name: `Person ${number}`,
  place: {
    type: 'personal',
    chat: { serviceUrl: SERVICE_URL, conversationId: `chat-p${number}`, userId: `29:p${number}` },
  },
});

const createGroup = (number: number, people: readonly SimulatedPerson[]): Group => ({
  people,
  channel: {
    serviceUrl: SERVICE_URL,
    teamId: `t${number}`,
    teamName: `Team ${number}`,
    channelId: `19:c${number}@thread.tacv2`,
    channelName: `Steuergruppe ${number}`,
  },
});

/** One group for each exchange; whoever is left over joins a second one, so that exchanges share people. */
export const createGroups = (exchanges: number, people: number): readonly Group[] => {
  const everyone = Array.from({ length: people }, (_, index) => createPerson(index + 1));
  return Array.from({ length: exchanges }, (_, group) => {
    const own = everyone.filter((__, index) => index % exchanges === group);
    const guest = everyone.find((__, index) => index % exchanges === (group + 1) % exchanges && index >= exchanges);
    return createGroup(group + 1, guest === undefined || own.includes(guest) ? own : [...own, guest]);
  });
};

const HABITS: readonly Habit[] = [...arriving, ...preparing, ...together, ...reflecting, ...learning];

const chooseWeighted = (random: Random, proposals: readonly (readonly [number, Act])[]): Act | undefined => {
  const total = proposals.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.next() * total;
  for (const [weight, act] of proposals) {
    left -= weight;
    if (left < 0) return act;
  }
  return undefined;
};

export interface Mind {
  readonly me: SimulatedPerson;
  readonly group: Group;
  readonly random: Random;
  readonly words: Words;
  readonly documents: Documents;
  readonly now: string;
}

/** What somebody does next. */
export const nextAct = ({ now, ...mind }: Mind): Act | undefined => {
  const { me, documents, random } = mind;
  const person = documents.person(me.aadObjectId);
  const exchangeId = random.pick(person?.exchangeIds ?? []);
  const exchange: Exchange | undefined = exchangeId === undefined ? undefined : documents.exchange(exchangeId);
  const life: Life = { ...mind, today: dayAt(now, TIME_ZONE), person, exchange };
  const proposals = HABITS.flatMap(({ weight, propose }) => {
    const act = propose(life);
    return act === undefined ? [] : [[weight, act] as const];
  });
  return chooseWeighted(random, proposals);
};
