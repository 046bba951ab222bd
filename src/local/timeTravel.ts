/** Moves the local clock from one due moment to the next and lets the worker say what it would have said there. */
import type { Worker } from '../delivery/worker.ts';
import type { TimeTravel } from '../features/turn.ts';
import type { Store } from '../ports/store.ts';
import type { Journal } from './journal.ts';
import type { MovableClock } from './movableClock.ts';

/** More moments than two years of one exchange have; a document that stays due must not hold up the journey. */
const MOMENTS_MOST = 3_000;

export interface TimeTravelServices {
  readonly clock: MovableClock;
  readonly store: Pick<Store, 'due'>;
  readonly worker: Pick<Worker, 'round'>;
  readonly journal: Pick<Journal, 'during'>;
}

const nextMoment = async ({ store, clock }: TimeTravelServices, target: string): Promise<string | undefined> => {
  const [next] = await store.due(target, 1);
  if (next === undefined) return undefined;
  const now = clock.now();
  return Date.parse(next.dueAt) < Date.parse(now) ? now : next.dueAt;
};

const travel = async (services: TimeTravelServices, target: string): Promise<void> => {
  const { clock, worker } = services;
  for (let moment = 0; moment < MOMENTS_MOST; moment += 1) {
    const next = await nextMoment(services, target);
    if (next === undefined) break;
    clock.advanceTo(next);
    await worker.round();
  }
  clock.advanceTo(target);
};

export const createTimeTravel = (services: TimeTravelServices): TimeTravel => ({
  to: async (target) => {
    // What is due or under way now is not said on the journey.
    await services.worker.round();
    return services.journal.during(() => travel(services, target));
  },
});
