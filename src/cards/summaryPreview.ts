/** The summary as it would be published: for the organiser, and for the second person who is asked to approve. */
import type { Exchange } from '../domain/exchange.ts';
import { composeSummary, markOfDraft, versionOf } from '../domain/summary.ts';
import { summaryParts } from '../domain/summaryParts.ts';
import { approvalStateOf } from '../domain/summaryTransition.ts';
import type { Reader } from '../locales/reader.ts';
import type { AdaptiveCard } from './card.ts';
import { around, nearest, peopleChoices } from './common.ts';
import { headingOf, plainSummary, summaryCard } from './summary.ts';
import { summaryBody } from './summaryBody.ts';
import { literal } from './userText.ts';

export interface PreviewView {
  /** What has just changed; otherwise the card says that it is a preview. */
  readonly said?: string | undefined;
  readonly page?: number | undefined;
  readonly as?: 'organiser' | 'second';
}

interface Place {
  readonly seen: string;
  readonly page: number;
  readonly isLast: boolean;
}

const noteFor = (reader: Reader, exchange: Exchange, { as, seen, page, isLast }: Place & Pick<PreviewView, 'as'>) => {
  const { previewNote, previewPart, secondNote, secondPart } = reader.texts.summary;
  if (as !== 'second') return isLast ? previewNote(seen) : previewPart({ page: page + 1 });
  const by = literal(exchange.summary.approval?.by.name ?? '');
  return isLast ? secondNote(by, seen) : secondPart({ by, page: page + 1 });
};

/** How far a second approval is, and what is being corrected. */
const stateOf = (reader: Reader, exchange: Exchange): string => {
  const { approvals, correcting } = reader.texts.summary;
  const { approval, correction } = exchange.summary;
  const state = approvalStateOf(exchange);
  const name = literal(approval?.second.name ?? '');
  const asked = {
    none: () => '',
    asked: () => approvals.asked(name, reader.dayOf(approval?.at ?? '', exchange.timeZone)),
    declined: () => approvals.declined(name, literal(approval?.declined?.reason ?? '')),
    left: () => approvals.left(name),
    changed: () => approvals.changed(name),
  }[state]();
  return [correction === undefined ? '' : correcting(literal(correction.reason)), asked]
    .filter((text) => text !== '')
    .join('\n\n');
};

/** Approval is possible on the last page only: whoever approves has seen it all. */
const organiserTools = (reader: Reader, exchange: Exchange, { isLast }: Place) => {
  const { leftOut, fourEyes, correction } = exchange.summary;
  const { summary } = reader.texts;
  const needsSecond = fourEyes === true;
  return {
    isPreview: true,
    canApprove: isLast && !needsSecond,
    canAsk: isLast && needsSecond,
    canSetFourEyes: isLast,
    isCorrection: correction !== undefined,
    leftOut: leftOut.length === 0 ? '' : summary.leftOut(leftOut.length, leftOut.toSorted((a, b) => a - b).join(', ')),
    state: stateOf(reader, exchange),
    fourEyes: needsSecond ? ('no' as const) : ('yes' as const),
    fourEyesTitle: needsSecond ? summary.fourEyesOff : summary.fourEyesOn,
    people: peopleChoices(exchange.members.filter(({ role }) => role !== 'organiser')),
  };
};

/** Whoever approves a correction also approves what it says about itself. */
const secondTools = ({ texts }: Reader, { summary: { published, correction } }: Exchange, { isLast }: Place) => ({
  isSecond: isLast,
  state:
    published === undefined || correction === undefined
      ? ''
      : texts.summary.version(versionOf(published) + 1, literal(correction.reason)),
});

export const renderSummaryPreview = (
  reader: Reader,
  exchange: Exchange,
  { said = '', page: wanted = 1, as = 'organiser' }: PreviewView = {},
): AdaptiveCard => {
  const content = composeSummary(exchange);
  const parts = summaryParts(content);
  const page = nearest(wanted, parts.length);
  const place = { seen: markOfDraft(exchange), page, isLast: page === parts.length };
  return summaryCard.render({
    ...plainSummary(reader, exchange),
    ...(as === 'organiser' ? organiserTools(reader, exchange, place) : secondTools(reader, exchange, place)),
    seen: place.seen,
    note: said === '' ? noteFor(reader, exchange, { ...place, as }) : said,
    heading: headingOf(reader, exchange, [page, parts.length]),
    ...summaryBody(reader, parts[page - 1] ?? []),
    page,
    ...around(page, parts.length),
  });
};
