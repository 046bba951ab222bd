/** Lets all promises look on, and keeps the first breach. */
import { promises } from './index.ts';
import type { Surroundings, Watch } from './watch.ts';

export interface Breach {
  readonly promise: string;
  readonly detail: string;
}

type Occasion = keyof Watch;
type Told<O extends Occasion> = Parameters<NonNullable<Watch[O]>>;

export interface Guard {
  readonly tell: <O extends Occasion>(occasion: O, ...told: Told<O>) => void;
  readonly breach: () => Breach | undefined;
}

/** With a promise that is `sought` only its breach counts. */
export const createGuard = (surroundings: Omit<Surroundings, 'report'>, sought?: string): Guard => {
  let breach: Breach | undefined;
  const report: Surroundings['report'] = (promise, detail) => {
    if (sought === undefined || promise === sought) breach ??= { promise, detail };
  };
  const watches = promises.map((promised) => promised({ ...surroundings, report }));
  const listeners = new Map<Occasion, readonly ((...told: readonly unknown[]) => void)[]>();
  const listenersTo = (occasion: Occasion) => {
    const known = listeners.get(occasion);
    if (known !== undefined) return known;
    const found = watches.flatMap(
      (watch) => (watch[occasion] as ((...told: readonly unknown[]) => void) | undefined) ?? [],
    );
    listeners.set(occasion, found);
    return found;
  };
  return {
    tell: (occasion, ...told) => {
      for (const listener of listenersTo(occasion)) listener(...told);
    },
    breach: () => breach,
  };
};
