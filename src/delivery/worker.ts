/** The delivery worker: finds documents with due work and makes Teams match them. */
import type { Ref } from '../domain/document.ts';
import type { Readers } from '../locales/reader.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import type { Message, Messenger, Target } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import type { Records } from '../records/records.ts';
import { deliverBundle } from './deliverBundle.ts';
import { deliverExchange } from './deliverExchange.ts';
import type { Pacer } from './pacing.ts';

/** Something that was really said; local time travel tells of it. */
export interface Said {
  readonly target: Target;
  readonly message: Message;
  readonly at: string;
  readonly isUpdate: boolean;
}

export interface DeliveryServices {
  readonly records: Records;
  readonly store: Pick<Store, 'due'>;
  readonly messenger: Messenger;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pacer: Pacer;
  readonly onSaid?: (said: Said) => void;
}

export interface Worker {
  /** Does what is due now; resolves when that is done. Rounds never overlap. */
  readonly round: () => Promise<void>;
  /** Looks soon, without waiting for the next round. */
  readonly wake: () => void;
  readonly start: () => void;
  /** Resolves when the running round is over. */
  readonly stop: () => Promise<void>;
}

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
    services.logger.error({ kind: ref.kind, error: error instanceof Error ? error.name : 'unknown' }, 'delivery failed');
  }
};

const runRound = async (services: DeliveryServices): Promise<void> => {
  const due = await services.store.due(services.clock.now(), BATCH);
  for (const { ref } of due) await workSafely(services, ref);
};

export const createWorker = (services: DeliveryServices): Worker => {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = true;

  const round = (): Promise<void> => {
    running = running.then(() => runRound(services)).catch((error: unknown) => {
      services.logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'looking for due work failed');
    });
    return running;
  };

  const plan = (milliseconds: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void round().then(() => plan(POLL_MILLISECONDS)), milliseconds);
  };

  return {
    round,
    wake: () => plan(WAKE_MILLISECONDS),
    start: () => {
      stopped = false;
      plan(0);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
};
