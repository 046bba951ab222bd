/** What a person has to do in all their exchanges: open items and steps that are theirs, by date. */
import type { ActionStep } from './actionSteps.ts';
import type { ChecklistItem } from './checklist.ts';
import { type Exchange, isOpen } from './exchange.ts';
import { type Responsibility, responsibilityFor, type Who } from './responsibility.ts';
import { addDays } from './time.ts';

interface InExchange {
  readonly exchange: Exchange;
  /** The number people see, within its exchange. */
  readonly number: number;
  readonly dueOn?: string;
}

export type Task =
  | (InExchange & { readonly kind: 'item'; readonly item: ChecklistItem; readonly why: Responsibility })
  | (InExchange & { readonly kind: 'step'; readonly step: ActionStep });

export interface TasksInput extends Who {
  readonly exchanges: readonly Exchange[];
  /** Owners of steps are written in words: says whether they mean this person. */
  readonly isMine: (step: ActionStep, exchange: Exchange) => boolean;
}

/** What nobody has taken on is the organiser's business once it comes near; until then it belongs to the list. */
const NEAR_DAYS = 14;

const itemTasks = (exchange: Exchange, who: Who): readonly Task[] =>
  exchange.checklist.flatMap((item, index) => {
    const { dueOn } = item;
    const why = item.status === 'open' ? responsibilityFor(exchange, item, who) : undefined;
    const isNear = dueOn !== undefined && dueOn <= addDays(who.today, NEAR_DAYS);
    if (why === undefined || (item.owner === undefined && !isNear)) return [];
    return [{ kind: 'item', exchange, number: index + 1, item, why, ...(dueOn === undefined ? {} : { dueOn }) }];
  });

const stepTasks = (exchange: Exchange, isMine: TasksInput['isMine']): readonly Task[] =>
  exchange.steps.flatMap((step, index) =>
    step.status === 'open' && isMine(step, exchange)
      ? [{ kind: 'step', exchange, number: index + 1, step, dueOn: step.dueOn }]
      : [],
  );

/** What has no date comes last, in the order of its list. */
export const tasksOf = ({ exchanges, isMine, ...who }: TasksInput): readonly Task[] =>
  exchanges
    .filter(isOpen)
    .flatMap((exchange) => [...itemTasks(exchange, who), ...stepTasks(exchange, isMine)])
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
