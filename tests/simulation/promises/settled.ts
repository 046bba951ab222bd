/** Once Teams and the store work again, everything that is due has to be done. */
import { isBundleDue } from '../../../src/domain/bundle.ts';
import { deliveriesDue } from '../../../src/domain/deliveries.ts';
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import type { WorkCalendar } from '../../../src/ports/workCalendar.ts';
import { nameOf } from '../documents.ts';

/** What a document still owes at a moment, in words; nothing once all is done. Looks at the plan, not at the index. */
const owedBy = (document: AnyDocument, now: string, calendar: WorkCalendar): readonly string[] => {
  const name = nameOf(document);
  const handoffs = document.handoffs.map(({ id }) => `${name} handoff ${id}`);
  if (document.kind === 'person')
    return isBundleDue(document, now, calendar.workingDays([])) ? [...handoffs, `${name} bundle`] : handoffs;
  if (document.kind !== 'exchange') return handoffs;
  const { own, host } = document;
  const isWorkingDay = calendar.workingDays(host === undefined ? [own.land] : [own.land, host.land]);
  const due = deliveriesDue(document, { now, isWorkingDay }).map(({ key }) => `${name} ${key}`);
  const claimed = Object.entries(document.deliveries).flatMap(([key, { status }]) =>
    status === 'claimed' ? [`${name} ${key} is still claimed`] : [],
  );
  return [...handoffs, ...due, ...claimed];
};

export const owed = (
  documents: readonly AnyDocument[],
  { now, calendar }: { readonly now: string; readonly calendar: WorkCalendar },
): readonly string[] => documents.flatMap((document) => owedBy(document, now, calendar));
