/** Puts one simulated world together: store, Teams, replicas, post office, and those who watch over the promises. */
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { loadContent } from '../../src/content/content.ts';
import { createReaders } from '../../src/locales/reader.ts';
import type { Target } from '../../src/ports/messenger.ts';
import type { Act } from './acts.ts';
import { createDocuments } from './documents.ts';
import { createFleet } from './fleet.ts';
import { createAgenda } from './machine/agenda.ts';
import { createVirtualClock } from './machine/clock.ts';
import { type FaultLevel, faultsByLevel } from './machine/faults.ts';
import { createHistory } from './machine/history.ts';
import { createRandom } from './machine/random.ts';
import { createScheduler } from './machine/scheduler.ts';
import type { Plant } from './plants.ts';
import { createPostOffice } from './postOffice.ts';
import { createAcknowledged, noesOf } from './promises/acknowledged.ts';
import { createAudit } from './promises/audit.ts';
import { createBreaches } from './promises/breaches.ts';
import { createSecrecy, type Listener } from './promises/secrecy.ts';
import { createSending } from './promises/sending.ts';
import { type Commit, createSimulatedStore } from './simulatedStore.ts';
import { createSimulatedTeams } from './simulatedTeams.ts';
import { createWords } from './words.ts';

/** A Monday, 8:00 in Berlin. */
const START = '2027-01-04T07:00:00Z';

const calendar = createHolidayCalendar();
const content = loadContent(join(import.meta.dirname, '../../content'));
const readers = createReaders(content);
const noes = noesOf(readers);

export interface WorldOptions {
  readonly seed: number;
  readonly faults: FaultLevel;
  readonly plant?: Plant;
}

/** Time, chance and what has happened so far. */
const createMachine = ({ seed, faults: level }: WorldOptions) => {
  const clock = createVirtualClock(START);
  const random = createRandom(seed);
  let present = faultsByLevel[level];
  return {
    ...{ clock, random, calendar, content, readers },
    agenda: createAgenda(),
    scheduler: createScheduler(clock, random),
    history: createHistory(clock.now),
    faults: () => present,
    stopFaults: () => void (present = faultsByLevel.none),
  };
};

/** What lies in the store, and who watches over it. */
const createRecordsOffice = (onCommit: (commit: Commit) => void) => {
  const breaches = createBreaches();
  const words = createWords();
  const audit = createAudit(breaches);
  const store = createSimulatedStore((commit) => {
    audit.onCommit(commit);
    secrecy.onCommit(commit);
    onCommit(commit);
  });
  const documents = createDocuments(store);
  const secrecy = createSecrecy({ breaches, words, documents });
  return { breaches, words, audit, store, documents, secrecy };
};

type Machine = ReturnType<typeof createMachine>;
type RecordsOffice = ReturnType<typeof createRecordsOffice>;

const createTeams = (machine: Machine, { breaches, documents, secrecy }: RecordsOffice) => {
  let arrivals = 0;
  const owners = new Map<string, string>();
  const listenerOf = (target: Target): Listener =>
    target.type === 'channel'
      ? { type: 'channel', channelId: target.channel.channelId }
      : { type: 'person', aadObjectId: owners.get(target.chat.conversationId) ?? '' };
  const teams = createSimulatedTeams({
    ...machine,
    onAttempt: ({ replica, target, message, result, arrived, ...rest }) => {
      const key = sending.onAttempt({ replica, target, message, result, ...(arrived && { arrived }), ...rest });
      machine.history.note(`${replica} sends ${key}: ${result.status}${arrived === undefined ? '' : ', arrives'}`);
      if (arrived === undefined) return;
      arrivals += 1;
      secrecy.onSaid(listenerOf(target), JSON.stringify(message), false);
    },
    onUpdate: (target, message) => secrecy.onSaid(listenerOf(target), JSON.stringify(message), false),
  });
  const sending = createSending({ ...machine, breaches, documents, post: teams.post });
  return { teams, sending, arrivals: () => arrivals, owners };
};

/** Everything there is in one simulated world. */
export const createSimulatedWorld = (options: WorldOptions) => {
  const { plant = {} } = options;
  const machine = createMachine(options);
  const office = createRecordsOffice((commit) => sending.onCommit(commit));
  const { audit, breaches, documents, secrecy, store } = office;
  const { teams, sending, arrivals, owners } = createTeams(machine, office);
  const fleet = createFleet({
    ...machine,
    store: plant.store?.(store) ?? store,
    messengerFor: (name) => {
      const messenger = teams.messengerFor(name);
      return plant.messenger?.(messenger, documents) ?? messenger;
    },
    onSaved: sending.onSaved,
  });
  const acknowledged = createAcknowledged({ breaches, audit, documents, noes });
  const begun = new Map<Act, number>();
  const postOffice = createPostOffice({
    ...machine,
    replica: fleet.any,
    expect: (activityId, act) => {
      if (!begun.has(act)) begun.set(act, audit.writes());
      audit.expect(activityId, act);
      secrecy.expect(activityId, act);
    },
    onAnswered: (act, answer) => {
      const { aadObjectId } = act.by;
      const to: Listener = act.channel
        ? { type: 'channel', channelId: act.channel.channelId }
        : { type: 'person', aadObjectId };
      secrecy.onSaid(to, JSON.stringify(answer), true);
      acknowledged.check(act, answer, begun.get(act) ?? 0);
    },
  });
  let isRetired = false;
  return {
    ...{ ...machine, ...office, teams, sending, arrivals, owners, fleet, postOffice },
    /** From now on nobody does anything new. */
    retire: () => void (isRetired = true),
    isRetired: () => isRetired,
  };
};

export type SimulatedWorld = ReturnType<typeof createSimulatedWorld>;
