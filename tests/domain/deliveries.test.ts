/** What an exchange should have said by now: once, in the right place, and never by guesswork. */
import assert from 'node:assert/strict';
import { claimDelivery, deliveriesDue, plannedDeliveries, settleAbandoned } from '../../src/domain/deliveries.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { record, type SendResult } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { statusMark } from '../../src/domain/statusView.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { addSeconds } from '../../src/domain/time.ts';
import { channel, confirmed, exchange, isWeekday, item, NOW, organiser, participant } from '../fixtures/builders.ts';

const due = (given: Exchange, now = NOW): readonly Delivery[] => deliveriesDue(given, { now, isWorkingDay: isWeekday });
const kinds = (given: Exchange, now = NOW): readonly string[] => due(given, now).map(({ kind }) => kind);

/** Does what the worker does: claims, sends with the given result, records. */
const said = (given: Exchange, at = NOW, result: SendResult = { status: 'sent', activityId: 'post' }): Exchange =>
  due(given, at).reduce((before, delivery) => {
    const claimed = claimDelivery(before, delivery, at);
    const fence = claimed.deliveries[delivery.key]?.fence ?? 0;
    const mark = 'mark' in delivery && delivery.mark !== undefined ? { mark: delivery.mark } : {};
    const deliveries = record(claimed.deliveries, { key: delivery.key, at, fence, ...mark }, result);
    return { ...before, deliveries: deliveries ?? claimed.deliveries };
  }, given);

const withChannel = exchange({ channel: confirmed() });
const published = (): Exchange => ({
  ...withChannel,
  summary: { ...withChannel.summary, published: { content: composeSummary(withChannel), by: organiser, at: NOW } },
});
const renamed = (given: Exchange): Exchange => ({ ...given, title: `${given.title}, neu` });

describe('an exchange without a confirmed channel', () => {
  it('says nothing in any channel', () => {
    const requested: Exchange['channel'] = {
      status: 'requested',
      channel: channel(),
      requestedBy: participant,
      requestId: 'r1',
    };
    for (const state of [{ status: 'none' }, { status: 'lost', channel: channel() }] as const)
      assert.deepEqual(due({ ...published(), channel: state }), []);
    assert.deepEqual(kinds({ ...published(), channel: requested }), ['channelRequest']);
  });

  it('asks the organiser about a request once, and about the next one again', () => {
    const requested: Exchange['channel'] = {
      status: 'requested',
      channel: channel(),
      requestedBy: participant,
      requestId: 'r1',
    };
    const asked = said(exchange({ channel: requested }));
    assert.deepEqual(due(asked), []);
    assert.deepEqual(due({ ...asked, channel: { ...requested, requestId: 'r2' } }), [
      { kind: 'channelRequest', key: 'request:r2' },
    ]);
  });
});

describe('the status card', () => {
  it('is due as soon as the channel is confirmed, and names what it shows', () => {
    const key = `status:${channel().channelId}`;
    assert.deepEqual(due(withChannel), [{ kind: 'statusCard', key, mark: statusMark(withChannel) }]);
  });

  it('is not due while it shows the present state', () => {
    assert.deepEqual(due(said(withChannel), '2028-01-01T00:00:00Z'), []);
  });

  it('is due when its content changed, after a pause in which further changes join', () => {
    const changed = renamed(said(withChannel));
    assert.deepEqual(kinds(changed, addSeconds(NOW, 2)), []);
    const [only, ...others] = due(renamed(changed), addSeconds(NOW, 3));
    assert.equal(only?.kind === 'statusCard' && only.mark, statusMark(renamed(changed)));
    assert.deepEqual(others, []);
  });

  it('is not due for a change that it does not show', () => {
    const given = said(withChannel);
    assert.deepEqual(due({ ...given, plan: [{ key: 'C1', text: 'Privat' }] }, addSeconds(NOW, 60)), []);
  });

  it('is due no more when what changed was changed back in time', () => {
    const given = said(withChannel);
    assert.deepEqual(due({ ...renamed(given), title: given.title }, addSeconds(NOW, 60)), []);
  });

  it('waits while somebody else is sending it', () => {
    const [delivery] = due(withChannel);
    assert.ok(delivery);
    const claimed = claimDelivery(withChannel, delivery, NOW);
    assert.deepEqual(due(claimed, addSeconds(NOW, 59)), []);
  });

  it('is updated again when whoever updated it died', () => {
    const changed = renamed(said(withChannel));
    const later = addSeconds(NOW, 10);
    const [delivery] = due(changed, later);
    assert.ok(delivery);
    const abandoned = claimDelivery(changed, delivery, later);
    assert.deepEqual(kinds(abandoned, addSeconds(later, 60)), ['statusCard']);
    const entry = settleAbandoned(abandoned, addSeconds(later, 60)).deliveries[delivery.key];
    assert.deepEqual([entry?.status, entry?.activityId], ['deferred', 'post']);
  });

  it('is updated again when nobody knows whether the update arrived', () => {
    const later = addSeconds(NOW, 10);
    const unsure = said(renamed(said(withChannel)), later, { status: 'unknown' });
    assert.deepEqual(kinds(unsure, addSeconds(later, 29)), []);
    assert.deepEqual(kinds(unsure, addSeconds(later, 30)), ['statusCard']);
  });

  it('is posted anew when the posted one is gone', () => {
    const later = addSeconds(NOW, 10);
    const gone = said(renamed(said(withChannel)), later, { status: 'gone' });
    assert.deepEqual(kinds(gone, addSeconds(later, 3)), ['statusCard']);
    assert.equal(gone.deliveries[`status:${channel().channelId}`]?.activityId, undefined);
  });

  it('shows of items how many are done, never by whom or how late', () => {
    const given = exchange({ checklist: [item({ owner: participant, dueOn: '2020-01-01' })] });
    assert.equal(statusMark(given), statusMark(exchange({ checklist: [item({ dueOn: '2020-01-01' })] })));
  });
});

