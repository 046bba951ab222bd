/** A question is handed over in one document and known in two others: a crash in between heals. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messagesOf } from '../../src/domain/answer.ts';
import type { EnquiryEvent } from '../../src/domain/enquiries.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { exchangeRef, personRef, reflectionRef } from '../../src/domain/refs.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { settleHandoffs } from '../../src/records/handoffs.ts';
import { createRecords, type Records } from '../../src/records/records.ts';
import type { Store } from '../../src/ports/store.ts';
import {
  exchange,
  happening,
  isWeekday,
  must,
  NOW,
  participant,
  reflection,
  stranger,
  TENANT,
} from '../fixtures/builders.ts';

const of = { tenantId: TENANT, exchangeId: 'ex-1', aadObjectId: participant.aadObjectId };
const made: EnquiryEvent = {
  ...happening({ by: participant }),
  type: 'enquiryMade',
  ...{ colleague: stranger, question: 'A1', questionSet: 'visiting', questionSetVersion: 1, askAt: NOW },
};
const answered: EnquiryEvent = {
  ...happening({ by: stranger }),
  type: 'enquiryAnswered',
  enquiry: made.id,
  text: 'Seit dem Herbst.',
};

describe('a process that dies after a question was handed over', () => {
  let folder: string;
  let store: Store;
  let records: Records;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-handoffs-'));
    store = createSqliteStore(join(folder, 'test.db'));
    records = createRecords({
      store,
      clock: { now: () => NOW },
      calendar: { workingDays: () => isWeekday },
    });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** All that was recorded and not yet carried over; more than once, since nobody knows how far it had come. */
  const heal = async (): Promise<void> => {
    const stored = await store.load(exchangeRef(TENANT, 'ex-1'));
    assert.ok(stored !== undefined);
    await settleHandoffs(records, stored.document, NOW);
    await settleHandoffs(records, stored.document, NOW);
  };
  const answers = async () => (await store.load(reflectionRef(of)))?.document.answers;

  it('loses neither the question nor the answer, and repeats none', async () => {
    const first = must(transition(exchange(), made));
    must(await records.save(reflection(), undefined));
    const { etag } = must(await records.save(first, undefined));
    await heal();
    assert.deepEqual((await store.load(personRef(TENANT, stranger.aadObjectId)))?.document.askedIn, ['ex-1']);
    assert.equal((await answers())?.['A1']?.status, 'skipped');

    const kept = await store.load(exchangeRef(TENANT, 'ex-1'));
    assert.ok(kept !== undefined && kept.etag !== etag);
    must(await records.save(must(transition(kept.document, answered)), kept.etag));
    await heal();
    assert.deepEqual(
      messagesOf((await answers())?.['A1']).map(({ text, by }) => [text, by?.name]),
      [['Seit dem Herbst.', stranger.name]],
    );
    assert.deepEqual((await store.load(personRef(TENANT, stranger.aadObjectId)))?.document.askedIn, []);
    assert.deepEqual((await store.load(exchangeRef(TENANT, 'ex-1')))?.document.handoffs, []);
  });

  it('strikes off what belongs to a reflection that was deleted', async () => {
    must(await records.save(must(transition(must(transition(exchange(), made)), answered)), undefined));
    await heal();
    assert.equal(await answers(), undefined);
    assert.deepEqual((await store.load(exchangeRef(TENANT, 'ex-1')))?.document.handoffs, []);
  });
});
