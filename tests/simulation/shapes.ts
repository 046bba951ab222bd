/** Worlds of several sizes, so that many seeds see many situations in little time. */
import type { SimulationOptions } from './simulation.ts';

export type Shape = Pick<SimulationOptions, 'exchanges' | 'people' | 'weeks' | 'retentionMonths'>;

/** One exchange over months, several in a few days, several tenants: about a hundred writes each. */
const SMALL: readonly Shape[] = [
  { exchanges: 1, people: 2, weeks: 2 },
  { exchanges: 3, people: 6, weeks: 1 },
  { exchanges: 1, people: 3, weeks: 1 },
  { exchanges: 2, people: 3, weeks: 1 },
  { exchanges: 1, people: 1, weeks: 6 },
];

const LARGE: readonly Shape[] = [
  { exchanges: 3, people: 8, weeks: 20 },
  { exchanges: 10, people: 60, weeks: 4 },
  { exchanges: 5, people: 20, weeks: 10 },
];

/** Closed exchanges are kept so shortly that they are deleted while people go on. */
const FORGETFUL: readonly Shape[] = [
  { exchanges: 1, people: 2, weeks: 12, retentionMonths: 1 },
  { exchanges: 2, people: 5, weeks: 12, retentionMonths: 1 },
  { exchanges: 1, people: 3, weeks: 20, retentionMonths: 2 },
];

const pick = (shapes: readonly Shape[], seed: number): Shape =>
  shapes[seed % shapes.length] ?? { exchanges: 1, people: 1, weeks: 1 };

export const smallShape = (seed: number): Shape => pick(SMALL, seed);
export const forgetfulShape = (seed: number): Shape => pick(FORGETFUL, seed);
export const anyShape = (seed: number): Shape => pick([...SMALL, ...LARGE, ...FORGETFUL], seed);
