/** What a turn asks of the store: each document is read once at most and written once at most, and nothing is searched. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectCosmos, createCosmosStore } from '../../src/adapters/cosmos/cosmos.ts';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { loadContent } from '../../src/content/content.ts';
import { createConversations } from '../../src/features/conversations.ts';
import { createReaders } from '../../src/locales/reader.ts';
import type { Store } from '../../src/ports/store.ts';
import { createRecords } from '../../src/records/records.ts';
import { createTemporaryContainer, startCosmosServer } from '../contracts/cosmosServer.ts';
import { read, rowsUnder } from '../docs/texts.ts';
import { type Counter, countedStore, createCounter, createWireCounter, named, type Request } from './counted.ts';
import { deliverOnce, kindsOfDelivery } from './deliveries.ts';
import { kindsOfTurn, type Stage } from './turns.ts';

const calendar = createHolidayCalendar();
const content = loadContent(join(import.meta.dirname, '../../content'));
const readers = createReaders(content);
/** A Monday in winter, 9:30 in Berlin. */
const clock = { now: () => '2040-01-09T08:30:00Z' };

/** Conversations without a worker, whose requests would be counted along. */
const stageOn = (store: Store, looked: Store): Stage => ({
  store: looked,
  conversations: createConversations({
    records: createRecords({ store, clock, calendar }),
    ...{ content, readers, clock, wake: () => undefined },
    roster: { membersOf: () => Promise.resolve([]) },
    searchLessons: () => [],
    retentionMonths: 12,
  }),
});

const openPlain = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
  const plain = createSqliteStore(join(folder, 'test.db'));
  const close = async (): Promise<void> => {
    await plain.close();
    await rm(folder, { recursive: true });
  };
  return { plain, close };
};

const onSqlite = async (counter: Counter) => {
  const { plain, close } = await openPlain();
  return { stage: stageOn(countedStore(plain, counter), plain), close };
};

/** Counted where they arrive. What the test itself looks up is asked before a turn, and taken from the count. */
const onCosmos = async (counter: Counter) => {
  const server = await startCosmosServer(createWireCounter(counter));
  const container = await createTemporaryContainer(server);
  const store = createCosmosStore(connectCosmos(container.options));
  const looked: Store = {
    ...store,
    load: async (ref) => {
      const stored = await store.load(ref);
      counter.take();
      return stored;
    },
  };
  return {
    stage: stageOn(store, looked),
    close: async () => {
      await store.close();
      await container.remove();
      server.close();
    },
  };
};

type Line = readonly [turn: string, reads: string, writes: string];

const play = async (stage: Stage, counter: Counter): Promise<readonly (readonly [string, readonly Request[]])[]> => {
  const played: [string, readonly Request[]][] = [];
  for (const { name, play: turn } of kindsOfTurn) {
    counter.take();
    await turn(stage);
    played.push([name, counter.take()]);
  }
  return played;
};

const repeated = (requests: readonly Request[]): readonly Request[] =>
  requests.filter(({ type, address }, index) =>
    requests.slice(0, index).some((earlier) => earlier.type === type && earlier.address === address),
  );

for (const [where, open] of [
  ['at the port of the store', onSqlite],
  ['on the wire to Cosmos DB', onCosmos],
] as const)
  describe(`A turn, counted ${where},`, () => {
    let played: readonly (readonly [string, readonly Request[]])[] = [];

    before(async () => {
      const counter = createCounter();
      const { stage, close } = await open(counter);
      played = await play(stage, counter);
      await close();
    });

    it('reads no document twice, writes none twice, and searches nothing', () => {
      assert.ok(played.length >= 30, 'every kind of turn was played');
      for (const [name, requests] of played) {
        assert.deepEqual(repeated(requests), [], name);
        assert.ok(!requests.some(({ type }) => type === 'query'), name);
        assert.ok(requests.length > 0, name);
      }
    });

    it('makes the requests that docs/operations.md tells of', () => {
      const lines = played.map(([name, requests]): Line => [name, named(requests, 'read'), named(requests, 'write')]);
      assert.deepEqual(lines, rowsUnder(read('docs/operations.md'), 'turn'));
    });
  });

describe('A delivery', () => {
  it('makes the requests that docs/operations.md tells of, after one search for all that is due', async () => {
    const lines: Line[] = [];
    for (const kind of kindsOfDelivery) {
      const counter = createCounter();
      const { plain, close } = await openPlain();
      await deliverOnce(kind, { counted: countedStore(plain, counter), plain });
      const requests = counter.take();
      lines.push([kind.name, named(requests, 'read'), named(requests, 'write')]);
      assert.equal(requests.filter(({ type }) => type === 'query').length, 1, kind.name);
      await close();
    }
    assert.deepEqual(lines, rowsUnder(read('docs/operations.md'), 'delivery'));
  });
});
