/** Workers with a clock that tests set, posting through the real CloudAdapter into a pretended Teams. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { createCloudAdapter } from '../../src/adapters/teams/cloudAdapter.ts';
import { createTeamsMessenger } from '../../src/adapters/teams/messenger.ts';
import { loadContent } from '../../src/content/content.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { createWorker } from '../../src/delivery/worker.ts';
import type { ChannelRef } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { err } from '../../src/domain/result.ts';
import { createReaders } from '../../src/locales/reader.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import { createRecords } from '../../src/records/records.ts';
import { NOW, exchange, insight, organiser, person, step } from '../fixtures/builders.ts';
import { type Channel, type Chat, type FakeTeams, startFakeTeams } from '../fixtures/fakeTeams/index.ts';

type Worker = ReturnType<typeof createWorker>;

export interface Rig {
  readonly teams: FakeTeams;
  readonly store: Store;
  readonly channel: Channel;
  /** The organiser's 1:1 chat. */
  readonly chat: Chat;
  readonly messenger: Messenger;
  /** Another worker on the same documents, as a second replica would be. */
  readonly worker: (given?: { readonly store?: Store; readonly messenger?: Messenger }) => Worker;
  readonly setClock: (now: string) => void;
  /** Saves an exchange of this team's channel, due at once. */
  readonly save: (given?: Partial<Exchange>) => Promise<void>;
  readonly load: () => Promise<Exchange>;
  /** Something happens to the exchange. */
  readonly apply: (event: ExchangeEvent) => Promise<void>;
  /** The channel as documents name it. */
  readonly ref: ChannelRef;
  readonly close: () => Promise<void>;
}

const readers = createReaders(loadContent(join(import.meta.dirname, '../../content')));

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A bot that hears everything and says nothing: here only the worker speaks. */
const startSilentBot = async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

const startScene = async () => {
  const teams = await startFakeTeams();
  const silent = await startSilentBot();
  teams.connect(silent.url);
  const olga = teams.person(organiser.name);
  await olga.chat().say('Guten Tag');
  const channel = teams.team('Dezernat', ['Steuergruppe'], [olga]).channel('Steuergruppe');
  return { teams, olga, channel, silent };
};

/** What was approved a moment ago and is due now. */
const published: Exchange['summary'] = {
  sections: {},
  leftOut: [],
  published: {
    by: organiser,
    at: NOW,
    content: { sections: {}, insights: [{ number: 1, text: 'Ein Dach', decision: { type: 'open' } }], steps: [] },
  },
};

/** Documents lie in an SQLite file of its own, unless it is told how to open a store. */
export const startRig = async (given?: () => Store): Promise<Rig> => {
  const { teams, olga, channel, silent } = await startScene();
  const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
  const opened: Store[] = [];
  const open = (): Store => {
    const store = given?.() ?? createSqliteStore(join(folder, 'test.db'));
    opened.push(store);
    return store;
  };
  const store = open();
  let now = NOW;
  const clock = { now: () => now };
  const calendar = createHolidayCalendar();
  const messenger = createTeamsMessenger({ connection: createCloudAdapter({}) });
  const records = createRecords({ store, clock, calendar });
  const { tenantId, serviceUrl } = teams;
  const ref = { serviceUrl, teamId: 'team', teamName: 'Dezernat', channelId: channel.id, channelName: 'Steuergruppe' };
  const conversationId = olga.chat().conversationId();
  await records.save(
    person({ tenantId, chat: { serviceUrl, conversationId, userId: olga.id }, exchangeIds: [] }),
    undefined,
  );
  return {
    teams,
    store,
    channel,
    chat: olga.chat(),
    messenger,
    worker: (other = {}) => {
      const own = other.store ?? open();
      return createWorker({
        ...{
          readers,
          clock,
          logger,
          store: own,
          pace: createPace(1000),
          random: Math.random,
          messenger: other.messenger ?? messenger,
        },
        records: createRecords({ store: own, clock, calendar }),
      });
    },
    setClock: (instant) => void (now = instant),
    save: async (fields) => {
      const base = { tenantId, insights: [insight()], steps: [step()], summary: published };
      const document = exchange({ ...base, channel: { status: 'confirmed', channel: ref }, ...fields });
      assert.ok((await records.save(document, undefined)).ok);
    },
    load: async () => {
      const stored = await store.load(exchangeRef(tenantId, 'ex-1'));
      assert.ok(stored);
      return stored.document;
    },
    apply: async (event) => {
      const changed = await records.change(exchangeRef(tenantId, 'ex-1'), (stored) =>
        stored === undefined ? err('unknownExchange') : transition(stored, event),
      );
      assert.ok(changed.ok);
    },
    ref,
    close: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await teams.close();
      silent.close();
      await rm(folder, { recursive: true });
    },
  };
};
