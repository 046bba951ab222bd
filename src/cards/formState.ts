/** What a form shows again when something could not be taken: what was typed, and why not. */
import type { Raw } from '../conversation/fill.ts';
import type { SlotProblem } from '../conversation/slots.ts';
import type { Reader } from '../locales/reader.ts';

export interface FormState {
  readonly raw: Raw;
  readonly problems: Readonly<Record<string, SlotProblem>>;
}

export const EMPTY_FORM: FormState = { raw: {}, problems: {} };

export const typed = (raw: Raw, field: string): string => {
  const value = raw[field];
  return typeof value === 'string' ? value : '';
};

export const problemAt = (reader: Reader, problems: FormState['problems'], field: string): string => {
  const problem = problems[field];
  return problem === undefined ? '' : reader.texts.common.problems[problem];
};
