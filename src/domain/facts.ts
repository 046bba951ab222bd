/** What an answer says that the plan can use: who, when, how long, how many. Nothing of it counts until it is confirmed. */
import { z } from 'zod/v4';

/** `days` may be half ones. `aadObjectId` is missing for people who are known by name only. */
export type Fact =
  | { readonly kind: 'person'; readonly name: string; readonly aadObjectId?: string }
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'duration'; readonly days: number }
  | { readonly kind: 'groupSize'; readonly least: number; readonly most: number };

export type FactKind = Fact['kind'];

/** What the plan takes over from a fact once it is confirmed. */
export const PlanFact = z.discriminatedUnion('kind', [
  /** Who is to do the item with that key; without an id they are known by name only. */
  z.strictObject({ kind: z.literal('owner'), item: z.string(), name: z.string(), aadObjectId: z.string().optional() }),
  z.strictObject({ kind: z.literal('companion'), name: z.string() }),
  z.strictObject({ kind: z.literal('visitDays'), days: z.number().int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('groupSize'), least: z.number().int(), most: z.number().int() }),
]);
export type PlanFact = Readonly<z.infer<typeof PlanFact>>;

/** Who is expected to travel, as far as it was confirmed. */
export const Group = z.strictObject({
  size: z.strictObject({ least: z.number().int(), most: z.number().int() }).optional(),
  companions: z.array(z.string()),
});

/** What a person has decided about facts of their answers, by the id of the fact. */
export const FactDecisions = z.record(z.string(), z.enum(['confirmed', 'left']));
export type FactDecisions = Readonly<z.infer<typeof FactDecisions>>;
