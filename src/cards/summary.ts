/** The follow-up summary: as a preview with its buttons for the organiser, without them for the channel. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/summary.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { composeSummary, markOf, type SummaryContent } from '../domain/summary.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, longText, ours } from './common.ts';
import { byLens, decisionText } from './insights.ts';
import { literal, userText } from './userText.ts';

/** Together these keep the card under Teams' size limit whatever was typed; a test fills them to the brim. */
const INSIGHTS_SHOWN = 16;
const STEPS_SHOWN = 12;
const sectionText = userText(1200);

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
    opening: sectionText,
    sections: z.array(z.strictObject({ heading: ours, text: sectionText })),
    groups: z.array(
      z.strictObject({
        heading: ours,
        rows: z.array(z.strictObject({ number: z.number(), text: userText(300), decision: ours, leaveOutTitle: ours })),
      }),
    ),
    more: ours,
    stepsHeading: ours,
    steps: z.array(z.strictObject({ number: z.number(), line: longText })),
    closingHeading: ours,
    closing: sectionText,
    leftOut: ours,
    leaveOutShort: ours,
    edit: ours,
    approve: ours,
  }),
  verbs: ['summary.leaveOut', 'summary.form', 'summary.approve'],
});

const sectionsOf = ({ texts }: Reader, { goal, sections }: SummaryContent) => [
  ...(goal === undefined ? [] : [{ heading: texts.summary.goal, text: goal }]),
  ...(sections.goalAnswer === undefined || sections.goalAnswer === ''
    ? []
    : [{ heading: texts.summary.goalAnswer, text: sections.goalAnswer }]),
];

const groupsOf = (reader: Reader, insights: SummaryContent['insights']) =>
  byLens(reader, insights, reader.texts.summary.unsorted).map((group) => ({
    heading: group.heading,
    rows: group.insights.map(({ number, text, decision }) => ({
      number,
      text,
      decision: decision.type === 'open' ? '' : reader.texts.summary.decided(decisionText(reader, decision)),
      leaveOutTitle: reader.texts.summary.leaveOut(number),
    })),
  }));

const bodyOf = (reader: Reader, content: SummaryContent) => {
  const { summary } = reader.texts;
  const { insights, steps, sections } = content;
  const { opening = '', closing = '' } = sections;
  return {
    opening,
    sections: sectionsOf(reader, content),
    groups: groupsOf(reader, insights.slice(0, INSIGHTS_SHOWN)),
    more: insights.length > INSIGHTS_SHOWN ? summary.more(insights.length - INSIGHTS_SHOWN) : '',
    stepsHeading: summary.steps,
    steps: steps
      .slice(0, STEPS_SHOWN)
      .map(({ number, title, owner, dueOn }) => ({ number, line: summary.stepLine(title, owner, reader.day(dueOn)) })),
    closingHeading: summary.closing,
    closing,
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
  return summaryCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    seen: markOf(content),
    isPreview: true,
    note,
    heading: reader.texts.summary.heading(literal(exchange.title)),
    ...bodyOf(reader, content),
    leftOut: leftOut.length === 0 ? '' : reader.texts.summary.leftOut(leftOut.join(', ')),
    ...labels(reader),
  });
};

/** As the steering group sees it: exactly what was approved. */
export const renderPublishedSummary = (
  reader: Reader,
  { id, title }: Exchange,
  { content, note }: { content: SummaryContent; note: string },
): AdaptiveCard =>
  summaryCard.render({
    lang: reader.locale,
    exchangeId: id,
    seen: '',
    isPreview: false,
    note,
    heading: reader.texts.summary.heading(literal(title)),
    ...bodyOf(reader, content),
    leftOut: '',
    ...labels(reader),
  });
