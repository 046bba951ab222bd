/** What the bot waits for in a person's 1:1 chat. */
import { z } from 'zod/v4';
import type { DeepReadonly } from './document.ts';
import { Occasion } from './occasion.ts';
import { IsoInstant } from './time.ts';

/** What the bot waits for. A question asked in chat is kept here, so that it survives a restart. */
export const Dialogue = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('idle') }),
  /** The next message answers the current question of the reflection. */
  z.strictObject({
    type: z.literal('reflecting'),
    exchangeId: z.string(),
    /** Missing for the reflection before the visit. */
    occasion: Occasion.optional(),
    /** When Teams took in the message that answered something else: what comes right after belongs to that. */
    since: IsoInstant.optional(),
    /** When Teams took in what led the person to this question: what they wrote before was meant for another one. */
    ledAt: IsoInstant.optional(),
  }),
  /** The next message fills one field of an intent; `filled` holds what was understood so far. */
  z.strictObject({
    type: z.literal('asking'),
    verb: z.string(),
    context: z.record(z.string(), z.union([z.string(), z.number()])),
    filled: z.record(z.string(), z.string()),
    field: z.string(),
    /** The field filled before, and when Teams took in the message that did. */
    before: z.strictObject({ field: z.string(), sentAt: IsoInstant }).optional(),
    /** Reflecting goes on afterwards in this exchange. */
    resume: z.string().optional(),
    resumeOccasion: Occasion.optional(),
  }),
]);
export type Dialogue = DeepReadonly<z.infer<typeof Dialogue>>;

export const isAbout = (dialogue: Dialogue, exchangeId: string): boolean => {
  if (dialogue.type === 'reflecting') return dialogue.exchangeId === exchangeId;
  return dialogue.type === 'asking' && [dialogue.context['exchangeId'], dialogue.resume].includes(exchangeId);
};
