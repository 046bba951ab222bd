/** Moving the visit: what changes, what was set by hand and stays, and what of that no longer fits. */
import assert from 'node:assert/strict';
import { dateChanges, dateConflicts, withDates } from '../../src/domain/dateChanges.ts';
import { itemsFromTemplate } from '../../src/domain/schedule.ts';
import { item, template } from '../fixtures/builders.ts';

describe('moving the visit', () => {
  const dates = new Map([
    ['goal', '2027-03-17'],
    ['request', '2027-03-31'],
    ['visit', '2027-06-16'],
    ['thanks', '2027-06-21'],
  ]);

  it('shows the changes first, with the numbers people see', () => {
    const items = itemsFromTemplate(template).with(1, item({ key: 'request', dueOn: '2027-02-01' }));
    assert.deepEqual(dateChanges(items, dates).slice(0, 2), [
      { item: 1, to: '2027-03-17' },
      { item: 2, from: '2027-02-01', to: '2027-03-31' },
    ]);
  });

  it('leaves dates that were set by hand, closed items and own items alone', () => {
    const items = [
      item({ key: 'goal', dueOn: '2027-02-02', dueSetBy: 'person' }),
      item({ key: 'request', dueOn: '2027-02-01', status: 'done' }),
      item({ key: 'own.3', dueOn: '2027-02-03' }),
    ];
    assert.deepEqual(dateChanges(items, dates), []);
    assert.equal(withDates(items, dates), items);
  });

  it('changes exactly what was shown, and a second time nothing', () => {
    const moved = withDates(itemsFromTemplate(template), dates);
    assert.deepEqual(
      moved.map(({ dueOn }) => dueOn),
      [...dates.values()],
    );
    assert.deepEqual(dateChanges(moved, dates), []);
  });
});

describe('dates set by hand', () => {
  const byHand = (key: string, dueOn: string) => item({ key, dueOn, dueSetBy: 'person' });
  const visit = { template, visitOn: '2027-06-16', visitDays: 2 };
  const numbers = (...items: readonly ReturnType<typeof item>[]) =>
    dateConflicts(items, visit).map(({ item: number }) => number);

  it('conflict if they are for something before the visit and lie after it, or the other way round', () => {
    const items = [byHand('goal', '2027-06-18'), byHand('thanks', '2027-06-15')];
    assert.deepEqual(dateConflicts(items, visit), [
      { item: 1, dueOn: '2027-06-18', liesAfterVisit: true },
      { item: 2, dueOn: '2027-06-15', liesAfterVisit: false },
    ]);
  });

  it('do not conflict on the right side, nor on a day of the visit', () => {
    assert.deepEqual(numbers(byHand('goal', '2027-06-15'), byHand('thanks', '2027-06-18')), []);
    assert.deepEqual(numbers(byHand('goal', '2027-06-17'), byHand('thanks', '2027-06-16')), []);
  });

  it('conflict for the visit itself on any other day', () => {
    assert.deepEqual(numbers(byHand('visit', '2027-06-15'), byHand('visit', '2027-06-17')), [1]);
  });

  it('do not conflict once the item is closed, and computed ones never do', () => {
    const closed = { ...byHand('goal', '2027-07-01'), status: 'done' as const };
    assert.deepEqual(numbers(closed, item({ key: 'goal', dueOn: '2027-07-01' })), []);
  });

  it('of own items conflict if the move takes them to the other side of the visit', () => {
    const present = [byHand('own.1', '2027-06-01')];
    assert.deepEqual(dateConflicts(present, visit), []);
    assert.deepEqual(dateConflicts(present, { ...visit, from: '2027-06-10' }), []);
    assert.deepEqual(dateConflicts(present, { ...visit, visitOn: '2027-05-11', from: '2027-06-16' }), [
      { item: 1, dueOn: '2027-06-01', liesAfterVisit: true },
    ]);
  });
});
