/** The checklist of an exchange: items with target dates that several people tick, take on, assign, move and drop. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { ItemChange, withChange } from './itemHistory.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { ClockTime, IsoDate, IsoInstant } from './time.ts';

export const CHECKLIST_LIMIT = 120;
export const NOTES_LIMIT = 10;

const Closing = z.strictObject({ by: Actor, at: IsoInstant, reason: z.string().optional() });

const Note = z.strictObject({
  by: Actor,
  at: IsoInstant,
  text: z.string(),
  /** The message or click it came from: an edited message changes it. */
  activityId: z.string().optional(),
});

export const ChecklistItem = z.strictObject({
  /** Key in the checklist template, `question.<key>` for an open question, or `own.<n>`. Unique in the exchange. */
  key: z.string(),
  phase: z.string(),
  /** Own wording; template items take theirs from the content in the reader's language. */
  title: z.string().optional(),
  dueOn: IsoDate.optional(),
  /** When it takes place that day, where the exchange is: a meeting whose time is agreed. Never without a date. */
  startsAt: ClockTime.optional(),
  /** A date set by hand stays when the visit moves. */
  dueSetBy: z.enum(['template', 'person']),
  owner: Actor.optional(),
  /** Who is meant to do it, by name: somebody who is no member. Never together with an owner. */
  meant: z.string().optional(),
  status: z.enum(['open', 'done', 'dropped']),
  closed: Closing.optional(),
  /** Newest last. A list, so that two people who note something at once both keep what they wrote. */
  notes: z.array(Note).optional(),
  history: z.array(ItemChange).optional(),
});
export type ChecklistItem = DeepReadonly<z.infer<typeof ChecklistItem>>;

/** Who the owner was on the card: an id, empty for nobody. Missing by text, where nothing was seen. */
interface OwnerSeen {
  readonly seenOwner?: string | undefined;
}

interface TimeSaid {
  /** `none` takes the time away; without a word about it it stays as it is. */
  readonly startsAt?: string | undefined;
}

/** `item` is the number people see: the position in the list, which only ever grows at its end. */
export type ChecklistEvent = Happening &
  (
    | { readonly type: 'itemTicked'; readonly item: number }
    | { readonly type: 'itemReopened'; readonly item: number }
    | ({ readonly type: 'itemTaken'; readonly item: number } & OwnerSeen)
    | ({ readonly type: 'itemAssigned'; readonly item: number; readonly owner: Actor } & OwnerSeen)
    | ({ readonly type: 'itemDated'; readonly item: number; readonly dueOn: string } & TimeSaid)
    | { readonly type: 'itemNoted'; readonly item: number; readonly text: string }
    /** The message that a note came from was edited by whoever wrote it. */
    | { readonly type: 'itemNoteEdited'; readonly item: number; readonly activityId: string; readonly text: string }
    | { readonly type: 'itemDropped'; readonly item: number; readonly reason: string }
    | { readonly type: 'itemAdded'; readonly title: string; readonly phase: string; readonly dueOn?: string }
  );

/** The question that an item is about: somebody did not know the answer yet. */
export const questionOfItem = ({ key }: Pick<ChecklistItem, 'key'>): string | undefined =>
  /^question\.(.+)$/.exec(key)?.[1];

type Items = readonly ChecklistItem[];
type Changed = Result<ChecklistItem, Refusal>;
type EventOf<T extends ChecklistEvent['type']> = Extract<ChecklistEvent, { readonly type: T }>;

const tick = (item: ChecklistItem, event: EventOf<'itemTicked'>): ChecklistItem => {
  if (item.status !== 'open') return item;
  const { by, at } = event;
  return withChange({ ...item, status: 'done', closed: { by, at } }, event, { type: 'done' });
};

const drop = (item: ChecklistItem, event: EventOf<'itemDropped'>): ChecklistItem => {
  if (item.status !== 'open') return item;
  const { by, at, reason } = event;
  return withChange({ ...item, status: 'dropped', closed: { by, at, reason } }, event, { type: 'dropped' });
};

const reopen = (item: ChecklistItem, event: EventOf<'itemReopened'>): ChecklistItem => {
  if (item.status === 'open') return item;
  const { closed: _, ...opened } = item;
  return withChange({ ...opened, status: 'open' }, event, { type: 'reopened' });
};

/** Whoever saw another owner than there is now decided about something else: the owner stays, and they are told. */
const isOutdated = ({ owner }: ChecklistItem, { seenOwner }: OwnerSeen): boolean =>
  seenOwner !== undefined && seenOwner !== (owner?.aadObjectId ?? '');

/** Whoever was meant to do it stands back. */
const ownedBy = ({ meant: _, ...item }: ChecklistItem, owner: Actor): ChecklistItem => ({ ...item, owner });