describe('the published summary', () => {
  it('is due once it is approved, and said once', () => {
    const given = said(published());
    assert.ok(kinds(published()).includes('summary'));
    assert.deepEqual(kinds(given, '2028-01-01T00:00:00Z'), ['contactQuestion']);
  });

  it('leads to one question on the next working day: may others ask the organiser about it', () => {
    const given = said(published());
    const morning = '2027-01-12T08:00:00Z';
    assert.deepEqual(kinds(given, addSeconds(morning, -1)), []);
    assert.deepEqual(kinds(given, morning), ['contactQuestion']);
    assert.deepEqual(kinds(said(given, morning), '2028-01-01T00:00:00Z'), []);
  });

  it('waits as long as Teams asked when it was throttled, and is then sent', () => {
    const given = said(published(), NOW, { status: 'throttled', retryAfterSeconds: 120 });
    assert.deepEqual(kinds(given, addSeconds(NOW, 119)), []);
    assert.ok(kinds(given, addSeconds(NOW, 120)).includes('summary'));
  });

  it('is never repeated when nobody knows whether it arrived; the organiser is told once', () => {
    const given = { ...published(), deliveries: said(withChannel).deliveries };
    const unsure = said(given, NOW, { status: 'unknown' });
    const trouble = { kind: 'trouble', key: 'trouble:summary:1', about: 'summary', trouble: 'unknown' };
    assert.deepEqual(due(unsure), [trouble]);
    assert.deepEqual(kinds(said(unsure), '2028-01-01T00:00:00Z'), ['contactQuestion']);
  });

  it('is never repeated when its sender died while posting', () => {
    const given = { ...published(), deliveries: said(withChannel).deliveries };
    const abandoned = claimDelivery(given, { kind: 'summary', key: 'summary', part: 1, mark: 'm' }, NOW);
    const later = addSeconds(NOW, 60);
    assert.deepEqual(due(abandoned, addSeconds(NOW, 59)), []);
    assert.deepEqual(kinds(abandoned, later), ['trouble']);
    assert.equal(settleAbandoned(abandoned, later).deliveries['summary']?.status, 'unknown');
    assert.deepEqual(kinds(settleAbandoned(abandoned, later), later), ['trouble']);
  });

  it('is not repeated when it was rejected; the organiser is told once', () => {
    const given = { ...published(), deliveries: said(withChannel).deliveries };
    const rejected = said(given, NOW, { status: 'rejected', reason: 'BotDisabledByAdmin' });
    assert.deepEqual(kinds(rejected), ['trouble']);
    assert.deepEqual(due(said(rejected, NOW, { status: 'unknown' })), []);
  });
});

describe('settling what dead senders left', () => {
  it('leaves an exchange alone in which nobody died', () => {
    const given = said(published());
    assert.equal(settleAbandoned(given, '2028-01-01T00:00:00Z'), given);
  });
});

describe('what is planned', () => {
  it('is due at its moment and not before', () => {
    const input = { now: NOW, isWorkingDay: isWeekday };
    for (const { at, delivery } of plannedDeliveries(published(), input)) {
      assert.ok(due(published(), at).some(({ key }) => key === delivery.key));
      assert.ok(!due(published(), addSeconds(at, -1)).some(({ key }) => key === delivery.key));
    }
  });
});
