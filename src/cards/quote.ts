/** In a dialog over a message: its text, to be edited, as an insight of one of the exchanges of the person. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/quote.json' with { type: 'json' };
import { cut } from '../domain/cut.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { Choice, choicesOf, IN_LIST, lang, notice, ours } from './common.ts';
import { shown } from './userText.ts';

export const quoteCard = defineCard({
  name: 'quote',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    intro: ours,
    notice,
    /** Says which exchange it is; empty where one has to choose. */
    inExchange: ours,
    exchange: z.string(),
    exchangeLabel: ours,
    exchangeError: ours,
    exchanges: z.array(Choice),
    textLabel: ours,
    textError: ours,
    value: z.string(),
    problem: ours,
    lens: z.string(),
    lensLabel: ours,
    lensError: ours,
    lenses: z.array(Choice),
    save: ours,
  }),
  verbs: ['insight.quote'],
});

export interface QuoteView {
  /** At least one. */
  readonly exchanges: readonly Exchange[];
  /** The id of the one that is meant, as far as is known. */
  readonly exchange: string;
  readonly text: string;
  readonly lens?: string;
  readonly notice?: string;
  readonly problem?: string;
}

export const renderQuote = (reader: Reader, view: QuoteView): AdaptiveCard => {
  const { exchanges, text, lens = '', notice: said = '', problem = '' } = view;
  const { insights, common } = reader.texts;
  const { title, intro, exchangeLabel, exchangeError, textLabel, inExchange } = insights.quote;
  const [only, ...others] = exchanges;
  const meant = exchanges.find(({ id }) => id === view.exchange) ?? exchanges.at(-1);
  return quoteCard.render({
    lang: reader.locale,
    ...{ title, intro, notice: said, exchangeLabel, exchangeError, textLabel, problem, lens, value: text },
    inExchange: only !== undefined && others.length === 0 ? inExchange(shown(only.title, IN_LIST)) : '',
    exchange: meant?.id ?? '',
    exchanges: exchanges.map((one, index) => ({ title: `${index + 1}. ${cut(one.title, IN_LIST)}`, value: one.id })),
    textError: insights.textError,
    lensLabel: insights.lensLabel,
    lensError: common.problems.notAChoice,
    lenses: choicesOf(reader.labels('lens')),
    save: insights.add,
  });
};
