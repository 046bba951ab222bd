/** How often Teams lets a bot call, counted in sliding windows, see docs: "Optimize your bot with rate limiting in Teams". */
export interface Limit {
  readonly calls: number;
  readonly milliseconds: number;
}

/** Per bot and thread. */
export const PER_CONVERSATION: readonly Limit[] = [
  { calls: 7, milliseconds: 1_000 },
  { calls: 8, milliseconds: 2_000 },
  { calls: 60, milliseconds: 30_000 },
  { calls: 1_800, milliseconds: 3_600_000 },
];

/** The least that is guaranteed over all calls; up to 50 may go through. */
export const PER_TENANT: readonly Limit[] = [{ calls: 30, milliseconds: 1_000 }];

export interface Windows {
  /** How many milliseconds too early a call would come; 0 if it may be made. */
  readonly tooEarly: (key: string, now: number) => number;
  readonly enter: (key: string, now: number) => void;
}

export const createWindows = (limits: readonly Limit[]): Windows => {
  const most = Math.max(...limits.map(({ calls }) => calls));
  const callsByKey = new Map<string, readonly number[]>();
  return {
    tooEarly: (key, now) => {
      const calls = callsByKey.get(key) ?? [];
      // The call that has to leave the window before another one fits in.
      const waits = limits.map((limit) => (calls.at(-limit.calls) ?? -Infinity) + limit.milliseconds - now);
      return Math.max(0, ...waits);
    },
    enter: (key, now) => {
      callsByKey.set(key, [...(callsByKey.get(key) ?? []), now].slice(-most));
    },
  };
};
