/** What confirmed facts change about an exchange: owners, the length of the visit, the group. */
import type { ChecklistItem } from './checklist.ts';
import { type Exchange, memberOf } from './exchange.ts';
import type { PlanFact } from './facts.ts';

const MOST_COMPANIONS = 60;

/** Only members can own an item; anyone else stands there by name until they join. */
const owned = (
  exchange: Exchange,
  item: ChecklistItem,
  { name, aadObjectId }: Extract<PlanFact, { kind: 'owner' }>,
): ChecklistItem => {
  const { owner: _, meant: _meant, ...rest } = item;
  const member = aadObjectId === undefined ? undefined : memberOf(exchange, aadObjectId);
  return member === undefined
    ? { ...rest, meant: name }
    : { ...rest, owner: { aadObjectId: member.aadObjectId, name: member.name } };
};

const setOwner = (exchange: Exchange, fact: Extract<PlanFact, { kind: 'owner' }>): Exchange => {
  const index = exchange.checklist.findIndex(({ key }) => key === fact.item);
  const item = exchange.checklist[index];
  if (item?.status !== 'open') return exchange;
  return { ...exchange, checklist: exchange.checklist.with(index, owned(exchange, item, fact)) };
};

const addCompanion = (exchange: Exchange, name: string): Exchange => {
  const { companions, ...group } = exchange.group ?? { companions: [] };
  if (companions.includes(name) || companions.length >= MOST_COMPANIONS) return exchange;
  return { ...exchange, group: { ...group, companions: [...companions, name] } };
};

/** A closed item keeps whoever closed it. */
export const takeFact = (exchange: Exchange, fact: PlanFact): Exchange => {
  switch (fact.kind) {
    case 'owner':
      return setOwner(exchange, fact);
    case 'companion':
      return addCompanion(exchange, fact.name);
    case 'visitDays':
      return { ...exchange, visitDays: fact.days };
    case 'groupSize':
      return {
        ...exchange,
        group: { companions: [], ...exchange.group, size: { least: fact.least, most: fact.most } },
      };
  }
};
