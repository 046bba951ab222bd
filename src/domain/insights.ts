/** What the delegation noticed, sorted under the four guiding questions, and what becomes of each insight. */
import { z } from 'zod/v4';
import { cut } from './cut.ts';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { Lens } from './lens.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { IsoInstant } from './time.ts';

export const INSIGHT_LIMIT = 200;

export const Decision = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('adopt') }),
  /** What has to change, and what it takes. */
  z.strictObject({ type: z.literal('adapt'), how: z.string(), needs: z.string().optional() }),
  z.strictObject({ type: z.literal('reject'), because: z.string() }),
]);
export type Decision = DeepReadonly<z.infer<typeof Decision>>;

export const Insight = z.strictObject({
  lens: Lens.optional(),
  text: z.string(),
  /** Missing where it is an answer that was released: nobody is to be seen behind it. */
  by: Actor.optional(),
  at: IsoInstant,
  /** The chat message it came from: editing that message edits the insight. Of an answer: what its release knows it by. */
  activityId: z.string(),
  status: z.enum(['kept', 'removed']),
  decision: Decision,
  /** Number of another insight that says the same: this one is shown together with it. */
  sameAs: z.number().int().positive().optional(),
});
export type Insight = DeepReadonly<z.infer<typeof Insight>>;

/** `insight` is what the release of the answer knows it by. */
export interface FollowedAnswer {
  readonly insight: string;
  readonly text?: string | undefined;
}

/** `insight` is the number people see: the position in a list that only grows at its end. */
export type InsightEvent = Happening &
  (
    | { readonly type: 'insightNoted'; readonly text: string; readonly lens?: Lens }
    | { readonly type: 'insightEdited'; readonly insight: number; readonly text: string }
    | { readonly type: 'insightSorted'; readonly insight: number; readonly lens: Lens }
    | { readonly type: 'insightDecided'; readonly insight: number; readonly decision: Decision; readonly lens?: Lens }
    | { readonly type: 'insightRemoved'; readonly insight: number }
    /** `insight` stays, `other` is shown with it. */
    | { readonly type: 'insightMerged'; readonly insight: number; readonly other: number }
    | { readonly type: 'insightSeparated'; readonly insight: number }
    /** Of an answer that a member has released, in its words. */
    | { readonly type: 'insightTaken'; readonly text: string; readonly lens?: Lens | undefined }
    /** Those answers were released anew, or are released no more: without a text the insight goes. */
    | { readonly type: 'insightsFollowed'; readonly answers: readonly FollowedAnswer[] }
  );

type EventOf<T extends InsightEvent['type']> = Extract<InsightEvent, { readonly type: T }>;
type Insights = readonly Insight[];

/** The number of the insight in which a person noted exactly this, 0 if there is none. */
export const sameInsightNumber = (insights: Insights, by: Actor, text: string): number =>
  insights.findIndex(
    (insight) => insight.status === 'kept' && insight.text === text && insight.by?.aadObjectId === by.aadObjectId,
  ) + 1;

