/** Keys tie a structure file to its texts in each language. */
import { z } from 'zod/v4';

/** Letters and digits only: stored checklist keys such as `question.C3` use the dot themselves. */
export const Key = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/u, 'must be letters and digits, beginning with a letter');

export const refuseDuplicates = (keys: readonly string[], context: z.RefinementCtx): void => {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) context.addIssue(`holds the key "${twice}" twice`);
};

export const Keys = z.array(Key).min(1).superRefine(refuseDuplicates);

/** An object with exactly these keys: a missing one is a mistake, and so is one too many. */
export const keyed = <S extends z.ZodType>(keys: readonly string[], value: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])));

/** Of a checklist; what was made from an older one stays as it is. */
export const Version = z.int('must be a positive integer').positive('must be a positive integer');
