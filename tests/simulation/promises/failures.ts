/** Nothing fails for which no fault is to blame. */
import type { Promised } from './watch.ts';

export const failures: Promised = ({ report }) => ({
  onFailure: (what) => report('no turn and no delivery fails without a fault', what),
});
