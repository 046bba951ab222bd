/** What belongs into a person's calendar: visits and meetings of their exchanges, and the days their own tasks are due. */
import type { ChecklistItem } from './checklist.ts';
import { type Exchange, isOpen } from './exchange.ts';
import type { Task } from './tasks.ts';
import { addDays } from './time.ts';

export interface Meeting {
  readonly exchange: Exchange;
  /** The number people see. */
  readonly number: number;
  readonly item: ChecklistItem;
  readonly on: string;
  readonly minutes: number;
}

export type CalendarDay =
  | { readonly type: 'visit'; readonly exchange: Exchange; readonly on: string; readonly days: number }
  | ({ readonly type: 'meeting' } & Meeting)
  | { readonly type: 'task'; readonly task: Task; readonly on: string };

/** How long all meet for an item; `undefined` for what is one person's own business. */
export type MeetingMinutes = (exchange: Exchange, item: ChecklistItem) => number | undefined;

const VISIT_PHASE = 'visit';

/** What is computed for the visit is where it ends: people look back together before they part. */
const meetingDay = ({ visitOn, visitDays }: Exchange, { dueOn, dueSetBy, phase }: ChecklistItem): string | undefined =>
  dueOn !== undefined && dueOn === visitOn && dueSetBy === 'template' && phase === VISIT_PHASE
    ? addDays(dueOn, visitDays - 1)
    : dueOn;

const meetingsOf = (exchange: Exchange, minutesOf: MeetingMinutes): readonly Meeting[] =>
  exchange.checklist.flatMap((item, index) => {
    const minutes = minutesOf(exchange, item);
    const on = meetingDay(exchange, item);
    if (item.status !== 'open' || minutes === undefined || on === undefined) return [];
    return [{ exchange, number: index + 1, item, on, minutes }];
  });

/** A working meeting is no more than a meeting: as long as that stands in the list, it is not named twice. */
const visitsOf = (exchange: Exchange, meetings: readonly Meeting[]): readonly CalendarDay[] => {
  const { visitOn, format, visitDays } = exchange;
  const isNamed = format === 'workingMeeting' && meetings.some(({ item }) => item.phase === VISIT_PHASE);
  return visitOn === undefined || isNamed ? [] : [{ type: 'visit', exchange, on: visitOn, days: visitDays }];
};

export interface CalendarInput {
  readonly exchanges: readonly Exchange[];
  readonly tasks: readonly Task[];
  readonly minutesOf: MeetingMinutes;
}

/** By day. Tasks without a date, and those that nobody has taken on, are no appointments of anybody. */
export const calendarDays = ({ exchanges, tasks, minutesOf }: CalendarInput): readonly CalendarDay[] => {
  const byExchange = exchanges
    .filter(isOpen)
    .map((exchange) => ({ exchange, meetings: meetingsOf(exchange, minutesOf) }));
  const isMeeting = new Set(byExchange.flatMap(({ meetings }) => meetings.map(({ item }) => item)));
  return [
    ...byExchange.flatMap(({ exchange, meetings }) => visitsOf(exchange, meetings)),
    ...byExchange.flatMap(({ meetings }) => meetings.map((meeting) => ({ type: 'meeting' as const, ...meeting }))),
    ...tasks.flatMap((task): readonly CalendarDay[] => {
      const isOwn = task.kind === 'step' || (task.why.type === 'own' && !isMeeting.has(task.item));
      return isOwn && task.dueOn !== undefined ? [{ type: 'task', task, on: task.dueOn }] : [];
    }),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
};
