/** Lets changes of the same document follow one another within a process: they would only conflict and be made again. */
export type Queue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export const createQueue = (): Queue => {
  const lastByKey = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = lastByKey.get(key) ?? Promise.resolve();
    // A task that failed is no reason for the next one to fail.
    const mine = before.then(task, task);
    lastByKey.set(key, mine);
    try {
      return await mine;
    } finally {
      if (lastByKey.get(key) === mine) lastByKey.delete(key);
    }
  };
};
