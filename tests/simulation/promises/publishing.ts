/** A summary is published by those who may, and stands in the channel part after part, in one thread. */
import { keyOfPart, partOfKey } from '../../../src/domain/summaryPosts.ts';
import { isSame } from '../documents.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

/** Where four eyes were asked for, whoever was asked and does not organise has approved it. */
const isAgreed = ({ before, after, causes }: Write): boolean => {
  if (before?.kind !== 'exchange' || after.kind !== 'exchange') return true;
  const { fourEyes, approval } = before.summary;
  const { published } = after.summary;
  if (isSame(before.summary.published, published) || published === undefined || fourEyes !== true) return true;
  const second = published.second?.aadObjectId;
  const isAsked = second !== undefined && second === approval?.second.aadObjectId;
  return isAsked && second !== published.by.aadObjectId && causes.some(({ by }) => by.aadObjectId === second);
};

export const publishing: Promised = ({ report }) => ({
  onWrite: (write) => {
    if (!isAgreed(write)) report('where four eyes are asked for a second person has agreed', write.name);
  },
  onAttempt: ({ isUpdate, target }, claim) => {
    const part = claim === undefined ? undefined : partOfKey(claim.key);
    if (isUpdate || part === undefined || part === 1 || claim?.document.kind !== 'exchange') return;
    const { deliveries } = claim.document;
    const before = deliveries[keyOfPart(part - 1)];
    if (before?.activityId === undefined && before?.status !== 'unknown')
      report('a summary stands in the channel part after part', claim.name);
    const thread = target.type === 'channel' ? target.threadId : undefined;
    if (thread !== undefined && thread !== deliveries[keyOfPart(1)]?.activityId)
      report('the parts of a summary stand in one thread', claim.name);
  },
});
