/** What an exchange has published, as others in the organisation find it: the shape in which it is handed on and kept. */
import { z } from 'zod/v4';
import { IsoDate, IsoInstant } from './time.ts';

const Lesson = z.strictObject({
  text: z.string(),
  decision: z.enum(['open', 'adopt', 'adapt', 'reject']),
  /** How it is adapted, or why it was rejected. */
  words: z.string().optional(),
  /** What adapting it takes. */
  needs: z.string().optional(),
});

export const ExchangeLessons = z.strictObject({
  exchangeId: z.string(),
  title: z.string(),
  topic: z.string(),
  host: z.string().optional(),
  visitOn: IsoDate.optional(),
  publishedAt: IsoInstant,
  /** When this was handed on; later than all that was handed on before. */
  changedAt: IsoInstant,
  /** Those who agreed to be asked. */
  contacts: z.array(z.strictObject({ aadObjectId: z.string(), name: z.string() })),
  lessons: z.array(Lesson),
});
