/** The insights that count: each once, with those that say the same. */
import { type Insight, shownAs } from './insights.ts';

interface Numbered extends Insight {
  /** As people use it. */
  readonly number: number;
}

export interface NumberedInsight extends Numbered {
  /** Those that were put together with it, as they were noted. */
  readonly alike: readonly Numbered[];
}

/** Its own guiding question and decision count; where it has none, the first of the others. */
const together = (insight: Numbered, alike: readonly Numbered[]): NumberedInsight => {
  const all = [insight, ...alike];
  const lens = all.find((one) => one.lens !== undefined)?.lens;
  const decision = all.find((one) => one.decision.type !== 'open')?.decision ?? insight.decision;
  return { ...insight, decision, alike, ...(lens === undefined ? {} : { lens }) };
};

export const keptInsights = (insights: readonly Insight[]): readonly NumberedInsight[] => {
  const kept = insights
    .map((insight, index) => ({ ...insight, number: index + 1 }))
    .filter(({ status }) => status === 'kept');
  const groups = Map.groupBy(kept, ({ number }) => shownAs(insights, number));
  return kept
    .filter(({ sameAs }) => sameAs === undefined)
    .map((insight) =>
      together(
        insight,
        (groups.get(insight.number) ?? []).filter((one) => one !== insight),
      ),
    );
};

/** All that was noted, the same words once, without what is left out. */
export const wordingOf = ({ text, alike }: NumberedInsight, leftOut: readonly number[] = []): string => {
  const others = alike.filter(({ number }) => !leftOut.includes(number)).map((one) => one.text);
  return [...new Set([text, ...others].map((one) => one.trim()))].join('\n');
};
