/** Looks at every write: nothing may change that nobody asked for, and what was applied is not forgotten. */
import { mayTouch } from '../acts.ts';
import { isSame } from '../documents.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

const PROMISE = 'nothing acknowledged is lost';
/** As many applied activities as a document remembers. */
const REMEMBERED = 50;

/** The older ones may only leave at the far end of what is remembered. */
const hasForgotten = ({ before, after, fresh }: Write): boolean =>
  !isSame([...(before?.applied ?? []), ...fresh].slice(-REMEMBERED), after.applied);

export const changes: Promised = ({ report }) => ({
  onWrite: (write) => {
    const { before, after, name, changed, causes } = write;
    if (hasForgotten(write)) report(PROMISE, `${name} has forgotten what it had applied`);
    // What a new document begins with was asked for by whoever created it.
    if (before === undefined && after.kind !== 'reflection') return;
    const by = causes.map((act) => act.name).join(', ') || 'nobody';
    const unasked = changed.find(({ path }) => !causes.some((act) => mayTouch(act, path)));
    if (unasked !== undefined) report(PROMISE, `${unasked.path} was changed by ${by}`);
    if (changed.length > 1 && !causes.some(({ isWide }) => isWide === true))
      report(PROMISE, `${changed.map(({ path }) => path).join(', ')} were changed at once by ${by}`);
  },
});
