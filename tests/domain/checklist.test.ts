/** The checklist: several people work on it at once, clicks come twice, and nothing is lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECKLIST_LIMIT, type ChecklistEvent, checklistTransition } from '../../src/domain/checklist.ts';
import { aDay, anActor } from '../fixtures/arbitraries.ts';
import { happening, item, must, organiser, participant } from '../fixtures/builders.ts';

const items = [item({ key: 'goal' }), item({ key: 'request', dueOn: '2027-02-01' })];

describe('the checklist', () => {
  it('given an open item, when it is ticked, then it is done and says by whom and when', () => {
    const event = happening({ by: participant });
    const [first, second] = must(checklistTransition(items, { ...event, type: 'itemTicked', item: 1 }));
    assert.equal(first?.status, 'done');
    assert.deepEqual(first.closed, { by: participant, at: event.at });
    assert.equal(second, items[1]);
  });

  it('given a ticked item, when somebody else ticks it too, then whoever was first stays named', () => {
    const once = must(checklistTransition(items, { ...happening({ by: participant }), type: 'itemTicked', item: 1 }));
    const twice = must(checklistTransition(once, { ...happening({ by: organiser }), type: 'itemTicked', item: 1 }));
    assert.equal(twice, once);
  });

  it('given a ticked item, when it is dropped, then it stays done', () => {
    const done = must(checklistTransition(items, { ...happening(), type: 'itemTicked', item: 1 }));
    const event: ChecklistEvent = { ...happening(), type: 'itemDropped', item: 1, reason: 'doppelt' };
    assert.equal(must(checklistTransition(done, event)), done);
  });

  it('given an open item, when it is dropped, then the reason is kept', () => {
    const event: ChecklistEvent = { ...happening(), type: 'itemDropped', item: 2, reason: 'entfällt' };
    const [, second] = must(checklistTransition(items, event));
    assert.equal(second?.status, 'dropped');
    assert.equal(second.closed?.reason, 'entfällt');
  });

  it('given a closed item, when it is reopened, then it is as it was before, and says what happened', () => {
    const done = must(checklistTransition(items, { ...happening(), type: 'itemTicked', item: 2 }));
    const [, reopened] = must(checklistTransition(done, { ...happening(), type: 'itemReopened', item: 2 }));
    const { history = [], ...rest } = reopened ?? item();
    assert.deepEqual(rest, items[1]);
    assert.deepEqual(
      history.map(({ type }) => type),
      ['done', 'reopened'],
    );
  });

  it('given an open item, when it is reopened, then nothing changes', () => {
    assert.equal(must(checklistTransition(items, { ...happening(), type: 'itemReopened', item: 2 })), items);
  });

  it('given an item, when a person takes it on, then they own it', () => {
    const taken = must(checklistTransition(items, { ...happening({ by: participant }), type: 'itemTaken', item: 1 }));
    assert.deepEqual(taken[0]?.owner, participant);
  });

  it('given an item, when a date is set by hand, then it is remembered as such', () => {
    const dated = must(checklistTransition(items, { ...happening(), type: 'itemDated', item: 1, dueOn: '2027-05-03' }));
    assert.equal(dated[0]?.dueOn, '2027-05-03');
    assert.equal(dated[0].dueSetBy, 'person');
  });

  it('given a closed item, when somebody takes it on or dates it, then that is refused', () => {
    const done = must(checklistTransition(items, { ...happening(), type: 'itemTicked', item: 1 }));
    const refused = { ok: false, error: 'itemClosed' };
    assert.deepEqual(checklistTransition(done, { ...happening(), type: 'itemTaken', item: 1 }), refused);
    const dated: ChecklistEvent = { ...happening(), type: 'itemDated', item: 1, dueOn: '2027-05-03' };
    assert.deepEqual(checklistTransition(done, dated), refused);
  });

  it('given a number that nobody was shown, then the item is unknown', () => {
    for (const number of [0, -1, 3, 1.5, Number.NaN]) {
      const result = checklistTransition(items, { ...happening(), type: 'itemTicked', item: number });
      assert.deepEqual(result, { ok: false, error: 'unknownItem' });
    }
  });

  it('given a full checklist, when an item is added, then that is refused', () => {
    const full = Array.from({ length: CHECKLIST_LIMIT }, (_, number) => item({ key: `k${number}` }));
    const event: ChecklistEvent = { ...happening(), type: 'itemAdded', title: 'Noch einer', phase: 'decide' };
    assert.deepEqual(checklistTransition(full, event), { ok: false, error: 'checklistFull' });
    assert.equal(must(checklistTransition(full.slice(1), event)).length, CHECKLIST_LIMIT);
  });

  it('an item added twice in the same words stands on the list once: Teams repeats clicks', () => {
    const add: ChecklistEvent = { ...happening(), type: 'itemAdded', title: 'Bus', phase: 'last' };
    const once = must(checklistTransition(items, add));
    assert.equal(must(checklistTransition(once, { ...add, ...happening() })), once);
  });

  it('added items get keys of their own and stand at the end', () => {
    const add: ChecklistEvent = { ...happening(), type: 'itemAdded', title: 'Bus', phase: 'last', dueOn: '2027-02-01' };
    const added = must(checklistTransition(must(checklistTransition(items, add)), { ...add, title: 'Zug' }));
    assert.equal(new Set(added.map(({ key }) => key)).size, 4);
    assert.deepEqual(added.slice(0, 2), items);
  });

  const anEvent: fc.Arbitrary<ChecklistEvent> = fc
    .tuple(
      anActor,
      fc.oneof(
        fc.record({ type: fc.constant('itemTicked' as const), item: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ type: fc.constant('itemReopened' as const), item: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ type: fc.constant('itemTaken' as const), item: fc.integer({ min: 1, max: 4 }) }),
        fc.record({
          ...{ type: fc.constant('itemDated' as const), dueOn: aDay },
          ...{ item: fc.integer({ min: 1, max: 4 }), startsAt: fc.constantFrom(undefined, 'none', '14:30') },
        }),
        fc.record({
          ...{ type: fc.constant('itemAssigned' as const), owner: anActor },
          item: fc.integer({ min: 1, max: 4 }),
        }),
        fc.record({
          ...{ type: fc.constant('itemNoted' as const), text: fc.string() },
          item: fc.integer({ min: 1, max: 4 }),
        }),
        fc.record({ type: fc.constant('itemAdded' as const), title: fc.string(), phase: fc.constant('last') }),
      ),
    )
    .map(([by, what]) => ({ ...happening({ by }), ...what }));

  it('whatever happens, an item keeps its number and closed items say who closed them', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 30 }), (events) => {
        let before: typeof items = items;
        for (const event of events) {
          const result = checklistTransition(before, event);
          if (!result.ok) continue;
          assert.deepEqual(
            result.value.slice(0, before.length).map(({ key }) => key),
            before.map(({ key }) => key),
          );
          for (const { status, closed } of result.value) assert.equal(status === 'open', closed === undefined);
          before = [...result.value];
        }
      }),
    );
  });

  it('changes to different items come to the same in whatever order they arrive', () => {
    fc.assert(
      fc.property(anEvent, anEvent, (a, b) => {
        fc.pre(a.type !== 'itemAdded' && b.type !== 'itemAdded' && a.item !== b.item);
        const four = [...items, item({ key: 'c' }), item({ key: 'd' })];
        const both = (first: ChecklistEvent, second: ChecklistEvent) =>
          must(checklistTransition(must(checklistTransition(four, first)), second));
        assert.deepEqual(both(a, b), both(b, a));
      }),
    );
  });
});
