/** Once Teams and the store work again, everything that is due gets done, and whoever is asked something knows it. */
import { isBundleDue } from '../../../src/domain/bundle.ts';
import { deliveriesDue } from '../../../src/domain/deliveries.ts';
import { openEnquiriesTo } from '../../../src/domain/enquiries.ts';
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { WorkCalendar } from '../../../src/ports/workCalendar.ts';
import { isSame, nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

/** What a document is to do by now, in words. Looks at the plan, not at the index. */
export const dueIn = (document: AnyDocument, now: string, calendar: WorkCalendar): readonly string[] => {
  const handoffs = document.handoffs.map(({ id }) => `handoff ${id}`);
  if (document.kind === 'person')
    return isBundleDue(document, now, calendar.workingDays([])) ? [...handoffs, 'bundle'] : handoffs;
  if (document.kind !== 'exchange') return handoffs;
  const { own, host } = document;
  const isWorkingDay = calendar.workingDays(host === undefined ? [own.land] : [own.land, host.land]);
  return [...handoffs, ...deliveriesDue(document, { now, isWorkingDay }).map(({ key }) => key)];
};

const claimedIn = (document: AnyDocument): readonly string[] =>
  document.kind === 'exchange'
    ? Object.keys(document.deliveries).filter((key) => document.deliveries[key]?.status === 'claimed')
    : [];

export const settled: Promised = ({ report, store, documents, clock, calendar }) => {
  /** What exchanges say about who is asked, their own document says too. */
  const checkAsked = ({ tenantId, aadObjectId, askedIn }: Person): void => {
    const exchanges = documents(tenantId).exchanges();
    const open = exchanges.filter((exchange) => openEnquiriesTo(exchange, aadObjectId).length > 0).map(({ id }) => id);
    if (!isSame(open.toSorted(), askedIn.toSorted()))
      report('whoever is asked something knows it', `${tenantId}/${aadObjectId}, ${open.join(', ')}`);
  };
  return {
    onSettled: () => {
      for (const document of store.all()) {
        const [debt] = [...dueIn(document, clock.now(), calendar), ...claimedIn(document)];
        if (debt !== undefined) report('every due delivery is made', `${nameOf(document)} ${debt}`);
        if (document.kind === 'person') checkAsked(document);
      }
    },
  };
};
