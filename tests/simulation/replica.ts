/** One process of the bot: the real records, features and worker, that may be slow or die at any await and come back. */
import type { Content } from '../../src/content/content.ts';
import { createOrderlyMessenger } from '../../src/delivery/orderlyMessenger.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { createWorker } from '../../src/delivery/worker.ts';
import type { SendResult } from '../../src/domain/deliveryLog.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { err } from '../../src/domain/result.ts';
import { type Conversations, createConversations } from '../../src/features/conversations.ts';
import type { Readers } from '../../src/locales/reader.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Logger } from '../../src/ports/logger.ts';
import { createLessonSearch } from '../../src/adapters/search/lessonSearch.ts';
import type { Roster } from '../../src/ports/roster.ts';
import type { Store } from '../../src/ports/store.ts';
import type { WorkCalendar } from '../../src/ports/workCalendar.ts';
import { createRecords } from '../../src/records/records.ts';
import { rememberDocuments } from '../../src/records/rememberDocuments.ts';
import type { FaultKind, Faults } from './machine/faults.ts';
import type { History } from './machine/history.ts';
import type { Random } from './machine/random.ts';
import type { Scheduler } from './machine/scheduler.ts';
import { runAs } from './machine/timers.ts';
import type { Call } from './simulatedTeams.ts';
import { opened } from './world.ts';

export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly faults: Faults;
  readonly store: Store;
  readonly messengerFor: (replica: string) => Messenger;
  /** A replica sets out to call Teams; what it waits for on the way is not in its hands any more. */
  readonly onBegin: (call: Call) => void;
  /** A replica has saved a document. */
  readonly onSaved: (replica: string, document: AnyDocument) => void;
  /** Something was thrown that no fault explains. */
  readonly onFailure: (what: string) => void;
  readonly calendar: WorkCalendar;
  readonly content: Content;
  readonly readers: Readers;
  readonly wake: () => void;
  /** Who is in the teams of a tenant; teams of several tenants bear the same ids here. */
  readonly rosterOf: (tenantId: string) => Roster;
  /** How long a closed exchange is kept. */
  readonly retentionMonths: number;
  /** For each tenant. */
  readonly callsPerSecond: number;
  /** As many as there are at most. */
  readonly replicas: number;
}

export type Ended<T> = { readonly type: 'done'; readonly value: T } | { readonly type: 'failed' | 'died' };

