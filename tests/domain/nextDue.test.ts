/** The moment at which a document has work: what is stored with it must never be later than the work itself. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextBundleAt } from '../../src/domain/bundle.ts';
import { claimDelivery, deliveriesDue } from '../../src/domain/deliveries.ts';
import type { Handoff } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { withNextDue } from '../../src/domain/nextDue.ts';
import { teamRef } from '../../src/domain/refs.ts';
import { addSeconds, isBefore } from '../../src/domain/time.ts';
import { anExchangeEvent } from '../fixtures/arbitraries.ts';
import {
  confirmed,
  exchange,
  isWeekday,
  NOW,
  organiser,
  person,
  reflection,
  team,
  TENANT,
} from '../fixtures/builders.ts';

const input = { now: NOW, isWorkingDay: isWeekday };
const dueOf = (document: Exchange): string | undefined => withNextDue(document, input).nextDueAt;
const handoff: Handoff = {
  id: 'h1',
  at: '2027-01-10T08:00:00Z',
  by: organiser,
  to: teamRef(TENANT, 'team-1'),
  event: { type: 'channelReleased', channelId: 'c', exchangeId: 'ex-1' },
};

describe('the next due moment', () => {
  it('is missing where there is nothing to do', () => {
    assert.equal(dueOf(exchange()), undefined);
    for (const document of [reflection(), team()]) assert.equal(withNextDue(document, input).nextDueAt, undefined);
  });

  it('is taken away again when the work is done', () => {
    assert.equal(dueOf(exchange({ nextDueAt: NOW })), undefined);
  });

  it('is at once while a handoff is open, in every kind of document', () => {
    const handoffs = [handoff];
    for (const document of [exchange({ handoffs }), reflection({ handoffs }), person({ handoffs }), team({ handoffs })])
      assert.equal(withNextDue(document, input).nextDueAt, handoff.at);
  });

  it('is when a claim runs out, so that a dead sender is noticed', () => {
    const given = exchange({ channel: confirmed() });
    const [delivery] = deliveriesDue(given, input);
    assert.ok(delivery);
    assert.equal(dueOf(claimDelivery(given, delivery, NOW)), addSeconds(NOW, 60));
  });

  it('is the claim’s end even if the channel was unbound meanwhile', () => {
    const claimed = claimDelivery(exchange(), { kind: 'summary', key: 'summary', part: 1, mark: 'm' }, NOW);
    assert.equal(dueOf(claimed), addSeconds(NOW, 60));
  });

  it('is the next bundle for a person', () => {
    assert.equal(withNextDue(person(), input).nextDueAt, nextBundleAt(person(), NOW, isWeekday));
  });

  it('is never later than what is due, whatever happened before', () => {
    const later = fc.integer({ min: 0, max: 400 * 24 * 3600 });
    fc.assert(
      fc.property(fc.array(anExchangeEvent, { maxLength: 30 }), later, (events, seconds) => {
        const state = events.reduce(
          (before, event) => {
            const result = transition(before, event);
            return result.ok ? result.value : before;
          },
          exchange({ channel: confirmed() }),
        );
        const now = addSeconds(NOW, seconds);
        const nextDueAt = dueOf(state);
        const work = deliveriesDue(state, { ...input, now }).length > 0;
        assert.ok(!work || (nextDueAt !== undefined && !isBefore(now, nextDueAt)));
      }),
    );
  });
});
