/** A store that remembers documents: asked again, it only makes sure that what it knows still is the newest version. */
import type { DocumentKind } from '../domain/document.ts';
import { refOf } from '../domain/parseDocument.ts';
import { addressOf } from '../domain/refs.ts';
import type { KindOf, Store, Stored } from '../ports/store.ts';

/** At some 20 KB each in memory; enough for those who are in the middle of something. */
const MOST_DOCUMENTS = 1_000;

const isOf = <K extends DocumentKind>(stored: Stored | undefined, kind: K): stored is Stored<KindOf<K>> =>
  stored?.document.kind === kind;

/**
 * The store is asked for the version at every load, so other processes may write to it as well. Documents are never
 * changed in place, so one object serves all who ask. Whoever saves has checked the document (records.ts).
 */
export const rememberDocuments = (store: Store, most = MOST_DOCUMENTS): Store => {
  /** Longest unused first. */
  const known = new Map<string, Stored>();
  const remember = (address: string, stored: Stored): void => {
    known.delete(address);
    known.set(address, stored);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
  };
  return {
    ...store,
    load: async (ref) => {
      const address = addressOf(ref);
      const remembered = known.get(address);
      const stored = await store.load(ref, isOf(remembered, ref.kind) ? remembered : undefined);
      if (stored === undefined) known.delete(address);
      else remember(address, stored);
      return stored;
    },
    save: async (document, etag) => {
      const saved = await store.save(document, etag);
      if (saved.ok) remember(addressOf(refOf(document)), saved.value);
      return saved;
    },
    remove: async (ref, etag) => {
      known.delete(addressOf(ref));
      return store.remove(ref, etag);
    },
  };
};
