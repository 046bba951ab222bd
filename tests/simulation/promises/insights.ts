/** An insight that was an answer of somebody is there once, in their words, and only as long as they let others see it. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Insight } from '../../../src/domain/insights.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

const isTaken = ({ by, status }: Insight): boolean => by === undefined && status === 'kept';

export const insights: Promised = ({ report, store }) => {
  /** What members have released, by what the insight that came from it is known by. */
  const releasedIn = ({ tenantId, id }: Exchange): ReadonlyMap<string | undefined, string | undefined> =>
    new Map(
      store
        .all()
        .flatMap((one) =>
          one.kind === 'reflection' && one.tenantId === tenantId && one.exchangeId === id
            ? Object.values(one.released)
            : [],
        )
        .map(({ insight, text }) => [insight, text]),
    );

  const check = (exchange: Exchange): void => {
    const released = releasedIn(exchange);
    for (const [index, insight] of exchange.insights.entries())
      if (isTaken(insight) && released.get(insight.activityId) !== insight.text)
        report('an insight goes with the release it came from', `${nameOf(exchange)}, insight ${index + 1}`);
  };

  return {
    onWrite: ({ after }) => {
      if (after.kind !== 'exchange') return;
      const texts = after.insights.filter(isTaken).map(({ text }) => text);
      if (new Set(texts).size < texts.length) report('an answer becomes an insight once', nameOf(after));
    },
    onSettled: () => {
      for (const document of store.all()) if (document.kind === 'exchange') check(document);
    },
  };
};
