/** Puts one simulated world together: store, Teams, replicas, post office, and those who watch over the promises. */
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { loadContent } from '../../src/content/content.ts';
import { createReaders } from '../../src/locales/reader.ts';
import type { Act } from './acts.ts';
import { createClaims } from './claims.ts';
import { createDocuments, nameOf } from './documents.ts';
import { createFleet, type Fleet } from './fleet.ts';
import type { Group, Habit } from './habits/habit.ts';
import { createLedger } from './ledger.ts';
import { createAgenda } from './machine/agenda.ts';
import { createVirtualClock } from './machine/clock.ts';
import { createFaults, type FaultKind, type FaultLevel } from './machine/faults.ts';
import { createHistory } from './machine/history.ts';
import { createRandom } from './machine/random.ts';
import { createScheduler } from './machine/scheduler.ts';
import type { Plant } from './plants.ts';
import { createPostOffice } from './postOffice.ts';
import { createGuard } from './promises/guard.ts';
import type { Said } from './promises/watch.ts';
import { type Commit, createSimulatedStore } from './simulatedStore.ts';
import { createSimulatedTeams } from './simulatedTeams.ts';
import { createWords } from './words.ts';
import { type Addressed, ownerOf, rosterIn } from './world.ts';

/** A Monday, 8:00 in Berlin. */
const START = '2027-01-04T07:00:00Z';

const calendar = createHolidayCalendar();
const content = loadContent(join(import.meta.dirname, '../../content'));
const readers = createReaders(content);

/** As the setting's default. */
const RETENTION_MONTHS = 12;

export interface WorldOptions {
  readonly seed: number;
  /** How long a closed exchange is kept: with little, small worlds get to see that it is deleted. */
  readonly retentionMonths?: number;
  readonly faults: FaultLevel;
  /** Kinds of faults that never happen, whatever the level. */
  readonly without?: readonly FaultKind[];
  /** Numbers of acts that do not reach the bot. */
  readonly drop?: readonly number[];
  readonly plant?: Plant;
  /** Looks for breaches of this promise alone: what else goes wrong does not end the history. */
  readonly sought?: string;
  /** Give up, without a breach, once the history is longer. */
  readonly mostSteps?: number;
}

/** Time, chance and what has happened so far. */
export const createMachine = ({ seed, faults, without }: WorldOptions) => {
  const clock = createVirtualClock(START);
  const random = createRandom(seed);
  const agenda = createAgenda();
  return {
    ...{ clock, random, agenda, calendar, content, readers },
    scheduler: createScheduler({ clock, agenda, random }),
    history: createHistory(clock.now),
    faults: createFaults(faults, without),
  };
};

export type Machine = ReturnType<typeof createMachine>;

/** What lies in the store, and who watches over it. `fleet` is there once the first replica runs. */
const createRecordsOffice = (machine: Machine, fleet: () => Fleet, sought: string | undefined) => {
  const onCommit = ({ before, after, ...commit }: Commit): void => {
    if (after !== undefined) return guard.tell('onWrite', ledger.enter({ before, ...commit, after }));
    if (before === undefined) return;
    machine.history.note(`${nameOf(before)} is removed`);
    guard.tell('onRemoved', ledger.strike(before));
  };
  const words = createWords();
  const ledger = createLedger();
  const store = createSimulatedStore(onCommit);
  const documents = createDocuments(store);
  const claims = createClaims(readers);
  const servingSince = (): number => fleet().servingSince();
  const teams = createSimulatedTeams({
    ...machine,
    onCall: (call) => {
      const claim = claims.of(call);
      guard.tell('onCall', call, claim);
      return (attempt) => {
        const { replica, result, arrived, target, message } = attempt;
        const outcome = `${result.status}${arrived === undefined ? '' : ', arrives'}`;
        machine.history.note(`${replica} sends ${claim?.name ?? 'something'}: ${outcome}`);
        guard.tell('onAttempt', attempt, claim);
        if (arrived !== undefined) guard.tell('onSaid', { ...hearerOf(target), text: JSON.stringify(message) });
      };
    },
  });
  const surroundings = { ...machine, words, ledger, store, documents, servingSince, post: teams.post };
  const guard = createGuard(surroundings, sought);
  return { words, ledger, store, documents, claims, teams, guard };
};

const hearerOf = (target: Addressed): Pick<Said, 'tenantId' | 'to'> => ({
  tenantId: target.tenantId,
  to:
    target.type === 'channel'
      ? { type: 'channel', channelId: target.channel.channelId }
      : { type: 'person', aadObjectId: ownerOf(target.chat) },
});

/** Everything there is in one simulated world. To be called in virtual time, which some parts ask for at once. */
export const createSimulatedWorld = (machine: Machine, options: WorldOptions, groups: readonly Group[]) => {
  const { plant = {}, drop, mostSteps = Infinity, sought, retentionMonths = RETENTION_MONTHS } = options;
  const office = createRecordsOffice(machine, () => fleet, sought);
  const { guard, ledger, claims, store, teams } = office;
  const fleet = createFleet({
    ...{ ...machine, retentionMonths },
    store: plant.store?.(store) ?? store,
    messengerFor: (name) => {
      const messenger = teams.messengerFor(name);
      return plant.messenger?.(messenger, store) ?? messenger;
    },
    rosterOf: rosterIn(groups),
    onBegin: (call) => guard.tell('onBegin', call, claims.of(call)),
    onSaved: claims.onSaved,
    onFailure: (what) => guard.tell('onFailure', what),
  });
  const begun = new WeakMap<Act, number>();
  const habits = new Map<string, number>();
  const verbs = new Set<string>();
  const postOffice = createPostOffice({
    ...machine,
    dropped: new Set(drop),
    replica: fleet.any,
    onSent: (activityId, act) => {
      if (!begun.has(act)) begun.set(act, ledger.writes());
      ledger.expect(activityId, act);
    },
    onAnswered: (act, answer) => {
      const { by, channel } = act;
      const place = channel === undefined ? by.place : ({ type: 'channel', channel } as const);
      teams.answer(by.tenantId, place, answer.messages.length);
      const target: Addressed = { ...place, tenantId: by.tenantId };
      guard.tell('onSaid', { ...hearerOf(target), text: JSON.stringify(answer), asked: act });
      guard.tell('onAnswered', { act, answer, since: begun.get(act) ?? 0 });
    },
  });
  let isRetired = false;
  return {
    ...{ ...machine, ...office, fleet, postOffice, habits, verbs, retentionMonths },
    onHabit: ({ name }: Habit, { way }: Act): void => {
      habits.set(name, (habits.get(name) ?? 0) + 1);
      if (way.type === 'action') verbs.add(way.verb);
    },
    /** From now on nobody does anything new. */
    retire: () => void (isRetired = true),
    isRetired: () => isRetired,
    /** Nothing more is to be seen here. */
    isOver: () => guard.breach() !== undefined || machine.history.length() > mostSteps,
  };
};

export type SimulatedWorld = ReturnType<typeof createSimulatedWorld>;
