/** How long it takes to find due work among everything that is stored. */
import type { Store } from '../src/ports/store.ts';
import { median } from './statistics.ts';

export interface DueCost {
  /** Nothing is due: what the worker sees nearly always. */
  readonly noneMs: number;
  /** A full batch out of all of it. */
  readonly batchMs: number;
}

const CALLS = 200;
/** As many as the worker takes at once. */
const BATCH = 50;

const costOf = async (store: Store, before: string): Promise<number> => {
  const costs: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const began = performance.now();
    await store.due(before, BATCH);
    costs.push(performance.now() - began);
  }
  return median(costs);
};

export const measureDue = async (store: Store): Promise<DueCost> => ({
  noneMs: await costOf(store, new Date().toISOString()),
  batchMs: await costOf(store, '2199-01-01T00:00:00Z'),
});
