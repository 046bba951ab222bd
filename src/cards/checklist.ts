/** The checklist, page by page. A click on the box ticks an item, a click on the item opens it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/checklist.json' with { type: 'json' };
import { type ChecklistItem, questionOfItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { around, exchangeId, IN_LIST, lang, notice, ours, shortText, shownName } from './common.ts';
import { questionTexts } from './question.ts';
import { literal, shown } from './userText.ts';

export const checklistCard = defineCard({
  name: 'checklist',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    page: z.number(),
    title: ours,
    subtitle: ours,
    notice,
    hint: ours,
    rows: z.array(
      z.strictObject({
        item: z.number(),
        name: shortText,
        detail: ours,
        box: ours,
        boxTitle: ours,
        boxVerb: z.enum(['checklist.tick', 'checklist.reopen']),
        openTitle: ours,
      }),
    ),
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    add: ours,
  }),
  verbs: ['checklist.tick', 'checklist.reopen', 'checklist.open', 'checklist.show', 'checklist.add'],
});

const ROWS = 12;

export interface NumberedItem extends ChecklistItem {
  readonly item: number;
}

interface Page {
  readonly phase: string;
  readonly items: readonly NumberedItem[];
}

/** A page shows items of one phase; a long phase takes several pages. Numbers are positions in the whole list. */
export const checklistPages = ({ checklist }: Pick<Exchange, 'checklist'>): readonly Page[] => {
  const items = checklist.map((item, index) => ({ ...item, item: index + 1 }));
  return [...new Set(items.map(({ phase }) => phase))].flatMap((phase) => {
    const inPhase = items.filter((item) => item.phase === phase);
    return Array.from({ length: Math.ceil(inPhase.length / ROWS) }, (_, page) => ({
      phase,
      items: inPhase.slice(page * ROWS, (page + 1) * ROWS),
    }));
  });
};

/** The page with the open item that is due next; the first one if nothing is open. */
export const currentPage = (exchange: Pick<Exchange, 'checklist'>): number => {
  const dueOf = ({ items }: Page) =>
    items
      .filter(({ status }) => status === 'open')
      .map(({ dueOn }) => dueOn ?? '9999')
      .toSorted()[0] ?? '99999';
  const pages = checklistPages(exchange);
  const first = pages.map(dueOf).toSorted()[0];
  return Math.max(1, pages.findIndex((page) => dueOf(page) === first) + 1);
};

export const pageOf = (exchange: Pick<Exchange, 'checklist'>, item: number): number =>
  Math.max(1, checklistPages(exchange).findIndex(({ items }) => items.some((entry) => entry.item === item)) + 1);

/** What an item is called in the reader's language; own items have their own wording. */
export const itemTitle = (
  reader: Reader,
  exchange: Pick<Exchange, 'role' | 'topic'>,
  { key, title }: Pick<ChecklistItem, 'key' | 'title'>,
): string => {
  if (title !== undefined) return title;
  const question = questionOfItem({ key });
  if (question !== undefined)
    return (
      reader.content.reflections[exchange.role].questions[question]?.openItem ??
      questionTexts(reader, exchange, question).short
    );
  return reader.content.checklists[exchange.role].items[key]?.title ?? key;
};

export interface DetailView {
  readonly timeZone: string;
  /** How much of a reason is shown, in characters. */
  readonly most: number;
}

export const itemDetail = ({ texts, day, dayOf }: Reader, item: ChecklistItem, view: DetailView): string => {
  const { checklist, common } = texts;
  if (item.closed !== undefined) {
    const { by, at, reason } = item.closed;
    const when = dayOf(at, view.timeZone);
    return item.status === 'done'
      ? checklist.doneBy(shownName(by.name), when)
      : checklist.droppedBy(shownName(by.name), when, shown(reason ?? '', view.most));
  }
  const due = item.dueOn === undefined ? common.noDate : checklist.due(day(item.dueOn));
  if (item.owner !== undefined) return `${due} · ${checklist.owner(shownName(item.owner.name))}`;
  return item.meant === undefined ? due : `${due} · ${checklist.meant(shownName(item.meant))}`;
};

export interface ChecklistView {
  readonly exchange: Exchange;
  readonly page: number;
  readonly notice?: string;
}

const rowFor = (reader: Reader, exchange: Exchange) => (item: NumberedItem) => {
  const { checklist } = reader.texts;
  const isOpen = item.status === 'open';
  return {
    item: item.item,
    name: itemTitle(reader, exchange, item),
    detail: itemDetail(reader, item, { timeZone: exchange.timeZone, most: IN_LIST }),
    box: checklist.boxes[item.status],
    boxTitle: isOpen ? checklist.tick(item.item) : checklist.untick(item.item),
    boxVerb: isOpen ? ('checklist.tick' as const) : ('checklist.reopen' as const),
    openTitle: checklist.open(item.item),
  };
};

export const phaseTitle = (reader: Reader, { role }: Pick<Exchange, 'role'>, phase: string): string =>
  reader.content.checklists[role].phases[phase] ?? phase;

export const renderChecklist = (reader: Reader, { exchange, page, notice: said = '' }: ChecklistView): AdaptiveCard => {
  const { checklist, common } = reader.texts;
  const pages = checklistPages(exchange);
  const shown = Math.min(Math.max(page, 1), pages.length);
  const { phase, items } = pages[shown - 1] ?? { phase: '', items: [] };
  return checklistCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    page: shown,
    title: `${checklist.title}: ${phaseTitle(reader, exchange, phase)}`,
    subtitle: `${literal(exchange.title)} · ${checklist.page(shown, pages.length)}`,
    notice: said,
    hint: exchange.visitOn === undefined ? checklist.noVisit : checklist.hint,
    rows: items.map(rowFor(reader, exchange)),
    ...around(shown, pages.length),
    previousTitle: common.back,
    nextTitle: common.further,
    add: checklist.add,
  });
};
