/** Checklist templates: what is to be done how many weeks before or after the visit, and how it is put into words. */
import { z } from 'zod/v4';
import { Condition } from '../domain/conditions.ts';
import type { DeepReadonly } from '../domain/document.ts';
import type { TemplateId } from '../domain/format.ts';
import { QUESTION_PHASE } from '../domain/schedule.ts';
import { Key, keyed, Keys, refuseDuplicates, Version } from './keys.ts';
import { TopicText } from './text.ts';

/** Who usually does it: a role, never a person. */
export const OwnerRole = z.enum([
  'organiser',
  'leadership',
  'contact',
  'documentation',
  'followUp',
  'participants',
  'steeringGroup',
]);
export type OwnerRole = z.infer<typeof OwnerRole>;

export const TemplateItem = z.strictObject({
  key: Key,
  phase: Key,
  /** From the visit: negative before, positive after; half weeks are allowed. */
  offsetWeeks: z.number().multipleOf(0.5, 'must be a multiple of half a week'),
  owner: OwnerRole,
  /** Comes first where there is too little time for everything. */
  isEssential: z.boolean().optional(),
  /** People meet for it, for so long: it stands in their calendars. */
  meetingMinutes: z
    .int()
    .positive()
    .max(24 * 60)
    .optional(),
  /** Always applies without one. */
  condition: Condition.optional(),
  /** The question of the reflection that asks who does it: a person confirmed there becomes the owner. */
  question: Key.optional(),
});
export type TemplateItem = DeepReadonly<z.infer<typeof TemplateItem>>;

/** Own items of people and open questions have their place there. */
const NEEDED_PHASES = [QUESTION_PHASE, 'prepare'];

const refuseStrayPhases = (phases: readonly string[], items: readonly TemplateItem[], context: z.RefinementCtx) => {
  const missing = NEEDED_PHASES.find((phase) => !phases.includes(phase));
  if (missing !== undefined)
    context.addIssue({ code: 'custom', path: ['phases'], message: `lacks the phase "${missing}"` });
  const index = items.findIndex((item) => !phases.includes(item.phase));
  if (index < 0) return;
  const message = `names the phase "${items[index]?.phase}", which is not listed in phases`;
  context.addIssue({ code: 'custom', path: ['items', index], message });
};

export const checklistTemplateFor = <T extends TemplateId>(id: T) =>
  z
    .strictObject({
      id: z.literal(id),
      version: Version,
      phases: Keys,
      items: z.array(TemplateItem).min(1),
      /** Left the template with a newer version. Exchanges that have them keep them, so their texts stay. */
      retired: z.array(TemplateItem).default([]),
    })
    .superRefine(({ phases, items, retired }, context) => {
      refuseDuplicates(
        [...items, ...retired].map((item) => item.key),
        context,
      );
      refuseStrayPhases(phases, items, context);
    });
export type ChecklistTemplate = DeepReadonly<z.infer<ReturnType<typeof checklistTemplateFor<TemplateId>>>>;

export const ItemTexts = z.strictObject({
  /** An action, about 70 characters at most: it is one row of a card. */
  title: TopicText,
  why: TopicText,
  /** How one knows that it is done. */
  done: TopicText,
  /** What a meeting is called in a calendar; its title where this is missing. */
  meeting: TopicText.optional(),
});
export type ItemTexts = DeepReadonly<z.infer<typeof ItemTexts>>;

export const checklistTextsFor = ({ phases, items, retired }: ChecklistTemplate) =>
  z.strictObject({
    phases: keyed(phases, TopicText),
    items: keyed(
      [...items, ...retired].map((item) => item.key),
      ItemTexts,
    ),
  });
type Texts = DeepReadonly<z.infer<ReturnType<typeof checklistTextsFor>>>;

/** What people read about an item. */
export interface WordedItem extends ItemTexts {
  readonly owner: OwnerRole;
  readonly meetingMinutes?: number | undefined;
}

export interface ChecklistTexts extends Texts {
  readonly items: Readonly<Record<string, WordedItem>>;
}

/** Items without a text of their own here are left out: they are worded elsewhere. */
export const wordItems = (
  items: readonly TemplateItem[],
  texts: Readonly<Record<string, ItemTexts>>,
): Readonly<Record<string, WordedItem>> =>
  Object.fromEntries(
    items.flatMap(({ key, owner, meetingMinutes }) => {
      const worded = texts[key];
      return worded === undefined ? [] : [[key, { ...worded, owner, meetingMinutes }]];
    }),
  );
