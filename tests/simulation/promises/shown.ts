/** Once everything is done, what stands in the channel shows the present state: the status card, and the summary part by part. */
import { renderStatus } from '../../../src/cards/status.ts';
import { summaryMessage } from '../../../src/delivery/summaryMessages.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { confirmedChannel } from '../../../src/domain/steeringChannel.ts';
import { keyOfPart, publishedParts } from '../../../src/domain/summaryPosts.ts';
import type { Message } from '../../../src/ports/messenger.ts';
import { nameOf } from '../documents.ts';
import { marksIn } from '../words.ts';
import type { Promised } from './watch.ts';

const DAY = 24 * 60 * 60 * 1_000;

export const shown: Promised = ({ report, store, documents, readers, post, clock }) => {
  /** Messages of which only a sender taken for dead has learned that somebody has deleted them in Teams. */
  const goneUnnoticed = new Set<string>();

  /** What the bot believes to have sent stands there. */
  const shows = (
    { deliveries }: Exchange,
    key: string,
    contentOf: (message: Message | undefined) => boolean,
  ): boolean => {
    const entry = deliveries[key];
    if (entry?.status !== 'sent' || entry.activityId === undefined || goneUnnoticed.has(entry.activityId)) return true;
    return contentOf(post(entry.activityId)?.message);
  };

  const checkStatus = (exchange: Exchange, channelId: string): void => {
    const card = JSON.stringify(renderStatus(readers[exchange.locale], exchange));
    const isPresent = shows(
      exchange,
      `status:${channelId}`,
      (message) => message?.type === 'card' && JSON.stringify(message.card) === card,
    );
    if (!isPresent) report('the status card shows the present state', nameOf(exchange));
  };

  const checkSummary = (exchange: Exchange): void => {
    for (let part = 1; part <= publishedParts(exchange).length; part += 1) {
      const present = JSON.stringify(summaryMessage(readers[exchange.locale], exchange, part));
      if (!shows(exchange, keyOfPart(part), (message) => JSON.stringify(message) === present))
        report('the published summary shows the present state', `${nameOf(exchange)}, part ${part}`);
    }
  };

  /** It is tried for a day only: nobody's data is kept because Teams does not answer. */
  const checkFarewell = (exchange: Exchange, channelId: string): void => {
    const isTried = clock.milliseconds() - Date.parse(exchange.removingSince ?? '') < DAY;
    const saysNothing = (message: Message | undefined): boolean => marksIn(JSON.stringify(message ?? '')).size === 0;
    if (isTried && !shows(exchange, `status:${channelId}`, saysNothing))
      report('the card of a deleted exchange says nothing of it', nameOf(exchange));
  };

  return {
    onAttempt: ({ result, isUpdate }, claim) => {
      if (result.status !== 'gone' || !isUpdate || claim?.document.kind !== 'exchange') return;
      const { document, key, fence } = claim;
      const { activityId } = document.deliveries[key] ?? {};
      const newest = documents(document.tenantId).exchange(document.id)?.deliveries[key];
      if (activityId !== undefined && newest?.fence !== fence) goneUnnoticed.add(activityId);
    },
    onRemoved: ({ document }) => {
      const channel = document.kind === 'exchange' ? confirmedChannel(document.channel) : undefined;
      if (document.kind === 'exchange' && channel !== undefined) checkFarewell(document, channel.channelId);
    },
    onSettled: () => {
      for (const document of store.all()) {
        const channel = document.kind === 'exchange' ? confirmedChannel(document.channel) : undefined;
        if (document.kind !== 'exchange' || channel === undefined) continue;
        checkStatus(document, channel.channelId);
        checkSummary(document);
      }
    },
  };
};
