/** The checklist of an exchange: items with target dates that several people tick, take on, move and drop. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { IsoDate, IsoInstant } from './time.ts';

export const CHECKLIST_LIMIT = 120;

const Closing = z.strictObject({ by: Actor, at: IsoInstant, reason: z.string().optional() });

export const ChecklistItem = z.strictObject({
  /** Key in the checklist template, `question.<key>` for an open question, or `own.<n>`. Unique in the exchange. */
  key: z.string(),
  phase: z.string(),
  /** Own wording; template items take theirs from the content in the reader's language. */
  title: z.string().optional(),
  dueOn: IsoDate.optional(),
  /** A date set by hand stays when the visit moves. */
  dueSetBy: z.enum(['template', 'person']),
  owner: Actor.optional(),
  /** Who is meant to do it, by name: somebody who is no member. Never together with an owner. */
  meant: z.string().optional(),
  status: z.enum(['open', 'done', 'dropped']),
  closed: Closing.optional(),
});
export type ChecklistItem = DeepReadonly<z.infer<typeof ChecklistItem>>;

/** `item` is the number people see: the position in the list, which only ever grows at its end. */
export type ChecklistEvent = Happening &
  (
    | { readonly type: 'itemTicked'; readonly item: number }
    | { readonly type: 'itemReopened'; readonly item: number }
    | { readonly type: 'itemTaken'; readonly item: number }
    | { readonly type: 'itemDated'; readonly item: number; readonly dueOn: string }
    | { readonly type: 'itemDropped'; readonly item: number; readonly reason: string }
    | { readonly type: 'itemAdded'; readonly title: string; readonly phase: string; readonly dueOn?: string }
  );

/** The question that an item is about: somebody did not know the answer yet. */
export const questionOfItem = ({ key }: Pick<ChecklistItem, 'key'>): string | undefined =>
  /^question\.(.+)$/.exec(key)?.[1];

type Items = readonly ChecklistItem[];

const close = (
  item: ChecklistItem,
  event: ChecklistEvent,
  outcome: Pick<ChecklistItem, 'status'> & { reason?: string },
) =>
  item.status === 'open'
    ? {
        ...item,
        status: outcome.status,
        closed: { by: event.by, at: event.at, ...(outcome.reason === undefined ? {} : { reason: outcome.reason }) },
      }
    : item;

const take = ({ meant: _, ...item }: ChecklistItem, owner: Actor): ChecklistItem => ({ ...item, owner });

const reopen = ({ closed: _, ...item }: ChecklistItem): ChecklistItem => ({ ...item, status: 'open' });

const change = (
  item: ChecklistItem,
  event: Exclude<ChecklistEvent, { type: 'itemAdded' }>,
): Result<ChecklistItem, Refusal> => {
  switch (event.type) {
    case 'itemTicked':
      return ok(close(item, event, { status: 'done' }));
    case 'itemDropped':
      return ok(close(item, event, { status: 'dropped', reason: event.reason }));
    case 'itemReopened':
      return ok(item.status === 'open' ? item : reopen(item));
    case 'itemTaken':
      return item.status === 'open' ? ok(take(item, event.by)) : err('itemClosed');
    case 'itemDated':
      return item.status === 'open' ? ok({ ...item, dueOn: event.dueOn, dueSetBy: 'person' }) : err('itemClosed');
  }
};

const add = (items: Items, event: Extract<ChecklistEvent, { type: 'itemAdded' }>): Result<Items, Refusal> => {
  if (items.length >= CHECKLIST_LIMIT) return err('tooMany');
  const dueOn = event.dueOn === undefined ? {} : { dueOn: event.dueOn };
  const item: ChecklistItem = {
    key: `own.${items.length + 1}`,
    phase: event.phase,
    title: event.title,
    dueSetBy: 'person',
    status: 'open',
    ...dueOn,
  };
  return ok([...items, item]);
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
