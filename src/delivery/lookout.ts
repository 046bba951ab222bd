/**
 * Looks for what is due and hands it to the crew. Replicas share the list without a leader: each takes a part of it,
 * by chance, so that they seldom meet; where they do, the claim decides.
 */
import type { Ref } from '../domain/document.ts';
import { addressOf, tenantIn } from '../domain/refs.ts';
import type { Clock } from '../ports/clock.ts';
import type { DueRef, Store } from '../ports/store.ts';
import type { Crew } from './crew.ts';

export interface LookoutServices {
  readonly store: Pick<Store, 'due'>;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly crew: Pick<Crew, 'add' | 'goOn' | 'waiting'>;
}

export interface Lookout {
  /** Tells after how many milliseconds to look again. Rejects if the store cannot be asked. */
  readonly look: () => Promise<number>;
  /** Whether a tenant's documents, or all, run out while there is more than the crew knows. */
  readonly runsOut: (tenantId: string) => boolean;
  /** Whether the last look brought something new and there is more. */
  readonly hasMore: () => boolean;
  /** What could not be done is left alone until the next look that comes by itself. */
  readonly leaveAlone: (ref: Ref) => void;
}

export const POLL_MILLISECONDS = 5_000;
/** Large against what a replica takes of it, so that several seldom take the same. */
const LIST = 1_000;
/** At 25 calls a second, 20 seconds of one tenant's pace, and two. */
const MOST_WAITING = 500;
const ENOUGH_WAITING = 50;
/** Soon, and yet not at once: passing over a long list takes time that people who write need too. */
const NEXT_PART_MILLISECONDS = 20;

const shuffled = <T>(values: readonly T[], random: () => number): readonly T[] =>
  values
    .map((value) => ({ value, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);

interface State {
  /** Until when, in milliseconds, by address. */
  readonly leftAlone: Map<string, number>;
  /** Tenants of whom more may be due than was handed over. */
  withMore: Set<string>;
  /** Whether the list was too long to be seen whole. */
  isCut: boolean;
  broughtNew: boolean;
}

type Watched = LookoutServices & { readonly state: State };

const isEnough =
  ({ crew }: Watched) =>
  (tenantId: string): boolean =>
    crew.waiting(tenantId) >= ENOUGH_WAITING;

const handOver = ({ crew, state }: Watched, { ref }: DueRef): void => {
  const tenantId = tenantIn(ref);
  const before = crew.waiting(tenantId);
  if (before >= MOST_WAITING) state.withMore.add(tenantId);
  else crew.add(ref);
  state.broughtNew ||= crew.waiting(tenantId) > before;
};

const takeAll = (watched: Watched, due: readonly DueRef[], now: number): void => {
  const { leftAlone } = watched.state;
  for (const [address, until] of leftAlone) if (until <= now) leftAlone.delete(address);
  watched.state.broughtNew = false;
  for (const one of shuffled(due, watched.random)) if (!leftAlone.has(addressOf(one.ref))) handOver(watched, one);
  watched.crew.goOn();
};

const look = async (watched: Watched): Promise<number> => {
  const { store, clock, random, state } = watched;
  const now = Date.parse(clock.now());
  const supplied = [...state.withMore].filter(isEnough(watched));
  const found = await store.due(new Date(now + POLL_MILLISECONDS).toISOString(), LIST, supplied);
  state.isCut = found.length === LIST;
  // Where all is due at the same moment, the store lists one tenant after the other.
  if (state.isCut) for (const { ref } of found) state.withMore.add(tenantIn(ref));
  else state.withMore = new Set(supplied);
  const moments = found.map((one) => ({ ...one, ahead: Date.parse(one.dueAt) - now }));
  takeAll(
    watched,
    moments.filter(({ ahead }) => ahead <= 0),
    now,
  );
  const isNewlySupplied = (tenantId: string): boolean => isEnough(watched)(tenantId) && !supplied.includes(tenantId);
  // One tenant's list must not hide the others'.
  if (state.isCut && [...state.withMore].some(isNewlySupplied)) return NEXT_PART_MILLISECONDS;
  const soon = moments.map(({ ahead }) => ahead).filter((ahead) => ahead > 0);
  // Replicas that were started together need not ask together for ever.
  return Math.min(POLL_MILLISECONDS * (0.9 + 0.1 * random()), ...soon);
};

export const createLookout = (services: LookoutServices): Lookout => {
  const state: State = { leftAlone: new Map(), withMore: new Set(), isCut: false, broughtNew: false };
  const watched: Watched = { ...services, state };
  const { crew, clock } = services;
  return {
    look: () => look(watched),
    runsOut: (tenantId) =>
      (state.withMore.has(tenantId) && !isEnough(watched)(tenantId)) || (state.isCut && crew.waiting() < LIST / 2),
    hasMore: () => state.broughtNew && (state.isCut || state.withMore.size > 0),
    leaveAlone: (ref) => void state.leftAlone.set(addressOf(ref), Date.parse(clock.now()) + POLL_MILLISECONDS),
  };
};
