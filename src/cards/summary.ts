/** The follow-up summary: as a preview with its buttons for the organiser, without them for the channel. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/summary.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { markOf } from '../domain/mark.ts';
import { composeSummary, type SummaryContent } from '../domain/summary.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { exchangeId, lang, ours, shownName } from './common.ts';
import { byLens, decisionText } from './insights.ts';
import { literal, shown } from './userText.ts';

/** How much is shown, in entries and in characters of one text. */
interface Detail {
  readonly insights: number;
  readonly steps: number;
  readonly sectionText: number;
  readonly insightText: number;
}

/** Most summaries fit in full; a test fills the last level to the brim. */
const DETAILS: readonly [Detail, ...Detail[]] = [
  { insights: 40, steps: 50, sectionText: 4_000, insightText: 1_000 },
  { insights: 16, steps: 16, sectionText: 1_200, insightText: 300 },
  { insights: 7, steps: 7, sectionText: 600, insightText: 160 },
];

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
    more: ours,
    stepsHeading: ours,
    steps: z.array(z.strictObject({ number: z.number(), line: ours })),
    moreSteps: ours,
    closingHeading: ours,
    closing: ours,
    leftOut: ours,
    leaveOutShort: ours,
    edit: ours,
    approve: ours,
  }),
  verbs: ['summary.leaveOut', 'summary.form', 'summary.approve'],
});

const sectionsOf = ({ texts }: Reader, { goal, sections }: SummaryContent, { sectionText }: Detail) =>
  [
    { heading: texts.summary.goal, text: goal ?? '' },
    { heading: texts.summary.goalAnswer, text: sections.goalAnswer ?? '' },
  ]
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => ({ heading, text: shown(text, sectionText) }));

const groupsOf = (reader: Reader, { insights }: SummaryContent, detail: Detail) =>
  byLens(reader, insights.slice(0, detail.insights), reader.texts.summary.unsorted).map((group) => ({
    heading: group.heading,
    rows: group.insights.map(({ number, text, decision }) => ({
      number,
      text: shown(text, detail.insightText),
      decision: reader.texts.summary.decided(decisionText(reader, decision)),
      leaveOutTitle: reader.texts.summary.leaveOut(number),
    })),
  }));

const stepsOf = (reader: Reader, { steps }: SummaryContent, detail: Detail) =>
  steps.slice(0, detail.steps).map(({ number, title, owner, dueOn }) => ({
    number,
    line: reader.texts.summary.stepLine(shown(title, 160), shownName(owner), reader.day(dueOn)),
  }));

const bodyOf = (reader: Reader, content: SummaryContent, detail: Detail) => {
  const { summary } = reader.texts;
  const { insights, steps, sections } = content;
  return {
    opening: shown(sections.opening ?? '', detail.sectionText),
    sections: sectionsOf(reader, content, detail),
    groups: groupsOf(reader, content, detail),
    more: insights.length > detail.insights ? summary.more(insights.length - detail.insights) : '',
    stepsHeading: summary.steps,
    steps: stepsOf(reader, content, detail),
    moreSteps: steps.length > detail.steps ? summary.moreSteps(steps.length - detail.steps) : '',
    closingHeading: summary.closing,
    closing: shown(sections.closing ?? '', detail.sectionText),
  };
};

const labels = ({ texts }: Reader) => ({
  leaveOutShort: texts.summary.leaveOutShort,
  edit: texts.summary.edit,
  approve: texts.summary.approve,
});

/** As the organiser sees it before approval; `note` says what it is, or what has just changed. */
export const renderSummaryPreview = (reader: Reader, exchange: Exchange, note: string): AdaptiveCard => {
  const content = composeSummary(exchange);
  const { leftOut } = exchange.summary;
  return fitting(DETAILS, (detail) =>
    summaryCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      seen: markOf(content),
      isPreview: true,
      note,
      heading: reader.texts.summary.heading(literal(exchange.title)),
      ...bodyOf(reader, content, detail),
      leftOut: leftOut.length === 0 ? '' : reader.texts.summary.leftOut(leftOut.join(', ')),
      ...labels(reader),
    }),
  );
};

/** As the steering group sees it: exactly what was approved. */
export const renderPublishedSummary = (
  reader: Reader,
  { id, title }: Exchange,
  { content, note }: { content: SummaryContent; note: string },
): AdaptiveCard =>
  fitting(DETAILS, (detail) =>
    summaryCard.render({
      lang: reader.locale,
      exchangeId: id,
      seen: '',
      isPreview: false,
      note,
      heading: reader.texts.summary.heading(literal(title)),
      ...bodyOf(reader, content, detail),
      leftOut: '',
      ...labels(reader),
    }),
  );
