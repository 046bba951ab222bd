/** The way through the questions: which one comes next, and which one came before. */
import { askedQuestions, type Asking, isAsked } from './askedQuestions.ts';

/** Answers, and the question asked now; that is missing once all have been dealt with. */
export interface Course extends Asking {
  readonly current?: string | undefined;
}

/** The next question without an answer: those that follow come first, then what was left out before. */
export const nextAfter = (course: Course, key: string): string | undefined => {
  const position = course.questions.indexOf(key);
  const open = askedQuestions(course).filter((other) => course.answers[other] === undefined);
  return open.find((other) => course.questions.indexOf(other) > position) ?? open[0];
};

/**
 * The question to ask after an answer was changed: it may have called for another one, or made the one asked now
 * needless.
 */
export const currentAfterChange = (course: Course): string | undefined =>
  course.current !== undefined && isAsked(course, course.current)
    ? course.current
    : nextAfter(course, course.current ?? '');

/** Before the first there is none; before the end, where nothing is asked any more, there is the last one. */
export const previousOf = (course: Asking, from: string | undefined): string | undefined => {
  const asked = askedQuestions(course);
  const position = from === undefined ? asked.length : asked.indexOf(from);
  return asked[Math.max(0, position - 1)];
};
