/** Checklist templates: what is to be done how many weeks before or after the visit, and how it is put into words. */
import { z } from 'zod/v4';
import type { DeepReadonly } from '../domain/document.ts';
import type { Role } from '../domain/exchange.ts';
import { Key, keyed, Keys, refuseDuplicates, Version } from './keys.ts';
import { TopicText } from './text.ts';

const TemplateItem = z.strictObject({
  key: Key,
  phase: Key,
  /** From the visit: negative before, positive after; half weeks are allowed. */
  offsetWeeks: z.number().multipleOf(0.5, 'must be a multiple of half a week'),
  /** The question of the reflection that asks who does it: a person confirmed there becomes the owner. */
  question: Key.optional(),
});

export const checklistTemplateFor = <R extends Role>(role: R) =>
  z
    .strictObject({ id: z.literal(role), version: Version, phases: Keys, items: z.array(TemplateItem).min(1) })
    .superRefine(({ phases, items }, context) => {
      refuseDuplicates(
        items.map((item) => item.key),
        context,
      );
      refuseDuplicates(
        items.flatMap(({ question }) => question ?? []),
        context,
      );
      const stray = items.find((item) => !phases.includes(item.phase));
      if (stray !== undefined) {
        const message = `names the phase "${stray.phase}", which is not listed in phases`;
        context.addIssue({ code: 'custom', path: ['items', stray.key], message });
      }
    });
export type ChecklistTemplate = DeepReadonly<z.infer<ReturnType<typeof checklistTemplateFor<Role>>>>;

const ItemTexts = z.strictObject({
  /** An action, about 70 characters at most: it is one row of a card. */
  title: TopicText,
  why: TopicText,
  /** How one knows that it is done. */
  done: TopicText,
});
export type ItemTexts = DeepReadonly<z.infer<typeof ItemTexts>>;

export const checklistTextsFor = ({ phases, items }: ChecklistTemplate) =>
  z.strictObject({
    phases: keyed(phases, TopicText),
    items: keyed(
      items.map((item) => item.key),
      ItemTexts,
    ),
  });
export type ChecklistTexts = DeepReadonly<z.infer<ReturnType<typeof checklistTextsFor>>>;
