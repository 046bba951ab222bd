/** What one document owes to another arrives there in the order in which it was recorded, however busy the other is. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { exchangeRef, reflectionRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import { passOn, settleHandoffs } from '../../src/records/handoffs.ts';
import { createRecords, type Records } from '../../src/records/records.ts';
import {
  exchange,
  happening,
  isWeekday,
  must,
  NOW,
  organiser,
  participant,
  reflection,
  TENANT,
} from '../fixtures/builders.ts';

const of = { tenantId: TENANT, exchangeId: 'ex-1', aadObjectId: participant.aadObjectId };
const by = participant;
const events: readonly ReflectionEvent[] = [
  { ...happening({ by }), type: 'answered', key: 'A1', text: 'Kurze Wege' },
  { ...happening({ by }), type: 'released', keys: ['A1'], planKeys: [] },
  { ...happening({ by: organiser }), type: 'answerTaken', key: 'A1', text: 'Kurze Wege' },
  { ...happening({ by }), type: 'takenBack', keys: ['A1'], planKeys: [] },
];
const backAgain = events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

/** After so many conflicts in a row a change gives up. */
const CONFLICTS = 12;

describe('An answer that was made an insight and taken back while the exchange was busy', () => {
  let folder: string;
  let store: Store;
  let records: Records;
  let conflicts: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-order-'));
    store = createSqliteStore(join(folder, 'test.db'));
    conflicts = 0;
    const busy: Store = {
      ...store,
      save: async (document, etag) => {
        if (document.kind !== 'exchange' || conflicts === 0) return store.save(document, etag);
        conflicts -= 1;
        return { ok: false, error: 'conflict' };
      },
    };
    const services = { store: busy, clock: { now: () => NOW }, calendar: { workingDays: () => isWeekday } };
    records = createRecords(services);
    must(await records.save(exchange(), undefined));
    must(await records.save(backAgain, undefined));
    conflicts = CONFLICTS;
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const texts = async () =>
    (await store.load(exchangeRef(TENANT, 'ex-1')))?.document.insights.map(({ text, status }) => [text, status]);
  const owed = async () => (await store.load(reflectionRef(of)))?.document.handoffs.map(({ event }) => event.type);
  const settle = async () => {
    const stored = await store.load(reflectionRef(of));
    assert.ok(stored !== undefined);
    await settleHandoffs(records, stored.document, NOW);
  };

  it('is no insight in the end', async () => {
    await settle();
    assert.equal(conflicts, 0);
    assert.deepEqual([await texts(), await owed()], [[], ['insightTaken', 'insightsFollowed']]);
    await settle();
    assert.deepEqual([await texts(), await owed()], [[['', 'removed']], []]);
  });

  it('is none either if the turn itself tells the exchange', async () => {
    await passOn(records, backAgain);
    assert.deepEqual(await texts(), []);
    await passOn(records, backAgain);
    await settle();
    assert.deepEqual([await texts(), await owed()], [[['', 'removed']], []]);
  });
});
