/** Moves the local clock from one due moment to the next and lets the worker say what it would have said there. */
import type { Said, Worker } from '../delivery/worker.ts';
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
  /** What people call the owner of a 1:1 chat. */
  readonly nameOf: (said: Said) => string;
}

const lineFrom = (nameOf: TimeTravelServices['nameOf'], said: Said): SaidLine => ({
  at: said.at,
  where: { type: said.target.type === 'channel' ? 'channel' : 'person', name: nameOf(said) },
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
    const { clock, worker, takeSaid, nameOf } = services;
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
      .map((said) => lineFrom(nameOf, said));
  },
});
