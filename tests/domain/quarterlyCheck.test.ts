/** Every 13 weeks the steering group is asked what became of the open steps. */
import assert from 'node:assert/strict';
import type { ActionStep } from '../../src/domain/actionSteps.ts';
import { claimDelivery, deliveriesDue, plannedDeliveries } from '../../src/domain/deliveries.ts';
import { record, type SendResult } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { stepsOfCheck } from '../../src/domain/quarterlyCheck.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { isBefore } from '../../src/domain/time.ts';
import { confirmed, exchange, happening, isWeekday, must, organiser, step } from '../fixtures/builders.ts';

const base = exchange({ channel: confirmed(), visitOn: '2027-01-18' });
const published = (given: Partial<Exchange> = {}): Exchange => ({
  ...base,
  steps: [step({ dueOn: '2028-12-01' })],
  summary: {
    ...base.summary,
    published: { content: composeSummary(base), by: organiser, at: '2027-02-01T10:00:00Z' },
  },
  ...given,
});
const closed = (at: string): ActionStep => step({ status: 'done', closed: { by: organiser, at } });

const checksAt = (given: Exchange, now: string): readonly string[] =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday }).flatMap(({ kind, key }) => (kind === 'check' ? [key] : []));

const asked = (given: Exchange, now: string, result: SendResult = { status: 'sent', activityId: 'c' }): Exchange =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday })
    .flatMap((delivery) => (delivery.kind === 'check' ? [delivery] : []))
    .reduce((before, delivery) => {
      const { deliveries } = claimDelivery(before, delivery, now);
      const fence = deliveries[delivery.key]?.fence ?? 0;
      const attempt = { key: delivery.key, at: now, fence, mark: delivery.mark };
      return { ...before, deliveries: record(deliveries, attempt, result) ?? deliveries };
    }, given);

describe('the quarterly check', () => {
  it('comes at nine, 13 weeks after the visit and every 13 weeks from then on', () => {
    assert.deepEqual(checksAt(published(), '2027-04-19T06:59:59Z'), []);
    assert.deepEqual(checksAt(published(), '2027-04-19T07:00:00Z'), ['check:1']);
    const once = asked(published(), '2027-04-19T07:00:00Z');
    assert.deepEqual(checksAt(once, '2027-07-19T06:59:59Z'), []);
    assert.deepEqual(checksAt(once, '2027-07-19T07:00:00Z'), ['check:2']);
  });

  it('counts from the publication where no visit is dated', () => {
    const { visitOn: _, ...undated } = published();
    assert.deepEqual(checksAt(undated, '2027-05-02T12:00:00Z'), []);
    assert.deepEqual(checksAt(undated, '2027-05-03T07:00:00Z'), ['check:1']);
  });

  it('takes the place of a reminder that was missed before it, so that nobody is asked twice at once', () => {
    const given = published({ steps: [step({ dueOn: '2027-04-12' })] });
    const now = '2027-04-28T12:00:00Z';
    const asking = (of: Exchange) =>
      deliveriesDue(of, { now, isWorkingDay: isWeekday })
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'check' || kind === 'stepReminder');
    assert.deepEqual(asking(given), ['check']);
    assert.deepEqual(asking(asked(given, now)), []);
  });

  it('goes on as counted once it was asked, also where the visit is dated or the summary published anew', () => {
    const once = asked(published(), '2027-04-19T07:00:00Z');
    const moved = must(transition(once, { ...happening(), type: 'visitDated', on: '2027-06-01', dates: new Map() }));
    assert.deepEqual(checksAt(moved, '2027-07-19T07:00:00Z'), ['check:2']);
    assert.deepEqual(checksAt(asked(moved, '2027-07-19T07:00:00Z'), '2027-10-18T07:00:00Z'), ['check:3']);
  });

  it('is counted from a new date as long as it was never asked', () => {
    const moved = must(
      transition(published(), { ...happening(), type: 'visitDated', on: '2027-02-15', dates: new Map() }),
    );
    assert.deepEqual(checksAt(moved, '2027-05-16T12:00:00Z'), []);
    assert.deepEqual(checksAt(moved, '2027-05-17T07:00:00Z'), ['check:1']);
  });

  it('waits for the next working day', () => {
    const sunday = published({ visitOn: '2027-01-17' });
    assert.deepEqual(checksAt(sunday, '2027-04-18T12:00:00Z'), []);
    assert.deepEqual(checksAt(sunday, '2027-04-19T07:00:00Z'), ['check:1']);
  });

  it('comes only while a step is open, and only after the publication', () => {
    assert.deepEqual(checksAt(published({ steps: [closed('2027-03-01T08:00:00Z')] }), '2027-04-19T07:00:00Z'), []);
    assert.deepEqual(checksAt(published({ steps: [] }), '2027-04-19T07:00:00Z'), []);
    assert.deepEqual(checksAt({ ...published(), summary: base.summary }, '2027-04-19T07:00:00Z'), []);
    const early = published({ visitOn: '2026-10-01' });
    assert.deepEqual(
      checksAt(early, '2027-02-02T12:00:00Z'),
      [],
      'the check before the publication is not made up for',
    );
  });

  it('comes once after downtime, the newest one', () => {
    const late = published();
    assert.deepEqual(checksAt(late, '2028-01-20T12:00:00Z'), ['check:4']);
    assert.deepEqual(checksAt(asked(late, '2028-01-20T12:00:00Z'), '2028-01-20T13:00:00Z'), []);
  });

  it('that was missed for long is left to the next, so that two do not come close together', () => {
    assert.deepEqual(checksAt(published(), '2027-06-02T12:00:00Z'), ['check:1']);
    assert.deepEqual(checksAt(published(), '2027-06-04T12:00:00Z'), []);
    assert.deepEqual(checksAt(published(), '2027-07-19T07:00:00Z'), ['check:2']);
  });

  it('that could not be sent at its time is sent later all the same, if somebody wants it again', () => {
    const waiting = asked(published(), '2027-04-19T07:00:00Z', { status: 'throttled', retryAfterSeconds: 60 });
    assert.deepEqual(checksAt(waiting, '2027-06-04T12:00:00Z'), ['check:1']);
  });

  it('is updated in place when somebody answers, and keeps what was answered on it', () => {
    const once = asked(published(), '2027-04-19T07:00:00Z');
    const answered = { ...once, steps: [closed('2027-04-20T09:00:00Z')] };
    assert.deepEqual(checksAt(answered, '2027-04-20T09:00:01Z'), ['check:1']);
    assert.deepEqual(checksAt(asked(answered, '2027-04-20T09:00:01Z'), '2027-04-20T10:00:00Z'), []);
    assert.equal(stepsOfCheck(answered, 1).length, 1);
    assert.equal(stepsOfCheck(answered, 2).length, 0);
  });

  it('that Teams refuses is not tried again by itself', () => {
    const refused = asked(published(), '2027-04-19T07:00:00Z', { status: 'rejected', reason: 'MessageWritesBlocked' });
    assert.deepEqual(checksAt(refused, '2027-04-26T07:00:00Z'), []);
  });

  it('whenever the bot wakes up, at most one check is due and the next one is planned after it', () => {
    for (let day = 0; day < 800; day += 9) {
      const now = new Date(Date.parse('2027-02-01T12:00:00Z') + day * 86_400_000).toISOString();
      assert.ok(checksAt(published(), now).length <= 1);
      for (const { at, delivery } of plannedDeliveries(asked(published(), now), { now, isWorkingDay: isWeekday }))
        assert.ok(delivery.kind !== 'check' || isBefore(now, at));
    }
  });
});