/** What a person has noted already is not noted again: Teams repeats a click with a new id. */
const note = (insights: Insights, event: EventOf<'insightNoted'>): Result<Insights, Refusal> => {
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

/** The number under which an insight is shown: its own, or that of the one it was put together with. */
export const shownAs = (insights: Insights, number: number): number => {
  const sameAs = insights[number - 1]?.sameAs;
  return sameAs === undefined ? number : shownAs(insights, sameAs);
};

/** What has been put together already stays as it is: Teams repeats a click with a new id. */
const merge = (insights: Insights, { insight, other }: EventOf<'insightMerged'>): Result<Insights, Refusal> => {
  const joining = insights[other - 1];
  if (joining?.status !== 'kept') return err('unknownInsight');
  if (insight === other) return err('sameInsight');
  const stays = shownAs(insights, insight);
  if (shownAs(insights, other) === stays) return ok(insights);
  if (joining.sameAs !== undefined) return err('insightMerged');
  return ok(insights.with(other - 1, { ...joining, sameAs: stays }));
};

const alone = ({ sameAs: _, ...insight }: Insight): Insight => insight;

/** The one that stays is left by all that were put together with it. */
const separate = (insights: Insights, { insight: number }: EventOf<'insightSeparated'>): Insights => {
  const stays = insights[number - 1]?.sameAs === undefined;
  const isMeant = ({ sameAs }: Insight, index: number): boolean => (stays ? sameAs === number : index + 1 === number);
  return insights.some(isMeant)
    ? insights.map((insight, index) => (isMeant(insight, index) ? alone(insight) : insight))
    : insights;
};

/** What was deleted is gone; only its number stays, so that the others keep theirs. What was shown with it stays. */
const remove = (insights: Insights, number: number): Insights => {
  const sameAs = insights[number - 1]?.sameAs;
  return insights.map((insight, index) => {
    if (index + 1 === number) return { ...alone(insight), text: '', decision: { type: 'open' }, status: 'removed' };
    if (insight.sameAs !== number) return insight;
    return sameAs === undefined ? alone(insight) : { ...insight, sameAs };
  });
};

const TAKEN_TEXT_KEPT = 4_000;
/** Answers may be longer than notes. */
const wordingTaken = (text: string): string => cut(text, TAKEN_TEXT_KEPT);

/** The number of an insight that says this, whoever it came from; 0 if there is none. */
export const numberSaying = (insights: Insights, text: string): number =>
  insights.findIndex((insight) => insight.status === 'kept' && insight.text === wordingTaken(text)) + 1;

/** What has come from an answer once does not come from it again, also where it was deleted since. */
const takeAnswer = (insights: Insights, event: EventOf<'insightTaken'>): Result<Insights, Refusal> => {
  const { id: activityId, at, text, lens } = event;
  if (insights.some((insight) => insight.activityId === activityId)) return ok(insights);
  if (insights.length >= INSIGHT_LIMIT) return err('tooMany');
  const taken = { text: wordingTaken(text), at, activityId, status: 'kept', decision: { type: 'open' } } as const;
  return ok([...insights, { ...taken, ...(lens === undefined ? {} : { lens }) }]);
};

const followAnswer = (insights: Insights, { insight: origin, text }: FollowedAnswer): Insights => {
  const index = insights.findIndex(({ activityId, status }) => activityId === origin && status === 'kept');
  const found = insights[index];
  if (found === undefined) return insights;
  if (text === undefined) return remove(insights, index + 1);
  return insights.with(index, { ...found, text: wordingTaken(text) });
};

type Worded = EventOf<'insightEdited' | 'insightSorted' | 'insightDecided'>;

const change = (insight: Insight, event: Worded): Insight => {
  switch (event.type) {
    case 'insightEdited':
      return { ...insight, text: event.text };
    case 'insightSorted':
      return { ...insight, lens: event.lens };
    case 'insightDecided':
      return { ...insight, decision: event.decision, ...(event.lens === undefined ? {} : { lens: event.lens }) };
  }
};

/** A text belongs to one insight; guiding question and decision to all that were put together. */
const changeOne = (insights: Insights, event: Worded): Insights => {
  const number = event.type === 'insightEdited' ? event.insight : shownAs(insights, event.insight);
  return insights.map((insight, index) => (index + 1 === number ? change(insight, event) : insight));
};

export const insightsTransition = (insights: Insights, event: InsightEvent): Result<Insights, Refusal> => {
  if (event.type === 'insightNoted') return note(insights, event);
  if (event.type === 'insightTaken') return takeAnswer(insights, event);
  if (event.type === 'insightsFollowed') return ok(event.answers.reduce(followAnswer, insights));
  if (insights[event.insight - 1]?.status !== 'kept') return err('unknownInsight');
  switch (event.type) {
    case 'insightMerged':
      return merge(insights, event);
    case 'insightSeparated':
      return ok(separate(insights, event));
    case 'insightRemoved':
      return ok(remove(insights, event.insight));
    default:
      return ok(changeOne(insights, event));
  }
};
