/** Messages about the summary: its parts, what a new version corrects, and the approval by a second person. */
import { renderSummaryPart } from '../cards/summary.ts';
import { renderSummaryPreview } from '../cards/summaryPreview.ts';
import { literal } from '../cards/userText.ts';
import type { Actor } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { versionOf } from '../domain/summary.ts';
import { publishedParts } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { cardMessage, type Composed, type ComposeServices, inChat, textMessage } from './composed.ts';

/** Something the organiser approved, with the note of when. */
export const approvedNote = (
  { texts, dayOf }: Reader,
  { timeZone }: Exchange,
  { by, at }: { by: Actor; at: string },
): string => texts.summary.approvedBy(literal(by.name), dayOf(at, timeZone));

/** By whom it was approved, and what a later version corrects. */
const publicationNote = (
  reader: Reader,
  exchange: Exchange,
  published: NonNullable<Exchange['summary']['published']>,
): string => {
  const { and, approvedByTwo, version } = reader.texts.summary;
  const { by, second, at, corrected } = published;
  const approved =
    second === undefined
      ? approvedNote(reader, exchange, published)
      : approvedByTwo(and(literal(by.name), literal(second.name)), reader.dayOf(at, exchange.timeZone));
  return corrected === undefined ? approved : `${version(versionOf(published), literal(corrected))} ${approved}`;
};

export const versionMessage = ({ texts }: Reader, { summary: { published } }: Exchange): Message | undefined =>
  published === undefined
    ? undefined
    : textMessage(texts.summary.versionReply(versionOf(published), literal(published.corrected ?? '')));

export const summaryMessage = (reader: Reader, exchange: Exchange, part: number): Message | undefined => {
  const { published } = exchange.summary;
  if (published === undefined) return undefined;
  const note = publicationNote(reader, exchange, published);
  return cardMessage(
    renderSummaryPart(reader, exchange, { parts: publishedParts(exchange), part, note }),
    reader.texts.summary.notification(exchange.title),
  );
};

export const secondName = ({ summary: { approval, published } }: Exchange): string =>
  literal((approval?.second ?? published?.second)?.name ?? '');

export const approvalNews = ({ texts }: Reader, exchange: Exchange, what: 'given' | 'declined' | 'left'): Message => {
  const { given, declined, left } = texts.summary.news;
  const name = secondName(exchange);
  const reason = literal(exchange.summary.approval?.declined?.reason ?? '');
  return textMessage({ given: given(name), declined: declined(name, reason), left: left(name) }[what]);
};

export const approvalRequest = async (services: ComposeServices, exchange: Exchange): Promise<Composed | undefined> => {
  const to = exchange.summary.approval?.second;
  return (
    to &&
    inChat(services, { exchange, to }, (reader) =>
      cardMessage(renderSummaryPreview(reader, exchange, { as: 'second' }), reader.texts.summary.secondNotification),
    )
  );
};
