/** Tells that an exchange was closed or opened again, or that it is going to be deleted: in 1:1, and in its channel. */
import { renderClosingNote } from '../cards/closingNote.ts';
import { literal } from '../cards/userText.ts';
import { closingNote } from '../domain/closingNote.ts';
import type { ClosingNews } from '../domain/delivery.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { type Addressee, cardMessage, textMessage } from './composed.ts';

/** Whoever takes part, or was asked something that ended. */
export const closingAddressee = ({ members, invitations, enquiries }: Exchange, to: string): Addressee | undefined =>
  [...invitations, ...enquiries.map(({ colleague }) => colleague), ...members].find(
    ({ aadObjectId }) => aadObjectId === to,
  );

export const closingNews = (
  reader: Reader,
  exchange: Exchange,
  { news: what, to }: ClosingNews,
): Message | undefined => {
  const { closed, reopened, title } = exchange;
  const { news } = reader.texts.closing;
  if (closed === undefined) return reopened && textMessage(news.reopened(literal(reopened.by.name), literal(title)));
  const day = reader.day(closed.deleteOn);
  if (what === 'deletion') return textMessage(news.deletion(literal(title), day));
  const by = literal(closed.by.name);
  const isMember = memberOf(exchange, to) !== undefined;
  return textMessage(isMember ? news.closed(by, literal(title), day) : news.ended(by, literal(title)));
};

export const noteMessage = (reader: Reader, exchange: Exchange): Message | undefined => {
  const { closed, title, timeZone } = exchange;
  const note = closingNote(exchange);
  if (closed === undefined || note === undefined) return undefined;
  const { footer, notification } = reader.texts.closing.note;
  return cardMessage(
    renderClosingNote(reader, exchange, {
      note,
      footer: footer(literal(closed.by.name), reader.dayOf(closed.at, timeZone)),
    }),
    notification(title),
  );
};
