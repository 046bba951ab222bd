/** The checklist: show it, and carry out what people do to its items. */
import { renderChecklist } from '../cards/checklist.ts';
import { renderChecklistItem } from '../cards/checklistItem.ts';
import { currentPage } from '../cards/checklistPages.ts';
import { literal } from '../cards/userText.ts';
import { ownItemNumber } from '../domain/checklist.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { targetRefusal } from '../domain/target.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { changeItem, numbered, titleOf } from './changeItem.ts';
import { personIn, unreachableNote } from './personIn.ts';
import { type Handlers, type Outcome, readerOf, type Services, show, type Turn } from './turn.ts';

const PHASE_OF_OWN_ITEMS = 'prepare';

interface Assigning {
  readonly exchangeId: string;
  readonly item: number;
  readonly owner: string;
  readonly seenOwner?: string | undefined;
}

const assign = async (services: Services, turn: Turn, { exchangeId, item, ...wanted }: Assigning): Promise<Outcome> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const pointless = targetRefusal(loaded.value, { item }, { needsOpen: true });
  if (pointless !== undefined) return refused(turn, pointless);
  const owner = personIn(turn, [loaded.value], wanted.owner);
  if (!owner.ok) return owner.error;
  const { seenOwner } = wanted;
  const { assigned } = turn.reader.texts.checklist;
  const changed = await changeItem(services, turn, {
    exchangeId,
    change: { type: 'itemAssigned', item, owner: owner.value, seenOwner },
    notice: (after, exchange) => assigned(item, titleOf(turn, exchange, after), literal(owner.value.name)),
  });
  if (changed.card === undefined) return changed;
  return { ...changed, messages: await unreachableNote(services, turn, owner.value) };
};

const add = async (
  services: Services,
  turn: Turn,
  { exchangeId, title }: { exchangeId: string; title: string },
): Promise<Result<Outcome, Refusal>> => {
  const added = { type: 'itemAdded', title, phase: PHASE_OF_OWN_ITEMS } as const;
  const changed = await changeExchange(services, turn, { exchangeId, ...added });
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  const number = ownItemNumber(after.checklist, title);
  const item = numbered(after, number);
  if (item === undefined) return err('unknownItem');
  const { reader } = turn;
  const { added: isNew, alreadyListed } = reader.texts.checklist;
  const isThere = before.checklist.length === after.checklist.length;
  const notice = isThere ? alreadyListed(number) : isNew(number, literal(title));
  const card = renderChecklistItem(reader, { exchange: after, item, me: turn.person.aadObjectId, notice });
  return ok({ messages: [show(card, reader.texts.checklist.title)] });
};

/** A field that showed a time and is empty now means that it goes; by text nothing was shown, and the time stays. */
const startIn = ({ startsAt, seenTime }: { startsAt: string; seenTime?: string | undefined }) => {
  if (startsAt !== '') return { startsAt };
  return seenTime === undefined || seenTime === '' ? {} : { startsAt: 'none' };
};

type ChecklistVerb =
  | 'checklist.show'
  | 'checklist.open'
  | 'checklist.tick'
  | 'checklist.reopen'
  | 'checklist.take'
  | 'checklist.assign'
  | 'checklist.date'
  | 'checklist.note'
  | 'checklist.drop'
  | 'checklist.add';

export const checklistHandlers: Handlers<ChecklistVerb> = {
  'checklist.show': async (services, turn, { exchangeId, page, view }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    const isMine = view === 'mine';
    const first = () => (isMine ? 1 : currentPage(exchange));
    const shown = { exchange, page: page ?? first(), view: isMine ? 'mine' : 'list' } as const;
    return { card: renderChecklist(turn.reader, { ...shown, ...readerOf(turn) }) };
  },

  'checklist.open': async (services, turn, { exchangeId, item: number }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    const item = numbered(exchange, number);
    return item === undefined
      ? refused(turn, 'unknownItem')
      : { card: renderChecklistItem(turn.reader, { exchange, item, me: turn.person.aadObjectId }) };
  },

  'checklist.tick': (services, turn, { exchangeId, item, page, view }) =>
    changeItem(services, turn, {
      ...{ exchangeId, page, view },
      change: { type: 'itemTicked', item },
      notice: (ticked, exchange) => turn.reader.texts.checklist.ticked(item, titleOf(turn, exchange, ticked)),
    }),

  'checklist.reopen': (services, turn, { exchangeId, item, page, view }) =>
    changeItem(services, turn, {
      ...{ exchangeId, page, view },
      change: { type: 'itemReopened', item },
      notice: (opened, exchange, before) => {
        const { alreadyOpen, reopened } = turn.reader.texts.checklist;
        return before?.status === 'open' ? alreadyOpen(item) : reopened(item, titleOf(turn, exchange, opened));
      },
    }),

  'checklist.take': (services, turn, { exchangeId, item, seenOwner }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemTaken', item, seenOwner },
      notice: (taken, exchange, before) => {
        const { taken: isTaken, takenOver } = turn.reader.texts.checklist;
        const title = titleOf(turn, exchange, taken);
        const isOthers = before?.owner !== undefined && before.owner.aadObjectId !== turn.person.aadObjectId;
        return isOthers ? takenOver(item, title, literal(before.owner.name)) : isTaken(item, title);
      },
    }),

  'checklist.assign': (services, turn, data) => assign(services, turn, data),

  'checklist.date': (services, turn, { exchangeId, item, on, ...time }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemDated', item, dueOn: on, ...startIn(time) },
      notice: ({ startsAt }) => {
        const { dated, datedAt } = turn.reader.texts.checklist;
        const day = turn.reader.day(on);
        return startsAt === undefined ? dated(item, day) : datedAt(item, day, startsAt);
      },
    }),

  'checklist.note': (services, turn, { exchangeId, item, text }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemNoted', item, text },
      notice: () => turn.reader.texts.checklist.noted(item),
    }),

  'checklist.drop': (services, turn, { exchangeId, item, reason }) =>
    changeItem(services, turn, {
      exchangeId,
      change: { type: 'itemDropped', item, reason },
      notice: (dropped, exchange) => turn.reader.texts.checklist.dropped(item, titleOf(turn, exchange, dropped)),
    }),

  'checklist.add': async (services, turn, data) => {
    const added = await add(services, turn, data);
    return added.ok ? added.value : refused(turn, added.error);
  },
};
