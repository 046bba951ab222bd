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
    rows: z.array(z.strictObject({ place: z.number(), name: shortText, detail: ours, exchangeId, chooseTitle: ours })),
    more: ours,
  }),
  verbs: ['exchange.open'],
});

export interface ExchangeListView {
  /** The oldest first. */
  readonly exchanges: readonly Exchange[];
  readonly focus: string | undefined;
}

/** Only the newest fit on a card; the others are chosen by their number. */
const SHOWN = 14;

const rowsOf = ({ texts, day }: Reader, { exchanges, focus }: ExchangeListView) => {
  const { chooseTitle, chosen, nouns, visitOpen } = texts.exchange;
  return exchanges.map(({ id, title, visitOn, format }, index) => ({
    place: index + 1,
    name: title,
    exchangeId: id,
    chooseTitle: chooseTitle(title),
    detail: `${nouns[format]}: ${visitOn === undefined ? visitOpen : day(visitOn)}${id === focus ? ` · ${chosen}` : ''}`,
  }));
};

export const renderExchangeList = (reader: Reader, view: ExchangeListView): AdaptiveCard => {
  const { listTitle, listHint, listMore, choose } = reader.texts.exchange;
  const hidden = view.exchanges.length - SHOWN;
  return exchangeListCard.render({
    lang: reader.locale,
    title: listTitle,
    hint: listHint,
    choose,
    rows: rowsOf(reader, view).slice(-SHOWN),
    more: hidden > 0 ? listMore(hidden) : '',
  });
};
