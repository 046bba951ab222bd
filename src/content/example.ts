/** The example exchange with which a newcomer tries the bot: it stands right after its visit. */
import { z } from 'zod/v4';
import { Field, Level } from '../domain/background.ts';
import type { DeepReadonly } from '../domain/document.ts';
import { Lens } from '../domain/lens.ts';
import { Land } from '../domain/land.ts';
import type { ChecklistTemplate } from './checklist.ts';
import { Key, refuseDuplicates } from './keys.ts';
import { questionKeys, type QuestionSet } from './questionSets.ts';
import { PlainText } from './text.ts';

const Municipality = z.strictObject({ name: PlainText, land: Land });

/** Like the domain's decision, but never with a blank text. */
const Decision = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open') }),
  z.strictObject({ type: z.literal('adopt') }),
  z.strictObject({ type: z.literal('adapt'), how: PlainText }),
  z.strictObject({ type: z.literal('reject'), because: PlainText }),
]);

const keyOf = (keys: readonly string[]) => z.enum(keys);

const personIn = (set: QuestionSet) =>
  z.strictObject({
    key: Key,
    name: PlainText,
    role: z.enum(['organiser', 'participant']),
    level: Level.optional(),
    field: Field.optional(),
    /** What a participant has answered and lets the others see. */
    released: z.partialRecord(keyOf(questionKeys(set)), PlainText).optional(),
  });

const fields = (set: QuestionSet, { items }: ChecklistTemplate) => ({
  title: PlainText,
  topic: PlainText,
  ownMunicipality: Municipality,
  host: Municipality,
  people: z.array(personIn(set)).min(1),
  answers: z.partialRecord(keyOf(questionKeys(set)), PlainText),
  /** Questions answered "don't know yet". */
  unknown: z.array(keyOf(questionKeys(set))).superRefine(refuseDuplicates),
  insights: z.array(z.strictObject({ lens: Lens, text: PlainText, decision: Decision })),
  /** `owner` is the key of one of the people. */
  steps: z.array(z.strictObject({ title: PlainText, owner: Key, weeksAfterVisit: z.number().positive() })),
  goalAnswer: PlainText,
  /** Checklist items already done. */
  ticked: z.array(keyOf(items.map((item) => item.key))).superRefine(refuseDuplicates),
});

type Fields = z.infer<z.ZodObject<ReturnType<typeof fields>>>;

const refuseStrangers = ({ people, steps }: Fields, context: z.RefinementCtx): void => {
  const keys = people.map((person) => person.key);
  refuseDuplicates(keys, context);
  const stray = steps.find((step) => !keys.includes(step.owner));
  if (stray === undefined) return;
  context.addIssue({ code: 'custom', path: ['steps'], message: `names "${stray.owner}", who is not among the people` });
};

/** Every question is dealt with exactly once: answered, or "don't know yet". */
export const exampleFor = (set: QuestionSet, checklist: ChecklistTemplate) =>
  z.strictObject(fields(set, checklist)).superRefine((example, context) => {
    refuseStrangers(example, context);
    const wrong = questionKeys(set).find(
      (key) => Object.hasOwn(example.answers, key) === example.unknown.includes(key),
    );
    if (wrong === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['answers'],
      message: `must hold "${wrong}", or unknown must, but not both`,
    });
  });
export type Example = DeepReadonly<z.infer<ReturnType<typeof exampleFor>>>;
