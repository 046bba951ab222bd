/** The follow-up summary: part by part: as a preview with its buttons for the organiser, without them for the channel. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/summary.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { markOf } from '../domain/mark.ts';
import { composeSummary } from '../domain/summary.ts';
import { type SummaryPart, summaryParts } from '../domain/summaryParts.ts';
import { publishedParts } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { around, exchangeId, lang, ours } from './common.ts';
import { summaryBody } from './summaryBody.ts';
import { literal } from './userText.ts';

export const summaryCard = defineCard({
  name: 'summary',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    seen: z.string(),
    isPreview: z.boolean(),
    note: ours,
    heading: ours,
    opening: ours,
    sections: z.array(z.strictObject({ heading: ours, text: ours })),
    groups: z.array(
      z.strictObject({
        heading: ours,
        rows: z.array(z.strictObject({ number: z.number(), text: ours, decision: ours, leaveOutTitle: ours })),
      }),
    ),
    stepsHeading: ours,
    steps: z.array(z.strictObject({ number: z.number(), line: ours })),
    closingHeading: ours,
    closing: ours,
    leftOut: ours,
    page: z.number(),
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    canApprove: z.boolean(),
    leaveOutShort: ours,
    edit: ours,
    approve: ours,
  }),
  verbs: ['summary.leaveOut', 'summary.form', 'summary.approve', 'summary.preview'],
});

const labels = ({ texts }: Reader) => ({
  leaveOutShort: texts.summary.leaveOutShort,
  edit: texts.summary.edit,
  approve: texts.summary.approve,
  previousTitle: texts.common.back,
  nextTitle: texts.common.further,
});

/** Which part of how many; empty if there is only one. */
const headingOf = ({ texts }: Reader, { title }: Exchange, [part, parts]: readonly [number, number]): string => {
  const heading = texts.summary.heading(literal(title));
  return parts > 1 ? `${heading} · ${texts.summary.part(part, parts)}` : heading;
};

const nearest = (page: number, pages: number): number => Math.min(Math.max(page, 1), pages);

export interface PreviewView {
  /** What has just changed; otherwise the card says that it is a preview. */
  readonly said?: string;
  readonly page?: number | undefined;
}

/** A part as the organiser sees it before approval, which is possible on the last page only. */
export const renderSummaryPreview = (
  reader: Reader,
  exchange: Exchange,
  { said = '', page: wanted = 1 }: PreviewView = {},
): AdaptiveCard => {
  const content = composeSummary(exchange);
  const parts = summaryParts(content);
  const page = nearest(wanted, parts.length);
  const seen = markOf(content);
  const { leftOut } = exchange.summary;
  const { previewNote, previewPart, leftOut: leftOutNote } = reader.texts.summary;
  const isLast = page === parts.length;
  return summaryCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    seen,
    isPreview: true,
    canApprove: isLast,
    note: said !== '' ? said : isLast ? previewNote(seen) : previewPart({ page: page + 1 }),
    heading: headingOf(reader, exchange, [page, parts.length]),
    ...summaryBody(reader, parts[page - 1] ?? []),
    leftOut: leftOut.length === 0 ? '' : leftOutNote(leftOut.join(', ')),
    page,
    ...around(page, parts.length),
    ...labels(reader),
  });
};

export interface PartView {
  readonly parts: readonly SummaryPart[];
  readonly part: number;
  /** When and by whom it was approved; said on the first part. */
  readonly note: string;
}

const plain = (reader: Reader, { id }: Exchange) => ({
  ...{ lang: reader.locale, exchangeId: id, seen: '', isPreview: false, canApprove: false, leftOut: '' },
  ...labels(reader),
});

/** A part as the steering group sees it. One that is needed no more says so. */
export const renderSummaryPart = (
  reader: Reader,
  exchange: Exchange,
  { parts, part, note }: PartView,
): AdaptiveCard => {
  const isLeftover = part > parts.length;
  return summaryCard.render({
    ...plain(reader, exchange),
    note: part === 1 ? note : isLeftover ? reader.texts.summary.partGone : '',
    heading: isLeftover
      ? reader.texts.summary.heading(literal(exchange.title))
      : headingOf(reader, exchange, [part, parts.length]),
    ...summaryBody(reader, parts[part - 1] ?? []),
    ...{ page: part, previousPage: 0, nextPage: 0 },
  });
};

/** What was published, for one person to leaf through. */
export const renderPublishedSummary = (
  reader: Reader,
  exchange: Exchange,
  { page: wanted = 1, note }: { readonly page?: number | undefined; readonly note: string },
): AdaptiveCard => {
  const parts = publishedParts(exchange);
  const page = nearest(wanted, parts.length);
  return summaryCard.render({
    ...plain(reader, exchange),
    note,
    heading: headingOf(reader, exchange, [page, parts.length]),
    ...summaryBody(reader, parts[page - 1] ?? []),
    page,
    ...around(page, parts.length),
  });
};
