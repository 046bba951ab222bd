/** All action steps of an exchange. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/steps.json' with { type: 'json' };
import type { ActionStep } from '../domain/actionSteps.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import type { DetailView } from './checklist.ts';
import { exchangeId, IN_LIST, lang, notice, ours, shortText, shownName } from './common.ts';
import { shown } from './userText.ts';

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
    more: ours,
    new: ours,
    summary: ours,
  }),
  verbs: ['step.open', 'step.form', 'summary.preview'],
});

/** How an open step goes, as it was last said; without a name, since the steering group reads it. */
const openState = ({ texts, dayOf }: Reader, { progress }: ActionStep, view: DetailView): string => {
  const { states, running, stuck } = texts.steps;
  if (progress === undefined) return states.open;
  const how = progress.state === 'running' ? running : stuck(shown(progress.because, view.most));
  return `${how} (${dayOf(progress.at, view.timeZone)})`;
};

export const stepState = (reader: Reader, step: ActionStep, view: DetailView): string => {
  const { status, closed } = step;
  const { texts, dayOf } = reader;
  const { states, because } = texts.steps;
  if (closed === undefined) return openState(reader, step, view);
  const when = `${states[status]} (${shownName(closed.by.name)}, ${dayOf(closed.at, view.timeZone)})`;
  return closed.reason === undefined ? when : `${when}. ${because(shown(closed.reason, view.most))}`;
};

export interface StepsView {
  readonly exchange: Exchange;
  readonly notice?: string;
}

interface NumberedStep extends ActionStep {
  readonly number: number;
}

const rowFor =
  (reader: Reader, timeZone: string) =>
  ({ number, ...step }: NumberedStep) => ({
    number,
    name: step.title,
    detail: `${reader.texts.steps.line(shownName(step.owner), reader.day(step.dueOn))} · ${stepState(reader, step, { timeZone, most: IN_LIST })}`,
    openTitle: reader.texts.steps.open(number),
  });

/** If there are too many, those that are still open stay. */
const chosen = (steps: readonly ActionStep[], most: number): readonly NumberedStep[] =>
  steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .toSorted((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'))
    .slice(0, most)
    .toSorted((a, b) => a.number - b.number);

export const renderSteps = (reader: Reader, { exchange, notice: said = '' }: StepsView): AdaptiveCard => {
  const { steps, exchange: names } = reader.texts;
  return fitting([50, 24, 12], (most) =>
    stepsCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      title: steps.title,
      notice: said,
      none: steps.none,
      rows: chosen(exchange.steps, most).map(rowFor(reader, exchange.timeZone)),
      more: exchange.steps.length > most ? steps.more(exchange.steps.length - most) : '',
      new: steps.new,
      summary: names.showSummary,
    }),
  );
};
