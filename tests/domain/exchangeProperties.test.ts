/** What holds for an exchange after any series of events: nothing applied twice, nothing lost, numbers that stay. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { anExchangeEvent } from '../fixtures/arbitraries.ts';
import { confirmed, exchange, happening, must, organiser, step, stranger } from '../fixtures/builders.ts';

const applyAll = (start: Exchange, events: readonly ExchangeEvent[]): Exchange =>
  events.reduce((state, event) => {
    const result = transition(state, event);
    return result.ok ? result.value : state;
  }, start);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

describe('whatever happens to an exchange', () => {
  const events = fc.array(anExchangeEvent, { maxLength: 40 });

  it('an activity delivered again changes nothing', () => {
    fc.assert(
      fc.property(events, (given) => {
        const state = applyAll(exchange(), given);
        for (const event of given) {
          if (state.applied.includes(event.id)) assert.equal(must(transition(state, event)), state);
        }
      }),
    );
  });

  it('every activity delivered twice in a row comes to the same as once', () => {
    fc.assert(
      fc.property(events, (given) => {
        const unique = given.map((event, index) => ({ ...event, id: `unique-${index}` }));
        const twice = unique.flatMap((event) => [event, event]);
        assert.deepEqual(applyAll(exchange(), twice), applyAll(exchange(), unique));
      }),
    );
  });

  it('a refused activity is not remembered, so that it may come again when it is allowed', () => {
    const unknown: ExchangeEvent = { ...happening(), type: 'stepDone', step: 1 };
    assert.deepEqual(transition(exchange(), unknown), { ok: false, error: 'unknownStep' });
    assert.equal(must(transition(exchange({ steps: [step()] }), unknown)).steps[0]?.status, 'done');
  });

  it('the state before is left as it was, and the state after survives storing and reading', () => {
    fc.assert(
      fc.property(events, (given) => {
        const state = given.reduce((before, event) => applyAll(frozen(before), [event]), exchange());
        assert.deepEqual(parseDocument(structuredClone(state)), state);
        assert.deepEqual(parseDocument(JSON.parse(JSON.stringify(state))), state);
      }),
    );
  });

  it('numbers stay: items, insights and steps only grow at their end', () => {
    fc.assert(
      fc.property(events, (given) => {
        let before = exchange();
        for (const event of given) {
          const after = applyAll(before, [event]);
          before.checklist.forEach(({ key }, index) => assert.equal(after.checklist[index]?.key, key));
          before.insights.forEach(({ activityId }, index) =>
            assert.equal(after.insights[index]?.activityId, activityId),
          );
          before.steps.forEach(({ title }, index) => assert.equal(after.steps[index]?.title, title));
          before = after;
        }
      }),
    );
  });

  it('a channel is confirmed only by the organiser', () => {
    fc.assert(
      fc.property(events, (given) => {
        const others = given.filter(({ by, type }) => type !== 'channelConfirmed' || by !== organiser);
        assert.notEqual(applyAll(exchange(), others).channel.status, 'confirmed');
      }),
    );
  });

  it('people who are no members leave no trace, except that the team is lost', () => {
    fc.assert(
      fc.property(events, (given) => {
        const foreign = given.filter(({ type }) => type !== 'channelLost').map((event) => ({ ...event, by: stranger }));
        const before = exchange({ channel: confirmed() });
        assert.equal(applyAll(before, foreign), before);
      }),
    );
  });
});
