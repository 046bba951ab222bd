/** Asks in the channel how an action step is going. Nobody is named as late. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/stepReminder.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { ALONE, exchangeId, lang, notice, ours } from './common.ts';
import type { StepView } from './step.ts';
import { stepState } from './steps.ts';
import { literal } from './userText.ts';

export const stepReminderCard = defineCard({
  name: 'stepReminder',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    number: z.number(),
    title: ours,
    text: ours,
    notice,
    isOpen: z.boolean(),
    reasonLabel: ours,
    reasonError: ours,
    problem: ours,
    why: ours,
    done: ours,
    running: ours,
    stuck: ours,
    reject: ours,
    later: ours,
  }),
  verbs: ['step.done', 'step.running', 'step.stuck', 'step.reject', 'step.snooze'],
});

export const renderStepReminder = (reader: Reader, view: StepView & { readonly problem?: string }): AdaptiveCard => {
  const { exchange, step, number, problem = '', notice: said = '' } = view;
  const { steps, common } = reader.texts;
  const isOpen = step.status === 'open';
  return stepReminderCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    number,
    title: steps.reminderTitle(literal(step.title)),
    text: steps.reminderText(literal(step.owner), reader.day(step.dueOn)),
    notice:
      isOpen && step.progress === undefined
        ? said
        : said || stepState(reader, step, { timeZone: exchange.timeZone, most: ALONE }),
    isOpen,
    reasonLabel: steps.reminderReason,
    reasonError: common.problems.tooLong,
    problem,
    why: isOpen ? steps.reminderWhy : '',
    done: steps.doneButton,
    running: steps.runningButton,
    stuck: steps.stuckButton,
    reject: steps.rejectedButton,
    later: steps.laterButton,
  });
};
