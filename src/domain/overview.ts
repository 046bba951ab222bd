/** How far an exchange is and what comes next, for people who look after several. Never who it is waiting for. */
import type { ActionStep } from './actionSteps.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Exchange } from './exchange.ts';

export type NextDate = { readonly on: string } & (
  | { readonly kind: 'visit' }
  | { readonly kind: 'item'; readonly item: ChecklistItem }
  | { readonly kind: 'step'; readonly step: ActionStep }
);

export interface Overview {
  /** Missing once nothing is open. */
  readonly phase?: string;
  /** Missing while nothing that lies ahead has a date. */
  readonly next?: NextDate;
  readonly openSteps: number;
}

/** What lies ahead, the visit before what is due on the same day. */
const datesAhead = ({ visitOn, checklist, steps }: Exchange, today: string): readonly NextDate[] =>
  [
    ...(visitOn === undefined ? [] : [{ kind: 'visit' as const, on: visitOn }]),
    ...checklist.flatMap((item) =>
      item.status !== 'open' || item.dueOn === undefined ? [] : [{ kind: 'item' as const, on: item.dueOn, item }],
    ),
    ...steps.flatMap((step) => (step.status === 'open' ? [{ kind: 'step' as const, on: step.dueOn, step }] : [])),
  ]
    .filter(({ on }) => today <= on)
    .toSorted((a, b) => a.on.localeCompare(b.on));

/** The phase is that of the item due next, so that one left over from the beginning does not hold it back. */
const phaseOf = ({ checklist }: Exchange, ahead: readonly NextDate[]): string | undefined => {
  const [item] = ahead.flatMap((date) => (date.kind === 'item' ? [date.item] : []));
  return (item ?? checklist.find(({ status }) => status === 'open'))?.phase;
};

export const overviewOf = (exchange: Exchange, today: string): Overview => {
  const ahead = datesAhead(exchange, today);
  const [next] = ahead;
  const phase = phaseOf(exchange, ahead);
  return {
    ...(phase === undefined ? {} : { phase }),
    ...(next === undefined ? {} : { next }),
    openSteps: exchange.steps.filter(({ status }) => status === 'open').length,
  };
};
