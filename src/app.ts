/** The composition root: the only place where parts are put together. */
import { randomBytes, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { writeCalendar } from './adapters/documents/calendarFile.ts';
import { createHolidayCalendar } from './adapters/holidays/holidayCalendar.ts';
import { expiredPage, pages } from './adapters/http/pages.ts';
import { createHttpServer } from './adapters/http/server.ts';
import { createLessonSearch } from './adapters/search/lessonSearch.ts';
import { createSqliteStore } from './adapters/sqlite/sqliteStore.ts';
import { createTeamsApplication, type TeamsTexts } from './adapters/teams/application.ts';
import { createCloudAdapter } from './adapters/teams/cloudAdapter.ts';
import { createTeamsMessenger } from './adapters/teams/messenger.ts';
import { createTeamsRoster } from './adapters/teams/roster.ts';
import { renderNotDone } from './cards/dialogNotice.ts';
import type { Config } from './config.ts';
import { loadContent } from './content/content.ts';
import { createOrderlyMessenger } from './delivery/orderlyMessenger.ts';
import { createPace } from './delivery/pace.ts';
import { createWorker } from './delivery/worker.ts';
import { readCalendar } from './features/calendar.ts';
import { createConversations } from './features/conversations.ts';
import { textIn } from './features/quoteDialog.ts';
import type { CalendarLinks, Services } from './features/turn.ts';
import { createJournal } from './local/journal.ts';
import { createMovableClock } from './local/movableClock.ts';
import { createTimeTravel } from './local/timeTravel.ts';
import { createReaders, type Reader, type Readers } from './locales/reader.ts';
import type { Clock } from './ports/clock.ts';
import { type Logger, placeOf } from './ports/logger.ts';
import type { Store } from './ports/store.ts';
import { createRecords } from './records/records.ts';
import { rememberDocuments } from './records/rememberDocuments.ts';

export interface App {
  /** Resolves with the port. Rejects with one sentence for a person. */
  readonly start: () => Promise<number>;
  /** Lets running turns and deliveries end, then closes the store. */
  readonly stop: () => Promise<void>;
}

const CONTENT = join(import.meta.dirname, '../content');

/** The Azure SDKs are large: they are loaded only where documents are kept there. */
const openStore = async ({ cosmos, dataFile }: Config): Promise<Store> => {
  if (cosmos === undefined) return createSqliteStore(dataFile);
  const { connectCosmos, createCosmosStore } = await import('./adapters/cosmos/cosmos.ts');
  return createCosmosStore(connectCosmos(cosmos));
};

const systemClock: Clock = { now: () => new Date().toISOString() };

const textsFor = (reader: Reader): TeamsTexts => {
  const { onlyPersonal, failure, otherOrganisation } = reader.texts.common;
  const notDone: TeamsTexts['notDone'] = (text, sent) => renderNotDone(reader, text, textIn(sent));
  return { onlyPersonal, failure, otherOrganisation, notDone };
};

const teamsTexts = ({ de, en }: Readers) => ({ de: textsFor(de), en: textsFor(en) });

/** What it has made of a library serves until there is a newer one. */
const searchLessons = createLessonSearch();

const PAUSE_MS = 8;

/** Longer with every conflict, and by chance, so that whoever lost does not lose again to the same process. */
const pause = (conflicts: number): Promise<void> => wait(Math.random() * PAUSE_MS * conflicts);

interface Parts {
  readonly store: Store;
  readonly logger: Logger;
  /** Where the bot is reached from a browser; known once it listens. */
  readonly address: () => string | undefined;
}

const CODE_BYTES = 16;

const calendarLinks = (address: Parts['address']): CalendarLinks => ({
  write: writeCalendar,
  address,
  newCode: () => randomBytes(CODE_BYTES).toString('base64url'),
});

const calendarFiles = (services: Services) => {
  const { de, en } = services.readers;
  return {
    fileAt: (locator: string) => readCalendar(services, locator),
    expiredPage: expiredPage([de.texts.calendar.expired, en.texts.calendar.expired]),
  };
};

/** Only where nobody is authenticated can the clock be moved. */
const localClockOf = ({ registration, dataFile }: Config) =>
  registration === undefined ? createMovableClock(join(dirname(dataFile), 'clock.json')) : undefined;

const createBot = (config: Config, { store, logger, address }: Parts) => {
  const content = loadContent(CONTENT, config.ownTemplates);
  const readers = createReaders(content);
  const localClock = localClockOf(config);
  const clock = localClock ?? systemClock;
  const records = createRecords({ store, clock, calendar: createHolidayCalendar(), pause });
  const connection = createCloudAdapter({ ...config.registration });
  const pace = createPace(config.callsPerSecond);
  const journal = createJournal();
  const messenger = createTeamsMessenger({ connection });
  const worker = createWorker({
    ...{ records, store, readers, clock, logger, pace, random: Math.random },
    messenger: createOrderlyMessenger({ messenger, onThrottled: pace.slowDown, replicas: config.replicas }),
    ...(localClock && { onSaid: journal.hear }),
  });
  const timeTravel = localClock && createTimeTravel({ clock: localClock, store, worker, journal });
  const roster = createTeamsRoster({ connection, log: logger });
  const services: Services = {
    ...{ records, content, readers, clock, roster, wake: worker.wake, calendar: calendarLinks(address) },
    ...{ searchLessons, retentionMonths: config.retentionMonths, ...(timeTravel && { timeTravel }) },
  };
  const application = createTeamsApplication({
    ...{ connection, log: logger, texts: teamsTexts(readers) },
    conversations: createConversations(services),
    allowedTenants: config.allowedTenants,
    newCode: () => randomUUID().slice(0, 8),
  });
  return { application, worker, calendar: calendarFiles(services) };
};

export const createApp = async (config: Config): Promise<App> => {
  const logger: Logger = pino({ level: config.logLevel });
  const store = rememberDocuments(await openStore(config));
  const isLocal = config.registration === undefined;
  let port: number | undefined;
  const ownAddress = () => (isLocal && port !== undefined ? `http://127.0.0.1:${port}` : undefined);
  const address = () => config.publicUrl ?? ownAddress();
  const { application, worker, calendar } = createBot(config, { store, logger, address });
  const server = createHttpServer({
    // Without authentication nobody but this machine may come in.
    host: isLocal ? '127.0.0.1' : '0.0.0.0',
    port: config.port,
    onActivity: (request) => worker.beside(() => application.receive(request)),
    pages,
    calendar,
    onError: (error) => logger.error(placeOf(error), 'a request failed'),
  });
  return {
    start: async () => {
      port = await server.listen();
      worker.start();
      return port;
    },
    stop: async () => {
      await server.close();
      await worker.stop();
      await store.close();
    },
  };
};
