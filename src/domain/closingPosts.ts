/** Who hears that an exchange was closed or opened again: in 1:1 all whom it concerns but whoever did it, and the channel. */
import type { Closed } from './closed.ts';
import { closingNote } from './closingNote.ts';
import { type Exchange, organiserOf } from './exchange.ts';
import { once, type Planned } from './planned.ts';
import { addDays, isBefore, type IsWorkingDay, morningOf, toWorkingDay } from './time.ts';

const hasReached = ({ deliveries }: Exchange, key: string): boolean => {
  const status = deliveries[key]?.status;
  return status !== undefined && status !== 'rejected' && status !== 'deferred';
};

/** Who was asked something that ended with the exchange, if the question had reached them. */
const askedInVain = (exchange: Exchange, { at: closedAt }: Closed): readonly string[] => [
  ...exchange.invitations.flatMap(({ aadObjectId, at, status }) =>
    status === 'ended' && hasReached(exchange, `invitation:${aadObjectId}:${at}`) ? [aadObjectId] : [],
  ),
  ...exchange.enquiries.flatMap((enquiry) =>
    enquiry.closedAt === closedAt && enquiry.status === 'recalled' && hasReached(exchange, `enquiry:${enquiry.id}`)
      ? [enquiry.colleague.aadObjectId]
      : [],
  ),
];

export const plannedClosing = (exchange: Exchange): readonly Planned[] => {
  const { closed, reopened, members } = exchange;
  const what = closed ?? reopened;
  if (what === undefined) return [];
  const news = closed === undefined ? 'reopened' : 'closed';
  const memberIds = members.map(({ aadObjectId }) => aadObjectId);
  const others = closed === undefined ? [] : askedInVain(exchange, closed);
  return [...new Set([...memberIds, ...others])]
    .filter((to) => to !== what.by.aadObjectId)
    .flatMap((to) => once(exchange, what.at, { kind: 'closingNews', key: `${news}:${what.id}:${to}`, news, to }));
};

/** In the thread of the summary; opened again and closed anew, it is told anew. */
export const plannedNote = (exchange: Exchange): readonly Planned[] => {
  const { closed } = exchange;
  return closed === undefined || closingNote(exchange) === undefined
    ? []
    : once(exchange, closed.at, { kind: 'closingNote', key: `closing-note:${closed.id}` });
};

const WARNING_DAYS = 28;

/** Four weeks before it is deleted, whoever organises it is told once; not if it was closed later than that. */
export const plannedWarning = (exchange: Exchange, isWorkingDay: IsWorkingDay): readonly Planned[] => {
  const { closed, timeZone } = exchange;
  const to = organiserOf(exchange)?.aadObjectId;
  if (closed === undefined || to === undefined) return [];
  const day = toWorkingDay(addDays(closed.deleteOn, -WARNING_DAYS), isWorkingDay, -1);
  const at = morningOf(day, timeZone);
  if (isBefore(at, closed.at)) return [];
  return once(exchange, at, { kind: 'closingNews', key: `deletion:${closed.id}`, news: 'deletion', to });
};
