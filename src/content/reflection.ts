/** Question sets: their structure, which all languages share, and their texts. */
import { z } from 'zod/v4';
import type { DeepReadonly } from '../domain/document.ts';
import type { Role } from '../domain/format.ts';
import { Key, keyed, Keys, refuseDuplicates, Version } from './keys.ts';
import { TopicText } from './text.ts';

export const reflectionSetFor = <R extends Role>(role: R) =>
  z
    .strictObject({
      id: z.literal(role),
      version: Version,
      sections: z.array(z.strictObject({ key: Key, questions: Keys })).min(1),
      /** Questions whose answers enter the shared plan once the person releases them. All others stay private. */
      plan: z.array(Key).superRefine(refuseDuplicates),
    })
    .superRefine(({ sections, plan }, context) => {
      refuseDuplicates(
        sections.map((section) => section.key),
        context,
      );
      const questions = sections.flatMap((section) => section.questions);
      refuseDuplicates(questions, context);
      const stray = plan.find((key) => !questions.includes(key));
      if (stray !== undefined) {
        context.addIssue({ code: 'custom', path: ['plan'], message: `names the unknown question "${stray}"` });
      }
    });
export type ReflectionSet = DeepReadonly<z.infer<ReturnType<typeof reflectionSetFor<Role>>>>;

/** In the order in which they are asked. */
export const questionKeys = (set: ReflectionSet): readonly string[] =>
  set.sections.flatMap((section) => section.questions);

const QuestionTexts = z.strictObject({
  /** Two to four words: the label in the brief. */
  short: TopicText,
  question: TopicText,
  /** One line for "what is meant". */
  meaning: TopicText,
  /** An example answer, shown on request. */
  example: TopicText,
  /** Title of the checklist item that "don't know yet" becomes. */
  openItem: TopicText,
});
export type QuestionTexts = DeepReadonly<z.infer<typeof QuestionTexts>>;

export const reflectionTextsFor = (set: ReflectionSet) =>
  z.strictObject({
    title: TopicText,
    sections: keyed(
      set.sections.map((section) => section.key),
      z.strictObject({ title: TopicText }),
    ),
    questions: keyed(questionKeys(set), QuestionTexts),
  });
export type ReflectionTexts = DeepReadonly<z.infer<ReturnType<typeof reflectionTextsFor>>>;
