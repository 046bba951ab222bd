/** The delivery log knows keys alone: what they stand for, and for whom it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plannedDeliveries } from '../../src/domain/deliveries.ts';
import { isPost, postKind, requestKind } from '../../src/domain/delivery.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { anExchangeEvent } from '../fixtures/arbitraries.ts';
import { confirmed, exchange, NOW } from '../fixtures/builders.ts';

describe('The key of a delivery', () => {
  it('says which post in the channel it was, if it was one', () => {
    const keys = [
      'status:19:steering@thread.tacv2',
      'summary',
      'summary.2',
      'summary-version:2',
      'picture:plan:abc',
      'persona',
      'step:1:2027-01-04',
      'check:1',
      'digest:2027-01-04',
      'contact',
      'trouble:summary:1',
      'invitation:maria:2027-01-04T08:00:00Z',
    ];
    assert.deepEqual(keys.map(postKind), [
      'statusCard',
      'summary',
      'summary',
      'summaryVersion',
      'picture',
      'persona',
      'stepReminder',
      'check',
      'digest',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says what somebody was asked for, if they were', () => {
    const keys = [
      'invitation:maria:2027-01-04T08:00:00Z',
      'enquiry:17',
      'approval:17',
      'approval-news:17:given',
      'reply:17',
    ];
    assert.deepEqual(keys.map(requestKind), ['invitation', 'enquiry', 'approval', undefined, undefined]);
  });

  it('never disagrees with what is planned under it, whatever has happened', () => {
    fc.assert(
      fc.property(fc.array(anExchangeEvent, { maxLength: 40 }), (events) => {
        const start = exchange({ channel: confirmed() });
        const end = events.reduce((state, event) => {
          const changed = transition(state, event);
          return changed.ok ? changed.value : state;
        }, start);
        for (const { delivery } of plannedDeliveries(end, { now: NOW, isWorkingDay: () => true })) {
          assert.equal(postKind(delivery.key), isPost(delivery) ? delivery.kind : undefined, delivery.key);
          const isRequest = ['invitation', 'enquiry', 'approval'].includes(delivery.kind);
          assert.equal(requestKind(delivery.key), isRequest ? delivery.kind : undefined, delivery.key);
        }
      }),
    );
  });
});
