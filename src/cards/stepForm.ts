/** The form for a new action step. Comes back with what was typed and the reason at the field. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/stepForm.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { type FormState, problemAt, typed } from './formState.ts';

export const stepFormCard = defineCard({
  name: 'stepForm',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    context: z.strictObject({ exchangeId, insight: z.number().optional() }),
    title: ours,
    origin: ours,
    titleLabel: ours,
    titleValue: z.string(),
    titleProblem: ours,
    ownerLabel: ours,
    ownerValue: z.string(),
    ownerProblem: ours,
    dueLabel: ours,
    dueValue: z.string(),
    dueProblem: ours,
    ...{ decidedByLabel: ours, decidedByValue: z.string(), firstStepLabel: ours, firstStepValue: z.string() },
    errorMessage: ours,
    add: ours,
    list: ours,
  }),
  verbs: ['step.add', 'step.list'],
});

export interface StepFormView extends FormState {
  readonly exchangeId: string;
  readonly insight?: number;
}

export const renderStepForm = (reader: Reader, view: StepFormView): AdaptiveCard => {
  const { exchangeId: id, insight, raw, problems } = view;
  const { steps, common } = reader.texts;
  return stepFormCard.render({
    lang: reader.locale,
    exchangeId: id,
    context: { exchangeId: id, ...(insight === undefined ? {} : { insight }) },
    title: steps.formTitle,
    origin: insight === undefined ? '' : steps.fromInsight(insight),
    titleLabel: steps.titleLabel,
    titleValue: typed(raw, 'title'),
    titleProblem: problemAt(reader, problems, 'title'),
    ownerLabel: steps.ownerLabel,
    ownerValue: typed(raw, 'owner'),
    ownerProblem: problemAt(reader, problems, 'owner'),
    dueLabel: steps.dueLabel,
    dueValue: typed(raw, 'dueOn'),
    dueProblem: problemAt(reader, problems, 'dueOn'),
    ...{ decidedByLabel: steps.decidedByLabel, decidedByValue: typed(raw, 'decidedBy') },
    ...{ firstStepLabel: steps.firstStepLabel, firstStepValue: typed(raw, 'firstStep') },
    errorMessage: common.problems.empty,
    add: steps.add,
    list: steps.title,
  });
};
