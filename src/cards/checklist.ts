/**
 * The checklist, page by page. A click on the box ticks an item, a click on the item opens it. It brings itself up to
 * date when it comes into view, since others work on it too; it has no inputs that could be lost by that.
 */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/checklist.json' with { type: 'json' };
import { checklistTexts, itemTexts, type Templated } from '../content/templates.ts';
import { type ChecklistItem, questionOfItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { checklistPages, type NumberedItem, pagesOfOwner } from './checklistPages.ts';
import { around, exchangeId, IN_LIST, lang, nearest, notice, ours, shownName } from './common.ts';
import { recentText } from './itemHistory.ts';
import { knownTexts } from './questionTexts.ts';
import { literal, shown, userText } from './userText.ts';

/** All items, or those the reader has taken on. */
const ItemsShown = z.enum(['list', 'mine']);
export type ItemsShown = z.infer<typeof ItemsShown>;

/** A title is no longer than 120; only one full of characters to escape is cut, so that twelve of them fit. */
const rowName = userText(150);

export const checklistCard = defineCard({
  name: 'checklist',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    userId: z.string(),
    page: z.number(),
    view: ItemsShown,
    title: ours,
    subtitle: ours,
    notice,
    hint: ours,
    recent: ours,
    rows: z.array(
      z.strictObject({
        item: z.number(),
        name: rowName,
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
    otherView: ItemsShown,
    otherTitle: ours,
    add: ours,
  }),
  verbs: ['checklist.tick', 'checklist.reopen', 'checklist.open', 'checklist.show', 'checklist.add'],
});

/** What an item is called in the reader's language; own items have their own wording. */
export const itemTitle = (
  reader: Reader,
  exchange: Templated & Pick<Exchange, 'topic'>,
  { key, title }: Pick<ChecklistItem, 'key' | 'title'>,
): string => {
  if (title !== undefined) return title;
  const question = questionOfItem({ key });
  if (question !== undefined) return knownTexts(reader, question)?.openItem ?? question;
  return itemTexts(reader.content, exchange, key)?.title ?? key;
};

/** What takes place at a time is on that day, the rest by then. */
const dueText = (
  { due, dueAt }: Reader['texts']['checklist'],
  day: string,
  { startsAt }: Pick<ChecklistItem, 'startsAt'>,
): string => (startsAt === undefined ? due(day) : dueAt(day, startsAt));

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
  const due = item.dueOn === undefined ? common.noDate : dueText(checklist, day(item.dueOn), item);
  if (item.owner !== undefined) return `${due} · ${checklist.owner(shownName(item.owner.name))}`;
  return item.meant === undefined ? due : `${due} · ${checklist.meant(shownName(item.meant))}`;
};

export interface ChecklistView {
  readonly exchange: Exchange;
  readonly page: number;
  /** Whoever reads: what others did is told to them, and their own items can be shown alone. */
  readonly me: string;
  /** Their id in Teams: Teams brings the card up to date only for those it names. */
  readonly userId: string;
  readonly view?: ItemsShown;
  readonly notice?: string;
}

/** The box that ticks an item, or opens it again. */
const boxOf = (reader: Reader, { item, status }: Pick<NumberedItem, 'item' | 'status'>) => {
  const { checklist } = reader.texts;
  const isOpen = status === 'open';
  return {
    box: checklist.boxes[status],
    boxTitle: isOpen ? checklist.tick(item) : checklist.untick(item),
    boxVerb: isOpen ? ('checklist.tick' as const) : ('checklist.reopen' as const),
  };
};

const rowFor = (reader: Reader, exchange: Exchange) => (item: NumberedItem) => ({
  item: item.item,
  name: itemTitle(reader, exchange, item),
  detail: itemDetail(reader, item, { timeZone: exchange.timeZone, most: IN_LIST }),
  ...boxOf(reader, item),
  openTitle: reader.texts.checklist.open(item.item),
});

export const phaseTitle = (reader: Reader, exchange: Templated, phase: string): string =>
  checklistTexts(reader.content, exchange).phases[phase] ?? phase;

const hintFor = ({ texts }: Reader, { visitOn }: Exchange, { isEmpty }: { isEmpty: boolean }): string => {
  const { noneMine, noVisit, hint } = texts.checklist;
  if (isEmpty) return noneMine;
  return visitOn === undefined ? noVisit : hint;
};

export const renderChecklist = (reader: Reader, given: ChecklistView): AdaptiveCard => {
  const { exchange, page, me, userId, view = 'list', notice: said = '' } = given;
  const { checklist, common } = reader.texts;
  const pages = view === 'mine' ? pagesOfOwner(exchange, me) : checklistPages(exchange);
  const shown = nearest(page, pages.length);
  const { phase, items } = pages[shown - 1] ?? { items: [] };
  const part = phase === undefined ? checklist.mineTitle : phaseTitle(reader, exchange, phase);
  return checklistCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    userId,
    page: shown,
    view,
    title: `${checklist.title}: ${part}`,
    subtitle: `${literal(exchange.title)} · ${checklist.page(shown, Math.max(pages.length, 1))}`,
    notice: said,
    hint: hintFor(reader, exchange, { isEmpty: items.length === 0 }),
    recent: recentText(reader, exchange, me),
    rows: items.map(rowFor(reader, exchange)),
    ...around(shown, pages.length),
    previousTitle: common.back,
    nextTitle: common.further,
    otherView: view === 'mine' ? 'list' : 'mine',
    otherTitle: view === 'mine' ? checklist.all : checklist.onlyMine,
    add: checklist.add,
  });
};
