/**
 * Closing an exchange: nobody is reminded of anything any more, what was asked and is open ends, and all of it can be
 * read until it is deleted. Opened again, it goes on from where it stands.
 */
import { checklistTransition } from './checklist.ts';
import { closingNote } from './closingNote.ts';
import { type Actor, handoff, type Handoff, type Happening, owing } from './document.ts';
import type { Exchange } from './exchange.ts';
import { markOf } from './mark.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { confirmedChannel } from './steeringChannel.ts';
import { dayAt } from './time.ts';

export type ClosingEvent = Happening &
  (
    | {
        readonly type: 'exchangeClosed';
        readonly seen: string;
        readonly deleteOn: string;
        readonly reason?: string | undefined;
      }
    | { readonly type: 'exchangeReopened' }
  );
type EventOf<T extends ClosingEvent['type']> = Extract<ClosingEvent, { readonly type: T }>;

/** The key of the checklist item that is done with it. */
export const CLOSING_ITEM = 'close';

/** What closing would end, for whoever decides about it. */
export interface ClosingView {
  readonly title: string;
  /** Nobody has travelled: then it is called off. */
  readonly isCalledOff: boolean;
  readonly isPublished: boolean;
  readonly deleteOn: string;
  /** When it was opened again: what was shown before that counts no more. */
  readonly reopenedAt?: string;
  readonly openItems: number;
  readonly openSteps: readonly { readonly number: number; readonly title: string }[];
  /** Names of those who have not answered their invitation. */
  readonly invited: readonly string[];
  /** How many questions were handed over: by whom and to whom is their own business. */
  readonly asked: number;
  readonly approval?: string;
  /** What its channel will hear. */
  readonly note?: { readonly channelName: string; readonly done: number; readonly rejected: number };
}

/** Only where there is a channel to hear it. */
const noteView = (exchange: Exchange): Pick<ClosingView, 'note'> => {
  const channel = confirmedChannel(exchange.channel);
  const note = closingNote(exchange);
  if (channel === undefined || note === undefined) return {};
  const { done, rejected } = note;
  return { note: { channelName: channel.channelName, done: done.length, rejected: rejected.length } };
};

const openApproval = ({ summary: { approval } }: Exchange): Actor | undefined =>
  approval === undefined || approval.declined !== undefined ? undefined : approval.second;

export const closingView = (
  exchange: Exchange,
  { at, deleteOn }: { readonly at: string; readonly deleteOn: string },
): ClosingView => {
  const { title, visitOn, timeZone, summary, checklist, steps, invitations, enquiries } = exchange;
  const approval = openApproval(exchange);
  return {
    ...{ title, deleteOn },
    isCalledOff: visitOn === undefined || dayAt(at, timeZone) < visitOn,
    isPublished: summary.published !== undefined,
    openItems: checklist.filter(({ status, key }) => status === 'open' && key !== CLOSING_ITEM).length,
    openSteps: steps.flatMap((step, index) =>
      step.status === 'open' ? [{ number: index + 1, title: step.title }] : [],
    ),
    invited: invitations.flatMap(({ status, name }) => (status === 'open' ? [name] : [])),
    asked: enquiries.filter(({ status }) => status === 'open').length,
    ...(approval === undefined ? {} : { approval: approval.name }),
    ...noteView(exchange),
    ...(exchange.reopened === undefined ? {} : { reopenedAt: exchange.reopened.at }),
  };
};

export const closingMark = (view: ClosingView): string => markOf(view);

/** Those whose own documents hold something about the exchange that is over now. */
const concerned = ({ members, invitations, enquiries }: Exchange): readonly string[] => [
  ...new Set([
    ...members.map(({ aadObjectId }) => aadObjectId),
    ...invitations.flatMap(({ status, aadObjectId }) => (status === 'open' ? [aadObjectId] : [])),
    ...enquiries.flatMap(({ status, colleague }) => (status === 'open' ? [colleague.aadObjectId] : [])),
  ]),
];

const tell = ({ tenantId, id: exchangeId }: Exchange, { id, at, by }: Happening, to: string): Handoff =>
  handoff({ id: `${id}:${to}`, at, by }, personRef(tenantId, to), { type: 'exchangeClosed', exchangeId });

/** What is open ends with the exchange; whoever asked or was asked hears of it (deliveries). */
const withoutQuestions = (exchange: Exchange, at: string): Exchange => {
  const { approval: _, ...summary } = exchange.summary;
  return {
    ...exchange,
    invitations: exchange.invitations.map((one) => (one.status === 'open' ? { ...one, status: 'ended' } : one)),
    enquiries: exchange.enquiries.map((one) =>
      one.status === 'open' ? { ...one, status: 'recalled', closedAt: at } : one,
    ),
    channel: exchange.channel.status === 'requested' ? { status: 'none' } : exchange.channel,
    summary: openApproval(exchange) === undefined ? exchange.summary : summary,
  };
};

/** The item that asks for closing is done with it, and open again with the exchange. */
const withClosingItem = (
  { checklist }: Exchange,
  { id, at, by }: Happening,
  { from, type }: { readonly from: 'open' | 'done'; readonly type: 'itemTicked' | 'itemReopened' },
): Exchange['checklist'] => {
  const item = checklist.findIndex(({ key, status }) => key === CLOSING_ITEM && status === from) + 1;
  if (item === 0) return checklist;
  const changed = checklistTransition(checklist, { type, item, id, at, by });
  return changed.ok ? changed.value : checklist;
};

/** The click that comes again, or that of a second person, finds it done. */
const close = (exchange: Exchange, event: EventOf<'exchangeClosed'>): Result<Exchange, Refusal> => {
  if (exchange.closed !== undefined) return ok(exchange);
  const { id, at, by, seen, deleteOn, reason = '' } = event;
  if (closingMark(closingView(exchange, event)) !== seen) return err('closingChanged');
  const { reopened: _, ...ended } = withoutQuestions(exchange, at);
  const closed = {
    ...ended,
    checklist: withClosingItem(exchange, event, { from: 'open', type: 'itemTicked' }),
    closed: { id, at, by, deleteOn, ...(reason === '' ? {} : { reason }) },
  };
  return ok(owing(closed, ...concerned(exchange).map((to) => tell(exchange, event, to))));
};

/** Invitations that ended may be made anew. */
const reopen = (exchange: Exchange, event: EventOf<'exchangeReopened'>): Exchange => {
  const { closed, ...open } = exchange;
  if (closed === undefined) return exchange;
  const { id, at, by } = event;
  return {
    ...open,
    invitations: open.invitations.filter(({ status }) => status !== 'ended'),
    checklist: withClosingItem(exchange, event, { from: 'done', type: 'itemReopened' }),
    reopened: { id, at, by },
  };
};

export const closingTransition = (exchange: Exchange, event: ClosingEvent): Result<Exchange, Refusal> =>
  event.type === 'exchangeClosed' ? close(exchange, event) : ok(reopen(exchange, event));

/** What was due before an exchange was opened again is not caught up on. */
export const beginsAnewAt = ({ reopened }: Pick<Exchange, 'reopened'>, otherwise: string): string =>
  reopened !== undefined && Date.parse(reopened.at) > Date.parse(otherwise) ? reopened.at : otherwise;