export interface Replica {
  readonly name: string;
  readonly isAlive: () => boolean;
  /** A turn. It fails if something unexpected was thrown; if the process dies on the way nobody ever answers. */
  readonly turn: <T>(tenantId: string, handle: (conversations: Conversations) => Promise<T>) => Promise<Ended<T>>;
  /** Lets the worker look for due work, unless it is at it. */
  readonly round: () => void;
  readonly die: () => void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const SLOWEST_MILLISECONDS = 120_000;
/** How long the SDK goes on trying when storage throttles. */
const LONGEST_THROTTLE_MILLISECONDS = 30_000;
const UNAVAILABLE = 'StoreUnavailable';
/** What storage that cannot be reached makes of a call. */
const unavailable = (): Error => Object.assign(new Error('the simulated store'), { name: UNAVAILABLE });

/** Whatever the process waits for, it may not live to see. */
const createLife = ({ random: draws, scheduler, faults, history }: Surroundings, name: string) => {
  const random = draws.fork(name);
  let isAlive = true;
  let tellDeath: () => void = () => undefined;
  const death = new Promise<void>((resolve) => void (tellDeath = resolve));
  const happens = (kind: FaultKind): boolean => faults.happens(kind, random);
  const die = (): void => {
    if (!isAlive) return;
    isAlive = false;
    history.note(`${name} dies`);
    tellDeath();
  };
  /** Passes time at an await. */
  const pass = async (milliseconds = 0): Promise<void> => {
    const stall = random.between(1_000, SLOWEST_MILLISECONDS);
    await scheduler.gate(happens('stalls') ? stall : milliseconds);
    if (isAlive && happens('dies')) die();
    if (!isAlive) await never();
  };
  return { isAlive: () => isAlive, die, pass, death, happens, random };
};

type Life = ReturnType<typeof createLife>;

const liveStore = ({ store, onSaved }: Surroundings, life: Life, name: string): Store => {
  const attempt = async <T>(call: () => Promise<T>): Promise<T> => {
    const wait = life.random.between(1_000, LONGEST_THROTTLE_MILLISECONDS);
    await life.pass(life.happens('storeThrottles') ? wait : 0);
    if (life.happens('storeFails')) throw unavailable();
    return call();
  };
  return {
    load: (ref, known) => attempt(() => store.load(ref, known)),
    due: (...query) => attempt(() => store.due(...query)),
    inPartition: (partition) => attempt(() => store.inPartition(partition)),
    remove: (ref, etag) => attempt(() => store.remove(ref, etag)),
    save: async (document, etag) => {
      if (life.happens('conflict')) return attempt(async () => err('conflict'));
      const saved = await attempt(() => store.save(document, etag));
      if (saved.ok) onSaved(name, document);
      await life.pass();
      if (saved.ok && life.happens('storeFailsAfterWriting')) throw unavailable();
      return saved;
    },
    close: async () => undefined,
  };
};

const liveMessenger = ({ messengerFor, onBegin }: Surroundings, life: Life, replica: string): Messenger => {
  const messenger = messengerFor(replica);
  const call = async (begun: Omit<Call, 'replica'>, make: () => Promise<SendResult>): Promise<SendResult> => {
    onBegin({ replica, ...begun });
    await life.pass();
    const result = await make();
    await life.pass();
    return result;
  };
  return {
    send: (target, message) =>
      call({ target: opened(target), message, isUpdate: false }, () => messenger.send(target, message)),
    update: (target, activityId, message) =>
      call({ target: opened(target), message, isUpdate: true }, () => messenger.update(target, activityId, message)),
  };
};

/** Errors are logged without what they said; of those a fault has caused the name is known. */
const watchfulLogger = (onFailure: (what: string) => void): Logger => ({
  info: () => undefined,
  warn: () => undefined,
  error: (fields, message) => {
    const isExplained = 'error' in fields && fields.error === UNAVAILABLE;
    if (!isExplained) onFailure(`${message}: ${JSON.stringify(fields)}`);
  },
});

const searchLessons = createLessonSearch();

export const createReplica = (surroundings: Surroundings, name: string): Replica => {
  const { clock, calendar, readers, content, wake, onFailure, callsPerSecond, retentionMonths } = surroundings;
  const life = createLife(surroundings, name);
  const store = rememberDocuments(liveStore(surroundings, life, name));
  const pace = createPace(callsPerSecond);
  const records = createRecords({ store, clock, calendar });
  const worker = createWorker({
    ...{ records, store, readers, clock, logger: watchfulLogger(onFailure) },
    messenger: createOrderlyMessenger({
      messenger: liveMessenger(surroundings, life, name),
      onThrottled: pace.slowDown,
      replicas: surroundings.replicas,
    }),
    ...{ pace, random: life.random.next },
  });
  const conversationsIn = (tenantId: string): Conversations =>
    createConversations({
      records,
      content,
      readers,
      clock,
      wake,
      searchLessons,
      retentionMonths,
      roster: surroundings.rosterOf(tenantId),
    });
  let isWorking = false;
  return {
    name,
    isAlive: life.isAlive,
    die: life.die,
    turn: (tenantId, handle) =>
      Promise.race([
        runAs(life, () => handle(conversationsIn(tenantId))).then(
          (value) => ({ type: 'done', value }) as const,
          (error: unknown) => {
            if (!(error instanceof Error) || error.name !== UNAVAILABLE) onFailure(`a turn: ${String(error)}`);
            return { type: 'failed' } as const;
          },
        ),
        life.death.then(() => ({ type: 'died' }) as const),
      ]),
    round: () => {
      if (isWorking || !life.isAlive()) return;
      isWorking = true;
      void runAs(life, () => worker.round()).then(() => void (isWorking = false));
    },
  };
};
