/**
 * The dialog over a message of anybody, or from the compose box: whoever opened it sees the text and edits it before
 * anything is saved. Who wrote the message never comes here.
 */
import type { AdaptiveCard } from '../cards/card.ts';
import { renderNotDone } from '../cards/dialogNotice.ts';
import { cut } from '../domain/cut.ts';
import type { Reader } from '../locales/reader.ts';
import { dispatch, readIntent } from './dispatch.ts';
import { steeredFrom } from './exchanges.ts';
import { askQuote } from './quote.ts';
import type { Arrival, Dialog, Services } from './turn.ts';
import { beginTurn } from './turnFrame.ts';

const LONGEST = 4_000;

const noticeFor = ({ texts }: Reader, said: string | undefined): string => {
  const { fresh, noText, shortened, check } = texts.insights.quote;
  if (said === undefined) return fresh;
  if (said === '') return noText;
  return said.length > LONGEST ? shortened : check;
};

/**
 * Without a message the dialog is empty, for a note of one's own. The text of a message is cut to what an insight holds;
 * the message itself stays where it is. In a steering group's channel its exchange is offered first.
 */
export const openQuote = async (
  services: Services,
  arrival: Arrival<Dialog>,
  said: string | undefined,
): Promise<AdaptiveCard> => {
  const turn = await beginTurn(services, arrival);
  const { channel } = arrival.place;
  const exchange = channel && (await steeredFrom(services, turn.tenantId, channel));
  return askQuote(services, turn, {
    text: cut(said?.trim() ?? '', LONGEST),
    notice: noticeFor(turn.reader, said?.trim()),
    ...(exchange !== undefined && { exchange }),
  });
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
