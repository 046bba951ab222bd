/** What the workers say of their own accord arrives at most once, and never again after an unknown outcome or a refusal. */
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

const TRIED_AGAIN = 'what was refused is not tried again until somebody asks';

export const posts: Promised = ({ report, post }) => {
  /** The message that arrived for a delivery. */
  const arrived = new Map<string, string>();
  const unknown = new Set<string>();
  /** As the log says, with the claim: a sender taken for dead may call later, and be refused without anybody learning of it. */
  const refused = new Map<string, number>();

  /** Somebody who may has decided that what failed is to be sent again: then it may be. */
  const followLog = ({ before, after, name: document, fresh }: Write): void => {
    if (before?.kind !== 'exchange' || after.kind !== 'exchange' || before.deliveries === after.deliveries) return;
    for (const [key, { status, activityId }] of Object.entries(before.deliveries)) {
      const name = `${document} ${key}`;
      const next = after.deliveries[key];
      if (next?.status === 'rejected') refused.set(name, next.fence);
      if (next === undefined) report('the delivery log forgets nothing', `${name}, ${status}`);
      if (next?.status !== 'deferred' || (status !== 'unknown' && status !== 'rejected')) continue;
      if (fresh.length === 0) report('what failed is made due again only when somebody asks', `${name}, ${status}`);
      unknown.delete(name);
      refused.delete(name);
      // What is known to stand there is to be updated, whatever became of the last attempt.
      if (activityId === undefined) arrived.delete(name);
    }
  };

  return {
    onWrite: followLog,
    /** The log says it: whoever sets out from then on knows, whichever claim is theirs. */
    onBegin: (_call, claim) => {
      if (claim !== undefined && refused.has(claim.name)) report(TRIED_AGAIN, claim.name);
    },
    onCall: ({ replica, isUpdate }, claim) => {
      if (claim === undefined) return report('nothing is sent without a claim', replica);
      const { name, fence } = claim;
      // Who tries again makes a claim after the refusal; a slow sender had set out before it, under an older one.
      if (fence > (refused.get(name) ?? Infinity)) report(TRIED_AGAIN, name);
      if (!isUpdate && unknown.has(name)) report('a post whose outcome is unknown is never repeated', name);
      return undefined;
    },
    onAttempt: ({ isUpdate, result, arrived: activityId }, claim) => {
      if (claim === undefined) return undefined;
      const { name } = claim;
      if (isUpdate) return undefined;
      if (result.status === 'unknown') unknown.add(name);
      if (activityId === undefined) return undefined;
      const earlier = arrived.get(name);
      if (earlier !== undefined && post(earlier) !== undefined) report('a post arrives at most once', name);
      arrived.set(name, activityId);
      return undefined;
    },
  };
};
