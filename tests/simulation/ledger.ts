/** Keeps account of who asked for what, and of what was written because of it. */
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { type Act, mayTouch } from './acts.ts';
import { activityOf, type ChangedPart, changedParts, nameOf, pathsIn } from './documents.ts';
import type { Commit } from './simulatedStore.ts';

/** A write together with what it changed and why. */
export interface Write extends Commit {
  readonly after: AnyDocument;
  readonly name: string;
  readonly changed: readonly ChangedPart[];
  /** Ids of activities and handoffs it has newly applied. */
  readonly fresh: readonly string[];
  /** The acts they belong to. */
  readonly causes: readonly Act[];
}

export interface Removal {
  readonly name: string;
  /** As it was at the end. */
  readonly document: AnyDocument;
}

export interface Ledger {
  /** An activity is on its way; a repeat with a new id belongs to the same act. */
  readonly expect: (activityId: string, act: Act) => void;
  readonly actOf: (appliedId: string) => Act | undefined;
  readonly enter: (commit: Commit & { readonly after: AnyDocument }) => Write;
  /** A document is removed, with all its parts. */
  readonly strike: (document: AnyDocument) => Removal;
  /** How many exchanges were removed. */
  readonly removals: () => number;
  /** How many writes there have been. */
  readonly writes: () => number;
  /** Whether a document that an act is about has applied any of its activities. */
  readonly hasApplied: (act: Act) => boolean;
  /** Whether a part that an act is about was changed after so many writes. */
  readonly isTouchedSince: (act: Act, writes: number) => boolean;
}

/** The documents an act is about, by their full names. */
const namesIn = ({ by, scope }: Act): readonly string[] => [
  ...new Set(scope.map((path) => `${by.tenantId}/${path.split('/')[0] ?? path}`)),
];

export const createLedger = (): Ledger => {
  const acts = new Map<string, Act>();
  const namesByAct = new WeakMap<Act, Set<string>>();
  /** For each document and part the number of the write that changed it last. */
  const touched = new Map<string, Map<string, number>>();
  let writes = 0;
  let removals = 0;

  const actOf = (appliedId: string): Act | undefined => acts.get(activityOf(appliedId));

  const remember = (name: string, changed: readonly ChangedPart[], causes: readonly Act[]): void => {
    const parts = touched.get(name) ?? new Map<string, number>();
    for (const { path } of changed) parts.set(path, writes);
    touched.set(name, parts);
    for (const act of causes) namesByAct.set(act, (namesByAct.get(act) ?? new Set()).add(name));
  };

  return {
    expect: (activityId, act) => void acts.set(activityId, act),
    actOf,
    enter: (commit) => {
      const { before, after } = commit;
      writes += 1;
      const name = nameOf(after);
      const known = new Set(before?.applied);
      const fresh = after.applied.filter((id) => !known.has(id));
      const causes = fresh.flatMap((id) => actOf(id) ?? []);
      const changed = changedParts(before, after);
      remember(name, changed, causes);
      return { ...commit, name, changed, fresh, causes };
    },
    strike: (document) => {
      writes += 1;
      if (document.kind === 'exchange') removals += 1;
      const name = nameOf(document);
      touched.set(name, new Map(pathsIn(document).map((path) => [path, writes])));
      return { name, document };
    },
    removals: () => removals,
    writes: () => writes,
    hasApplied: (act) => namesIn(act).some((name) => namesByAct.get(act)?.has(name) === true),
    isTouchedSince: (act, since) =>
      namesIn(act).some((name) =>
        [...(touched.get(name) ?? [])].some(([path, at]) => at > since && mayTouch(act, path)),
      ),
  };
};
