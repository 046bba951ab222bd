/** Tells somebody in 1:1 that an exchange was closed or opened again, or that it is going to be deleted. */
import { literal } from '../cards/userText.ts';
import type { ClosingNews } from '../domain/delivery.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { type Addressee, textMessage } from './composed.ts';

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
