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

export const changes: Promised = ({ report, ledger }) => ({
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
    const unasked = changed.find(({ path }) => !causes.some((act) => mayTouch(act, path)));
    if (unasked !== undefined) report(PROMISE, `${unasked.path} was changed by ${by}`);
    if (changed.length > 1 && !causes.some(({ isWide }) => isWide === true))
      report(PROMISE, `${changed.map(({ path }) => path).join(', ')} were changed at once by ${by}`);
  },
});
