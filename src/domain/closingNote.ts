/** What became of the steps of an exchange, told in its channel when it is closed: nothing that was not seen there before. */
import type { ActionStep } from './actionSteps.ts';
import type { Exchange } from './exchange.ts';

type Ending = ActionStep['status'];

export interface ReportedStep {
  readonly number: number;
  readonly title: string;
  /** Why it was rejected. */
  readonly reason?: string;
}

export type ClosingNote = Readonly<Record<Ending, readonly ReportedStep[]>>;

/** `undefined` where there is nothing to tell: steps are the channel's business once they were published. */
export const closingNote = ({ summary, steps }: Pick<Exchange, 'summary' | 'steps'>): ClosingNote | undefined => {
  if (summary.published === undefined || steps.length === 0) return undefined;
  const thoseThat = (ending: Ending): readonly ReportedStep[] =>
    steps.flatMap(({ status, title, closed }, index) =>
      status === ending
        ? [{ number: index + 1, title, ...(closed?.reason === undefined ? {} : { reason: closed.reason }) }]
        : [],
    );
  return { done: thoseThat('done'), rejected: thoseThat('rejected'), open: thoseThat('open') };
};
