/** The delivery worker: finds documents with due work and makes Teams match them. */
import type { Ref } from '../domain/document.ts';
import { type AnyDocument, isDue } from '../domain/nextDue.ts';
import { refOf } from '../domain/parseDocument.ts';
import { addressOf } from '../domain/refs.ts';
import { placeOf } from '../ports/logger.ts';
import { createCrew, type Crew } from './crew.ts';
import { deliver } from './deliver.ts';
import { createLookout, type Lookout, POLL_MILLISECONDS } from './lookout.ts';
import { createLoop } from './loop.ts';
import type { WorkerServices } from './services.ts';
import { NOTHING_SAID } from './worked.ts';

export interface Worker {
  readonly start: () => void;
  /** Resolves when what is under way is done. */
  readonly stop: () => Promise<void>;
  /** Does all that is due now; resolves when that is done. */
  readonly round: () => Promise<void>;
  /** Where this process has no time left, it is given to a turn first. */
  readonly beside: <T>(turn: () => Promise<T>) => Promise<T>;
  /** Shows it a document that was just saved: what is due there need not wait until it is found. */
  readonly wake: (saved: AnyDocument) => void;
}

/** Changes that follow one another quickly are delivered together. */
const WAKE_MILLISECONDS = 50;
/** Sooner than what still waits is worked off; what runs out soon after one another is looked for together. */
const SUPPLY_MILLISECONDS = 250;
/** Most of the time of each goes by waiting for the store and for Teams. */
const DOCUMENTS_AT_ONCE = 64;

interface Watch {
  readonly crew: Crew;
  readonly lookout: Lookout;
  readonly onError: (error: unknown) => void;
}

/** How long until a document is due; the next look comes soon enough for all that is due later. */
const untilDue = ({ nextDueAt = '' }: AnyDocument, now: string): number =>
  Math.min(POLL_MILLISECONDS, Date.parse(nextDueAt) - Date.parse(now));

/** Hands over what somebody showed at once, and looks for the rest when it is time to. */
const createWatch = ({ crew, lookout, onError }: Watch) => {
  const shown = new Map<string, Ref>();
  let lookAt = 0;
  const task = async (): Promise<number> => {
    for (const ref of shown.values()) crew.addFirst(ref);
    shown.clear();
    crew.goOn();
    if (Date.now() >= lookAt) lookAt = Date.now() + (await lookout.look());
    return Math.max(0, lookAt - Date.now());
  };
  const loop = createLoop({ task, onError, retryMilliseconds: POLL_MILLISECONDS });
  const lookIn = (milliseconds: number): void => {
    lookAt = Math.min(lookAt, Date.now() + milliseconds);
    loop.wake(milliseconds);
  };
  const show = (saved: AnyDocument, now: string): void => {
    const ref = refOf(saved);
    if (isDue(saved, now)) {
      shown.set(addressOf(ref), ref);
      loop.wake(WAKE_MILLISECONDS);
    } else if (saved.nextDueAt !== undefined) lookIn(untilDue(saved, now));
  };
  const round = async (): Promise<void> => {
    lookAt = 0;
    await loop.round();
    await crew.idle();
    if (lookout.hasMore()) await round();
  };
  return { start: loop.start, stop: loop.stop, round, lookIn, show };
};

/** The turns of this process that are not answered yet. */
const createTurns = (onEnd: () => void) => {
  let count = 0;
  const run = async <T>(turn: () => Promise<T>): Promise<T> => {
    count += 1;
    try {
      return await turn();
    } finally {
      count -= 1;
      onEnd();
    }
  };
  return { run, areUnderWay: () => count > 0 };
};

export const createWorker = (services: WorkerServices): Worker => {
  const { pace, clock, logger, store, random, documentsAtOnce = DOCUMENTS_AT_ONCE } = services;
  const turns = createTurns(() => crew.goOn());
  const crew = createCrew({
    ...{ pace, documentsAtOnce, doPeopleWait: turns.areUnderWay },
    work: async (ref) => {
      const worked = await deliver(services, ref);
      if (worked === undefined) lookout.leaveAlone(ref);
      return worked ?? NOTHING_SAID;
    },
    onDone: (tenantId) => {
      if (lookout.runsOut(tenantId)) watch.lookIn(SUPPLY_MILLISECONDS);
    },
  });
  const lookout = createLookout({ store, clock, random, crew });
  const onError = (error: unknown): void => logger.error(placeOf(error), 'looking for due work failed');
  const watch = createWatch({ crew, lookout, onError });
  return {
    start: watch.start,
    round: watch.round,
    beside: turns.run,
    stop: async () => {
      await watch.stop();
      await crew.stop();
    },
    wake: (saved) => watch.show(saved, clock.now()),
  };
};
