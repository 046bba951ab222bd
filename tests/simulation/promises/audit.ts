/** Looks at every write: nothing may change that nobody asked for, nothing twice, and what is stored stays readable. */
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import { parseDocument } from '../../../src/domain/parseDocument.ts';
import type { Act } from '../acts.ts';
import { activityOf, changedParts, nameOf, partsOf } from '../documents.ts';
import type { Commit } from '../simulatedStore.ts';
import { marksIn } from '../words.ts';
import type { Breaches } from './breaches.ts';

export interface Audit {
  readonly onCommit: (commit: Commit) => void;
  /** An activity is on its way; a repeat with a new id belongs to the same act. */
  readonly expect: (activityId: string, act: Act) => void;
  /** Whether a document that an act is about has applied any of its activities. */
  readonly hasApplied: (act: Act) => boolean;
  /** How many writes there have been. */
  readonly writes: () => number;
  /** Whether a part was changed after so many writes. */
  readonly isTouchedSince: (scope: readonly string[], writes: number) => boolean;
}

const MOST_BYTES = 1024 * 1024;
/** As many applied activities as a document remembers. */
const REMEMBERED = 50;

const isWithin = (path: string, scope: readonly string[]): boolean =>
  scope.some((allowed) => path === allowed || path.startsWith(`${allowed}.`) || path.startsWith(`${allowed}/`));

/** Ids that were not there before; the older ones may only leave at the far end of what is remembered. */
const newlyApplied = (before: AnyDocument | undefined, after: AnyDocument) => {
  const known = before?.applied ?? [];
  const fresh = after.applied.filter((id) => !known.includes(id));
  const wanted = [...known, ...fresh].slice(-REMEMBERED);
  return { fresh, isKept: JSON.stringify(wanted) === JSON.stringify(after.applied) };
};

/** Released answers and published insights are copies; everything else is written in one place only. */
const isCopy = (path: string): boolean => /\/(plan|published|sections)\b/.test(path);

export const createAudit = (breaches: Breaches): Audit => {
  const acts = new Map<string, Act>();
  const appliedIn = new Set<string>();
  const namesByAct = new Map<Act, Set<string>>();
  const lastChange = new Map<string, { readonly act: Act; readonly activityId: string }>();
  const touched = new Map<string, number>();
  const origins = new Map<string, string>();
  let writes = 0;

  const checkOnce = (name: string, fresh: readonly string[]): void => {
    for (const id of fresh) {
      if (appliedIn.has(`${name} ${id}`)) breaches.report('each applied once', `${name} has applied ${id} twice`);
      appliedIn.add(`${name} ${id}`);
      const act = acts.get(activityOf(id));
      if (act !== undefined) namesByAct.set(act, new Set([...(namesByAct.get(act) ?? []), name]));
    }
  };

  const checkOrigins = (paths: readonly string[], textAt: (path: string) => string): void => {
    for (const place of paths) {
      if (isCopy(place)) continue;
      for (const mark of marksIn(textAt(place))) {
        const first = origins.get(mark) ?? place;
        if (first !== place) breaches.report('each applied once', `what stood in ${first} now also stands in ${place}`);
        origins.set(mark, first);
      }
    }
  };

  const checkReasons = (paths: readonly string[], fresh: readonly string[]): void => {
    const causes = fresh.flatMap((id) => acts.get(activityOf(id)) ?? []);
    const unasked = paths.find((path) => !causes.some(({ scope }) => isWithin(path, scope)));
    const by = causes.map(({ name }) => name).join(', ') || 'nobody';
    if (unasked !== undefined) breaches.report('nothing acknowledged is lost', `${unasked} was changed by ${by}`);
    if (paths.length > 1 && !causes.some(({ isWide }) => isWide === true))
      breaches.report('nothing acknowledged is lost', `${paths.join(', ')} were changed at once by ${by}`);
  };

  /** A click that comes again with a new id may not undo or redo what nobody else has touched since. */
  const checkRepeats = (paths: readonly string[], fresh: readonly string[]): void => {
    for (const id of fresh) {
      const activityId = activityOf(id);
      const act = acts.get(activityId);
      if (act === undefined) continue;
      for (const path of paths) {
        const last = lastChange.get(path);
        if (last?.act === act && last.activityId !== activityId)
          breaches.report('each applied once', `${act.name} came again with a new id and changed ${path} once more`);
        lastChange.set(path, { act, activityId });
      }
    }
  };

  const checkStored = ({ after, body }: Commit, name: string): void => {
    if (Buffer.byteLength(body) > MOST_BYTES) breaches.report('documents stay within 1 MB', name);
    try {
      parseDocument(after);
    } catch (error) {
      breaches.report('every stored document can be read', `${name}: ${String(error)}`);
    }
  };

  const onCommit = (commit: Commit): void => {
    const { before, after } = commit;
    writes += 1;
    if (after === undefined) return;
    const name = nameOf(after);
    const { fresh, isKept } = newlyApplied(before, after);
    if (!isKept) breaches.report('nothing acknowledged is lost', `${name} has forgotten what it had applied`);
    const paths = changedParts(partsOf(before), partsOf(after)).map((path) => `${name}/${path}`);
    for (const path of paths) touched.set(path, writes);
    checkStored(commit, name);
    checkOnce(name, fresh);
    checkOrigins(paths, (path) => partsOf(after).get(path.slice(name.length + 1)) ?? '');
    checkRepeats(paths, fresh);
    // What a new document begins with was asked for by whoever created it.
    if (before !== undefined || after.kind === 'reflection') checkReasons(paths, fresh);
  };

  return {
    onCommit,
    expect: (activityId, act) => void acts.set(activityId, act),
    hasApplied: (act) =>
      [...(namesByAct.get(act) ?? [])].some((name) => act.scope.some((path) => path.startsWith(`${name}/`))),
    writes: () => writes,
    isTouchedSince: (scope, since) => [...touched].some(([path, at]) => at > since && isWithin(path, scope)),
  };
};
