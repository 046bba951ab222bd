/** One person's answers to one question set. Private to that person until they release them. */
import { z } from 'zod/v4';
import { Answer } from './answer.ts';
import { Latest } from './answerMessages.ts';
import { askedQuestions, Condition } from './askedQuestions.ts';
import { type DeepReadonly, documentFields, newDocument } from './document.ts';
import { Reply } from './replies.ts';
import { FactDecisions } from './facts.ts';
import { Occasion } from './occasion.ts';
import { Release } from './release.ts';
import { IsoInstant } from './time.ts';

/** Longer texts are refused with the limit named; 17 answers of this length stay far below a document's limit. */
export const ANSWER_LIMIT = 12_000;

export const Reflection = z.strictObject({
  ...documentFields,
  kind: z.literal('reflection'),
  exchangeId: z.string(),
  aadObjectId: z.string(),
  /** Missing for the one before the visit. */
  occasion: Occasion.optional(),
  questionSet: z.string(),
  questionSetVersion: z.number().int().positive(),
  /** The questions as they were when the reflection began, in order. */
  questions: z.array(z.string()),
  /** Questions that are asked only if an earlier answer calls for them, as they were when the reflection began. */
  conditions: z.record(z.string(), Condition).optional(),
  answers: z.record(z.string(), Answer),
  /** The question asked now; missing once all have been dealt with. */
  current: z.string().optional(),
  /** Questions about which more was asked after a thin answer: once each. */
  deepened: z.array(z.string()).optional(),
  /** More has just been asked about the current question: what is said next is added to its answer. */
  isDeepening: z.literal(true).optional(),
  /** Tells whether the next message belongs to the answer before. */
  latest: Latest.optional(),
  /** Messages that were deleted in Teams, as long as it is open whether the answer loses them too. */
  erased: z.array(z.string()).optional(),
  /** What was decided about facts in the answers. */
  facts: FactDecisions.optional(),
  /** What colleagues answered while the person had answered themselves: it stands beside, until they choose. */
  replies: z.array(Reply).default(() => []),
  /** When anything was released last. */
  releasedAt: IsoInstant.optional(),
  /** What the other members see, by key. */
  released: z.record(z.string(), Release).default(() => ({})),
});
export type Reflection = DeepReadonly<z.infer<typeof Reflection>>;

export interface NewReflection {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly aadObjectId: string;
  readonly occasion?: Occasion;
  readonly questionSet: string;
  readonly version: number;
  readonly questions: readonly string[];
  readonly conditions?: Readonly<Record<string, Condition>>;
}

export const createReflection = ({ tenantId, version, ...input }: NewReflection): Reflection => ({
  ...newDocument(tenantId),
  ...input,
  kind: 'reflection',
  questions: input.questions,
  questionSetVersion: version,
  answers: {},
  replies: [],
  released: {},
  ...(input.questions[0] === undefined ? {} : { current: input.questions[0] }),
});

export const occasionOf = ({ occasion = 'before' }: Pick<Reflection, 'occasion'>): Occasion => occasion;

/** How far one is: questions dealt with, in whatever way, of all that are asked. */
export const progressOf = (reflection: Reflection): { readonly done: number; readonly total: number } => {
  const asked = askedQuestions(reflection);
  return { done: asked.filter((key) => reflection.answers[key] !== undefined).length, total: asked.length };
};
