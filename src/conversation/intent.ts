/** What an intent is made of: the context it is about, checked, and the slots that people fill. */
import { z } from 'zod/v4';
import type { Slot } from './slots.ts';

export const exchangeId = z.string().min(1).max(64);
export const number = z.coerce.number().int().positive().max(999);
export const key = z.string().min(1).max(64);
export const mark = z.string().max(64);

export type Raw = Readonly<Record<string, unknown>>;

/** `unfold` takes apart what people write in one go though it fills several slots. */
export const intent = <C extends z.ZodRawShape, S extends Readonly<Record<string, Slot>>>(
  context: C,
  slots: S,
  unfold: (raw: Raw) => Raw = (raw) => raw,
) => ({ context: z.object(context), slots, unfold });

/** Which card takes the place of the one that was clicked: a list of items, or the tasks of all exchanges. */
export const view = z.enum(['list', 'mine', 'tasks']).optional();