const take = (item: ChecklistItem, event: EventOf<'itemTaken'>): Changed => {
  if (item.status !== 'open') return err('itemClosed');
  if (item.owner?.aadObjectId === event.by.aadObjectId || isOutdated(item, event)) return ok(item);
  return ok(withChange(ownedBy(item, event.by), event, { type: 'taken' }));
};

const assign = (item: ChecklistItem, event: EventOf<'itemAssigned'>): Changed => {
  const { owner } = event;
  if (item.status !== 'open') return err('itemClosed');
  if (item.owner?.aadObjectId === owner.aadObjectId || isOutdated(item, event)) return ok(item);
  return ok(withChange(ownedBy(item, owner), event, { type: 'assigned', to: owner.name }));
};

const date = (item: ChecklistItem, event: EventOf<'itemDated'>): Changed => {
  const { startsAt: before, ...timeless } = item;
  const { dueOn, startsAt = before } = event;
  if (item.status !== 'open') return err('itemClosed');
  const after = startsAt === 'none' ? undefined : startsAt;
  if (item.dueOn === dueOn && item.dueSetBy === 'person' && after === before) return ok(item);
  const dated = {
    ...timeless,
    dueOn,
    dueSetBy: 'person' as const,
    ...(after === undefined ? {} : { startsAt: after }),
  };
  return ok(withChange(dated, event, { type: 'dated', to: dueOn }));
};

/** A closed item takes notes too: how it went is often known afterwards. The same words again are a repeated click. */
const note = (item: ChecklistItem, event: EventOf<'itemNoted'>): Changed => {
  const { id: activityId, by, at, text } = event;
  const { notes = [] } = item;
  if (notes.some((known) => known.text === text && known.by.aadObjectId === by.aadObjectId)) return ok(item);
  if (notes.length >= NOTES_LIMIT) return err('notesFull');
  return ok(withChange({ ...item, notes: [...notes, { by, at, text, activityId }] }, event, { type: 'noted' }));
};

/** The place of a person's note that came from this message, -1 if there is none. */
const placeOfNote = ({ notes = [] }: ChecklistItem, { activityId, by }: { activityId: string; by: Actor }): number =>
  notes.findIndex((known) => known.activityId === activityId && known.by.aadObjectId === by.aadObjectId);

/** The number of the item with a person's note that came from this message, 0 if there is none. */
export const notedItemNumber = (items: Items, from: { readonly activityId: string; readonly by: Actor }): number =>
  items.findIndex((item) => placeOfNote(item, from) >= 0) + 1;

const editNote = (item: ChecklistItem, event: EventOf<'itemNoteEdited'>): ChecklistItem => {
  const place = placeOfNote(item, event);
  const note = item.notes?.[place];
  if (item.notes === undefined || note === undefined || note.text === event.text) return item;
  const notes = item.notes.with(place, { ...note, text: event.text });
  return withChange({ ...item, notes }, event, { type: 'noted' });
};

const change = (item: ChecklistItem, event: Exclude<ChecklistEvent, { type: 'itemAdded' }>): Changed => {
  switch (event.type) {
    case 'itemTicked':
      return ok(tick(item, event));
    case 'itemDropped':
      return ok(drop(item, event));
    case 'itemReopened':
      return ok(reopen(item, event));
    case 'itemTaken':
      return take(item, event);
    case 'itemAssigned':
      return assign(item, event);
    case 'itemDated':
      return date(item, event);
    case 'itemNoted':
      return note(item, event);
    case 'itemNoteEdited':
      return ok(editNote(item, event));
  }
};

/** The number of an own item with this title, 0 if there is none. */
export const ownItemNumber = (items: Items, title: string): number =>
  items.findIndex((item) => item.title === title) + 1;

/** What is on the list already is not added again: Teams repeats a click with a new id. */
const add = (items: Items, event: EventOf<'itemAdded'>): Result<Items, Refusal> => {
  if (ownItemNumber(items, event.title) > 0) return ok(items);
  if (items.length >= CHECKLIST_LIMIT) return err('checklistFull');
  const dueOn = event.dueOn === undefined ? {} : { dueOn: event.dueOn };
  const item: ChecklistItem = {
    key: `own.${items.length + 1}`,
    phase: event.phase,
    title: event.title,
    dueSetBy: 'person',
    status: 'open',
    ...dueOn,
  };
  return ok([...items, withChange(item, event, { type: 'added' })]);
};

/** A tick on an item that is already closed changes nothing: Teams may deliver a click twice. */
export const checklistTransition = (items: Items, event: ChecklistEvent): Result<Items, Refusal> => {
  if (event.type === 'itemAdded') return add(items, event);
  const item = items[event.item - 1];
  if (item === undefined) return err('unknownItem');
  const changed = change(item, event);
  if (!changed.ok || changed.value === item) return changed.ok ? ok(items) : changed;
  return ok(items.with(event.item - 1, changed.value));
};
