/** The checklist: show it, and carry out what people do to its items. */
import { currentPage, itemTitle, type NumberedItem, pageOf, renderChecklist } from '../cards/checklist.ts';
import { renderChecklistItem } from '../cards/checklistItem.ts';
import { literal } from '../cards/userText.ts';
import type { ChecklistItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import { changeExchange, type ExchangeChange, type ExchangeChanged, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, type Services, show, type Turn } from './turn.ts';

const numbered = ({ checklist }: Exchange, item: number): NumberedItem | undefined => {
  const found = checklist[item - 1];
  return found === undefined ? undefined : { ...found, item };
};

const titleOf = ({ reader }: Turn, exchange: Exchange, item: NumberedItem): string =>
  literal(itemTitle(reader, exchange, item));

/** Somebody was faster: says who and when. */
const alreadyClosed = ({ reader }: Turn, { status, closed }: ChecklistItem, timeZone: string): string => {
  if (closed === undefined) return '';
  const { alreadyDone, alreadyDropped } = reader.texts.checklist;
  const when = reader.dayOf(closed.at, timeZone);
  return status === 'done' ? alreadyDone(literal(closed.by.name), when) : alreadyDropped(literal(closed.by.name), when);
};

type ItemChange = Extract<ExchangeChange, { readonly item: number }>;

interface ItemTurn {
  readonly exchangeId: string;
  readonly change: ItemChange;
  /** The list is shown again if the click came from there. */
  readonly page?: number | undefined;
  readonly notice: (item: NumberedItem, exchange: Exchange) => string;
}

const noticeFor = (turn: Turn, { change, notice }: ItemTurn, { before, after }: ExchangeChanged): string => {
  const item = numbered(after, change.item);
  const earlier = before.checklist[change.item - 1];
  if (item === undefined) return '';
  const closes = change.type === 'itemTicked' || change.type === 'itemDropped';
  return closes && earlier?.status !== 'open' ? alreadyClosed(turn, item, after.timeZone) : notice(item, after);
};

const changeItem = async (services: Services, turn: Turn, itemTurn: ItemTurn): Promise<Outcome> => {
  const { exchangeId, change, page } = itemTurn;
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  const item = numbered(after, change.item);
  if (item === undefined) return refused(turn, 'unknownItem');
  const notice = noticeFor(turn, itemTurn, changed.value);
  const { reader } = turn;
  return page === undefined
    ? { card: renderChecklistItem(reader, { exchange: after, item, notice }) }
    : { card: renderChecklist(reader, { exchange: after, page, notice }) };
};

const PHASE_OF_OWN_ITEMS = 'prepare';

type ChecklistVerb =
  | 'checklist.show'
  | 'checklist.open'
  | 'checklist.tick'
  | 'checklist.reopen'
  | 'checklist.take'
  | 'checklist.date'
  | 'checklist.drop'
  | 'checklist.add';

export const checklistHandlers: Handlers<ChecklistVerb> = {
  'checklist.show': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return { card: renderChecklist(turn.reader, { exchange: loaded.value, page: page ?? currentPage(loaded.value) }) };
  },

  'checklist.open': async (services, turn, { exchangeId, item: number }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const item = numbered(loaded.value, number);
    return item === undefined
      ? refused(turn, 'unknownItem')
      : { card: renderChecklistItem(turn.reader, { exchange: loaded.value, item }) };
  },

  'checklist.tick': (services, turn, { exchangeId, item, page }) =>
    changeItem(services, turn, {
      exchangeId,
      page,
      change: { type: 'itemTicked', item },
      notice: (ticked, exchange) => turn.reader.texts.checklist.ticked(item, titleOf(turn, exchange, ticked)),
    }),

  'checklist.reopen': (services, turn, { exchangeId, item, page }) =>
    changeItem(services, turn, {
      exchangeId,
      page,
      change: { type: 'itemReopened', item },
      notice: (reopened, exchange) => turn.reader.texts.checklist.reopened(item, titleOf(turn, exchange, reopened)),
    }),

  'checklist.take': (services, turn, { exchangeId, item }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemTaken', item },
      notice: (taken, exchange) => turn.reader.texts.checklist.taken(item, titleOf(turn, exchange, taken)),
    }),

  'checklist.date': (services, turn, { exchangeId, item, on }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemDated', item, dueOn: on },
      notice: () => turn.reader.texts.checklist.dated(item, turn.reader.day(on)),
    }),

  'checklist.drop': (services, turn, { exchangeId, item, reason }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemDropped', item, reason },
      notice: (dropped, exchange) => turn.reader.texts.checklist.dropped(item, titleOf(turn, exchange, dropped)),
    }),

  'checklist.add': async (services, turn, { exchangeId, title }) => {
    const changed = await changeExchange(services, turn, {
      exchangeId,
      type: 'itemAdded',
      title,
      phase: PHASE_OF_OWN_ITEMS,
    });
    if (!changed.ok) return refused(turn, changed.error);
    const { after } = changed.value;
    const item = after.checklist.length;
    const notice = turn.reader.texts.checklist.added(item, literal(title));
    const card = renderChecklist(turn.reader, { exchange: after, page: pageOf(after, item), notice });
    return { messages: [show(card, turn.reader.texts.checklist.title)] };
  },
};
