/** The addresses of documents. The tenant comes first, so that no address of one tenant can name another's. */
import type { Ref, RefOf } from './document.ts';

/** The tenant a document belongs to. */
export const tenantIn = ({ partition }: Pick<Ref, 'partition'>): string => partition.slice(0, partition.indexOf('|'));

/** One text for each address, to find a document by. */
export const addressOf = ({ partition, id }: Pick<Ref, 'partition' | 'id'>): string => `${partition}/${id}`;

const exchangePartition = (tenantId: string, exchangeId: string): string => `${tenantId}|exchange|${exchangeId}`;

export const exchangeRef = (tenantId: string, exchangeId: string): RefOf<'exchange'> => ({
  kind: 'exchange',
  partition: exchangePartition(tenantId, exchangeId),
  id: 'exchange',
});

export interface ReflectionOf {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly aadObjectId: string;
  /** Missing for the one before the visit, which came first and keeps its address. */
  readonly occasion?: string | undefined;
}

/** One person's answers on one occasion, in the partition of the exchange. */
export const reflectionRef = ({
  tenantId,
  exchangeId,
  aadObjectId,
  occasion = 'before',
}: ReflectionOf): RefOf<'reflection'> => ({
  kind: 'reflection',
  partition: exchangePartition(tenantId, exchangeId),
  id: occasion === 'before' ? `reflection.${aadObjectId}` : `reflection.${aadObjectId}.${occasion}`,
});

export const personRef = (tenantId: string, aadObjectId: string): RefOf<'person'> => ({
  kind: 'person',
  partition: `${tenantId}|person|${aadObjectId}`,
  id: 'person',
});

export const teamRef = (tenantId: string, teamId: string): RefOf<'team'> => ({
  kind: 'team',
  partition: `${tenantId}|team|${teamId}`,
  id: 'team',
});

/** What an organisation has learned lies in one document. */
export const libraryRef = (tenantId: string): RefOf<'library'> => ({
  kind: 'library',
  partition: `${tenantId}|library|all`,
  id: 'library',
});
