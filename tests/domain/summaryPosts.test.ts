/** The published summary in the channel: in order, each part once, kept up to date in place. */
import assert from 'node:assert/strict';
import { claimDelivery, deliveriesDue, settleAbandoned } from '../../src/domain/deliveries.ts';
import { record, type SendResult } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { addSeconds } from '../../src/domain/time.ts';
import {
  confirmed,
  exchange,
  happening,
  insight,
  isWeekday,
  must,
  NOW,
  organiser,
  step,
} from '../fixtures/builders.ts';

/** Of three parts, approved now. */
const published = (given: Partial<Exchange> = {}): Exchange => {
  const before = exchange({
    channel: confirmed(),
    insights: Array.from({ length: 24 }, (_, index) => insight({ text: `${index} ${'Wort '.repeat(80)}` })),
    steps: [step()],
    ...given,
  });
  return {
    ...before,
    summary: { ...before.summary, published: { content: composeSummary(before), by: organiser, at: NOW } },
  };
};

const due = (given: Exchange, now: string): readonly Delivery[] =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday }).filter(({ kind }) => kind === 'summary');
const partsDue = (given: Exchange, now = NOW): readonly number[] =>
  due(given, now).flatMap((delivery) => (delivery.kind === 'summary' ? [delivery.part] : []));

/** Says the first part that is due, with this result. */
const sayNext = (given: Exchange, result?: SendResult, at = NOW): Exchange => {
  const [delivery] = due(given, at);
  assert.ok(delivery?.kind === 'summary');
  const claimed = claimDelivery(given, delivery, at);
  const { key, mark, part } = delivery;
  const fence = claimed.deliveries[key]?.fence ?? 0;
  const sent = result ?? { status: 'sent', activityId: `post-${part}` };
  return { ...claimed, deliveries: record(claimed.deliveries, { key, mark, at, fence }, sent) ?? {} };
};
const sayAll = (given: Exchange): Exchange => sayNext(sayNext(sayNext(given)));
const LATER = addSeconds(NOW, 60);

describe('a summary of several parts', () => {
  it('is posted one part after the other, each once', () => {
    const first = sayNext(published());
    assert.deepEqual([partsDue(published()), partsDue(first), partsDue(sayNext(first))], [[1], [2], [3]]);
    assert.deepEqual(partsDue(sayAll(published()), '2028-01-01T00:00:00Z'), []);
  });

  it('waits with the rest while a part is on its way, or Teams asks to wait', () => {
    const first = sayNext(published());
    const [second] = due(first, NOW);
    assert.ok(second !== undefined);
    assert.deepEqual(partsDue(claimDelivery(first, second, NOW), addSeconds(NOW, 30)), []);
    const throttled = sayNext(first, { status: 'throttled', retryAfterSeconds: 120 });
    assert.deepEqual([partsDue(throttled, LATER), partsDue(throttled, addSeconds(NOW, 120))], [[], [2]]);
  });

  it('goes on after a reply of which nobody knows whether it arrived; that one is not repeated', () => {
    const unsure = sayNext(sayNext(published()), { status: 'unknown' });
    assert.deepEqual(partsDue(unsure), [3]);
    assert.deepEqual(partsDue(sayNext(unsure), '2028-01-01T00:00:00Z'), []);
  });

  it('goes on after the sender of a reply died while posting', () => {
    const first = sayNext(published());
    const [second] = due(first, NOW);
    assert.ok(second !== undefined);
    const settled = settleAbandoned(claimDelivery(first, second, NOW), LATER);
    assert.equal(settled.deliveries['summary.2']?.status, 'unknown');
    assert.deepEqual(partsDue(settled, LATER), [3]);
  });

  it('waits with all of the rest while nobody knows whether its first part arrived: there is no thread yet', () => {
    const unsure = sayNext(published(), { status: 'unknown' });
    assert.deepEqual(partsDue(unsure, LATER), []);
    const again = must(transition(unsure, { ...happening(), type: 'resendAsked' }));
    assert.deepEqual([partsDue(again, LATER), partsDue(sayNext(again, undefined, LATER), LATER)], [[1], [2]]);
  });

  it('waits with the rest when a part is refused', () => {
    const refused = sayNext(sayNext(published()), { status: 'rejected', reason: 'MessageWritesBlocked' });
    assert.deepEqual(partsDue(refused, LATER), []);
  });

  it('shows what became of a step in the part that holds it, and in no other', () => {
    const posted = sayAll(published());
    const done = must(transition(posted, { ...happening(), type: 'stepDone', step: 1 }));
    assert.deepEqual([partsDue(done, addSeconds(NOW, 2)), partsDue(done, LATER)], [[], [3]]);
    assert.deepEqual(
      partsDue(sayNext(done, { status: 'sent', activityId: 'post-3' }, LATER), '2028-01-01T00:00:00Z'),
      [],
    );
  });

  it('takes in a step that was added since; one that was rejected before it was approved stays away', () => {
    const posted = sayAll(published({ steps: [step(), step({ title: 'Verworfen', status: 'rejected' })] }));
    assert.deepEqual(partsDue(posted, LATER), []);
    const add = { type: 'stepAdded', title: 'Neu', owner: 'Amt', dueOn: '2027-05-03' } as const;
    assert.deepEqual(partsDue(must(transition(posted, { ...happening(), ...add })), LATER), [3]);
  });

  it('says of a reply that is needed no more that it is not', () => {
    const posted = sayAll(published());
    const { published: before } = posted.summary;
    assert.ok(before !== undefined);
    const short = { ...before, content: { ...before.content, insights: [] }, at: LATER };
    const shorter = { ...posted, summary: { ...posted.summary, published: short } };
    assert.deepEqual(partsDue(shorter, addSeconds(LATER, 60)), [1, 2, 3]);
  });
});
