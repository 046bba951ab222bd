/** Once an exchange is closed nobody is asked or reminded of anything in it; bundleContent.ts looks at the bundles. */
import { postKind, requestKind } from '../../../src/domain/delivery.ts';
import { CLAIM_SECONDS } from '../../../src/domain/deliveryLog.ts';
import { keyOfPart } from '../../../src/domain/summaryPosts.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

const GOES_ON: ReadonlySet<unknown> = new Set(['stepReminder', 'check', 'digest']);

/** Reminds or asks; what has happened and what stands in the channel may still be told. */
const isAsking = (key: string): boolean =>
  GOES_ON.has(postKind(key)) || requestKind(key) !== undefined || key === 'contact' || key.startsWith('request:');

export const closed: Promised = ({ report, clock }) => {
  /** When each closed exchange was saved as closed, in milliseconds: the turn may have begun long before. */
  const closedAt = new Map<string, number>();
  /** Whoever had claimed it before may set out as long as the claim holds. */
  const isLongClosed = (name: string): boolean =>
    clock.milliseconds() - (closedAt.get(name) ?? Infinity) > CLAIM_SECONDS * 1_000;
  return {
    onWrite: ({ name, after }) => {
      if (after.kind !== 'exchange') return;
      if (after.closed === undefined) closedAt.delete(name);
      else if (!closedAt.has(name)) closedAt.set(name, clock.milliseconds());
    },
    onBegin: (_call, claim) => {
      if (claim?.document.kind !== 'exchange' || !isAsking(claim.key)) return;
      if (claim.document.closed !== undefined || isLongClosed(nameOf(claim.document)))
        report('nobody is reminded of anything in a closed exchange', claim.name);
    },
    onAttempt: ({ target }, claim) => {
      if (claim?.document.kind !== 'exchange' || postKind(claim.key) !== 'closingNote') return;
      const threadId = target.type === 'channel' ? target.threadId : undefined;
      const isInThread = threadId === undefined || threadId === claim.document.deliveries[keyOfPart(1)]?.activityId;
      if (!isInThread) report('what became of the steps is told in the thread of the summary', claim.name);
    },
  };
};
