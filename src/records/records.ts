/** Loads, changes and saves documents: one read, one pure decision, one conditional write, again if someone was faster. */
import type { RefOf } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type AnyDocument, withNextDue } from '../domain/nextDue.ts';
import { checkDocument } from '../domain/parseDocument.ts';
import { addressOf } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { IsWorkingDay } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { KindOf, Store, Stored } from '../ports/store.ts';
import type { WorkCalendar } from '../ports/workCalendar.ts';
import { createQueue } from './queue.ts';
import { readOnce } from './readOnce.ts';

export interface Changed<D extends AnyDocument> {
  /** `undefined` if the document was created. */
  readonly before: D | undefined;
  readonly after: D;
  readonly etag: string | undefined;
}

type Decide<D extends AnyDocument> = (document: D | undefined) => Result<D, Refusal>;

export interface Records {
  readonly load: Store['load'];
  readonly remove: Store['remove'];
  readonly inPartition: Store['inPartition'];
  /**
   * Applies a decision to the newest version. Returning the same object saves nothing. `busy` after many conflicts
   * in a row: nothing was changed then.
   */
  readonly change: <K extends AnyDocument['kind']>(
    ref: RefOf<K>,
    decide: Decide<KindOf<K>>,
  ) => Promise<Result<Changed<KindOf<K>>, Refusal>>;
  /** Saves a version decided on elsewhere; `conflict` if there is a newer one. */
  readonly save: <D extends AnyDocument>(
    document: D,
    etag: string | undefined,
  ) => Promise<Result<Stored<D>, 'conflict'>>;
  /** The same for the length of one turn or delivery, in which each document is read once. */
  readonly remembering: () => Records;
  readonly workingDaysOf: (exchange: Pick<Exchange, 'own' | 'host'>) => IsWorkingDay;
  readonly workingDaysFor: (document: AnyDocument) => IsWorkingDay;
}

export interface RecordsServices {
  readonly store: Store;
  readonly clock: Clock;
  readonly calendar: WorkCalendar;
  /** After so many conflicts in a row: processes that collide should not go on in step. */
  readonly pause?: ((conflicts: number) => Promise<void>) | undefined;
}

const ATTEMPTS = 12;

/** Again and again until nobody was faster, or it has become too much. */
const changeNow = async <K extends AnyDocument['kind']>(
  { load, save, pause }: Pick<Records, 'load' | 'save'> & Pick<RecordsServices, 'pause'>,
  ref: RefOf<K>,
  decide: Decide<KindOf<K>>,
): Promise<Result<Changed<KindOf<K>>, Refusal>> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await load(ref);
    const decided = decide(stored?.document);
    if (!decided.ok) return decided;
    if (decided.value === stored?.document)
      return ok({ before: decided.value, after: decided.value, etag: stored.etag });
    const saved = await save(decided.value, stored?.etag);
    if (saved.ok) return ok({ before: stored?.document, after: saved.value.document, etag: saved.value.etag });
    await pause?.(attempt);
  }
  return err('busy');
};

export const createRecords = (services: RecordsServices, queue = createQueue()): Records => {
  const { store, clock, calendar, pause } = services;
  const workingDaysOf: Records['workingDaysOf'] = ({ own, host }) =>
    calendar.workingDays(host === undefined ? [own.land] : [own.land, host.land]);

  const workingDaysFor: Records['workingDaysFor'] = (document) =>
    document.kind === 'exchange' ? workingDaysOf(document) : calendar.workingDays([]);

  const save: Records['save'] = async (document, etag) => {
    const next = withNextDue(document, { now: clock.now(), isWorkingDay: workingDaysFor(document) });
    // What cannot be read back must never be written: it would be lost to everyone.
    checkDocument(next);
    return store.save(next, etag);
  };

  const change: Records['change'] = (ref, decide) =>
    queue(addressOf(ref), () => changeNow({ load: store.load, save, pause }, ref, decide));

  const remembering: Records['remembering'] = () => createRecords({ ...services, store: readOnce(store) }, queue);

  const { load, remove, inPartition } = store;
  return { load, remove, inPartition, save, change, remembering, workingDaysOf, workingDaysFor };
};
