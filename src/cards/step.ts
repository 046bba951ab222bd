/** One action step: close it, move its date. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/step.json' with { type: 'json' };
import type { ActionStep } from '../domain/actionSteps.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { ALONE, exchangeId, Fact, lang, notice, ours, shortText } from './common.ts';
import { stepState } from './steps.ts';
import { literal } from './userText.ts';

export const stepCard = defineCard({
  name: 'step',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    number: z.number(),
    label: ours,
    name: shortText,
    notice,
    facts: z.array(Fact),
    isOpen: z.boolean(),
    dueOn: z.string(),
    dateLabel: ours,
    dateError: ours,
    dateProblem: ours,
    reasonLabel: ours,
    reasonError: ours,
    done: ours,
    date: ours,
    openDate: ours,
    reject: ours,
    openReject: ours,
    ...{ detail: ours, decidedBy: z.string(), decidedByLabel: ours, firstStep: z.string(), firstStepLabel: ours },
    ...{ isOwner: z.boolean(), canAgree: z.boolean(), canAccept: z.boolean(), proposedOn: z.string() },
    ...{ agree: ours, accept: ours, openPropose: ours, proposeLabel: ours, propose: ours },
    list: ours,
  }),
  verbs: [
    'step.done',
    'step.date',
    'step.detail',
    'step.agree',
    'step.propose',
    'step.accept',
    'step.reject',
    'step.list',
  ],
});

export interface StepView {
  readonly exchange: Exchange;
  readonly number: number;
  readonly step: ActionStep;
  readonly notice?: string;
  /** The date as typed, and why it could not be taken. */
  readonly typedDate?: string;
  readonly dateProblem?: string;
}

/** Who may say what about the date. */
const dateTools = ({ texts }: Reader, { step, exchange, me }: StepOnCard) => {
  const { agreement, status } = step;
  const organises = isOrganiser(exchange, me);
  const isOpen = status === 'open';
  const { agree, accept, other, label, propose } = texts.steps.dates;
  return {
    isOwner: agreement?.member === me && !organises,
    canAgree: isOpen && agreement?.member === me && agreement.state !== 'agreed',
    canAccept: isOpen && organises && agreement?.state === 'proposed' && agreement.member !== me,
    proposedOn: agreement?.state === 'proposed' ? agreement.on : '',
    ...{ agree, accept, openPropose: `${other} …`, proposeLabel: label, propose },
  };
};

const agreementText = ({ texts, day }: Reader, agreement: NonNullable<ActionStep['agreement']>): string => {
  const { asked, agreed, proposed } = texts.steps.dates.states;
  if (agreement.state === 'proposed') return proposed(day(agreement.on));
  return agreement.state === 'asked' ? asked : agreed;
};

const factsOf = (reader: Reader, { step, exchange }: StepView) => [
  { title: reader.texts.steps.ownerFact, value: literal(step.owner) },
  { title: reader.texts.steps.dueFact, value: reader.day(step.dueOn) },
  ...(step.agreement === undefined
    ? []
    : [{ title: reader.texts.steps.dates.fact, value: agreementText(reader, step.agreement) }]),
  ...(step.decidedBy === undefined
    ? []
    : [{ title: reader.texts.steps.decidedByFact, value: literal(step.decidedBy) }]),
  ...(step.firstStep === undefined
    ? []
    : [{ title: reader.texts.steps.firstStepFact, value: literal(step.firstStep) }]),
  { title: reader.texts.steps.stateFact, value: stepState(reader, step, { timeZone: exchange.timeZone, most: ALONE }) },
];

export interface StepOnCard extends StepView {
  /** Who reads it. */
  readonly me: string;
}

export const renderStep = (reader: Reader, view: StepOnCard): AdaptiveCard => {
  const { exchange, number, step, notice: said = '', typedDate, dateProblem = '' } = view;
  const { steps, common } = reader.texts;
  return stepCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    number,
    label: steps.number(number),
    name: step.title,
    notice: said,
    facts: factsOf(reader, view),
    isOpen: step.status === 'open',
    ...dateTools(reader, view),
    dueOn: typedDate ?? step.dueOn,
    dateLabel: steps.dateLabel,
    dateError: common.problems.notADate,
    dateProblem,
    reasonLabel: steps.reasonLabel,
    reasonError: common.problems.tooLong,
    done: steps.doneButton,
    date: steps.dateButton,
    openDate: common.otherDate,
    reject: steps.rejectButton,
    openReject: `${steps.rejectButton} …`,
    ...{ detail: steps.detail, decidedByLabel: steps.decidedByLabel, firstStepLabel: steps.firstStepLabel },
    ...{ decidedBy: step.decidedBy ?? '', firstStep: step.firstStep ?? '' },
    list: steps.title,
  });
};
