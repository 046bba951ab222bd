/** Once an exchange is closed nobody is asked or reminded of anything in it; bundleContent.ts looks at the bundles. */
import { postKind, requestKind } from '../../../src/domain/delivery.ts';
import { keyOfPart } from '../../../src/domain/summaryPosts.ts';
import type { Promised } from './watch.ts';

/** What was claimed before may still set out: each await on the way may take two minutes. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

const GOES_ON: ReadonlySet<unknown> = new Set(['stepReminder', 'check', 'digest']);

/** Reminds or asks; what has happened and what stands in the channel may still be told. */
const isAsking = (key: string): boolean =>
  GOES_ON.has(postKind(key)) || requestKind(key) !== undefined || key === 'contact' || key.startsWith('request:');

export const closed: Promised = ({ report, documents, clock }) => ({
  onBegin: (_call, claim) => {
    if (claim?.document.kind !== 'exchange' || !isAsking(claim.key)) return;
    const { tenantId, id } = claim.document;
    const closedAt = documents(tenantId).exchange(id)?.closed?.at;
    const isLongClosed = closedAt !== undefined && clock.milliseconds() - Date.parse(closedAt) > UNDER_WAY_MILLISECONDS;
    if (claim.document.closed !== undefined || isLongClosed)
      report('nobody is reminded of anything in a closed exchange', claim.name);
  },
  onAttempt: ({ target }, claim) => {
    if (claim?.document.kind !== 'exchange' || postKind(claim.key) !== 'closingNote') return;
    const threadId = target.type === 'channel' ? target.threadId : undefined;
    const isInThread = threadId === undefined || threadId === claim.document.deliveries[keyOfPart(1)]?.activityId;
    if (!isInThread) report('what became of the steps is told in the thread of the summary', claim.name);
  },
});
