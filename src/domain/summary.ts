/** The follow-up summary: composed from the record, edited and approved by the organiser, then published once. */
import { z } from 'zod/v4';
import type { ActionStep } from './actionSteps.ts';
import { Actor, type DeepReadonly, type Happening, type ReleasedAnswer } from './document.ts';
import { goalOf } from './goal.ts';
import { type Insight, keptInsights } from './insights.ts';
import { markOf } from './mark.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { SteeringChannel } from './steeringChannel.ts';
import { SummaryContent, SummarySection } from './summaryContent.ts';
import { PARTS_MOST, summaryParts } from './summaryParts.ts';
import { IsoInstant } from './time.ts';

export const Summary = z.strictObject({
  sections: z.partialRecord(SummarySection, z.string()),
  /** Numbers of insights the organiser leaves out. */
  leftOut: z.array(z.number()),
  published: z.strictObject({ content: SummaryContent, by: Actor, at: IsoInstant }).optional(),
});
export type Summary = DeepReadonly<z.infer<typeof Summary>>;

export type SummaryEvent = Happening &
  (
    | { readonly type: 'summaryWritten'; readonly sections: Summary['sections'] }
    | { readonly type: 'summaryInsightChosen'; readonly insight: number; readonly isLeftOut: boolean }
    | { readonly type: 'summaryApproved'; readonly seen: string }
  );

/** The parts of an exchange that a summary is made of. */
export interface SummarySource {
  readonly plan: readonly ReleasedAnswer[];
  readonly summary: Summary;
  readonly insights: readonly Insight[];
  readonly steps: readonly ActionStep[];
  readonly channel: SteeringChannel;
}

const stepView = ({ title, owner, dueOn, status, closed }: ActionStep, index: number) => ({
  number: index + 1,
  ...{ title, owner, dueOn, status },
  ...(closed?.reason === undefined ? {} : { reason: closed.reason }),
});

/** What would be published now. */
export const composeSummary = ({ plan, summary, insights, steps }: SummarySource): SummaryContent => {
  const goal = goalOf(plan);
  return {
    ...(goal === undefined ? {} : { goal }),
    sections: summary.sections,
    insights: keptInsights(insights)
      .filter((insight) => !summary.leftOut.includes(insight.number))
      .map(({ number, lens, text, decision }) => ({ number, text, decision, ...(lens === undefined ? {} : { lens }) })),
    steps: steps.flatMap((step, index) => (step.status === 'rejected' ? [] : [stepView(step, index)])),
  };
};

/** What the channel shows now: the texts and insights as approved, the steps as they have come on since. */
export const publishedNow = ({
  summary,
  steps,
}: Pick<SummarySource, 'summary' | 'steps'>): SummaryContent | undefined => {
  if (summary.published === undefined) return undefined;
  const { content } = summary.published;
  const approved = new Set(content.steps.map(({ number }) => number));
  const now = steps.map(stepView).filter(({ number, status }) => approved.has(number) || status !== 'rejected');
  return { ...content, steps: now };
};

const approve = (
  exchange: SummarySource,
  event: Extract<SummaryEvent, { type: 'summaryApproved' }>,
): Result<Summary, Refusal> => {
  if (exchange.summary.published !== undefined) return err('alreadyPublished');
  if (exchange.channel.status !== 'confirmed') return err('noChannel');
  const content = composeSummary(exchange);
  if (content.insights.length === 0 && content.steps.length === 0) return err('nothingToPublish');
  if (markOf(content) !== event.seen) return err('summaryChanged');
  if (summaryParts(content).length > PARTS_MOST) return err('summaryTooLong');
  return ok({ ...exchange.summary, published: { content, by: event.by, at: event.at } });
};

/** Leaving out what is left out already changes nothing: Teams may deliver a click twice. */
const choose = (
  { summary, insights }: SummarySource,
  { insight, isLeftOut }: { readonly insight: number; readonly isLeftOut: boolean },
): Result<Summary, Refusal> => {
  if (summary.published !== undefined) return err('alreadyPublished');
  if (!keptInsights(insights).some(({ number }) => number === insight)) return err('unknownInsight');
  if (summary.leftOut.includes(insight) === isLeftOut) return ok(summary);
  const others = summary.leftOut.filter((number) => number !== insight);
  return ok({ ...summary, leftOut: isLeftOut ? [...others, insight] : others });
};

export const summaryTransition = (exchange: SummarySource, event: SummaryEvent): Result<Summary, Refusal> => {
  const { summary } = exchange;
  switch (event.type) {
    case 'summaryWritten':
      if (summary.published !== undefined) return err('alreadyPublished');
      return ok({ ...summary, sections: { ...summary.sections, ...event.sections } });
    case 'summaryInsightChosen':
      return choose(exchange, event);
    case 'summaryApproved':
      return approve(exchange, event);
  }
};
