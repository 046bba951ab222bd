/** What goes wrong, how often, and how often it did. */
import type { Random } from './random.ts';

/** Chances of a call, an activity or, for `outage`, a day. */
const HIGH = {
  /** Store: the call fails before, or after, the write happened; Cosmos DB throttles; somebody else was faster. */
  storeFails: 0.004,
  storeFailsAfterWriting: 0.01,
  storeThrottles: 0.01,
  conflict: 0.04,
  /** At any await: the process dies, or is slow for up to two minutes. */
  dies: 0.002,
  stalls: 0.002,
  /** Teams, sending: 429, 403, 5xx or no answer after delivery, the same before, messages deleted by people. */
  throttled: 0.1,
  rejected: 0.02,
  lostAnswer: 0.06,
  lostMessage: 0.06,
  deleted: 0.03,
  /** Teams, delivering: again with the same id, again with a new one, late; the next act before the answer to a click. */
  repeated: 0.25,
  clickedAgain: 0.2,
  delayed: 0.2,
  hurried: 0.1,
  /** The whole bot is down for some days. */
  outage: 0.03,
} as const;

export type FaultKind = keyof typeof HIGH;
export const FAULT_KINDS = Object.keys(HIGH) as readonly FaultKind[];

export const FAULT_LEVELS = ['none', 'low', 'high'] as const;
export type FaultLevel = (typeof FAULT_LEVELS)[number];

const factorByLevel: Readonly<Record<FaultLevel, number>> = { none: 0, low: 0.2, high: 1 };

export interface Faults {
  /** Whether it goes wrong this time. */
  readonly happens: (kind: FaultKind, random: Random) => boolean;
  /** From now on nothing goes wrong. */
  readonly stop: () => void;
  /** What went wrong how often. */
  readonly counts: () => ReadonlyMap<FaultKind, number>;
}

export const createFaults = (level: FaultLevel, without: readonly FaultKind[] = []): Faults => {
  const counts = new Map<FaultKind, number>();
  let factor = factorByLevel[level];
  const chanceOf = (kind: FaultKind): number => (without.includes(kind) ? 0 : HIGH[kind] * factor);
  return {
    happens: (kind, random) => {
      const happened = random.chance(chanceOf(kind));
      if (happened) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return happened;
    },
    stop: () => void (factor = 0),
    counts: () => counts,
  };
};
