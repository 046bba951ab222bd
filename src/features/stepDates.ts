/** The owner of a step agrees to its target date or proposes another; the organiser accepts what was proposed. */
import { changeStep } from './actionSteps.ts';
import type { Handlers } from './turn.ts';

export const stepDateHandlers: Handlers<'step.agree' | 'step.propose' | 'step.accept'> = {
  'step.agree': (services, turn, { exchangeId, step, seen, view }) =>
    changeStep(services, turn, {
      ...{ exchangeId, view },
      change: { type: 'stepDateAgreed', step, ...(seen === undefined ? {} : { seen }) },
      notice: ({ dueOn }) => turn.reader.texts.steps.dates.agreed(step, turn.reader.day(dueOn)),
    }),

  'step.propose': (services, turn, { exchangeId, step, dueOn: on }) =>
    changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepDateProposed', step, on },
      notice: ({ agreement, dueOn }) => {
        const { agreed, proposedNow } = turn.reader.texts.steps.dates;
        const { day } = turn.reader;
        return agreement?.state === 'proposed' ? proposedNow(step, day(on)) : agreed(step, day(dueOn));
      },
    }),

  'step.accept': (services, turn, { exchangeId, step, seen, view }) =>
    changeStep(services, turn, {
      ...{ exchangeId, view },
      change: { type: 'stepProposalAccepted', step, ...(seen === undefined ? {} : { seen }) },
      notice: ({ dueOn }) => turn.reader.texts.steps.dates.accepted(step, turn.reader.day(dueOn)),
    }),
};
