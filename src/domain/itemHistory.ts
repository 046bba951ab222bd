/** What happened to an item of the checklist: who did what when, as far back as it helps those who share the list. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { IsoInstant } from './time.ts';

export const ItemChange = z.strictObject({
  type: z.enum(['added', 'done', 'dropped', 'reopened', 'taken', 'assigned', 'returned', 'dated', 'noted']),
  by: Actor,
  at: IsoInstant,
  /** The new date, or the name of the person it was assigned to. */
  to: z.string().optional(),
});
export type ItemChange = DeepReadonly<z.infer<typeof ItemChange>>;

/** Enough to see who did what lately; an item is no file of people. */
const CHANGES_KEPT = 8;

interface WithHistory {
  readonly history?: readonly ItemChange[] | undefined;
}

/** The newest change stands last; the oldest ones are forgotten. */
export const withChange = <T extends WithHistory>(
  item: T,
  { by, at }: Happening,
  change: Pick<ItemChange, 'type'> & { readonly to?: string },
): T => ({ ...item, history: [...(item.history ?? []), { ...change, by, at }].slice(-CHANGES_KEPT) });

/** The last time somebody became the owner, as far as it is remembered. */
export const lastOwnerChange = ({ history = [] }: WithHistory): ItemChange | undefined =>
  history.findLast(({ type }) => type === 'taken' || type === 'assigned');
