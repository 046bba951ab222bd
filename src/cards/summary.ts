/** The follow-up summary: part by part, as it stands in the channel; the preview adds what can be done. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/summary.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { SummaryPart } from '../domain/summaryParts.ts';
import { publishedParts } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { around, Choice, exchangeId, lang, nearest, ours } from './common.ts';
import { summaryBody } from './summaryBody.ts';
import { literal } from './userText.ts';

/** Labels of what can be done. */
const Words = z.strictObject({
  ...{ askSecond: ours, askSecondButton: ours, secondLabel: ours },
  ...{ secondApprove: ours, secondDecline: ours, secondDeclineButton: ours, secondReason: ours },
  ...{ correct: ours, correctButton: ours, correctLabel: ours, keep: ours },
  ...{ chooseError: ours, textError: ours },
});

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
    canAsk: z.boolean(),
    canSetFourEyes: z.boolean(),
    isSecond: z.boolean(),
    isCorrection: z.boolean(),
    canCorrect: z.boolean(),
    state: ours,
    fourEyes: z.enum(['yes', 'no']),
    fourEyesTitle: ours,
    people: z.array(Choice),
    words: Words,
    leaveOutShort: ours,
    edit: ours,
    approve: ours,
  }),
  verbs: [
    'summary.leaveOut',
    'summary.form',
    'summary.approve',
    'summary.preview',
    'summary.fourEyes',
    'summary.askSecond',
    'summary.second',
    'summary.decline',
    'summary.correct',
    'summary.keep',
  ],
});

const wordsOf = ({ texts }: Reader): z.input<typeof Words> => {
  const { summary, common } = texts;
  const { askSecond, askSecondButton, secondLabel, secondApprove, secondDecline, secondDeclineButton } = summary;
  const { secondReason, correct, correctButton, correctLabel, keep } = summary;
  return {
    ...{ askSecond, askSecondButton, secondLabel, secondApprove, secondDecline, secondDeclineButton, secondReason },
    ...{ correct, correctButton, correctLabel, keep },
    ...{ chooseError: common.problems.notAChoice, textError: common.problems.empty },
  };
};

/** A card on which nothing can be done; what can is added to it. */
export const plainSummary = (reader: Reader, { id }: Pick<Exchange, 'id'>) => {
  const { texts } = reader;
  return {
    ...{ lang: reader.locale, exchangeId: id, seen: '', leftOut: '', state: '', people: [] },
    ...{ isPreview: false, canApprove: false, canAsk: false, canSetFourEyes: false, isSecond: false },
    ...{ isCorrection: false, canCorrect: false, fourEyes: 'yes' as const, fourEyesTitle: texts.summary.fourEyesOn },
    ...{ leaveOutShort: texts.summary.leaveOutShort, edit: texts.summary.edit, approve: texts.summary.approve },
    ...{ previousTitle: texts.common.back, nextTitle: texts.common.further, words: wordsOf(reader) },
  };
};

/** Which part of how many; empty if there is only one. */
export const headingOf = ({ texts }: Reader, { title }: Exchange, [part, parts]: readonly [number, number]): string => {
  const heading = texts.summary.heading(literal(title));
  return parts > 1 ? `${heading} · ${texts.summary.part(part, parts)}` : heading;
};

export interface PartView {
  readonly parts: readonly SummaryPart[];
  readonly part: number;
  /** When and by whom it was approved; said on the first part. */
  readonly note: string;
}

/** A part as the steering group sees it. One that is needed no more says so. */
export const renderSummaryPart = (
  reader: Reader,
  exchange: Exchange,
  { parts, part, note }: PartView,
): AdaptiveCard => {
  const isLeftover = part > parts.length;
  return summaryCard.render({
    ...plainSummary(reader, exchange),
    note: part === 1 ? note : isLeftover ? reader.texts.summary.partGone : '',
    heading: isLeftover
      ? reader.texts.summary.heading(literal(exchange.title))
      : headingOf(reader, exchange, [part, parts.length]),
    ...summaryBody(reader, parts[part - 1] ?? []),
    ...{ page: part, previousPage: 0, nextPage: 0 },
  });
};

export interface PublishedView {
  readonly page?: number | undefined;
  readonly note: string;
  /** Only whoever organises begins a new version. */
  readonly canCorrect: boolean;
}

/** What was published, for one person to leaf through. */
export const renderPublishedSummary = (
  reader: Reader,
  exchange: Exchange,
  { page: wanted = 1, note, canCorrect }: PublishedView,
): AdaptiveCard => {
  const parts = publishedParts(exchange);
  const page = nearest(wanted, parts.length);
  return summaryCard.render({
    ...plainSummary(reader, exchange),
    ...{ note, canCorrect },
    heading: headingOf(reader, exchange, [page, parts.length]),
    ...summaryBody(reader, parts[page - 1] ?? []),
    page,
    ...around(page, parts.length),
  });
};
