/** Answers on the card that asks every 13 weeks what became of the steps. */
import { renderCheck } from '../cards/check.ts';
import type { Reader } from '../locales/reader.ts';
import { changeStep, type StepChange } from './actionSteps.ts';
import { loadExchange, refused } from './exchanges.ts';
import type { Handlers } from './turn.ts';

interface Said {
  readonly says: 'done' | 'running' | 'stuck' | 'rejected';
  readonly step: number;
  readonly reason: string;
}

/** What an answer changes; `undefined` if it takes a reason and has none. */
const changeFor = ({ says, step, reason }: Said): StepChange | undefined => {
  switch (says) {
    case 'done':
      return { type: 'stepDone', step };
    case 'running':
      return { type: 'stepRunning', step };
    case 'stuck':
      return reason === '' ? undefined : { type: 'stepStuck', step, because: reason };
    case 'rejected':
      return reason === '' ? undefined : { type: 'stepRejected', step, reason };
  }
};

const noticeFor = ({ texts: { steps } }: Reader, { says, step }: Said): string =>
  ({ done: steps.done, running: steps.isRunning, stuck: steps.isStuck, rejected: steps.rejected })[says](step);

export const quarterlyCheckHandlers: Handlers<'check.answer'> = {
  'check.answer': async (services, turn, { exchangeId, round, says, which, reason }) => {
    const said: Said = { says, step: Number(which) || 0, reason };
    const change = changeFor(said);
    const { reader } = turn;
    if (change !== undefined)
      return changeStep(services, turn, { exchangeId, change, notice: noticeFor(reader, said), round });
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const filled = { chosen: which, reason, problem: reader.texts.common.problems.empty };
    return { card: renderCheck(reader, { exchange: loaded.value, round, ...filled }) };
  },
};
