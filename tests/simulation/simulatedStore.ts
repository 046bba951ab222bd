/** A store in memory that keeps what every store promises, and lets the simulation look on. */
import type { DocumentKind, Ref, RefOf } from '../../src/domain/document.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { parseDocument, refOf } from '../../src/domain/parseDocument.ts';
import { addressOf } from '../../src/domain/refs.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { KindOf, Store, Stored } from '../../src/ports/store.ts';

/** One write. `after` is missing where a document was removed. */
export interface Commit {
  readonly before: AnyDocument | undefined;
  readonly after: AnyDocument | undefined;
  /** What was stored, as it was stored. */
  readonly body: string;
}

export interface SimulatedStore extends Store {
  /** Looks without asking: no fault, no time passes. */
  readonly peek: <K extends DocumentKind>(ref: RefOf<K>) => KindOf<K> | undefined;
  readonly all: () => readonly AnyDocument[];
  /** When the first document is due, in milliseconds; `Infinity` if none ever is. */
  readonly earliestDue: () => number;
}

interface Entry {
  readonly ref: Ref;
  readonly etag: string;
  readonly body: string;
  readonly document: AnyDocument;
  readonly dueAt: number;
}

/** Documents are kept as JSON, as the real stores do: nothing is shared between who wrote and who reads. */
const createEntry = (ref: Ref, document: AnyDocument, etag: string): Entry => {
  const body = JSON.stringify(document);
  const dueAt = document.nextDueAt === undefined ? Infinity : Date.parse(document.nextDueAt);
  return { ref, etag, body, document: JSON.parse(body) as AnyDocument, dueAt };
};

export const createSimulatedStore = (onCommit: (commit: Commit) => void = () => undefined): SimulatedStore => {
  const entries = new Map<string, Entry>();
  let versions = 0;
  const at = (ref: Ref): Entry | undefined => {
    const entry = entries.get(addressOf(ref));
    return entry?.ref.kind === ref.kind ? entry : undefined;
  };
  return {
    load: async <K extends DocumentKind>(ref: RefOf<K>, known?: Stored<KindOf<K>>) => {
      const entry = at(ref);
      if (entry === undefined) return undefined;
      if (entry.etag === known?.etag) return known;
      return { document: parseDocument(JSON.parse(entry.body)) as KindOf<K>, etag: entry.etag };
    },
    save: async (document, etag) => {
      const ref = refOf(document);
      const existing = entries.get(addressOf(ref));
      if (existing?.etag !== etag) return err('conflict');
      versions += 1;
      const entry = createEntry(ref, document, `v${versions}`);
      entries.set(addressOf(ref), entry);
      onCommit({ before: existing?.document, after: entry.document, body: entry.body });
      return ok({ document, etag: entry.etag });
    },
    remove: async (ref, etag) => {
      const existing = entries.get(addressOf(ref));
      if (existing === undefined) return ok(undefined);
      if (existing.etag !== etag) return err('conflict');
      entries.delete(addressOf(ref));
      onCommit({ before: existing.document, after: undefined, body: '' });
      return ok(undefined);
    },
    due: async (before, limit) =>
      [...entries.values()]
        .filter(({ dueAt }) => dueAt <= Date.parse(before))
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map(({ ref, dueAt }) => ({ ref, dueAt: new Date(dueAt).toISOString() })),
    close: async () => undefined,
    peek: <K extends DocumentKind>(ref: RefOf<K>) => at(ref)?.document as KindOf<K> | undefined,
    all: () => [...entries.values()].map(({ document }) => document),
    earliestDue: () => Math.min(...[...entries.values()].map(({ dueAt }) => dueAt)),
  };
};
