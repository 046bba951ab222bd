/** The store as one turn or one delivery sees it: however often a document is asked for, it is read once. */
import type { DocumentKind, Ref } from '../domain/document.ts';
import { refOf } from '../domain/parseDocument.ts';
import { addressOf } from '../domain/refs.ts';
import type { KindOf, Store, Stored } from '../ports/store.ts';

const isOf = <K extends DocumentKind>(stored: Stored | undefined, kind: K): stored is Stored<KindOf<K>> =>
  stored?.document.kind === kind;

/**
 * What was read or written is kept until a write of it fails: then somebody else was faster, or nobody knows, and it is
 * read again. Being out of date harms nothing, since every write is conditional.
 */
export const readOnce = (store: Store): Store => {
  const known = new Map<string, Promise<Stored | undefined>>();
  const read = (ref: Ref): Promise<Stored | undefined> => {
    const address = addressOf(ref);
    const reading = known.get(address) ?? store.load(ref);
    known.set(address, reading);
    return reading;
  };
  return {
    ...store,
    load: async (ref) => {
      const stored = await read(ref);
      return isOf(stored, ref.kind) ? stored : undefined;
    },
    save: async (document, etag) => {
      const address = addressOf(refOf(document));
      known.delete(address);
      const saved = await store.save(document, etag);
      if (saved.ok) known.set(address, Promise.resolve(saved.value));
      return saved;
    },
    remove: async (ref, etag) => {
      known.delete(addressOf(ref));
      return store.remove(ref, etag);
    },
  };
};
