/** Deleting a closed exchange once its time is over: who is told first, and what still waits. */
import assert from 'node:assert/strict';
import { plannedDeliveries } from '../../src/domain/deliveries.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { createLibrary, libraryTransition } from '../../src/domain/library.ts';
import { withNextDue } from '../../src/domain/nextDue.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import { beginRemoval, isRemovalDue, removalAt } from '../../src/domain/removal.ts';
import { addMonths } from '../../src/domain/time.ts';
import {
  confirmed,
  exchange,
  happening,
  isWeekday,
  NOW,
  organiser,
  participant,
  person,
  stranger,
  TENANT,
} from '../fixtures/builders.ts';

const OVER = '2028-01-11T08:00:00Z';
const closed = { id: 'closed', at: NOW, by: organiser, deleteOn: '2028-01-11' } as const;
const sent = { status: 'sent', fence: 1, at: NOW, activityId: 'there', mark: 'as it was' } as const;
const published = { content: { sections: {}, insights: [], steps: [] }, by: organiser, at: NOW } as const;

const over = exchange({
  closed,
  channel: confirmed(),
  summary: { sections: {}, leftOut: [], published },
  invitations: [{ ...stranger, userId: '29:s', serviceUrl: 'https://s', by: organiser, at: NOW, status: 'declined' }],
});
const statusKey = 'status:19:steering@thread.tacv2';
const planned = (given: Exchange, now: string) => plannedDeliveries(given, { now, isWorkingDay: isWeekday });
const dueAt = (given: Exchange, now: string) => withNextDue(given, { now, isWorkingDay: isWeekday }).nextDueAt;

describe('a closed exchange', () => {
  it('is kept to the day that was named, from midnight where it is', () => {
    assert.equal(removalAt(over), '2028-01-10T23:00:00Z');
    assert.ok(!isRemovalDue(over, '2028-01-10T22:59:59Z'));
    assert.ok(isRemovalDue(over, '2028-01-10T23:00:00Z'));
    assert.equal(removalAt(exchange()), undefined);
    assert.deepEqual([addMonths('2027-01-31', 1), addMonths('2027-02-28', 12)], ['2027-02-28', '2028-02-28']);
  });

  it('tells its organiser once, four weeks before, on a working day', () => {
    const warnings = (given: Exchange) =>
      planned(given, NOW).filter(({ delivery }) => delivery.key.startsWith('deletion:'));
    assert.deepEqual(
      warnings(over).map(({ at, delivery }) => [at, delivery.kind === 'closingNews' && delivery.to]),
      [['2027-12-14T08:00:00Z', organiser.aadObjectId]],
    );
    assert.deepEqual(warnings({ ...over, deliveries: { 'deletion:closed': sent } }), []);
    assert.deepEqual(warnings({ ...over, closed: { ...closed, deleteOn: '2027-01-20' } }), []);
  });

  it('is due work on that day, without anybody looking for it', () => {
    const quiet = {
      ...over,
      deliveries: Object.fromEntries(planned(over, OVER).map(({ delivery }) => [delivery.key, sent])),
    };
    const rejected = { ...sent, status: 'rejected' } as const;
    const said = { ...quiet, deliveries: { ...quiet.deliveries, [statusKey]: rejected } };
    const saidAll = {
      ...said,
      deliveries: Object.fromEntries([
        ...Object.entries(said.deliveries),
        ...planned(said, NOW).map(({ delivery }) => [delivery.key, rejected] as const),
      ]),
    };
    assert.equal(dueAt({ ...saidAll, handoffs: [] }, NOW), '2028-01-10T23:00:00Z');
  });
});

