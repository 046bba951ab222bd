/**
 * The dialog over a message of anybody: whoever opened it sees the text and edits it before anything is saved. Who wrote
 * the message never comes here.
 */
import type { AdaptiveCard } from '../cards/card.ts';
import { renderNotDone } from '../cards/dialogNotice.ts';
import { cut } from '../domain/cut.ts';
import { dispatch, readIntent } from './dispatch.ts';
import { askQuote } from './quote.ts';
import type { Arrival, Dialog, Services } from './turn.ts';
import { beginTurn } from './turnFrame.ts';

const LONGEST = 4_000;

/** The text is cut to what an insight holds; the message itself stays where it is. */
export const openQuote = async (services: Services, arrival: Arrival<Dialog>, said: string): Promise<AdaptiveCard> => {
  const turn = await beginTurn(services, arrival);
  const { noText, shortened } = turn.reader.texts.insights.quote;
  const text = cut(said.trim(), LONGEST);
  const notice = text === '' ? noText : said.trim().length > LONGEST ? shortened : '';
  return askQuote(services, turn, { text, notice });
};

export interface Sent {
  readonly verb: unknown;
  readonly data: unknown;
}

/** What was typed into a dialog, whatever else came with it: nobody shall lose it. */
export const textIn = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'text' in data && typeof data.text === 'string' ? data.text : '';

/** Only what a dialog of ours asks for is taken from one. */
export const sendQuote = async (services: Services, arrival: Arrival<Dialog>, sent: Sent): Promise<AdaptiveCard> => {
  const turn = await beginTurn(services, arrival);
  const intent = readIntent(sent.verb, sent.data);
  const { card } = intent?.verb === 'insight.quote' ? await dispatch(services, turn, intent) : {};
  return card ?? renderNotDone(turn.reader, turn.reader.texts.insights.quote.stale, textIn(sent.data));
};
