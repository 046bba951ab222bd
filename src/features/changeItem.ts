/** Changes one item of the checklist, and shows what became of it where the person had clicked. */
import { itemTitle, renderChecklist } from '../cards/checklist.ts';
import { renderChecklistItem } from '../cards/checklistItem.ts';
import type { NumberedItem } from '../cards/checklistPages.ts';
import { literal } from '../cards/userText.ts';
import type { ChecklistItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import { lastOwnerChange } from '../domain/itemHistory.ts';
import { changeExchange, type ExchangeChange, type ExchangeChanged, refused } from './exchanges.ts';
import { showTasks } from './tasks.ts';
import { type Outcome, readerOf, type Services, type Turn } from './turn.ts';

export const numbered = ({ checklist }: Exchange, item: number): NumberedItem | undefined => {
  const found = checklist[item - 1];
  return found === undefined ? undefined : { ...found, item };
};

export const titleOf = ({ reader }: Turn, exchange: Exchange, item: NumberedItem): string =>
  literal(itemTitle(reader, exchange, item));

type ItemChange = Extract<ExchangeChange, { readonly item: number }>;

interface ItemTurn {
  readonly exchangeId: string;
  readonly change: ItemChange;
  /** Where the click came from: a list of items or the tasks, which are then shown again. */
  readonly page?: number | undefined;
  readonly view?: 'list' | 'mine' | 'tasks' | undefined;
  readonly notice: (item: NumberedItem, exchange: Exchange, before: ChecklistItem | undefined) => string;
}

/** Somebody was faster: says who and when. */
const alreadyClosed = ({ reader }: Turn, { status, closed }: ChecklistItem, timeZone: string): string => {
  if (closed === undefined) return '';
  const { alreadyDone, alreadyDropped } = reader.texts.checklist;
  const when = reader.dayOf(closed.at, timeZone);
  return status === 'done' ? alreadyDone(literal(closed.by.name), when) : alreadyDropped(literal(closed.by.name), when);
};

const otherOwner = ({ reader }: Turn, item: ChecklistItem, timeZone: string): string => {
  const { alreadyTaken, ownerChanged, ownerGone } = reader.texts.checklist;
  if (item.owner === undefined) return ownerGone;
  const name = literal(item.owner.name);
  const since = lastOwnerChange(item);
  return since === undefined ? ownerChanged(name) : alreadyTaken(name, reader.dayOf(since.at, timeZone));
};

/** Who the item was meant to be with after the change; `undefined` if the change is not about that. */
const wantedOwner = ({ person }: Turn, change: ItemChange): string | undefined => {
  if (change.type === 'itemAssigned') return change.owner.aadObjectId;
  return change.type === 'itemTaken' ? person.aadObjectId : undefined;
};

const noticeFor = (turn: Turn, { change, notice }: ItemTurn, { before, after }: ExchangeChanged): string => {
  const item = numbered(after, change.item);
  const earlier = before.checklist[change.item - 1];
  if (item === undefined) return '';
  const closes = change.type === 'itemTicked' || change.type === 'itemDropped';
  if (closes && earlier?.status !== 'open') return alreadyClosed(turn, item, after.timeZone);
  const owner = wantedOwner(turn, change);
  return owner !== undefined && item.owner?.aadObjectId !== owner
    ? otherOwner(turn, item, after.timeZone)
    : notice(item, after, earlier);
};

export const changeItem = async (services: Services, turn: Turn, itemTurn: ItemTurn): Promise<Outcome> => {
  const { exchangeId, change, page, view } = itemTurn;
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  if (!changed.ok) return refused(turn, changed.error);
  const { after: exchange } = changed.value;
  const item = numbered(exchange, change.item);
  if (item === undefined) return refused(turn, 'unknownItem');
  const notice = noticeFor(turn, itemTurn, changed.value);
  const { reader } = turn;
  const viewer = readerOf(turn);
  if (view === 'tasks') return showTasks(services, turn, { page, notice });
  return page === undefined
    ? { card: renderChecklistItem(reader, { exchange, item, me: viewer.me, notice }) }
    : { card: renderChecklist(reader, { exchange, page, notice, ...viewer, ...(view === undefined ? {} : { view }) }) };
};
