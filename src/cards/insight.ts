/** One insight: sort it, decide about it, make an action step of it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/insight.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { NumberedInsight } from '../domain/insights.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { Choice, choicesOf, exchangeId, lang, notice, ours } from './common.ts';
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
    decisionLabel: ours,
    decision: ours,
    lens: z.string(),
    lensLabel: ours,
    lensError: ours,
    lenses: z.array(Choice),
    reasonLabel: ours,
    reasonError: ours,
    adopt: ours,
    adapt: ours,
    reject: ours,
    toStep: ours,
    sort: ours,
    list: ours,
  }),
  verbs: ['insight.adopt', 'insight.adapt', 'insight.reject', 'step.form', 'insight.sort', 'insight.list'],
});

export interface InsightView {
  readonly exchange: Exchange;
  readonly insight: NumberedInsight;
  readonly notice?: string;
}

export const renderInsight = (reader: Reader, { exchange, insight, notice: said = '' }: InsightView): AdaptiveCard => {
  const { insights, common } = reader.texts;
  const { adopt, adapt, reject, toStep, sort, list, reasonLabel, lensLabel, decision: decisionLabel } = insights;
  return insightCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    number: insight.number,
    label: insights.number(insight.number),
    text: insight.text,
    notice: said,
    decisionLabel,
    decision: decisionText(reader, insight.decision),
    lens: insight.lens ?? '',
    lensLabel,
    lensError: common.problems.notAChoice,
    lenses: choicesOf(reader.labels('lens')),
    reasonLabel,
    reasonError: common.problems.tooLong,
    ...{ adopt, adapt, reject, toStep, sort, list },
  });
};
