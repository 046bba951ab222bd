/** The follow-up summary: composed from the record, what of it was published, and what is still being written. */
import { z } from 'zod/v4';
import type { ActionStep } from './actionSteps.ts';
import { Actor, type DeepReadonly, type ReleasedAnswer } from './document.ts';
import { goalOf } from './goal.ts';
import type { Insight } from './insights.ts';
import { keptInsights, wordingOf } from './keptInsights.ts';
import { markOf } from './mark.ts';
import type { SteeringChannel } from './steeringChannel.ts';
import { SummaryContent, SummarySection } from './summaryContent.ts';
import { IsoInstant } from './time.ts';

/** What is sent to the channel: exactly what was approved. */
const Published = z.strictObject({
  content: SummaryContent,
  by: Actor,
  at: IsoInstant,
  /** Whoever approved it too, where four eyes were asked for. */
  second: Actor.optional(),
  /** Missing for the first one. */
  version: z.number().int().positive().optional(),
  /** What the organiser said was corrected in this version. */
  corrected: z.string().optional(),
});
type Published = DeepReadonly<z.infer<typeof Published>>;

/** Somebody else was asked to approve what carries this mark. */
const Approval = z.strictObject({
  id: z.string(),
  seen: z.string(),
  by: Actor,
  second: Actor,
  at: IsoInstant,
  declined: z.strictObject({ reason: z.string(), at: IsoInstant }).optional(),
});
export type Approval = DeepReadonly<z.infer<typeof Approval>>;

const Draft = z.strictObject({
  sections: z.partialRecord(SummarySection, z.string()),
  /** Numbers of insights the organiser leaves out. */
  leftOut: z.array(z.number()),
});

export const Summary = z.strictObject({
  ...Draft.shape,
  /** Nothing is published before a second person has approved it. */
  fourEyes: z.literal(true).optional(),
  approval: Approval.optional(),
  published: Published.optional(),
  /** A new version is being written; until it is approved the published one stays. `before` is what to go back to. */
  correction: z.strictObject({ reason: z.string(), before: Draft }).optional(),
});
export type Summary = DeepReadonly<z.infer<typeof Summary>>;

export const versionOf = ({ version = 1 }: Published): number => version;

/** The parts of an exchange that a summary is made of. */
export interface SummarySource {
  readonly plan: readonly ReleasedAnswer[];
  readonly summary: Summary;
  readonly insights: readonly Insight[];
  readonly steps: readonly ActionStep[];
  readonly channel: SteeringChannel;
}

const stepView = ({ title, owner, dueOn, status, closed, decidedBy, firstStep }: ActionStep, index: number) => ({
  number: index + 1,
  ...{ title, owner, dueOn, status },
  ...(decidedBy === undefined ? {} : { decidedBy }),
  ...(firstStep === undefined ? {} : { firstStep }),
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
      .map((insight) => {
        const { number, lens, decision } = insight;
        const text = wordingOf(insight, summary.leftOut);
        return { number, text, decision, ...(lens === undefined ? {} : { lens }) };
      }),
    steps: steps.flatMap((step, index) => (step.status === 'rejected' ? [] : [stepView(step, index)])),
  };
};

/** Tells one text from another by all that is published with it: a correction says what it corrects. */
export const markOfSummary = (content: SummaryContent, corrected: string | undefined): string =>
  markOf(corrected === undefined ? content : { content, corrected });

/** Of what would be published now: whoever approves names what they have seen. */
export const markOfDraft = (source: SummarySource): string =>
  markOfSummary(composeSummary(source), source.summary.correction?.reason);

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

/** Whether the channel shows this insight, alone or together with others. */
export const isPublished = ({ published }: Pick<SummarySource['summary'], 'published'>, text: string): boolean =>
  published?.content.insights.some((insight) => `\n${insight.text}\n`.includes(`\n${text.trim()}\n`)) === true;
