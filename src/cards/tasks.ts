/** A person's tasks in all their exchanges, by date, to be ticked off from here. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/tasks.json' with { type: 'json' };
import type { Task } from '../domain/tasks.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemTitle } from './checklist.ts';
import { around, exchangeId, lang, nearest, notice, ours, shortText, shownName } from './common.ts';
import { shown } from './userText.ts';

export const tasksCard = defineCard({
  name: 'tasks',
  template,
  data: z.strictObject({
    lang,
    page: z.number(),
    title: ours,
    notice,
    hint: ours,
    rows: z.array(
      z.strictObject({
        kind: z.enum(['item', 'step']),
        exchangeId,
        number: z.number(),
        label: ours,
        name: shortText,
        detail: ours,
        box: ours,
        boxTitle: ours,
        openTitle: ours,
      }),
    ),
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    calendar: ours,
  }),
  verbs: ['checklist.tick', 'checklist.open', 'step.done', 'step.open', 'tasks.show', 'calendar.show'],
});

const ROWS = 10;
const EXCHANGE_TITLE = 60;

/** Why an item is a person's business though their name does not stand at it; empty where it does. */
export const reasonText = ({ texts }: Reader, why: Extract<Task, { kind: 'item' }>['why']): string => {
  if (why.type === 'own') return '';
  return why.type === 'unowned' ? texts.tasks.unowned : texts.tasks.deputyFor(shownName(why.of.name));
};

const detailOf = (reader: Reader, task: Task): string => {
  const { tasks, common, checklist } = reader.texts;
  const due = task.dueOn === undefined ? common.noDate : checklist.due(reader.day(task.dueOn));
  const why = task.kind === 'item' ? reasonText(reader, task.why) : '';
  return [due, why, tasks.within(shown(task.exchange.title, EXCHANGE_TITLE))].filter((part) => part !== '').join(' · ');
};

const rowFor = (reader: Reader) => (task: Task) => {
  const { checklist, steps } = reader.texts;
  const { number, exchange } = task;
  const isItem = task.kind === 'item';
  return {
    kind: task.kind,
    exchangeId: exchange.id,
    number,
    label: isItem ? `${number}\\.` : `${steps.number(number)}:`,
    name: isItem ? itemTitle(reader, exchange, task.item) : task.step.title,
    detail: detailOf(reader, task),
    box: checklist.boxes.open,
    boxTitle: isItem ? checklist.tick(number) : reader.texts.tasks.tickStep(number),
    openTitle: isItem ? checklist.open(number) : steps.open(number),
  };
};

export interface TasksView {
  readonly tasks: readonly Task[];
  readonly page: number;
  readonly notice?: string;
}

const hintFor = ({ texts }: Reader, tasks: readonly Task[]): string => {
  if (tasks.length === 0) return texts.tasks.none;
  const isOne = new Set(tasks.map(({ exchange }) => exchange.id)).size === 1;
  return isOne ? texts.checklist.hint : texts.tasks.severalHint;
};

export const renderTasks = (reader: Reader, { tasks, page, notice: said = '' }: TasksView): AdaptiveCard => {
  const pages = Math.max(1, Math.ceil(tasks.length / ROWS));
  const shownPage = nearest(page, pages);
  return tasksCard.render({
    lang: reader.locale,
    page: shownPage,
    title: reader.texts.tasks.title,
    notice: said,
    hint: hintFor(reader, tasks),
    rows: tasks.slice((shownPage - 1) * ROWS, shownPage * ROWS).map(rowFor(reader)),
    ...around(shownPage, pages),
    previousTitle: reader.texts.common.back,
    nextTitle: reader.texts.common.further,
    calendar: reader.texts.calendar.button,
  });
};
