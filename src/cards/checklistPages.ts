/** How the checklist is cut into pages. Numbers of items are positions in the whole list, whatever page they are on. */
import type { ChecklistItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';

const ROWS = 12;

export interface NumberedItem extends ChecklistItem {
  readonly item: number;
}

interface Page {
  /** Missing where items of several phases stand together. */
  readonly phase?: string;
  readonly items: readonly NumberedItem[];
}

type WithChecklist = Pick<Exchange, 'checklist'>;

const numberedItems = ({ checklist }: WithChecklist): readonly NumberedItem[] =>
  checklist.map((item, index) => ({ ...item, item: index + 1 }));

const cut = (items: readonly NumberedItem[]): readonly (readonly NumberedItem[])[] =>
  Array.from({ length: Math.ceil(items.length / ROWS) }, (_, page) => items.slice(page * ROWS, (page + 1) * ROWS));

/** A page shows items of one phase; a long phase takes several pages. */
export const checklistPages = (exchange: WithChecklist): readonly Page[] => {
  const items = numberedItems(exchange);
  return [...new Set(items.map(({ phase }) => phase))].flatMap((phase) =>
    cut(items.filter((item) => item.phase === phase)).map((onPage) => ({ phase, items: onPage })),
  );
};

/** The items of one person, open ones first. */
export const pagesOfOwner = (exchange: WithChecklist, aadObjectId: string): readonly Page[] =>
  cut(
    numberedItems(exchange)
      .filter(({ owner }) => owner?.aadObjectId === aadObjectId)
      .toSorted((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open')),
  ).map((items) => ({ items }));

/** The page with the open item that is due next; the first one if nothing is open. */
export const currentPage = (exchange: WithChecklist): number => {
  const dueOf = ({ items }: Page) =>
    items
      .filter(({ status }) => status === 'open')
      .map(({ dueOn }) => dueOn ?? '9999')
      .toSorted()[0] ?? '99999';
  const pages = checklistPages(exchange);
  const first = pages.map(dueOf).toSorted()[0];
  return Math.max(1, pages.findIndex((page) => dueOf(page) === first) + 1);
};

export const pageOf = (exchange: WithChecklist, item: number): number =>
  Math.max(1, checklistPages(exchange).findIndex(({ items }) => items.some((entry) => entry.item === item)) + 1);
