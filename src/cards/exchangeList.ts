/** All exchanges of a person, to choose from: how far each is, what comes next. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/exchangeList.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { overviewOf } from '../domain/overview.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemTitle, phaseTitle } from './checklist.ts';
import { around, exchangeId, lang, nearest, ours, shortText } from './common.ts';
import { shown } from './userText.ts';

export const exchangeListCard = defineCard({
  name: 'exchangeList',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    hint: ours,
    choose: ours,
    rows: z.array(
      z.strictObject({
        place: z.number(),
        name: shortText,
        detail: ours,
        standing: ours,
        exchangeId,
        chooseTitle: ours,
      }),
    ),
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
  }),
  verbs: ['exchange.open', 'exchange.list'],
});

export interface ExchangeListView {
  /** The oldest first. */
  readonly exchanges: readonly Exchange[];
  readonly focus: string | undefined;
  readonly today: string;
  /** Without one: where the selected exchange is, otherwise the newest. */
  readonly page?: number | undefined;
}

const ROWS = 10;
const NEXT_TITLE = 80;

/** Phase, what comes next and how many steps are open, in one line. */
const standingOf = (reader: Reader, exchange: Exchange, today: string): string => {
  const { closed, timeZone } = exchange;
  if (closed !== undefined) return reader.texts.closing.inList(reader.dayOf(closed.at, timeZone));
  const { nouns, phase: inPhase, nextUp, openSteps } = reader.texts.exchange;
  const { phase, next, openSteps: steps } = overviewOf(exchange, today);
  const titleOf = (): string => {
    if (next?.kind === 'item') return shown(itemTitle(reader, exchange, next.item), NEXT_TITLE);
    return next?.kind === 'step' ? shown(next.step.title, NEXT_TITLE) : nouns[exchange.format];
  };
  return [
    ...(phase === undefined ? [] : [inPhase(phaseTitle(reader, exchange, phase))]),
    ...(next === undefined ? [] : [nextUp(reader.shortDay(next.on), titleOf())]),
    ...(steps === 0 ? [] : [openSteps(steps)]),
  ].join(' · ');
};

const rowFor = (reader: Reader, { focus, today }: ExchangeListView) => {
  const { chooseTitle, chosen, nouns, visitOpen } = reader.texts.exchange;
  return (exchange: Exchange, index: number) => {
    const { id, title, visitOn, format } = exchange;
    const day = visitOn === undefined ? visitOpen : reader.day(visitOn);
    return {
      place: index + 1,
      name: title,
      exchangeId: id,
      chooseTitle: chooseTitle(title),
      detail: `${nouns[format]}: ${day}${id === focus ? ` · ${chosen}` : ''}`,
      standing: standingOf(reader, exchange, today),
    };
  };
};

const pageOf = ({ exchanges, focus, page }: ExchangeListView): { page: number; pages: number } => {
  const pages = Math.max(1, Math.ceil(exchanges.length / ROWS));
  const chosen = exchanges.findIndex(({ id }) => id === focus);
  const wanted = page ?? (chosen < 0 ? pages : Math.floor(chosen / ROWS) + 1);
  return { page: nearest(wanted, pages), pages };
};

export const renderExchangeList = (reader: Reader, view: ExchangeListView): AdaptiveCard => {
  const { listTitle, listHint, choose } = reader.texts.exchange;
  const { page, pages } = pageOf(view);
  return exchangeListCard.render({
    lang: reader.locale,
    title: listTitle,
    hint: listHint,
    choose,
    rows: view.exchanges.map(rowFor(reader, view)).slice((page - 1) * ROWS, page * ROWS),
    ...around(page, pages),
    previousTitle: reader.texts.common.back,
    nextTitle: reader.texts.common.further,
  });
};
