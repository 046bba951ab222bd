/** Where documents are kept. One conditional write changes one document; nothing is ever overwritten unseen. */
import type { Ref, RefOf } from '../domain/document.ts';
import type { AnyDocument } from '../domain/nextDue.ts';
import type { Result } from '../domain/result.ts';

export type KindOf<K extends AnyDocument['kind']> = Extract<AnyDocument, { readonly kind: K }>;

/** A document with the version it was read at. */
export interface Stored<D extends AnyDocument = AnyDocument> {
  readonly document: D;
  readonly etag: string;
}

export interface DueRef {
  readonly ref: Ref;
  /** UTC instant, see `nextDueAt` of the document. */
  readonly dueAt: string;
}

export interface Store {
  /**
   * Reads one document by its address, checked against its schema; throws if what is stored does not fit it. `known` is
   * given back itself while it is the newest version: it need be neither fetched nor checked again.
   */
  readonly load: <K extends AnyDocument['kind']>(
    ref: RefOf<K>,
    known?: Stored<KindOf<K>>,
  ) => Promise<Stored<KindOf<K>> | undefined>;
  /** A save over a newer version fails with `conflict`; it never overwrites. `etag: undefined` creates. */
  readonly save: <D extends AnyDocument>(
    document: D,
    etag: string | undefined,
  ) => Promise<Result<Stored<D>, 'conflict'>>;
  /** Removes the version that was read; fails with `conflict` over a newer one. Removing what is gone succeeds. */
  readonly remove: (ref: Ref, etag: string) => Promise<Result<undefined, 'conflict'>>;
  /** The addresses of everything that lies in a partition, in no particular order. */
  readonly inPartition: (partition: string) => Promise<readonly Ref[]>;
  /**
   * Documents with work due at or before a moment, most overdue first; those of some tenants left out, so that a long
   * list of theirs does not hide the others.
   */
  readonly due: (before: string, limit: number, exceptTenants?: readonly string[]) => Promise<readonly DueRef[]>;
  readonly close: () => Promise<void>;
}
