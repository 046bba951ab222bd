/** What belongs into a person's calendar: the visits of their exchanges, and the days their own tasks are due. */
import type { Exchange } from './exchange.ts';
import type { Task } from './tasks.ts';

export type CalendarDay =
  | { readonly type: 'visit'; readonly exchange: Exchange; readonly on: string; readonly days: number }
  | { readonly type: 'task'; readonly task: Task; readonly on: string };

/** By day. Tasks without a date, and those that nobody has taken on, are no appointments of anybody. */
export const calendarDays = (exchanges: readonly Exchange[], tasks: readonly Task[]): readonly CalendarDay[] =>
  [
    ...exchanges.flatMap((exchange): readonly CalendarDay[] =>
      exchange.visitOn === undefined
        ? []
        : [{ type: 'visit', exchange, on: exchange.visitOn, days: exchange.visitDays }],
    ),
    ...tasks.flatMap((task): readonly CalendarDay[] => {
      const isOwn = task.kind === 'step' || task.why.type === 'own';
      return isOwn && task.dueOn !== undefined ? [{ type: 'task', task, on: task.dueOn }] : [];
    }),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
