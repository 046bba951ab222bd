/** How often what goes wrong. */
export interface Faults {
  /** Store: the call fails before, or after, the write happened; somebody else was faster. */
  readonly storeFails: number;
  readonly storeFailsAfterWriting: number;
  readonly conflict: number;
  /** At any await: the process dies, or is slow for up to two minutes. */
  readonly dies: number;
  readonly stalls: number;
  /** Teams, sending. */
  readonly throttled: number;
  readonly rejected: number;
  readonly lostAnswer: number;
  readonly lostMessage: number;
  readonly deleted: number;
  /** Teams, delivering: again with the same id, again with a new one, late. */
  readonly repeated: number;
  readonly clickedAgain: number;
  readonly delayed: number;
  /** Chance per day that the whole bot is down for some days. */
  readonly outage: number;
}

export const FAULT_LEVELS = ['none', 'low', 'high'] as const;
export type FaultLevel = (typeof FAULT_LEVELS)[number];

const HIGH: Faults = {
  storeFails: 0.004,
  storeFailsAfterWriting: 0.01,
  conflict: 0.04,
  dies: 0.002,
  stalls: 0.002,
  throttled: 0.1,
  rejected: 0.02,
  lostAnswer: 0.06,
  lostMessage: 0.06,
  deleted: 0.03,
  repeated: 0.25,
  clickedAgain: 0.2,
  delayed: 0.2,
  outage: 0.03,
};

const scaled = (factor: number): Faults => ({
  storeFails: HIGH.storeFails * factor,
  storeFailsAfterWriting: HIGH.storeFailsAfterWriting * factor,
  conflict: HIGH.conflict * factor,
  dies: HIGH.dies * factor,
  stalls: HIGH.stalls * factor,
  throttled: HIGH.throttled * factor,
  rejected: HIGH.rejected * factor,
  lostAnswer: HIGH.lostAnswer * factor,
  lostMessage: HIGH.lostMessage * factor,
  deleted: HIGH.deleted * factor,
  repeated: HIGH.repeated * factor,
  clickedAgain: HIGH.clickedAgain * factor,
  delayed: HIGH.delayed * factor,
  outage: HIGH.outage * factor,
});

export const faultsByLevel: Readonly<Record<FaultLevel, Faults>> = { none: scaled(0), low: scaled(0.2), high: HIGH };
