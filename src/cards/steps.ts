/** All action steps of an exchange. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/steps.json' with { type: 'json' };
import type { ActionStep } from '../domain/actionSteps.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, notice, ours, shortText } from './common.ts';
import { literal } from './userText.ts';

export const stepsCard = defineCard({
  name: 'steps',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    notice,
    none: ours,
    rows: z.array(z.strictObject({ number: z.number(), name: shortText, detail: ours, openTitle: ours })),
    new: ours,
    summary: ours,
  }),
  verbs: ['step.open', 'step.form', 'summary.preview'],
});

export const stepState = ({ texts, dayOf }: Reader, { status, closed }: ActionStep, view: DetailView): string => {
  const { states, because } = texts.steps;
  if (closed === undefined) return states[status];
  const when = `${states[status]} (${shownName(closed.by.name)}, ${dayOf(closed.at, view.timeZone)})`;
  return closed.reason === undefined ? when : `${when}. ${because(shown(closed.reason, view.most))}`;
};

export interface StepsView {
  readonly exchange: Exchange;
  readonly notice?: string;
}

const rowFor = (reader: Reader, timeZone: string) => (step: ActionStep, index: number) => ({
  number: index + 1,
  name: step.title,
  detail: `${reader.texts.steps.line(literal(step.owner), reader.day(step.dueOn))} · ${stepState(reader, step, timeZone)}`,
  openTitle: reader.texts.steps.open(index + 1),
});

export const renderSteps = (reader: Reader, { exchange, notice: said = '' }: StepsView): AdaptiveCard => {
  const { steps, exchange: names } = reader.texts;
  return stepsCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title: steps.title,
    notice: said,
    none: steps.none,
    rows: exchange.steps.map(rowFor(reader, exchange.timeZone)),
    new: steps.new,
    summary: names.showSummary,
  });
};
