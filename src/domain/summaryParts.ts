/** A summary in parts that each fit on a card: the first is a post of its own, the others are replies to it, in order. */
import { Lens } from './lens.ts';
import type { SummaryContent } from './summaryContent.ts';

type Insight = SummaryContent['insights'][number];
type Step = SummaryContent['steps'][number];
type Section = 'opening' | 'goal' | 'goalAnswer' | 'closing';

/** Something that stands on a card. What is too long for one card goes on as a further block on the next. */
export type SummaryBlock =
  | { readonly type: 'section'; readonly section: Section; readonly text: string }
  /** A text that is empty and a decision that is missing stand on another card. */
  | { readonly type: 'insight'; readonly insight: Omit<Insight, 'decision'> & Partial<Pick<Insight, 'decision'>> }
  | { readonly type: 'step'; readonly step: Step };

export type SummaryPart = readonly SummaryBlock[];

/** More than this nobody reads in a thread. */
export const PARTS_MOST = 30;

/** In characters of the card's JSON, of the 14,336 that a message of 28 KB takes: what is left beside title and buttons. */
const ROOM = 9_000;
/** What the card needs around a text, with its button in the preview. */
const AROUND = { section: 300, insight: 600, step: 200 } as const;

/** A character takes one place in JSON, or three if it may be escaped, or six at worst. */
const PLAIN = /[\p{L}\p{N} ,;?„“”–…'%/]/gu;
const ESCAPED = /[.:\-+="\n*_[\]()#~>|!`{}]/gu;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.join('').length ?? 0;

/** How many characters a text takes on a card at most. */
export const weightOf = (text: string): number => {
  const plain = countOf(text, PLAIN);
  const escaped = countOf(text, ESCAPED);
  return plain + 3 * escaped + 6 * (text.length - plain - escaped);
};

/** The longest beginning that fits, up to a paragraph or between words where there are any in its second half. */
const beginning = (text: string, room: number): string => {
  let length = 0;
  let used = 0;
  for (const char of text) {
    used += weightOf(char);
    if (used > room) break;
    length += char.length;
  }
  const fitting = text.slice(0, length);
  const breaks = ['\n', ' '].map((mark) => fitting.lastIndexOf(mark)).filter((at) => at > length / 2);
  return breaks[0] === undefined ? fitting : fitting.slice(0, breaks[0]);
};

const pieces = (text: string, room: number): readonly string[] => {
  if (weightOf(text) <= room) return [text];
  const first = beginning(text, room);
  return [first, ...pieces(text.slice(first.length).trimStart(), room)];
};

type Decision = Insight['decision'];

/** What was said about a decision, text by text. */
const reasonsOf = (decision: Decision | undefined): readonly string[] => {
  if (decision?.type === 'adapt') return [decision.how, decision.needs ?? ''];
  return decision?.type === 'reject' ? [decision.because] : [];
};

/** The decision in pieces, none with a reason that is longer than the room. */
const decisionPieces = (decision: Decision, room: number): readonly Decision[] => {
  if (decision.type === 'reject') return pieces(decision.because, room).map((because) => ({ ...decision, because }));
  if (decision.type !== 'adapt') return [decision];
  const { type, how, needs = '' } = decision;
  return [
    ...pieces(how, room).map((one) => ({ type, how: one })),
    ...(needs === '' ? [] : pieces(needs, room).map((one) => ({ type, how: '', needs: one }))),
  ];
};

const stepTexts = ({ title, owner, reason = '', decidedBy = '', firstStep = '' }: Step): readonly string[] => [
  ...[title, owner, reason, decidedBy, firstStep],
];

const weightOfBlock = (block: SummaryBlock): number => {
  switch (block.type) {
    case 'section':
      return AROUND.section + weightOf(block.text);
    case 'insight':
      return AROUND.insight + weightOf(block.insight.text) + weightOf(reasonsOf(block.insight.decision).join(''));
    case 'step':
      return AROUND.step + weightOf(stepTexts(block.step).join(''));
  }
};

/** A block that is too long for any card, in several. */
const cutUp = (block: SummaryBlock): readonly SummaryBlock[] => {
  if (weightOfBlock(block) <= ROOM) return [block];
  if (block.type === 'section') return pieces(block.text, ROOM - AROUND.section).map((text) => ({ ...block, text }));
  if (block.type === 'step') return [block];
  const { decision, ...insight } = block.insight;
  const room = ROOM - AROUND.insight;
  const decisions = decision === undefined ? [] : decisionPieces(decision, room);
  return [
    ...pieces(insight.text, room).map((text) => ({ type: 'insight', insight: { ...insight, text } }) as const),
    ...decisions.map((one) => ({ type: 'insight', insight: { ...insight, text: '', decision: one } }) as const),
  ];
};

const section = (name: Section, text: string | undefined): readonly SummaryBlock[] =>
  text === undefined || text.trim() === '' ? [] : [{ type: 'section', section: name, text }];

/** Insights in the order of the guiding questions, those that were not sorted last. */
const blocksOf = ({ goal, sections, insights, steps }: SummaryContent): readonly SummaryBlock[] => [
  ...section('opening', sections.opening),
  ...section('goal', goal),
  ...section('goalAnswer', sections.goalAnswer),
  ...[...Lens.options, undefined].flatMap((lens) =>
    insights.filter((insight) => insight.lens === lens).map((insight) => ({ type: 'insight', insight }) as const),
  ),
  ...steps.map((step) => ({ type: 'step', step }) as const),
  ...section('closing', sections.closing),
];

/** At least one part, be it empty. */
export const summaryParts = (content: SummaryContent): readonly SummaryPart[] => {
  const parts: SummaryBlock[][] = [[]];
  let used = 0;
  for (const block of blocksOf(content).flatMap(cutUp)) {
    const weight = weightOfBlock(block);
    if (used > 0 && used + weight > ROOM) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(block);
    used += weight;
  }
  return parts;
};
