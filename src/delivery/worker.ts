/** The delivery worker: finds documents with due work and makes Teams match them. */
import type { Ref } from '../domain/document.ts';
import { placeOf } from '../ports/logger.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import { deliverBundle } from './deliverBundle.ts';
import { deliverExchange } from './deliverExchange.ts';
import { createLoop, type Loop } from './loop.ts';
import type { DeliveryServices } from './services.ts';

const BATCH = 50;
const POLL_MILLISECONDS = 5_000;
/** Changes that follow one another quickly are delivered together. */
const WAKE_MILLISECONDS = 50;

const work = async (services: DeliveryServices, { kind, ...ref }: Ref): Promise<void> => {
  switch (kind) {
    case 'exchange':
      return deliverExchange(services, { ...ref, kind });
    case 'person':
      return deliverBundle(services, { ...ref, kind });
    case 'reflection':
    case 'team': {
      const stored = await services.records.load({ ...ref, kind });
      if (stored !== undefined) await settleHandoffs(services.records, stored.document);
    }
  }
};

/** One document that cannot be worked on must not keep the others waiting. Tells whether it could. */
const workSafely = async (services: DeliveryServices, ref: Ref): Promise<boolean> => {
  try {
    await work(services, ref);
    return true;
  } catch (error) {
    services.logger.error({ kind: ref.kind, ...placeOf(error) }, 'delivery failed');
    return false;
  }
};

/**
 * How long until the next known work, at most one poll. What is still due after a round could not be done; it waits
 * for the next poll like everything another replica may have changed.
 */
const untilNext = async ({ store, clock }: DeliveryServices): Promise<number> => {
  const now = Date.parse(clock.now());
  const soon = await store.due(new Date(now + POLL_MILLISECONDS).toISOString(), BATCH);
  const ahead = soon.map(({ dueAt }) => Date.parse(dueAt) - now).filter((milliseconds) => milliseconds > 0);
  return Math.min(POLL_MILLISECONDS, ...ahead);
};

const runRound = async (services: DeliveryServices): Promise<number> => {
  const due = await services.store.due(services.clock.now(), BATCH);
  let done = 0;
  for (const { ref } of due) if (await workSafely(services, ref)) done += 1;
  return due.length === BATCH && done > 0 ? 0 : untilNext(services);
};

export const createWorker = (services: DeliveryServices): Loop =>
  createLoop({
    task: () => runRound(services),
    onError: (error) => services.logger.error(placeOf(error), 'looking for due work failed'),
    retryMilliseconds: POLL_MILLISECONDS,
    wakeMilliseconds: WAKE_MILLISECONDS,
  });
