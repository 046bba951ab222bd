/** The exchanges a person still takes part in, in the order they joined. */
import { type Exchange, memberOf } from '../domain/exchange.ts';
import type { Person } from '../domain/person.ts';
import { exchangeRef } from '../domain/refs.ts';
import type { Records } from './records.ts';

export const exchangesOf = async (
  records: Records,
  { tenantId, exchangeIds, aadObjectId }: Person,
): Promise<readonly Exchange[]> => {
  const loaded = await Promise.all(exchangeIds.map((id) => records.load(exchangeRef(tenantId, id))));
  return loaded.flatMap((stored) =>
    stored !== undefined &&
    stored.document.removingSince === undefined &&
    memberOf(stored.document, aadObjectId) !== undefined
      ? [stored.document]
      : [],
  );
};
