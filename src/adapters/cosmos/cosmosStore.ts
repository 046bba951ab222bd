/** The store on Azure Cosmos DB: point reads, and writes on the condition that nobody else was faster. */
import type { Container, ItemDefinition, Resource } from '@azure/cosmos';
import type { DocumentKind, Ref } from '../../domain/document.ts';
import { parseDocument } from '../../domain/parseDocument.ts';
import { err, ok } from '../../domain/result.ts';
import type { DueRef, KindOf, Store, Stored } from '../../ports/store.ts';
import { cosmosError, isRefused, mayHaveHappened } from './cosmosError.ts';
import { checkedRef, documentToItem, type Item } from './item.ts';

type StoredItem = Item & Resource;

/** Status 404 is also the answer where the whole container is missing; that must not look like an empty store. */
const CONTAINER_MISSING = 1003;

/** The SDK would repeat a read that gets no answer for minutes. */
const READ_MILLISECONDS = 8_000;
const withPatience = () => ({ abortSignal: AbortSignal.timeout(READ_MILLISECONDS) });

const read = async (container: Container, ref: Ref): Promise<StoredItem | undefined> => {
  const { id, partition } = checkedRef(ref);
  try {
    const response = await container.item(id, partition).read<ItemDefinition>(withPatience());
    if (response.substatus === CONTAINER_MISSING) throw new Error('The container does not exist.');
    return response.resource as StoredItem | undefined;
  } catch (error) {
    throw cosmosError('read a document', error);
  }
};

const ifMatch = (etag: string) => ({ accessCondition: { type: 'IfMatch', condition: etag } });

/** The etag of the saved item, or `undefined` if somebody else was faster. */
const write = async (container: Container, item: Item, etag: string | undefined): Promise<string | undefined> => {
  try {
    const { etag: saved } =
      etag === undefined
        ? await container.items.create(item)
        : await container.item(item.id, item.partition).replace(item, ifMatch(etag));
    return saved;
  } catch (error) {
    if (!mayHaveHappened(error)) throw cosmosError('save a document', error);
    const present = await read(container, item);
    if (present?.writeId === item.writeId) return present._etag;
    if (isRefused(error) || present?._etag !== etag) return undefined;
    // As far as can be seen it did not happen. It may yet: the caller must not take this for a refusal.
    throw cosmosError('save a document', error);
  }
};

/** Says whether the version that was read is gone; `false` if a newer one is there. */
const erase = async (container: Container, ref: Ref, etag: string): Promise<boolean> => {
  const { id, partition } = checkedRef(ref);
  try {
    await container.item(id, partition).delete(ifMatch(etag));
    return true;
  } catch (error) {
    if (!mayHaveHappened(error)) throw cosmosError('remove a document', error);
    const present = await read(container, ref);
    if (present === undefined) return true;
    if (isRefused(error) || present._etag !== etag) return false;
    throw cosmosError('remove a document', error);
  }
};

/** Usually no tenant is left out, and then nothing but the moment is compared. What is compared is indexed in `infra/`. */
export const dueQuery = (leavesOut: boolean): string =>
  `SELECT TOP @limit c.kind, c.partition, c.id, c.nextDueAt FROM c WHERE c.nextDueAt <= @before
   ${leavesOut ? 'AND NOT ARRAY_CONTAINS(@except, c.document.tenantId)' : ''} ORDER BY c.nextDueAt`;

type Due = Parameters<Store['due']>;

const due = async (container: Container, [before, limit, except = []]: Due): Promise<readonly DueRef[]> => {
  const parameters = [
    { name: '@before', value: Date.parse(before) },
    { name: '@limit', value: limit },
    { name: '@except', value: [...except] },
  ];
  const query = dueQuery(except.length > 0);
  try {
    const { resources } = await container.items
      .query<Required<Omit<Item, 'document' | 'writeId'>>>({ query, parameters }, withPatience())
      .fetchAll();
    return resources.map(({ nextDueAt, ...ref }) => ({ ref, dueAt: new Date(nextDueAt).toISOString() }));
  } catch (error) {
    throw cosmosError('find what is due', error);
  }
};

/** One partition is asked, so this costs no more than it finds. */
const list = async (container: Container, partition: string): Promise<readonly Ref[]> => {
  const query = 'SELECT c.kind, c.partition, c.id FROM c WHERE c.partition = @partition';
  const parameters = [{ name: '@partition', value: partition }];
  try {
    const options = { ...withPatience(), partitionKey: partition };
    const { resources } = await container.items.query<Ref>({ query, parameters }, options).fetchAll();
    return resources;
  } catch (error) {
    throw cosmosError('list the documents of a partition', error);
  }
};

export interface CosmosStoreOptions {
  readonly container: Container;
  /** Lets go of the connection, see `connectCosmos`. */
  readonly close?: () => void;
}

/** The container's partition key is `/partition`. */
export const createCosmosStore = ({ container, close }: CosmosStoreOptions): Store => ({
  load: async <K extends DocumentKind>(ref: Ref & { readonly kind: K }, known?: Stored<KindOf<K>>) => {
    const item = await read(container, ref);
    if (item?.kind !== ref.kind) return undefined;
    if (item._etag === known?.etag) return known;
    return { document: parseDocument(item.document) as KindOf<K>, etag: item._etag };
  },
  save: async (document, etag) => {
    const saved = await write(container, documentToItem(document), etag);
    return saved === undefined ? err('conflict') : ok({ document, etag: saved });
  },
  remove: async (ref, etag) => ((await erase(container, ref, etag)) ? ok(undefined) : err('conflict')),
  inPartition: (partition) => list(container, partition),
  due: (...given) => due(container, given),
  close: async () => close?.(),
});
