/** Chance from a seed: the same seed gives the same draws in the same order. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both possible. */
  readonly between: (least: number, most: number) => number;
  /** Draws even where the answer is certain: a fault that is switched off leaves all others as they are. */
  readonly chance: (probability: number) => boolean;
  /** `undefined` only for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** Draws of its own, by name: they stay the same whatever is drawn elsewhere. */
  readonly fork: (name: string) => Random;
}

const seedOf = (seed: number, name: string): number => {
  let hash = seed ^ 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Mulberry32: 32 bits of state are plenty for a history, and it is quick to read. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => list[between(0, list.length - 1)],
    fork: (name) => createRandom(seedOf(seed, name)),
  };
};
