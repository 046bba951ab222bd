/** Intents of reflecting: questions, messages that become answers, the brief, the persona. */
import { z } from 'zod/v4';
import { Occasion, OccasionKind } from '../domain/occasion.ts';
import { exchangeId, intent, key, mark, number } from './intent.ts';

/** Buttons name the occasion; by text the one that is going on is meant. */
const reflection = { exchangeId, occasion: Occasion.optional() };

/** A button names the occasion; words may name it, too, and else mean the one that was going on last. */
const released = { exchangeId, occasion: z.union([OccasionKind, Occasion]).optional(), page: number.optional() };

/** The id of an activity. */
const message = z.string().min(1).max(400).optional();

export const reflectionIntents = {
  /** Without an occasion the reflection is continued that was going on last. */
  'reflection.start': intent({ exchangeId, occasion: z.union([OccasionKind, Occasion]).optional() }, {}),
  'reflection.say': intent({ ...reflection, question: key, says: z.enum(['yes', 'no']) }, {}),
  'reflection.example': intent(reflection, {}),
  'reflection.skip': intent({ ...reflection, question: key.optional() }, {}),
  'reflection.unknown': intent({ ...reflection, question: key.optional() }, {}),
  'reflection.back': intent({ ...reflection, question: key.optional() }, {}),
  'reflection.pause': intent(reflection, {}),
  'reflection.change': intent({ ...reflection, question: key }, {}),
  /** Where a message belongs. A button names it; by text the last one is meant. */
  'reflection.split': intent({ ...reflection, message }, {}),
  'reflection.replace': intent({ ...reflection, message }, {}),
  'reflection.join': intent(reflection, {}),
  'reflection.erase': intent({ ...reflection, message }, {}),
  'reflection.keep': intent({ ...reflection, message }, {}),
  'brief.show': intent({ ...reflection, page: number.optional() }, {}),
  /** A button carries the mark of what its card showed; by text the present answers are meant. */
  'brief.release': intent({ ...released, seen: mark.optional() }, {}),
  'brief.takeBack': intent(released, {}),
  'answer.release': intent({ ...released, question: key, seen: mark.optional() }, {}),
  'answer.takeBack': intent({ ...released, question: key }, {}),

  /** By text the preview names the mark: nobody publishes what they have not seen. */
  'persona.publish': intent({ exchangeId, seen: mark }, {}),
} as const;
