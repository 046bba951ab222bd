/** That an exchange is closed, and that it was opened again. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly } from './document.ts';
import { IsoDate, IsoInstant } from './time.ts';

export const Closed = z.strictObject({
  /** The activity that closed it. */
  id: z.string(),
  at: IsoInstant,
  by: Actor,
  /** Why it came to nothing, for one that was called off. */
  reason: z.string().optional(),
  /** As it was announced: a setting that is changed later leaves it alone. */
  deleteOn: IsoDate,
});
export type Closed = DeepReadonly<z.infer<typeof Closed>>;

export const Reopened = z.strictObject({ id: z.string(), at: IsoInstant, by: Actor });
