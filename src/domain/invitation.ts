/** One person who was asked to take part in an exchange. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly } from './document.ts';
import { IsoInstant } from './time.ts';

/** Where Teams reaches somebody who has not opened the 1:1 chat yet. */
const Address = z.strictObject({ userId: z.string(), serviceUrl: z.string() });

export const Invitation = z.strictObject({
  ...Actor.shape,
  ...Address.shape,
  by: Actor,
  at: IsoInstant,
  /** `ended`: the exchange was closed before there was an answer. */
  status: z.enum(['open', 'declined', 'ended']),
});
export type Invitation = DeepReadonly<z.infer<typeof Invitation>>;
