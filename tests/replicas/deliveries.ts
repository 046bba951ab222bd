/** One delivery of each kind, by a worker that is shown one document with just that due. */
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { loadContent } from '../../src/content/content.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { createWorker } from '../../src/delivery/worker.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { teamRef } from '../../src/domain/refs.ts';
import { createReaders } from '../../src/locales/reader.ts';
import type { Store } from '../../src/ports/store.ts';
import { createRecords } from '../../src/records/records.ts';
import {
  channel,
  confirmed,
  exchange,
  happening,
  item,
  must,
  NOW,
  organiser,
  person,
  TENANT,
} from '../fixtures/builders.ts';

export interface KindOfDelivery {
  readonly name: string;
  readonly documents: readonly AnyDocument[];
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const readers = createReaders(loadContent(join(import.meta.dirname, '../../content')));
const calendar = createHolidayCalendar();
const clock = { now: () => NOW };

const overdue = exchange({ checklist: [item({ dueOn: '2027-01-11' })] });
/** Said until the day before; due now. */
const reader = person({ bundle: { status: 'idle', fence: 0, saidUntil: '2027-01-10' } });
const requested = exchange({
  channel: { status: 'requested', channel: channel(), requestedBy: organiser, requestId: 'request-1' },
});
const { id, at, by } = happening();
const bound = { type: 'channelBound', channel: channel(), exchangeId: 'ex-1' } as const;
const owing = exchange({ handoffs: [{ id, at, by, to: teamRef(TENANT, 'team-1'), event: bound }] });
/** They will not be looked at before tomorrow. */
const lookedAt = person({ bundle: { status: 'idle', fence: 0, saidUntil: '2027-01-11' } });

export const kindsOfDelivery: readonly KindOfDelivery[] = [
  { name: 'nothing is due', documents: [exchange(), lookedAt] },
  { name: 'a bundle', documents: [overdue, reader] },
  { name: 'a bundle with nothing to say', documents: [exchange(), reader] },
  { name: 'a post in the channel, or an update of one', documents: [exchange({ channel: confirmed() })] },
  { name: 'a message to the organiser', documents: [requested, lookedAt] },
  { name: 'a handoff struck off', documents: [owing] },
];

const recordsOn = (store: Store) => createRecords({ store, clock, calendar });

/** `counted` and `plain` lead to the same documents. */
export const deliverOnce = async (
  { documents }: KindOfDelivery,
  { counted, plain }: { readonly counted: Store; readonly plain: Store },
): Promise<void> => {
  for (const document of documents) must(await recordsOn(plain).save(document, undefined));
  const worker = createWorker({
    ...{ records: recordsOn(counted), store: counted, readers, clock, logger: silent },
    ...{ pace: createPace(Infinity), random: Math.random },
    messenger: {
      send: async () => ({ status: 'sent', activityId: 'post-1' }),
      update: async (_target, activityId) => ({ status: 'sent', activityId }),
    },
  });
  await worker.round();
};
