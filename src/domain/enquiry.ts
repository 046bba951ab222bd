/** A question of one person's reflection, handed to somebody who knows better. Nothing else of it is seen by them. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly } from './document.ts';
import { Occasion } from './occasion.ts';
import { IsoInstant } from './time.ts';

/** Where Teams reaches somebody who has not opened the 1:1 chat yet. */
const Colleague = z.strictObject({ ...Actor.shape, userId: z.string().optional(), serviceUrl: z.string().optional() });
export type Colleague = DeepReadonly<z.infer<typeof Colleague>>;

export const Enquiry = z.strictObject({
  /** The activity that asked. */
  id: z.string(),
  asker: Actor,
  colleague: Colleague,
  /** Missing for the reflection before the visit. */
  occasion: Occasion.optional(),
  question: z.string(),
  /** The version of the questions that the asker answers, so that both read the same words. */
  questionSet: z.string(),
  questionSetVersion: z.number().int().positive(),
  /** What the asker chose to add. */
  note: z.string().optional(),
  at: IsoInstant,
  /** The colleague is asked from then on: later than `at` if they had asked for quiet. */
  askAt: IsoInstant,
  /** `refused`: the colleague is not to be asked anything about this exchange any more. */
  status: z.enum(['open', 'answered', 'givenBack', 'refused', 'recalled']),
  closedAt: IsoInstant.optional(),
  /** The message or click that answered it; missing for those answered before this was kept. */
  answerId: z.string().optional(),
  /** When that message was edited last. */
  revisedAt: IsoInstant.optional(),
});
export type Enquiry = DeepReadonly<z.infer<typeof Enquiry>>;

/** Somebody asked not to be asked anything about this exchange any more. */
export const hasRefused = ({ enquiries }: { readonly enquiries: readonly Enquiry[] }, aadObjectId: string): boolean =>
  enquiries.some(({ colleague, status }) => colleague.aadObjectId === aadObjectId && status === 'refused');
