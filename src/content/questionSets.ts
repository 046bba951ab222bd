/** Question sets: their structure, which all languages share, and their texts. One file for each version of a set. */
import { z } from 'zod/v4';
import { Condition } from '../domain/askedQuestions.ts';
import type { DeepReadonly } from '../domain/document.ts';
import { Lens } from '../domain/lens.ts';
import type { Role } from '../domain/format.ts';
import type { OccasionKind } from '../domain/occasion.ts';
import { Key, keyed, refuseDuplicates } from './keys.ts';
import { GoalText, TopicText } from './text.ts';

export const QuestionSetId = z.enum([
  'visiting',
  'hosting',
  'visitLens',
  'afterVisit',
  'afterHosting',
  'quarterly',
  'persona',
]);
export type QuestionSetId = z.infer<typeof QuestionSetId>;

/** The set that is asked on an occasion: guests and hosts are asked about different things. */
export const setIdFor = (kind: OccasionKind, role: Role): QuestionSetId => {
  if (kind === 'before') return role;
  if (kind === 'afterVisit') return role === 'hosting' ? 'afterHosting' : 'afterVisit';
  return kind === 'lens' ? 'visitLens' : kind;
};

/** On which occasion a set is asked. */
export const OCCASION_OF: Readonly<Record<QuestionSetId, OccasionKind>> = {
  visiting: 'before',
  hosting: 'before',
  visitLens: 'lens',
  afterVisit: 'afterVisit',
  afterHosting: 'afterVisit',
  quarterly: 'quarterly',
  persona: 'persona',
};

/** `visiting.v2`: what the files of a version are called, and what it is found by. */
export const setName = (id: string, version: number): string => `${id}.v${version}`;

/** What can be read from an answer and offered as a fact. */
const Fact = z.enum(['person', 'date', 'duration', 'groupSize']);

/** A question without any of this may be written as its key alone. */
const Question = z.preprocess(
  (written) => (typeof written === 'string' ? { key: written } : written),
  z.strictObject({
    key: Key,
    /** Has buttons for yes and no. What people write is read as either, or as neither. */
    asks: z.literal('yesNo').optional(),
    facts: z.array(Fact).min(1).optional(),
    /** Asked only if the answer to an earlier question calls for it. */
    onlyIf: Condition.optional(),
    /** Where an insight that comes from an answer belongs; missing where only people can tell. */
    lens: Lens.optional(),
  }),
);
export type Question = DeepReadonly<z.infer<typeof Question>>;

const keysOf = (questions: readonly Question[]): readonly string[] => questions.map(({ key }) => key);

const Questions = z
  .array(Question)
  .min(1)
  .superRefine((questions, context) => refuseDuplicates(keysOf(questions), context));

/** Why a condition makes no sense where it stands. */
const conditionMistake = (questions: readonly Question[], { key, onlyIf }: Question): string | undefined => {
  if (onlyIf === undefined) return undefined;
  const earlier = questions.slice(0, keysOf(questions).indexOf(key)).find((other) => other.key === onlyIf.question);
  if (earlier === undefined) return `names the question "${onlyIf.question}", which is not asked before it`;
  const waits = onlyIf.is.find((outcome) => outcome === 'yes' || outcome === 'no');
  if (waits === undefined || earlier.asks === 'yesNo') return undefined;
  return `waits for "${waits}", but the question "${earlier.key}" does not ask for yes or no`;
};

const refuseConditions = (questions: readonly Question[], context: z.RefinementCtx): void => {
  for (const question of questions) {
    const message = conditionMistake(questions, question);
    if (message !== undefined) context.addIssue({ code: 'custom', path: [question.key, 'onlyIf'], message });
  }
};

export const questionSetFor = (id: QuestionSetId, version: number) =>
  z
    .strictObject({
      id: z.literal(id),
      version: z.literal(version),
      sections: z.array(z.strictObject({ key: Key, questions: Questions })).min(1),
      /** Questions whose answers enter the shared plan once the person releases them. All others stay private. */
      plan: z.array(Key).superRefine(refuseDuplicates),
    })
    .superRefine(({ sections, plan }, context) => {
      refuseDuplicates(
        sections.map((section) => section.key),
        context,
      );
      const questions = sections.flatMap((section) => section.questions);
      refuseDuplicates(keysOf(questions), context);
      refuseConditions(questions, context);
      const stray = plan.find((key) => !keysOf(questions).includes(key));
      if (stray === undefined) return;
      context.addIssue({ code: 'custom', path: ['plan'], message: `names the unknown question "${stray}"` });
    });
export type QuestionSet = DeepReadonly<z.infer<ReturnType<typeof questionSetFor>>>;

/** In the order in which they are asked. */
const questionsOf = (set: QuestionSet): readonly Question[] => set.sections.flatMap((section) => section.questions);
export const questionKeys = (set: QuestionSet): readonly string[] => keysOf(questionsOf(set));
export const questionOf = (set: QuestionSet | undefined, key: string): Question | undefined =>
  set === undefined ? undefined : questionsOf(set).find((question) => question.key === key);

/** What a reflection remembers of its set: keys in order, and the conditions among them by key. */
export const askedBy = (set: QuestionSet) => ({
  questions: questionKeys(set),
  conditions: Object.fromEntries(
    questionsOf(set).flatMap(({ key, onlyIf }) => (onlyIf === undefined ? [] : [[key, onlyIf] as const])),
  ),
});

const questionTexts = (topicIds: readonly string[]) =>
  z.strictObject({
    /** Two to four words: the label in the brief. */
    short: TopicText,
    question: TopicText,
    /** Said instead of the question where the goal of the exchange has been released. */
    withGoal: GoalText.optional(),
    /** One line for "what is meant". */
    meaning: TopicText,
    /** An example answer, shown on request. */
    example: TopicText,
    /** By topic, shown instead of the example where the exchange is about it. */
    examples: z.partialRecord(z.enum(topicIds), TopicText).optional(),
    /** Asked once after a thin answer; missing where a word or a name says it all. */
    deepening: TopicText.optional(),
    /** Title of the checklist item that "don't know yet" becomes. */
    openItem: TopicText,
  });
export type QuestionTexts = DeepReadonly<z.infer<ReturnType<typeof questionTexts>>>;

export const questionSetTextsFor = (set: QuestionSet, topicIds: readonly string[]) =>
  z.strictObject({
    title: TopicText,
    sections: keyed(
      set.sections.map((section) => section.key),
      z.strictObject({ title: TopicText }),
    ),
    questions: keyed(questionKeys(set), questionTexts(topicIds)),
  });
export type QuestionSetTexts = DeepReadonly<z.infer<ReturnType<typeof questionSetTextsFor>>>;
