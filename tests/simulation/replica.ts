/** One process of the bot: the real records, features and worker, that may be slow or die at any await and come back. */
import type { Content } from '../../src/content/content.ts';
import { createWorker } from '../../src/delivery/worker.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { err } from '../../src/domain/result.ts';
import { type Conversations, createConversations } from '../../src/features/conversations.ts';
import type { Readers } from '../../src/locales/reader.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import type { WorkCalendar } from '../../src/ports/workCalendar.ts';
import { createRecords } from '../../src/records/records.ts';
import type { Faults } from './machine/faults.ts';
import type { History } from './machine/history.ts';
import type { Random } from './machine/random.ts';
import type { Scheduler } from './machine/scheduler.ts';

export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly faults: () => Faults;
  readonly store: Store;
  readonly messengerFor: (replica: string) => Messenger;
  /** A replica has saved a document. */
  readonly onSaved: (replica: string, document: AnyDocument) => void;
  readonly calendar: WorkCalendar;
  readonly content: Content;
  readonly readers: Readers;
  readonly wake: () => void;
}

export type Ended<T> = { readonly type: 'done'; readonly value: T } | { readonly type: 'failed' | 'died' };

export interface Replica {
  readonly name: string;
  readonly isAlive: () => boolean;
  /** A turn. It fails if something unexpected was thrown; if the process dies on the way nobody ever answers. */
  readonly turn: <T>(handle: (conversations: Conversations) => Promise<T>) => Promise<Ended<T>>;
  /** Lets the worker look for due work, unless it is at it. */
  readonly round: () => void;
  readonly die: () => void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const SLOWEST_MILLISECONDS = 120_000;
/** What storage that cannot be reached makes of a call. */
const unavailable = (): Error => new Error('the simulated store is not available');

/** Whatever the process waits for, it may not live to see. */
const createLife = ({ random, scheduler, faults, history }: Surroundings, name: string) => {
  let isAlive = true;
  let tellDeath: () => void = () => undefined;
  const death = new Promise<void>((resolve) => void (tellDeath = resolve));
  const die = (): void => {
    if (!isAlive) return;
    isAlive = false;
    history.note(`${name} dies`);
    tellDeath();
  };
  const pass = async (): Promise<void> => {
    const isSlow = random.chance(faults().stalls);
    await scheduler.gate(isSlow ? random.between(1_000, SLOWEST_MILLISECONDS) : 0);
    if (isAlive && random.chance(faults().dies)) die();
    if (!isAlive) await never();
  };
  return { isAlive: () => isAlive, die, pass, death };
};

type Life = ReturnType<typeof createLife>;

const liveStore = ({ store, random, faults, onSaved }: Surroundings, life: Life, name: string): Store => {
  const attempt = async <T>(call: () => Promise<T>): Promise<T> => {
    await life.pass();
    if (random.chance(faults().storeFails)) throw unavailable();
    return call();
  };
  return {
    load: (ref) => attempt(() => store.load(ref)),
    due: (before, limit) => attempt(() => store.due(before, limit)),
    remove: (ref, etag) => attempt(() => store.remove(ref, etag)),
    save: async (document, etag) => {
      if (random.chance(faults().conflict)) return attempt(async () => err('conflict'));
      const saved = await attempt(() => store.save(document, etag));
      if (saved.ok) onSaved(name, document);
      await life.pass();
      if (saved.ok && random.chance(faults().storeFailsAfterWriting)) throw unavailable();
      return saved;
    },
    close: async () => undefined,
  };
};

const liveMessenger = (messenger: Messenger, life: Life): Messenger => ({
  send: async (target, message) => {
    await life.pass();
    const result = await messenger.send(target, message);
    await life.pass();
    return result;
  },
  update: async (target, activityId, message) => {
    await life.pass();
    const result = await messenger.update(target, activityId, message);
    await life.pass();
    return result;
  },
});

/** Nobody but the members of an exchange is known. */
const nobodyElse = { membersOf: () => Promise.resolve([]) };

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const createReplica = (surroundings: Surroundings, name: string): Replica => {
  const { clock, calendar, readers, content, wake, history } = surroundings;
  const life = createLife(surroundings, name);
  const store = liveStore(surroundings, life, name);
  const records = createRecords({ store, clock, calendar });
  const worker = createWorker({
    ...{ records, store, readers, clock, logger: silent },
    messenger: liveMessenger(surroundings.messengerFor(name), life),
    pacer: { ready: () => Promise.resolve() },
  });
  const conversations = createConversations({ records, content, readers, clock, roster: nobodyElse, wake });
  let isWorking = false;
  return {
    name,
    isAlive: life.isAlive,
    die: life.die,
    turn: (handle) =>
      Promise.race([
        handle(conversations).then(
          (value) => ({ type: 'done', value }) as const,
          (error: unknown) => {
            if (!(error instanceof Error) || error.message !== unavailable().message)
              history.note(`a turn failed: ${String(error)}`);
            return { type: 'failed' } as const;
          },
        ),
        life.death.then(() => ({ type: 'died' }) as const),
      ]),
    round: () => {
      if (isWorking || !life.isAlive()) return;
      isWorking = true;
      void worker.round().then(() => void (isWorking = false));
    },
  };
};
