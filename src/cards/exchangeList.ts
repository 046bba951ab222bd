/** All exchanges of a person, to choose from. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/exchangeList.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours, shortText } from './common.ts';

export const exchangeListCard = defineCard({
  name: 'exchangeList',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    hint: ours,
    choose: ours,
    rows: z.array(z.strictObject({ place: z.number(), name: shortText, detail: ours, exchangeId })),
  }),
  verbs: ['exchange.open'],
});

export const renderExchangeList = (
  reader: Reader,
  { exchanges, focus }: { exchanges: readonly Exchange[]; focus: string | undefined },
): AdaptiveCard => {
  const { listTitle, listHint, choose, chosen, visit, visitOpen } = reader.texts.exchange;
  return exchangeListCard.render({
    lang: reader.locale,
    title: listTitle,
    hint: listHint,
    choose,
    rows: exchanges.map(({ id, title, visitOn }, index) => ({
      place: index + 1,
      name: title,
      exchangeId: id,
      detail: `${visit}: ${visitOn === undefined ? visitOpen : reader.day(visitOn)}${id === focus ? ` · ${chosen}` : ''}`,
    })),
  });
};
