/** Which questions of a reflection are asked: some only if an earlier answer calls for them. */
import { z } from 'zod/v4';
import type { DeepReadonly } from './document.ts';
import { readYesNo } from './yesNo.ts';

/** Met by one of the outcomes; `answered` is an answer that says neither yes nor no. */
export const Condition = z.strictObject({
  /** The key of an earlier question. */
  question: z.string(),
  is: z.array(z.enum(['yes', 'no', 'unknown', 'answered'])).min(1),
});
export type Condition = DeepReadonly<z.infer<typeof Condition>>;

type Given =
  | { readonly status: 'answered'; readonly text: string }
  | { readonly status: 'unknown' }
  | { readonly status: 'skipped' };

/** The parts of a reflection that decide what is asked. */
export interface Asking {
  readonly questions: readonly string[];
  /** By the key of the question that depends on it; missing if all are asked. */
  readonly conditions?: Readonly<Record<string, Condition>> | undefined;
  readonly answers: Readonly<Record<string, Given>>;
}

/** Where neither yes nor no is waited for, any text is an answer. */
const outcomeOf = (answer: Given, { is }: Condition): Condition['is'][number] | 'skipped' => {
  if (answer.status !== 'answered') return answer.status;
  const asksYesNo = is.includes('yes') || is.includes('no');
  return (asksYesNo ? readYesNo(answer.text) : undefined) ?? 'answered';
};

const calls = (outcome: ReturnType<typeof outcomeOf>, { is }: Condition): boolean =>
  outcome !== 'skipped' && is.includes(outcome);

/** A question that depends on one which is not asked itself is not asked either. */
export const isAsked = (asking: Asking, key: string): boolean => {
  if (!asking.questions.includes(key)) return false;
  const condition = asking.conditions?.[key];
  if (condition === undefined) return true;
  const answer = asking.answers[condition.question];
  return answer !== undefined && isAsked(asking, condition.question) && calls(outcomeOf(answer, condition), condition);
};

/** In the order in which they are asked, as the answers given so far have it. */
export const askedQuestions = (asking: Asking): readonly string[] =>
  asking.questions.filter((key) => isAsked(asking, key));
