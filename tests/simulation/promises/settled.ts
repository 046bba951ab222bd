/** Once Teams and the store work again, everything that is due gets done, and every card shows the present state. */
import { renderStatus } from '../../../src/cards/status.ts';
import { isBundleDue } from '../../../src/domain/bundle.ts';
import { deliveriesDue } from '../../../src/domain/deliveries.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import { confirmedChannel } from '../../../src/domain/steeringChannel.ts';
import type { WorkCalendar } from '../../../src/ports/workCalendar.ts';
import { nameOf } from '../documents.ts';
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

export const settled: Promised = ({ report, store, documents, readers, clock, calendar, post }) => {
  /** Messages of which only a sender taken for dead has learned that somebody has deleted them in Teams. */
  const goneUnnoticed = new Set<string>();

  const checkCard = (exchange: Exchange): void => {
    const channel = confirmedChannel(exchange.channel);
    const entry = channel && exchange.deliveries[`status:${channel.channelId}`];
    if (entry?.status !== 'sent' || entry.activityId === undefined || goneUnnoticed.has(entry.activityId)) return;
    const message = post(entry.activityId)?.message;
    const shown = message?.type === 'card' ? JSON.stringify(message.card) : undefined;
    if (shown !== JSON.stringify(renderStatus(readers[exchange.locale], exchange)))
      report('the status card shows the present state', nameOf(exchange));
  };
  return {
    onAttempt: ({ result, isUpdate }, claim) => {
      if (result.status !== 'gone' || !isUpdate || claim?.document.kind !== 'exchange') return;
      const { document, key, fence } = claim;
      const { activityId } = document.deliveries[key] ?? {};
      const newest = documents(document.tenantId).exchange(document.id)?.deliveries[key];
      if (activityId !== undefined && newest?.fence !== fence) goneUnnoticed.add(activityId);
    },
    onSettled: () => {
      for (const document of store.all()) {
        const [debt] = [...dueIn(document, clock.now(), calendar), ...claimedIn(document)];
        if (debt !== undefined) report('every due delivery is made', `${nameOf(document)} ${debt}`);
        if (document.kind === 'exchange') checkCard(document);
      }
    },
  };
};
