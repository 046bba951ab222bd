/** Fills a store with people whose daily bundle is due at the same moment, as every working day at nine. */
import { exchangeOf, saveAll } from './fill.ts';
import type { Exchange } from '../src/domain/exchange.ts';
import { createPerson, type Person } from '../src/domain/person.ts';
import { addDays } from '../src/domain/time.ts';
import type { Store } from '../src/ports/store.ts';
import { TIME_ZONE } from './people.ts';

export interface DueFilling {
  readonly store: Store;
  readonly serviceUrl: string;
  readonly reminders: number;
  readonly tenants: number;
  /** The working day on which all are due. */
  readonly day: string;
}

/** A delegation with its organiser. */
const PEOPLE_IN_AN_EXCHANGE = 20;

const padded = (number: number): string => String(number).padStart(12, '0');
const tenantOf = (number: number): string => `22222222-0000-4000-8000-${padded(number)}`;

const aadOf = (number: number): string => `33333333-0000-4000-8000-${padded(number)}`;

const personOf = ({ serviceUrl, tenants, day }: DueFilling, number: number): Person => {
  const tenant = number % tenants;
  const chat = { serviceUrl, conversationId: `a:t${tenant}-${number}`, userId: `29:${number}` };
  return {
    ...createPerson(tenantOf(tenant), aadOf(number), {
      name: `Person ${number}`,
      locale: 'de',
      timeZone: TIME_ZONE,
      chat,
    }),
    exchangeIds: [`due-${tenant}-${Math.floor(number / tenants / PEOPLE_IN_AN_EXCHANGE)}`],
    bundle: { status: 'idle', fence: 0, saidUntil: addDays(day, -1) },
  };
};

/** Everybody has taken on one item whose date is that day. */
const exchangeFor = (people: readonly Person[], day: string): Exchange | undefined => {
  const [first] = people;
  const exchangeId = first?.exchangeIds[0];
  if (first === undefined || exchangeId === undefined) return undefined;
  const { aadObjectId, name, tenantId } = first;
  const base = exchangeOf({ index: 0, aadObjectId, name, exchangeId, userId: '', conversationId: '' });
  return {
    ...base,
    tenantId,
    members: people.map((person, index) => ({
      ...{ aadObjectId: person.aadObjectId, name: person.name },
      role: index === 0 ? 'organiser' : 'participant',
    })),
    checklist: base.checklist.map((item, index) => {
      const owner = people[index];
      return owner === undefined
        ? item
        : { ...item, dueOn: day, owner: { aadObjectId: owner.aadObjectId, name: owner.name } };
    }),
  };
};

export const fillDue = async (filling: DueFilling): Promise<void> => {
  const people = Array.from({ length: filling.reminders }, (_, number) => personOf(filling, number));
  const byExchange = Map.groupBy(people, ({ exchangeIds }) => exchangeIds[0]);
  const exchanges = [...byExchange.values()].flatMap((members) => exchangeFor(members, filling.day) ?? []);
  const now = `${filling.day}T00:00:00Z`;
  await saveAll(filling.store, exchanges, now);
  await saveAll(filling.store, people, now);
};
