/** Computes target dates back and forth from the visit. */
import type { ChecklistItem } from './checklist.ts';
import { addDays, daysBetween, type IsWorkingDay, toWorkingDay } from './time.ts';

export interface TemplateItem {
  readonly key: string;
  readonly phase: string;
  /** Weeks from the visit: negative before, positive after. */
  readonly offsetWeeks: number;
}

/** Open questions of the reflection belong to the deciding at the beginning. */
export const QUESTION_PHASE = 'decide';
const QUESTION_OFFSET_WEEKS = -12;

/** The items for open questions are no part of the template, but move with the visit like the rest. */
export const withQuestions = (
  template: readonly TemplateItem[],
  items: readonly ChecklistItem[],
): readonly TemplateItem[] => [
  ...template,
  ...items
    .filter(({ key }) => key.startsWith('question.'))
    .map(({ key }) => ({ key, phase: QUESTION_PHASE, offsetWeeks: QUESTION_OFFSET_WEEKS })),
];

export interface ScheduleInput {
  readonly template: readonly TemplateItem[];
  readonly visitOn: string;
  readonly today: string;
  readonly isWorkingDay: IsWorkingDay;
}

/** How much the time before the visit is squeezed: 1 when the plan starts early enough, less when it starts late. */
const squeeze = ({ template, visitOn, today }: ScheduleInput): number => {
  const needed = Math.max(0, ...template.map((item) => -item.offsetWeeks * 7));
  const available = Math.max(0, daysBetween(today, visitOn));
  return needed === 0 ? 1 : Math.min(1, available / needed);
};

const dueOn = (offsetWeeks: number, input: ScheduleInput, factor: number): string => {
  if (offsetWeeks === 0) return input.visitOn;
  if (offsetWeeks > 0) return toWorkingDay(addDays(input.visitOn, Math.round(offsetWeeks * 7)), input.isWorkingDay);
  const day = addDays(input.visitOn, Math.round(offsetWeeks * 7 * factor));
  const earlier = toWorkingDay(day, input.isWorkingDay, -1);
  if (earlier >= input.today) return earlier;
  const later = toWorkingDay(day, input.isWorkingDay);
  return later > input.visitOn ? input.visitOn : later;
};

/** Target dates by item key. Days off before the visit move a date earlier, days off after it later. */
export const schedule = (input: ScheduleInput): ReadonlyMap<string, string> => {
  const factor = squeeze(input);
  return new Map(input.template.map((item) => [item.key, dueOn(item.offsetWeeks, input, factor)]));
};

export const isSqueezed = (input: ScheduleInput): boolean => squeeze(input) < 1;

export const itemsFromTemplate = (template: readonly TemplateItem[]): readonly ChecklistItem[] =>
  template.map(({ key, phase }) => ({ key, phase, dueSetBy: 'template', status: 'open' }));

export interface DateChange {
  /** The number people see. */
  readonly item: number;
  readonly from?: string;
  readonly to: string;
}

/** What a new visit date would change: open items whose date was computed. Dates set by hand stay. */
export const dateChanges = (
  items: readonly ChecklistItem[],
  dates: ReadonlyMap<string, string>,
): readonly DateChange[] =>
  items.flatMap((item, index) => {
    const to = dates.get(item.key);
    if (to === undefined || item.status !== 'open' || item.dueSetBy === 'person' || item.dueOn === to) return [];
    return [{ item: index + 1, to, ...(item.dueOn === undefined ? {} : { from: item.dueOn }) }];
  });

export const withDates = (
  items: readonly ChecklistItem[],
  dates: ReadonlyMap<string, string>,
): readonly ChecklistItem[] =>
  dateChanges(items, dates).reduce((changed, { item, to }) => {
    const before = changed[item - 1];
    return before === undefined ? changed : changed.with(item - 1, { ...before, dueOn: to });
  }, items);
