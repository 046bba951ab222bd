/** Once everything has arrived, others find what each exchange has published, with those who agreed to be asked. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { ExchangeLessons } from '../../../src/domain/library.ts';
import { isSame, nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

const words = (decision: Exchange['insights'][number]['decision']): string | undefined => {
  if (decision.type === 'reject') return decision.because;
  return decision.type === 'adapt' ? decision.how : undefined;
};

/** As the exchange itself tells it. */
const toldBy = ({ title, topic, host, visitOn, members, summary: { published } }: Exchange) => ({
  ...{ title, topic, host: host?.name, visitOn },
  contacts: members.filter(({ askableSince }) => askableSince !== undefined).map(({ aadObjectId }) => aadObjectId),
  lessons: published?.content.insights.map(({ text, decision }) => [text, decision.type, words(decision)]),
});

const foundIn = ({ title, topic, host, visitOn, contacts, lessons }: ExchangeLessons) => ({
  ...{ title, topic, host, visitOn },
  contacts: contacts.map(({ aadObjectId }) => aadObjectId),
  lessons: lessons.map(({ text, decision, words: told }) => [text, decision, told]),
});

export const library: Promised = ({ report, store }) => ({
  onSettled: () => {
    const all = store.all();
    for (const exchange of all) {
      if (exchange.kind !== 'exchange') continue;
      const kept = all
        .flatMap((one) => (one.kind === 'library' && one.tenantId === exchange.tenantId ? one.exchanges : []))
        .find(({ exchangeId }) => exchangeId === exchange.id);
      const isPublished = exchange.summary.published !== undefined;
      if (isPublished !== (kept !== undefined))
        report('the library holds what was published, and nothing else', nameOf(exchange));
      if (kept !== undefined && !isSame(foundIn(kept), toldBy(exchange)))
        report(
          'the library holds what was published, and nothing else',
          `${nameOf(exchange)}: ${JSON.stringify(kept)}`,
        );
    }
  },
});