describe('when its time is over, an exchange', () => {
  const gone = beginRemoval({ ...over, deliveries: { [statusKey]: sent } }, OVER);

  it('tells all whose own documents may name it: people, the team, the library', () => {
    assert.deepEqual(
      gone.handoffs.map(({ to, event }) => `${to.kind} ${event.type}`),
      [
        ...['person exchangeRemoved', 'person exchangeRemoved', 'person exchangeRemoved'],
        ...['team channelReleased', 'library lessonsRemoved'],
      ],
    );
    assert.equal(new Set(gone.handoffs.map(({ id }) => id)).size, 5);
    assert.ok(gone.handoffs.some(({ to }) => to.partition.endsWith(participant.aadObjectId)));
  });

  it('tells them only when whoever was in the middle of something with it has ended, and is not gone before', () => {
    const told = '2028-01-11T08:10:00Z';
    assert.ok(gone.handoffs.every(({ at }) => at === told));
    const said = { ...gone, deliveries: { [statusKey]: { ...sent, mark: 'gone' } } };
    assert.equal(dueAt(said, OVER), told);
  });

  it('is begun with once, and not while it goes on', () => {
    assert.equal(beginRemoval(gone, '2028-01-12T08:00:00Z'), gone);
    const open = exchange();
    assert.equal(beginRemoval(open, OVER), open);
  });

  it('is there for nobody, and is not opened again', () => {
    const reopened = transition(gone, { ...happening(), type: 'exchangeReopened' });
    assert.deepEqual(reopened, { ok: false, error: 'unknownExchange' });
  });

  it('says so on the card that stands in the channel, for a day; nothing else, and never with a new post', () => {
    assert.deepEqual(
      planned(gone, OVER).map(({ delivery }) => [delivery.kind, 'mark' in delivery && delivery.mark]),
      [['statusCard', 'gone']],
    );
    assert.deepEqual(planned({ ...gone, deliveries: {} }, OVER), []);
    assert.deepEqual(planned({ ...gone, deliveries: { [statusKey]: { ...sent, status: 'rejected' } } }, OVER), []);
    assert.deepEqual(planned(gone, '2028-01-12T08:00:01Z'), []);
  });

  it('is due until it is gone: first for the card, then for the rest', () => {
    const told = { ...gone, handoffs: [] };
    assert.equal(dueAt(told, OVER), '2027-01-11T08:00:03Z');
    const said = { ...told, deliveries: { [statusKey]: { ...sent, mark: 'gone' } } };
    assert.equal(dueAt(said, OVER), OVER);
    const throttled = { ...sent, status: 'deferred', notBefore: '2028-01-11T09:00:00Z' } as const;
    assert.equal(dueAt({ ...told, deliveries: { [statusKey]: throttled } }, OVER), '2028-01-11T09:00:00Z');
  });

  it('leaves nothing with a person, and the other exchanges alone', () => {
    const before = person({
      ...{ exchangeIds: ['ex-1', 'ex-2'], invitedTo: ['ex-1'], askedIn: ['ex-1', 'ex-3'], focus: 'ex-1' },
      reflected: { exchangeId: 'ex-1', occasion: 'lens' },
      snoozed: [
        { exchangeId: 'ex-1', item: 1, until: '2028-02-01' },
        { exchangeId: 'ex-2', item: 1, until: '2028-02-01' },
      ],
      dialogue: { type: 'reflecting', exchangeId: 'ex-1' },
    });
    const after = personTransition(before, { ...happening(), type: 'exchangeRemoved', exchangeId: 'ex-1' });
    assert.doesNotMatch(JSON.stringify({ ...after, applied: [] }), /ex-1/);
    assert.deepEqual([after.exchangeIds, after.askedIn, after.focus], [['ex-2'], ['ex-3'], 'ex-2']);
    assert.equal(after.snoozed?.length, 1);
  });

  it('leaves nothing with a person whose answer came too late, either', () => {
    const closing = { ...happening(), type: 'exchangeClosed', exchangeId: 'ex-1' } as const;
    const asked = person({ exchangeIds: ['ex-1'], dialogue: { type: 'reflecting', exchangeId: 'ex-1' } });
    const closed = personTransition(asked, closing);
    assert.deepEqual([closed.dialogue, closed.closedMeanwhile], [{ type: 'idle' }, 'ex-1']);
    for (const type of ['exchangeRemoved', 'exchangeLeft'] as const)
      assert.equal(personTransition(closed, { ...closing, id: type, type }).closedMeanwhile, undefined);
  });

  it('leaves nothing in the search but what others have published', () => {
    const lessons = (exchangeId: string) => ({
      ...{ exchangeId, title: exchangeId, topic: 'T', publishedAt: NOW, changedAt: NOW, contacts: [], lessons: [] },
    });
    const library = { ...createLibrary(TENANT), exchanges: [lessons('ex-1'), lessons('ex-2')] };
    const after = libraryTransition(library, { ...happening(), type: 'lessonsRemoved', exchangeId: 'ex-1' });
    assert.deepEqual(
      after.exchanges.map(({ exchangeId }) => exchangeId),
      ['ex-2'],
    );
  });
});
