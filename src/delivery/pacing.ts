/** Keeps below what Teams allows per tenant, so that throttling stays the exception. */
export interface Pacer {
  /** Resolves when the next call may be made. */
  readonly ready: () => Promise<void>;
}

const MILLISECONDS = 1000;

export const createPacer = (perSecond: number): Pacer => {
  let next = 0;
  return {
    ready: async () => {
      const now = Date.now();
      const at = Math.max(now, next);
      next = at + MILLISECONDS / perSecond;
      if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
    },
  };
};
