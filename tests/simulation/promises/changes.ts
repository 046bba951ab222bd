/** Looks at every write: nothing may change that nobody asked for, and what was applied is not forgotten. */
import { mayTouch } from '../acts.ts';
import { isSame } from '../documents.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

const PROMISE = 'nothing acknowledged is lost';
/** As many applied activities as a document remembers. */
const REMEMBERED = 50;

/** The older ones may only leave at the far end of what is remembered. */
const mustRemember = ({ before, fresh }: Write): readonly string[] =>
  [...(before?.applied ?? []), ...fresh].slice(-REMEMBERED);

/** The exchanges that the lists of a person or a team name. */
const namedIn = (document: Write['before']): readonly string[] => {
  if (document?.kind === 'team') return document.bound.map(({ exchangeId }) => exchangeId);
  if (document?.kind !== 'person') return [];
  const { exchangeIds, invitedTo, askedIn, snoozed = [] } = document;
  return [...exchangeIds, ...invitedTo, ...askedIn, ...snoozed.map(({ exchangeId }) => exchangeId)];
};

const isList = (path: string): boolean => /\/(exchangeIds|invitedTo|askedIn|snoozed|bound)$/.test(path);

export const changes: Promised = ({ report, ledger, documents }) => ({
  onWrite: (write) => {
    const { before, after, name, changed, causes } = write;
    const remembered = mustRemember(write);
    if (!isSame(remembered, after.applied)) {
      const lost = remembered.filter((id) => !after.applied.includes(id));
      const what = lost.map((id) => `${id} (${ledger.actOf(id)?.name})`).join(', ');
      report(PROMISE, `${name} has forgotten ${what === '' ? 'the order of what it had applied' : what}`);
    }
    // What a new document begins with was asked for by whoever created it.
    if (before === undefined && after.kind !== 'reflection') return;
    const by = causes.map((act) => act.name).join(', ') || 'nobody';
    const kept = new Set(namedIn(after));
    const gone = namedIn(before).filter((id) => !kept.has(id));
    // What is deleted in time leaves all lists without anybody asking for it, and nothing else does.
    const isForgetting =
      gone.length > 0 && gone.every((id) => documents(after.tenantId).exchange(id)?.removingSince !== undefined);
    const unasked = changed.find(
      ({ path }) => !causes.some((act) => mayTouch(act, path)) && !(isForgetting && isList(path)),
    );
    if (unasked !== undefined) report(PROMISE, `${unasked.path} was changed by ${by}`);
    if (changed.length > 1 && !causes.some(({ isWide }) => isWide === true))
      report(PROMISE, `${changed.map(({ path }) => path).join(', ')} were changed at once by ${by}`);
  },
});
