/** What a summary says: as it is composed, approved and kept. */
import { z } from 'zod/v4';
import type { DeepReadonly } from './document.ts';
import { Decision } from './insights.ts';
import { Lens } from './lens.ts';

/** The parts the organiser writes; the rest is composed. */
export const SummarySection = z.enum(['opening', 'goalAnswer', 'closing']);
export type SummarySection = z.infer<typeof SummarySection>;

const SummaryInsight = z.strictObject({
  number: z.number(),
  lens: Lens.optional(),
  text: z.string(),
  decision: Decision,
});

const SummaryStep = z.strictObject({
  number: z.number(),
  title: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  decidedBy: z.string().optional(),
  firstStep: z.string().optional(),
  status: z.enum(['open', 'done', 'rejected']).default('open'),
  /** Why it was rejected. */
  reason: z.string().optional(),
});

export const SummaryContent = z.strictObject({
  goal: z.string().optional(),
  sections: z.partialRecord(SummarySection, z.string()),
  insights: z.array(SummaryInsight),
  steps: z.array(SummaryStep),
});
export type SummaryContent = DeepReadonly<z.infer<typeof SummaryContent>>;
