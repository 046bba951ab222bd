/** Waits for an answer of Teams, but not for long: the SDK repeats questions with pauses of its own. */

const PATIENCE_MS = 2000;

/** `undefined` when it took too long. */
export const withPatience = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, undefined)));
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
};
