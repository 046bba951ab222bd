/** What a text in a content file may be: never blank, and without placeholders that nobody fills. */
import { z } from 'zod/v4';

const topicPlaceholder = '{topic}';
const anyBrace = /\{[^{}]*\}?|\}/u;

const refuseBlank = (text: string, context: z.RefinementCtx): void => {
  if (text.trim() === '') context.addIssue('is empty');
};

/** A text that is shown exactly as written. */
export const PlainText = z.string().superRefine((text, context) => {
  refuseBlank(text, context);
  const found = anyBrace.exec(text)?.[0];
  if (found !== undefined) context.addIssue(`holds ${found}, but no placeholder is replaced here`);
});

/** A text for `withTopic`. */
export const TopicText = z.string().superRefine((text, context) => {
  refuseBlank(text, context);
  const found = anyBrace.exec(text.replaceAll(topicPlaceholder, ''))?.[0];
  if (found !== undefined) context.addIssue(`holds ${found}, but ${topicPlaceholder} is the only placeholder`);
});

const goalPlaceholder = '{goal}';

/** A text for `withTopic` and `withGoal`: it names the goal, in the words of those who set it. */
export const GoalText = z.string().superRefine((text, context) => {
  refuseBlank(text, context);
  if (!text.includes(goalPlaceholder)) context.addIssue(`lacks ${goalPlaceholder}`);
  const found = anyBrace.exec(text.replaceAll(topicPlaceholder, '').replaceAll(goalPlaceholder, ''))?.[0];
  if (found !== undefined)
    context.addIssue(`holds ${found}, but ${topicPlaceholder} and ${goalPlaceholder} are the only placeholders`);
});

/** The topic is what a person typed: it is taken literally, `$&` and `{topic}` included. */
export const withTopic = (text: string, topic: string): string => text.replaceAll(topicPlaceholder, () => topic);

/** To be filled last: the goal is taken literally, placeholders in it included. */
export const withGoal = (text: string, goal: string): string => text.replaceAll(goalPlaceholder, () => goal);
