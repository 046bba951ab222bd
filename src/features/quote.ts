/** The text of a message as an insight of whoever clicked: the form in which they edit it, and saving what they sent. */
import type { AdaptiveCard } from '../cards/card.ts';
import { renderDialogNotice, renderNotDone } from '../cards/dialogNotice.ts';
import { type FormState, problemAt, typed } from '../cards/formState.ts';
import { renderQuote } from '../cards/quote.ts';
import { literal } from '../cards/userText.ts';
import { sameInsightNumber } from '../domain/insights.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { changeExchange } from './exchanges.ts';
import { lensFrom } from './insights.ts';
import type { Handlers, Services, Turn } from './turn.ts';

interface Quoted {
  readonly text: string;
  readonly exchange?: string;
  readonly lens?: string;
  readonly notice?: string;
  readonly problem?: string;
}

/** The dialog, as it is opened or with what was typed and why that could not be taken. */
export const askQuote = async (services: Services, turn: Turn, quoted: Quoted): Promise<AdaptiveCard> => {
  const { reader, person } = turn;
  const exchanges = await exchangesOf(services.records, person);
  if (exchanges.length === 0) return renderNotDone(reader, reader.texts.insights.quote.nowhere, quoted.text);
  return renderQuote(reader, { exchange: person.focus ?? '', ...quoted, exchanges });
};

/** What was typed goes back with the form. */
export const quoteForm = async (services: Services, turn: Turn, { raw, problems }: FormState) => {
  const { quote } = turn.reader.texts.insights;
  const ofText = problems['text'] === 'tooLong' ? quote.tooLong : problemAt(turn.reader, problems, 'text');
  const ofLens = problems['lens'] === undefined ? '' : turn.reader.texts.common.problems.notAChoice;
  const problem = ofText || ofLens || quote.exchangeError;
  const card = await askQuote(services, turn, { text: typed(raw, 'text'), exchange: typed(raw, 'exchange'), problem });
  return { card };
};

export const quoteHandlers: Handlers<'insight.quote'> = {
  'insight.quote': async (services, turn, { exchange: exchangeId, text, lens }) => {
    const { reader, happening } = turn;
    const change = { type: 'insightNoted', text, ...lensFrom(lens) } as const;
    const changed = await changeExchange(services, turn, { exchangeId, ...change });
    if (!changed.ok) {
      const problem = reader.texts.common.refusals[changed.error];
      return { card: await askQuote(services, turn, { text, exchange: exchangeId, lens, problem }) };
    }
    const { title, insights } = changed.value.after;
    const { noted, quote } = reader.texts.insights;
    const number = sameInsightNumber(insights, happening.by, text);
    const heading = number === 0 ? reader.texts.common.done : noted(number);
    return { card: renderDialogNotice(reader, { title: heading, text: quote.noted(literal(title)) }) };
  },
};
