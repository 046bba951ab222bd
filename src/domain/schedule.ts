/** Computes target dates back and forth from the visit, and what a late start means for them. */
import type { ChecklistItem } from './checklist.ts';
import type { Condition } from './conditions.ts';
import { addDays, type IsWorkingDay, toWorkingDay } from './time.ts';

export interface TemplateItem {
  readonly key: string;
  readonly phase: string;
  /** Weeks from the visit: negative before, positive after. */
  readonly offsetWeeks: number;
  readonly condition?: Condition | undefined;
  /** Comes first where there is too little time for everything. */
  readonly isEssential?: boolean | undefined;
}

/** Open questions of the reflection belong to the deciding at the beginning. */
export const QUESTION_PHASE = 'decide';

const endOfDeciding = (template: readonly TemplateItem[]): number =>
  Math.max(...template.filter(({ phase }) => phase === QUESTION_PHASE).map(({ offsetWeeks }) => offsetWeeks), -12);

/** The items for open questions are no part of the template, but move with the visit like the rest. */
export const withQuestions = (
  template: readonly TemplateItem[],
  items: readonly ChecklistItem[],
): readonly TemplateItem[] => [
  ...template,
  ...items
    .filter(({ key }) => key.startsWith('question.'))
    .map(({ key }) => ({ key, phase: QUESTION_PHASE, offsetWeeks: endOfDeciding(template) })),
];

/** The part of a template whose dates are still computed: open items that nobody dated by hand. */
export const stillComputed = (
  template: readonly TemplateItem[],
  items: readonly ChecklistItem[],
): readonly TemplateItem[] => {
  const keys = new Set(
    items.flatMap(({ key, status, dueSetBy }) => (status === 'open' && dueSetBy === 'template' ? [key] : [])),
  );
  return template.filter(({ key }) => keys.has(key));
};

export interface ScheduleInput {
  readonly template: readonly TemplateItem[];
  readonly visitOn: string;
  /** The calendar day in the exchange's time zone. */
  readonly today: string;
  readonly isWorkingDay: IsWorkingDay;
}

type Visit = Pick<ScheduleInput, 'visitOn' | 'isWorkingDay'>;

/** Days off before the visit move a date earlier, days off after it later. */
const regularDay = (offsetWeeks: number, { visitOn, isWorkingDay }: Visit): string => {
  const day = addDays(visitOn, Math.round(offsetWeeks * 7));
  return offsetWeeks === 0 ? day : toWorkingDay(day, isWorkingDay, offsetWeeks < 0 ? -1 : 1);
};

interface Planned extends TemplateItem {
  readonly regular: string;
}

/** What comes before the visit, in order. */
const beforeVisit = (input: ScheduleInput): readonly Planned[] =>
  input.template
    .filter(({ offsetWeeks }) => offsetWeeks < 0)
    .map((item) => ({ ...item, regular: regularDay(item.offsetWeeks, input) }))
    .toSorted((a, b) => a.offsetWeeks - b.offsetWeeks);

/** Items whose regular day has passed already: the plan starts late. */
const isBehind =
  ({ today }: ScheduleInput) =>
  ({ regular }: Planned): boolean =>
    regular < today;

export const countBehind = (input: ScheduleInput): number => beforeVisit(input).filter(isBehind(input)).length;

/** Working days from today to the last one before the visit. */
const daysLeft = ({ today, visitOn, isWorkingDay }: ScheduleInput): readonly string[] => {
  const days: string[] = [];
  for (let day = today; day < visitOn; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
};

const HARDLY_ANY_DAYS = 2;

/** Too few days to spread anything: all of it lies there. */
export const isCrammed = (input: ScheduleInput): boolean => daysLeft(input).length <= HARDLY_ANY_DAYS;

/** What is overdue from the start, essentials first; then the rest, as far as the queue reaches into its days. */
const queueOf = (input: ScheduleInput): readonly Planned[] => {
  const items = beforeVisit(input);
  const behind = items.filter(isBehind(input));
  return [
    ...behind.filter(({ isEssential }) => isEssential === true),
    ...behind.filter(({ isEssential }) => isEssential !== true),
    ...items.filter((item) => !isBehind(input)(item)),
  ];
};

const FEWEST_PER_DAY = 3;

/**
 * A late start is caught up in the next working days, a few items a day, as few as the time allows. What still has
 * its regular day ahead keeps it, unless the queue has not ended by then. Without a working day left, all is due on the
 * day of the visit.
 */
const catchUp = (input: ScheduleInput): ReadonlyMap<string, string> => {
  const behind = countBehind(input);
  if (behind === 0) return new Map();
  const [days, queue] = [daysLeft(input), queueOf(input)];
  const dayOf = (place: number, perDay: number): string =>
    days[Math.min(Math.floor(place / perDay), days.length - 1)] ?? input.visitOn;
  const reach = (perDay: number): number => {
    const end = queue.findIndex(({ regular }, place) => place >= behind && regular > dayOf(place, perDay));
    return end < 0 ? queue.length : end;
  };
  let perDay = FEWEST_PER_DAY;
  while (perDay < queue.length && reach(perDay) > perDay * days.length) perDay += 1;
  return new Map(queue.slice(0, reach(perDay)).map(({ key }, place) => [key, dayOf(place, perDay)]));
};

/** Target dates by item key. */
export const schedule = (input: ScheduleInput): ReadonlyMap<string, string> => {
  const caughtUp = catchUp(input);
  return new Map(
    input.template.map(({ key, offsetWeeks }) => [key, caughtUp.get(key) ?? regularDay(offsetWeeks, input)]),
  );
};

export interface NewItem {
  readonly key: string;
  readonly phase: string;
  /** Wording that the exchange keeps; others are worded by the content, in the reader's language. */
  readonly title?: string | undefined;
}

export const itemsFromTemplate = (items: readonly NewItem[]): readonly ChecklistItem[] =>
  items.map(({ key, phase, title }) => ({
    key,
    phase,
    dueSetBy: 'template',
    status: 'open',
    ...(title === undefined ? {} : { title }),
  }));
