/** What waits for a person: the exchanges that have asked them something, and their own reflections in them. */
import type { Exchange } from '../domain/exchange.ts';
import { remindedOf } from '../domain/nudges.ts';
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

/** One for each exchange: the one people are reminded of now. */
export const ownReflections = async (
  records: Records,
  { tenantId, aadObjectId }: Person,
  { exchanges, today }: { readonly exchanges: readonly Exchange[]; readonly today: string },
): Promise<readonly Reflection[]> => {
  const loaded = await Promise.all(
    exchanges.map((exchange) => {
      const occasion = remindedOf(exchange, today);
      return records.load(reflectionRef({ tenantId, exchangeId: exchange.id, aadObjectId, occasion }));
    }),
  );
  return loaded.flatMap((stored) => (stored === undefined ? [] : [stored.document]));
};
