/** The goal of an exchange: what was to be found out. It comes back after the visit. */
import type { ReleasedAnswer } from './document.ts';

/** The questions that ask for it, of those who visit and of those who are visited. */
const GOAL_QUESTIONS: readonly string[] = ['C1', 'H4'];

/** Missing until it was released to the plan. */
export const goalOf = (plan: readonly ReleasedAnswer[]): string | undefined =>
  plan.find(({ key, text }) => GOAL_QUESTIONS.includes(key) && text !== undefined)?.text;
