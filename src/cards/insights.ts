/** All insights under the four guiding questions, and the field to add one. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/insights.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Decision } from '../domain/insights.ts';
import { keptInsights, type NumberedInsight } from '../domain/keptInsights.ts';
import { Lens } from '../domain/lens.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, choicesOf, exchangeId, IN_LIST, lang, notice, ours } from './common.ts';
import { shown, userText } from './userText.ts';

export const insightsCard = defineCard({
  name: 'insights',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    intro: ours,
    notice,
    groups: z.array(
      z.strictObject({
        heading: ours,
        rows: z.array(z.strictObject({ number: z.number(), text: userText(160), decision: ours, openTitle: ours })),
      }),
    ),
    more: ours,
    textLabel: ours,
    textError: ours,
    value: z.string(),
    problem: ours,
    lensLabel: ours,
    lensError: ours,
    lenses: z.array(Choice),
    add: ours,
    steps: ours,
    summary: ours,
  }),
  verbs: ['insight.open', 'insight.note', 'step.list', 'summary.preview'],
});

const inList = (text: string): string => shown(text, IN_LIST);

export const decisionText = (
  { texts }: Reader,
  decision: Decision,
  literally: (text: string) => string = inList,
): string => {
  const { decisions } = texts.insights;
  switch (decision.type) {
    case 'open':
      return decisions.open;
    case 'adopt':
      return decisions.adopt;
    case 'adapt':
      return decisions.adapt(literally(decision.how), literally(decision.needs ?? ''));
    case 'reject':
      return decisions.reject(literally(decision.because));
  }
};

export interface LensGroup<I> {
  readonly heading: string;
  readonly insights: readonly I[];
}

/** In the order of the guiding questions; what was not sorted comes last. Empty groups are left out. */
export const byLens = <I extends { readonly lens?: Lens | undefined }>(
  reader: Reader,
  insights: readonly I[],
  unsorted: string,
): readonly LensGroup<I>[] =>
  [...Lens.options, undefined]
    .map((lens) => ({
      heading: lens === undefined ? unsorted : reader.content.lens[lens].question,
      insights: insights.filter((insight) => insight.lens === lens),
    }))
    .filter((group) => group.insights.length > 0);

export interface InsightsView {
  readonly exchange: Exchange;
  readonly notice?: string;
  /** What was typed, when it could not be taken. */
  readonly value?: string;
  readonly problem?: string;
}

const alikeLine = ({ texts }: Reader, alike: NumberedInsight['alike']): readonly string[] =>
  alike.length === 0 ? [] : [texts.insights.together(alike.map(({ number }) => number).join(', '))];

const rowFor =
  (reader: Reader) =>
  ({ number, text, decision, alike }: NumberedInsight) => ({
    number,
    text,
    decision: [decisionText(reader, decision), ...alikeLine(reader, alike)].join(' · '),
    openTitle: reader.texts.insights.open(number),
  });

/** The newest ones, and how many older ones there are. */
const newest = (reader: Reader, kept: readonly NumberedInsight[], most: number) => ({
  groups: byLens(reader, kept.slice(-most), reader.texts.insights.unsorted).map((group) => ({
    heading: group.heading,
    rows: group.insights.map(rowFor(reader)),
  })),
  more: kept.length > most ? reader.texts.insights.more(kept.length - most) : '',
});

export const renderInsights = (reader: Reader, view: InsightsView): AdaptiveCard => {
  const { exchange, notice: said = '', value = '', problem = '' } = view;
  const { insights, exchange: names, common, steps } = reader.texts;
  const kept = keptInsights(exchange.insights);
  const form = {
    ...{ textLabel: insights.textLabel, textError: insights.textError, value, problem },
    ...{
      lensLabel: insights.lensLabel,
      lensError: common.problems.notAChoice,
      lenses: choicesOf(reader.labels('lens')),
    },
  };
  return fitting([40, 20, 10], (most) =>
    insightsCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      title: insights.title,
      intro: kept.length === 0 ? `${insights.none} ${insights.intro}` : insights.intro,
      notice: said,
      ...newest(reader, kept, most),
      ...form,
      add: insights.add,
      steps: steps.title,
      summary: names.showSummary,
    }),
  );
};
