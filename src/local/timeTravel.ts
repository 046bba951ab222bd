/** Moves the local clock from one due moment to the next and lets the worker say what it would have said there. */
import type { Worker } from '../delivery/worker.ts';
import type { Said } from '../delivery/services.ts';
import type { SaidLine, TimeTravel } from '../features/turn.ts';
import type { Store } from '../ports/store.ts';
import type { MovableClock } from './movableClock.ts';

/** More moments than two years of one exchange have; a document that stays due must not hold up the journey. */
const MOMENTS_MOST = 3_000;

export interface TimeTravelServices {
  readonly clock: MovableClock;
  readonly store: Pick<Store, 'due'>;
  readonly worker: Pick<Worker, 'round'>;
  /** Takes what was said since the last call. */
  readonly takeSaid: () => readonly Said[];
}

const lineFrom = (said: Said): SaidLine => ({
  at: said.at,
  where: { type: said.target.type === 'channel' ? 'channel' : 'person', name: said.recipient },
  what: said.message.type === 'card' ? said.message.summary : said.message.text,
});

const nextMoment = async ({ store, clock }: TimeTravelServices, target: string): Promise<string | undefined> => {
  const [next] = await store.due(target, 1);
  if (next === undefined) return undefined;
  const now = clock.now();
  return Date.parse(next.dueAt) < Date.parse(now) ? now : next.dueAt;
};

export const createTimeTravel = (services: TimeTravelServices): TimeTravel => ({
  to: async (target) => {
    const { clock, worker, takeSaid } = services;
    // What is due or under way now is not said on the journey.
    await worker.round();
    takeSaid();
    for (let moment = 0; moment < MOMENTS_MOST; moment += 1) {
      const next = await nextMoment(services, target);
      if (next === undefined) break;
      clock.advanceTo(next);
      await worker.round();
    }
    clock.advanceTo(target);
    return takeSaid()
      .filter(({ isUpdate }) => !isUpdate)
      .map(lineFrom);
  },
});
