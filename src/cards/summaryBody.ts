/** A part of the summary in words: what the organiser wrote, insights by guiding question, steps as they stand. */
import type { SummaryBlock, SummaryPart } from '../domain/summaryParts.ts';
import type { Reader } from '../locales/reader.ts';
import { byLens, decisionText } from './insights.ts';
import { literal, shown } from './userText.ts';

type Insight = Extract<SummaryBlock, { readonly type: 'insight' }>['insight'];

const textOf = (blocks: SummaryPart, name: Extract<SummaryBlock, { readonly type: 'section' }>['section']): string =>
  literal(blocks.map((block) => (block.type === 'section' && block.section === name ? block.text : '')).join(''));

const sectionsOf = ({ texts }: Reader, blocks: SummaryPart) =>
  [
    { heading: texts.summary.goal, text: textOf(blocks, 'goal') },
    { heading: texts.summary.goalAnswer, text: textOf(blocks, 'goalAnswer') },
  ].filter(({ text }) => text !== '');

const rowFor =
  (reader: Reader) =>
  ({ number, text, decision }: Insight) => ({
    number,
    text: literal(text),
    decision: decision === undefined ? '' : reader.texts.summary.decided(decisionText(reader, decision, literal)),
    leaveOutTitle: reader.texts.summary.leaveOut(number),
  });

const groupsOf = (reader: Reader, blocks: SummaryPart) =>
  byLens(
    reader,
    blocks.flatMap((block) => (block.type === 'insight' ? [block.insight] : [])),
    reader.texts.summary.unsorted,
  ).map(({ heading, insights }) => ({ heading, rows: insights.map(rowFor(reader)) }));

const REASON_MOST = 600;

const stepsOf = (reader: Reader, blocks: SummaryPart) =>
  blocks
    .flatMap((block) => (block.type === 'step' ? [block.step] : []))
    .map(({ number, title, owner, dueOn, status, reason, decidedBy = '', firstStep = '' }) => {
      const { stepLine, stepMore, stepState } = reader.texts.summary;
      const line = `${stepLine(literal(title), literal(owner), reader.day(dueOn))}${stepMore({ decidedBy: literal(decidedBy), firstStep: literal(firstStep) })}`;
      const why = reason === undefined ? '' : ` ${reader.texts.steps.because(shown(reason, REASON_MOST))}`;
      return {
        number,
        line: status === 'open' ? line : `${line}. ${stepState(reader.texts.steps.states[status])}${why}`,
      };
    });

/** What a part of the summary says, in full. */
export const summaryBody = (reader: Reader, blocks: SummaryPart) => {
  const { steps, closing } = reader.texts.summary;
  return {
    opening: textOf(blocks, 'opening'),
    sections: sectionsOf(reader, blocks),
    groups: groupsOf(reader, blocks),
    ...{ stepsHeading: steps, steps: stepsOf(reader, blocks) },
    ...{ closingHeading: closing, closing: textOf(blocks, 'closing') },
  };
};
