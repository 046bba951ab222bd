/** What a new visit date means for the dates that items have: which ones change, which set by hand no longer fit. */
import type { ChecklistItem } from './checklist.ts';
import type { TemplateItem } from './schedule.ts';
import { addDays } from './time.ts';

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

export interface DateConflict {
  /** The number people see. */
  readonly item: number;
  readonly dueOn: string;
  readonly liesAfterVisit: boolean;
}

export interface ConflictInput {
  readonly template: readonly TemplateItem[];
  readonly visitOn: string;
  readonly visitDays: number;
  /** Where the visit was until now. */
  readonly from?: string | undefined;
}

/** Which side of the visit a day lies on: -1 before it, 0 during it, 1 after it. */
const sideOf = (day: string, visitOn: string, visitDays: number): number => {
  if (day < visitOn) return -1;
  return day > addDays(visitOn, visitDays - 1) ? 1 : 0;
};

/**
 * Dates set by hand that lie on the wrong side of the visit: for items of the template the one their offset speaks of,
 * for others the one they lay on until now.
 */
export const dateConflicts = (
  items: readonly ChecklistItem[],
  { template, visitOn, visitDays, from }: ConflictInput,
): readonly DateConflict[] => {
  const offsets = new Map(template.map(({ key, offsetWeeks }) => [key, Math.sign(offsetWeeks)]));
  return items.flatMap(({ key, status, dueSetBy, dueOn }, index) => {
    if (status !== 'open' || dueSetBy === 'template' || dueOn === undefined) return [];
    const side = sideOf(dueOn, visitOn, visitDays);
    const intended = offsets.get(key) ?? (from === undefined ? side : sideOf(dueOn, from, visitDays));
    // On a day of the visit is early enough for what comes before, and not too early for what comes after.
    const isWrong = intended === 0 ? side !== 0 : side === -intended;
    return isWrong ? [{ item: index + 1, dueOn, liesAfterVisit: side > 0 }] : [];
  });
};
