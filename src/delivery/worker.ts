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

/** One document that cannot be worked on must not keep the others waiting. */
const workSafely = async (services: DeliveryServices, ref: Ref): Promise<void> => {
  try {
    await work(services, ref);
  } catch (error) {
    services.logger.error({ kind: ref.kind, ...placeOf(error) }, 'delivery failed');
  }
};

const runRound = async (services: DeliveryServices): Promise<void> => {
  const due = await services.store.due(services.clock.now(), BATCH);
  for (const { ref } of due) await workSafely(services, ref);
};

export const createWorker = (services: DeliveryServices): Loop =>
  createLoop({
    task: () => runRound(services),
    onError: (error) => services.logger.error(placeOf(error), 'looking for due work failed'),
    everyMilliseconds: POLL_MILLISECONDS,
    wakeMilliseconds: WAKE_MILLISECONDS,
  });
