/** What the delegation noticed, sorted under the four guiding questions, and what becomes of each insight. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { IsoInstant } from './time.ts';

export const INSIGHT_LIMIT = 200;

/** Does our problem exist there; how was it solved; what worked and what less; what can we transfer. */
export const Lens = z.enum(['same', 'solved', 'worked', 'transfer']);
export type Lens = z.infer<typeof Lens>;

export const Decision = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('adopt') }),
  z.strictObject({ type: z.literal('adapt'), how: z.string() }),
  z.strictObject({ type: z.literal('reject'), because: z.string() }),
]);
export type Decision = DeepReadonly<z.infer<typeof Decision>>;

export const Insight = z.strictObject({
  lens: Lens.optional(),
  text: z.string(),
  by: Actor,
  at: IsoInstant,
  /** The chat message it came from: editing that message edits the insight. */
  activityId: z.string(),
  status: z.enum(['kept', 'removed']),
  decision: Decision,
});
export type Insight = DeepReadonly<z.infer<typeof Insight>>;

/** `insight` is the number people see: the position in a list that only grows at its end. */
export type InsightEvent = Happening &
  (
    | { readonly type: 'insightNoted'; readonly text: string; readonly lens?: Lens }
    | { readonly type: 'insightEdited'; readonly insight: number; readonly text: string }
    | { readonly type: 'insightSorted'; readonly insight: number; readonly lens: Lens }
    | { readonly type: 'insightDecided'; readonly insight: number; readonly decision: Decision; readonly lens?: Lens }
    | { readonly type: 'insightRemoved'; readonly insight: number }
  );

type Insights = readonly Insight[];

/** The number of the insight in which a person noted exactly this, 0 if there is none. */
export const sameInsightNumber = (insights: Insights, by: Actor, text: string): number =>
  insights.findIndex(
    (insight) => insight.status === 'kept' && insight.text === text && insight.by.aadObjectId === by.aadObjectId,
  ) + 1;

/** What a person has noted already is not noted again: Teams repeats a click with a new id. */
const note = (
  insights: Insights,
  event: Extract<InsightEvent, { type: 'insightNoted' }>,
): Result<Insights, Refusal> => {
  if (sameInsightNumber(insights, event.by, event.text) > 0) return ok(insights);
  if (insights.length >= INSIGHT_LIMIT) return err('tooMany');
  const insight: Insight = {
    text: event.text,
    by: event.by,
    at: event.at,
    activityId: event.id,
    status: 'kept',
    decision: { type: 'open' },
    ...(event.lens === undefined ? {} : { lens: event.lens }),
  };
  return ok([...insights, insight]);
};

const change = (insight: Insight, event: Exclude<InsightEvent, { type: 'insightNoted' }>): Insight => {
  switch (event.type) {
    case 'insightEdited':
      return { ...insight, text: event.text };
    case 'insightSorted':
      return { ...insight, lens: event.lens };
    case 'insightDecided':
      return { ...insight, decision: event.decision, ...(event.lens === undefined ? {} : { lens: event.lens }) };
    case 'insightRemoved':
      // What was deleted is gone; only its number stays, so that the others keep theirs.
      return { ...insight, text: '', decision: { type: 'open' }, status: 'removed' };
  }
};

export const insightsTransition = (insights: Insights, event: InsightEvent): Result<Insights, Refusal> => {
  if (event.type === 'insightNoted') return note(insights, event);
  const insight = insights[event.insight - 1];
  if (insight === undefined || insight.status === 'removed') return err('unknownInsight');
  return ok(insights.with(event.insight - 1, change(insight, event)));
};

export interface NumberedInsight extends Insight {
  readonly number: number;
}

/** The insights that count, each with the number people use for it. */
export const keptInsights = (insights: Insights): readonly NumberedInsight[] =>
  insights.map((insight, index) => ({ ...insight, number: index + 1 })).filter((insight) => insight.status === 'kept');
