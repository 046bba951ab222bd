/** Counts what is asked of a store: by the document, at the port or on the wire. */
import type { IncomingMessage } from 'node:http';
import type { DocumentKind } from '../../src/domain/document.ts';
import { refOf } from '../../src/domain/parseDocument.ts';
import { addressOf } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';

export interface Request {
  readonly type: 'read' | 'write' | 'query';
  /** The document; empty for a query. */
  readonly address: string;
}

export interface Counter {
  readonly count: (request: Request) => void;
  /** All since the last call. */
  readonly take: () => readonly Request[];
}

export const createCounter = (): Counter => {
  let requests: readonly Request[] = [];
  return {
    count: (request) => void (requests = [...requests, request]),
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
  };
};

export const countedStore = (store: Store, { count }: Counter): Store => ({
  ...store,
  load: (ref, known) => {
    count({ type: 'read', address: addressOf(ref) });
    return store.load(ref, known);
  },
  save: (document, etag) => {
    count({ type: 'write', address: addressOf(refOf(document)) });
    return store.save(document, etag);
  },
  due: (...query) => {
    count({ type: 'query', address: '' });
    return store.due(...query);
  },
});

const partitionOf = ({ headers }: IncomingMessage): string => {
  const [key = '']: readonly string[] = JSON.parse(String(headers['x-ms-documentdb-partitionkey'] ?? '[]'));
  return key;
};

/**
 * Counts requests for documents, as Cosmos DB's REST protocol has them; what the SDK asks about the account is left out.
 * A creation names its document in the body only: it is the one that was just found missing in that partition.
 */
export const createWireCounter = ({ count }: Counter): ((request: IncomingMessage) => void) => {
  const readLast = new Map<string, string>();
  return (request) => {
    const { method, url = '', headers } = request;
    if (!url.includes('/docs')) return;
    if (headers['x-ms-documentdb-isquery'] !== undefined) return count({ type: 'query', address: '' });
    const partition = partitionOf(request);
    const id = /\/docs\/([^/?]+)/.exec(url)?.[1];
    const address =
      id === undefined ? (readLast.get(partition) ?? '') : addressOf({ partition, id: decodeURIComponent(id) });
    if (method === 'GET') readLast.set(partition, address);
    count({ type: method === 'GET' ? 'read' : 'write', address });
  };
};

const KINDS: readonly DocumentKind[] = ['person', 'exchange', 'reflection', 'team', 'library'];

/** The kind is written in the address: see `domain/refs.ts`. */
const kindIn = (address: string): DocumentKind =>
  address.includes('/reflection.') ? 'reflection' : (KINDS.find((kind) => address.includes(`|${kind}|`)) ?? 'team');

/** Such as `person, exchange` for one read of each, in a fixed order; `exchange twice` where that is so. */
export const named = (requests: readonly Request[], type: Request['type']): string =>
  KINDS.flatMap((kind) => {
    const found = requests.filter((request) => request.type === type && kindIn(request.address) === kind).length;
    return found === 0 ? [] : [found === 1 ? kind : `${kind} ${found === 2 ? 'twice' : `${found} times`}`];
  }).join(', ');
