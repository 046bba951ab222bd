/** One insight: sort it, decide about it, make an action step of it, put it together with others that say the same. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/insight.json' with { type: 'json' };
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { shownAs } from '../domain/insights.ts';
import { keptInsights, type NumberedInsight } from '../domain/keptInsights.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, choicesOf, exchangeId, Fact, lang, longText, notice, ours } from './common.ts';
import { decisionText } from './insights.ts';
import { userText } from './userText.ts';

export const insightCard = defineCard({
  name: 'insight',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    number: z.number(),
    label: ours,
    /** The longest text there is, and room for its escapes. */
    text: userText(10_000),
    notice,
    alikeLabel: ours,
    alike: z.array(z.strictObject({ number: z.number(), text: longText, decision: ours, separateTitle: ours })),
    facts: z.array(Fact),
    lensLabel: ours,
    lenses: z.array(
      z.strictObject({ ...Choice.shape, dot: ours, weight: z.enum(['Default', 'Bolder']), sortTitle: ours }),
    ),
    ...{ howLabel: ours, needsLabel: ours, becauseLabel: ours, reasonError: ours },
    ...{ adopt: ours, adapt: ours, reject: ours, toStep: ours, list: ours },
    canMerge: z.boolean(),
    others: z.array(Choice),
    ...{ merge: ours, mergeHint: ours, otherLabel: ours, otherError: ours, separate: ours },
  }),
  verbs: [
    'insight.adopt',
    'insight.adapt',
    'insight.reject',
    'insight.sort',
    'insight.merge',
    'insight.separate',
    'step.form',
    'insight.list',
  ],
});

export interface InsightView {
  readonly exchange: Exchange;
  readonly insight: NumberedInsight;
  /** Who reads the card. */
  readonly me: string;
  readonly notice?: string;
}

const CHOICE_LENGTH = 60;

/** Under the same guiding question first: there the duplicates are. */
const othersThan = (exchange: Exchange, { number, lens }: NumberedInsight, most: number) =>
  keptInsights(exchange.insights)
    .filter((other) => other.number !== number)
    .toSorted((a, b) => Number(a.lens !== lens) - Number(b.lens !== lens) || b.number - a.number)
    .slice(0, most)
    .map((other) => ({
      title: `${other.number}. ${other.text.replaceAll('\n', ' ').slice(0, CHOICE_LENGTH)}`,
      value: String(other.number),
    }));

const alikeOf = (reader: Reader, { alike, decision }: NumberedInsight, most: number) => {
  const { decidedThere, separateTitle } = reader.texts.insights;
  return alike.slice(0, most).map((one) => ({
    number: one.number,
    text: one.text,
    decision:
      one.decision.type === 'open' || one.decision === decision ? '' : decidedThere(decisionText(reader, one.decision)),
    separateTitle: separateTitle(one.number),
  }));
};

/** Steps that came from it, or from one that was put together with it. */
const factsOf = (reader: Reader, { steps, insights }: Exchange, { number, decision }: NumberedInsight) => {
  const { texts } = reader;
  const own = steps.flatMap(({ insight }, index) =>
    insight !== undefined && shownAs(insights, insight) === number ? [String(index + 1)] : [],
  );
  return [
    { title: texts.insights.decision, value: decisionText(reader, decision) },
    ...(own.length === 0 ? [] : [{ title: texts.steps.title, value: own.join(', ') }]),
  ];
};

const lensesOf = ({ labels, texts }: Reader, { lens }: NumberedInsight) => {
  const { dots, sortTitle } = texts.insights;
  return choicesOf(labels('lens')).map(({ title, value }) => {
    const isHere = value === lens;
    return {
      title,
      value,
      dot: isHere ? dots.here : dots.other,
      weight: isHere ? ('Bolder' as const) : ('Default' as const),
      sortTitle: sortTitle(title),
    };
  });
};

const wordsOf = ({ texts }: Reader) => {
  const { adopt, adapt, reject, toStep, list, howLabel, needsLabel, becauseLabel } = texts.insights;
  const { merge, mergeHint, otherLabel, otherError, separate } = texts.insights;
  return {
    ...{ adopt, adapt, reject, toStep, list, howLabel, needsLabel, becauseLabel },
    ...{ merge, mergeHint, otherLabel, otherError, separate, reasonError: texts.common.problems.empty },
  };
};

export const renderInsight = (reader: Reader, view: InsightView): AdaptiveCard => {
  const { exchange, insight, me, notice: said = '' } = view;
  const { insights } = reader.texts;
  return fitting([40, 12, 4, 0], (most) =>
    insightCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      number: insight.number,
      label: insights.number(insight.number),
      text: insight.text,
      notice: said,
      alikeLabel: insight.alike.length === 0 ? '' : insights.alikeLabel,
      alike: alikeOf(reader, insight, most),
      facts: factsOf(reader, exchange, insight),
      lensLabel: insight.lens === undefined ? insights.pickLens : insights.changeLens,
      lenses: lensesOf(reader, insight),
      canMerge: isOrganiser(exchange, me),
      others: othersThan(exchange, insight, most),
      ...wordsOf(reader),
    }),
  );
};
