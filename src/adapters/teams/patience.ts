/** Waits for what Teams tells about a team, but not as long as for a message to be taken. */
const PATIENCE_MS = 2000;

/** `undefined` if the answer takes too long. */
export const withPatience = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, undefined)));
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
};
