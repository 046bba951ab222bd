/** What waits for a person: the exchanges that have asked them something, and their own reflections in all of them. */
import type { Exchange } from '../domain/exchange.ts';
import type { Person } from '../domain/person.ts';
import type { Reflection } from '../domain/reflection.ts';
import { exchangeRef, reflectionRef } from '../domain/refs.ts';
import type { Records } from './records.ts';

/** Those that wait for a yes or for an answer; whoever is asked need not take part. */
export const askingExchanges = async (
  records: Records,
  { tenantId, exchangeIds, invitedTo, askedIn }: Person,
): Promise<readonly Exchange[]> => {
  const ids = [...new Set([...invitedTo, ...askedIn])].filter((id) => !exchangeIds.includes(id));
  const loaded = await Promise.all(ids.map((id) => records.load(exchangeRef(tenantId, id))));
  return loaded.flatMap((stored) => (stored === undefined ? [] : [stored.document]));
};

/** On these occasions people are reminded of what they have left unfinished. */
const REMINDED_OF = ['before', 'afterVisit'] as const;

export const ownReflections = async (
  records: Records,
  { tenantId, aadObjectId }: Person,
  exchanges: readonly Exchange[],
): Promise<readonly Reflection[]> => {
  const refs = exchanges.flatMap(({ id: exchangeId }) =>
    REMINDED_OF.map((occasion) => reflectionRef({ tenantId, exchangeId, aadObjectId, occasion })),
  );
  const loaded = await Promise.all(refs.map((ref) => records.load(ref)));
  return loaded.flatMap((stored) => (stored === undefined ? [] : [stored.document]));
};
