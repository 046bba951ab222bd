/** The short lists: the four guiding questions, the topics on offer, the arguments for an exchange. */
import { z } from 'zod/v4';
import type { DeepReadonly } from '../domain/document.ts';
import { Lens } from '../domain/lens.ts';
import { Key, refuseDuplicates } from './keys.ts';
import { PlainText, TopicText } from './text.ts';

/** The order in which the guiding questions are shown; the domain sorts insights under all four, so none may lack. */
export const LensOrder = z.array(Lens).superRefine((order, context) => {
  refuseDuplicates(order, context);
  const missing = Lens.options.find((lens) => !order.includes(lens));
  if (missing !== undefined) context.addIssue(`lacks the key "${missing}"`);
});

export const LensTexts = z.record(Lens, z.strictObject({ short: TopicText, question: TopicText }));
export type LensTexts = DeepReadonly<z.infer<typeof LensTexts>>;

/**
 * `name` is offered; people may type a topic of their own instead. A typed topic that holds the name, or one of the
 * other words for it, is about this topic.
 */
const Topic = z.strictObject({ id: Key, name: PlainText, otherWords: z.array(PlainText).optional() });
export type Topic = DeepReadonly<z.infer<typeof Topic>>;

export const Topics = z
  .array(Topic)
  .min(1)
  .superRefine((topics, context) => {
    refuseDuplicates(
      topics.map((topic) => topic.id),
      context,
    );
  });

const Argument = z.strictObject({ key: Key, argument: TopicText, forWhom: TopicText });
export type Argument = DeepReadonly<z.infer<typeof Argument>>;

export const Arguments = z
  .array(Argument)
  .min(1)
  .superRefine((list, context) => {
    refuseDuplicates(
      list.map((argument) => argument.key),
      context,
    );
  });
