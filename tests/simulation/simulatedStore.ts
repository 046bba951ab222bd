/** A store in memory that keeps what every store promises, and lets the simulation look on. */
import type { DocumentKind, Ref, RefOf } from '../../src/domain/document.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { parseDocument, refOf } from '../../src/domain/parseDocument.ts';
import { addressOf, tenantIn } from '../../src/domain/refs.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { DueRef, KindOf, Store, Stored } from '../../src/ports/store.ts';
import { createHeap, type Timed } from './machine/heap.ts';

/** A document as it would be read now, or why it cannot be. */
export type Reading = Result<AnyDocument, Error>;

/** One write. `after` and its reading are missing where a document was removed. */
export interface Commit {
  readonly before: AnyDocument | undefined;
  readonly after: AnyDocument | undefined;
  readonly reading: Reading | undefined;
  /** What was stored, as it was stored. */
  readonly body: string;
}

export interface SimulatedStore extends Store {
  /** Looks without asking: no fault, no time passes. */
  readonly peek: <K extends DocumentKind>(ref: RefOf<K>) => KindOf<K> | undefined;
  readonly all: () => readonly AnyDocument[];
  /** The document that is due first, and when in milliseconds. */
  readonly firstDue: () => { readonly at: number; readonly ref: Ref } | undefined;
}

interface Entry {
  readonly ref: Ref;
  readonly etag: string;
  readonly body: string;
  readonly document: AnyDocument;
  /** Frozen, so that all who load this version can share it. */
  readonly reading: Reading;
}

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
};

const readingOf = (stored: AnyDocument): Reading => {
  try {
    const document = parseDocument(stored);
    freeze(document);
    return ok(document);
  } catch (error) {
    return err(error as Error);
  }
};

/** Documents are kept as JSON, as the real stores do: nothing is shared between who wrote and who reads. */
const createEntry = (ref: Ref, written: AnyDocument, etag: string): Entry => {
  const body = JSON.stringify(written);
  const document = JSON.parse(body) as AnyDocument;
  return { ref, etag, body, document, reading: readingOf(document) };
};

/** What is due when: an entry that was written over since is passed over. */
const createDueIndex = (isPresent: (entry: Entry) => boolean) => {
  const heap = createHeap<Entry>();
  const first = () => {
    for (let head = heap.first(); head !== undefined; head = heap.first()) {
      if (isPresent(head.value)) return head;
      heap.take();
    }
    return undefined;
  };
  return {
    add: (entry: Entry): void => {
      const { nextDueAt } = entry.document;
      if (nextDueAt !== undefined) heap.add(Date.parse(nextDueAt), entry);
    },
    first,
    until: (before: number, { limit, except }: { limit: number; except: readonly string[] }): readonly DueRef[] => {
      const seen: Timed<Entry>[] = [];
      const meant: Timed<Entry>[] = [];
      for (let head = first(); head !== undefined && head.at <= before && meant.length < limit; head = first()) {
        seen.push(head);
        if (!except.includes(tenantIn(head.value.ref))) meant.push(head);
        heap.take();
      }
      for (const { at, value } of seen) heap.add(at, value);
      return meant.map(({ at, value }) => ({ ref: value.ref, dueAt: new Date(at).toISOString() }));
    },
  };
};

export const createSimulatedStore = (onCommit: (commit: Commit) => void = () => undefined): SimulatedStore => {
  const entries = new Map<string, Entry>();
  const index = createDueIndex((entry) => entries.get(addressOf(entry.ref)) === entry);
  let versions = 0;
  const at = (ref: Ref): Entry | undefined => {
    const entry = entries.get(addressOf(ref));
    return entry?.ref.kind === ref.kind ? entry : undefined;
  };
  return {
    load: async <K extends DocumentKind>(ref: RefOf<K>, known?: Stored<KindOf<K>>) => {
      const entry = at(ref);
      if (entry === undefined) return undefined;
      if (known?.etag === entry.etag) return known;
      if (!entry.reading.ok) throw entry.reading.error;
      return { document: entry.reading.value as KindOf<K>, etag: entry.etag };
    },
    save: async (document, etag) => {
      const ref = refOf(document);
      const existing = entries.get(addressOf(ref));
      if (existing?.etag !== etag) return err('conflict');
      versions += 1;
      const entry = createEntry(ref, document, `v${versions}`);
      entries.set(addressOf(ref), entry);
      index.add(entry);
      onCommit({ before: existing?.document, after: entry.document, reading: entry.reading, body: entry.body });
      return ok({ document, etag: entry.etag });
    },
    remove: async (ref, etag) => {
      const existing = entries.get(addressOf(ref));
      if (existing === undefined) return ok(undefined);
      if (existing.etag !== etag) return err('conflict');
      entries.delete(addressOf(ref));
      onCommit({ before: existing.document, after: undefined, reading: undefined, body: '' });
      return ok(undefined);
    },
    inPartition: async (partition) =>
      [...entries.values()].flatMap(({ ref }) => (ref.partition === partition ? [ref] : [])),
    due: async (before, limit, except = []) => index.until(Date.parse(before), { limit, except }),
    close: async () => undefined,
    peek: <K extends DocumentKind>(ref: RefOf<K>) => at(ref)?.document as KindOf<K> | undefined,
    all: () => [...entries.values()].map(({ document }) => document),
    firstDue: () => {
      const head = index.first();
      return head && { at: head.at, ref: head.value.ref };
    },
  };
};
