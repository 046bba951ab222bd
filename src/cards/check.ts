/** The quarterly check in the channel: what became of the steps? Members answer on it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/check.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { type NumberedStep, stepsOfCheck } from '../domain/quarterlyCheck.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, exchangeId, IN_LIST, lang, notice, ours, shortText } from './common.ts';
import { stepState } from './steps.ts';
import { literal } from './userText.ts';

export const checkCard = defineCard({
  name: 'check',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    round: z.number(),
    title: ours,
    intro: ours,
    notice,
    rows: z.array(z.strictObject({ number: z.number(), name: shortText, state: ours })),
    more: ours,
    isOpen: z.boolean(),
    chooseLabel: ours,
    chooseError: ours,
    chosen: z.string(),
    choices: z.array(Choice),
    reasonLabel: ours,
    reasonError: ours,
    reason: z.string(),
    problem: ours,
    why: ours,
    done: ours,
    running: ours,
    stuck: ours,
    reject: ours,
  }),
  verbs: ['check.answer'],
});

export interface CheckView {
  readonly exchange: Exchange;
  readonly round: number;
  readonly notice?: string;
  /** What was filled in when it could not be taken, and why. */
  readonly problem?: string;
  /** Number of a step. */
  readonly chosen?: string;
  readonly reason?: string;
}

const TITLE_IN_CHOICE = 50;

/** Open ones first: they are what is asked about. */
const rowsOf = (reader: Reader, steps: readonly NumberedStep[], timeZone: string) =>
  steps.map((step) => ({
    number: step.number,
    name: step.title,
    state: `${reader.texts.checklist.due(reader.day(step.dueOn))} · ${stepState(reader, step, { timeZone, most: IN_LIST })}`,
  }));

const labels = ({ texts }: Reader) => ({
  chooseLabel: texts.check.choose,
  chooseError: texts.check.chooseError,
  reasonLabel: texts.steps.reminderReason,
  reasonError: texts.common.problems.tooLong,
  done: texts.steps.doneButton,
  running: texts.steps.runningButton,
  stuck: texts.steps.stuckButton,
  reject: texts.steps.rejectedButton,
});

export const renderCheck = (reader: Reader, view: CheckView): AdaptiveCard => {
  const { exchange, round, notice: said = '', problem = '', reason = '' } = view;
  const { check, summary } = reader.texts;
  const steps = stepsOfCheck(exchange, round).toSorted(
    (a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'),
  );
  const open = steps.filter(({ status }) => status === 'open');
  const [only] = open;
  const usual = open.length === 1 && only !== undefined ? String(only.number) : '';
  return fitting([30, 12, 6], (most) =>
    checkCard.render({
      ...{ lang: reader.locale, exchangeId: exchange.id, round, notice: said },
      title: check.title(literal(exchange.title)),
      intro: open.length === 0 ? check.finished : check.intro,
      rows: rowsOf(reader, steps.slice(0, most), exchange.timeZone),
      more: steps.length > most ? summary.moreSteps(steps.length - most) : '',
      isOpen: open.length > 0,
      chosen: view.chosen ?? usual,
      choices: open.map(({ number, title }) => ({
        title: check.choice(number, title.slice(0, TITLE_IN_CHOICE)),
        value: String(number),
      })),
      ...{ reason, problem },
      why: open.length === 0 ? '' : check.why,
      ...labels(reader),
    }),
  );
};
