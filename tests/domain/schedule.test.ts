/** Target dates computed from the visit: working days, the right order, nothing in the past, hands off what people set. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dateChanges,
  isSqueezed,
  itemsFromTemplate,
  schedule,
  type TemplateItem,
  withDates,
} from '../../src/domain/schedule.ts';
import { addDays, daysBetween } from '../../src/domain/time.ts';
import { aDay } from '../fixtures/arbitraries.ts';
import { isWeekday, item, template } from '../fixtures/builders.ts';

/** Weekdays without the days around Christmas and Easter 2027. */
const isWorkingDay = (day: string): boolean =>
  isWeekday(day) && !/-12-(24|25|26|31)$|-01-01$|^2027-03-(26|29)$/.test(day);

const offsets = [-14, -13, -12, -11, -10, -9, -8, -6, -5, -4, -2, -1, 0, 0.5, 1, 3, 4, 6, 13, 26, 39, 43, 52];
const wholeYear: readonly TemplateItem[] = offsets.map((offsetWeeks) => ({
  key: `${offsetWeeks}`,
  phase: 'p',
  offsetWeeks,
}));

describe('the schedule', () => {
  const dates = schedule({ template, visitOn: '2027-06-16', today: '2027-01-11', isWorkingDay });

  it('counts back and forth from the visit', () => {
    assert.deepEqual(
      [...dates],
      [
        ['goal', '2027-03-17'],
        ['request', '2027-03-31'],
        ['visit', '2027-06-16'],
        ['thanks', '2027-06-21'],
      ],
    );
  });

  it('moves a date before the visit from a day off to the working day before, one after it to the next', () => {
    const input = { visitOn: '2027-04-05', today: '2027-01-11', isWorkingDay };
    const around = [
      { key: 'before', phase: 'p', offsetWeeks: -1 },
      { key: 'after', phase: 'p', offsetWeeks: 0.7 },
    ];
    assert.deepEqual([...schedule({ ...input, template: around }).values()], ['2027-03-25', '2027-04-12']);
  });

  it('crosses leap days and both clock changes without losing a day', () => {
    const weeks = (visitOn: string) =>
      daysBetween(
        schedule({ template, visitOn, today: '2026-01-01', isWorkingDay: () => true }).get('goal') ?? '',
        visitOn,
      );
    for (const visitOn of ['2028-03-15', '2028-02-29', '2027-04-12', '2027-11-15']) assert.equal(weeks(visitOn), 91);
  });

  it('squeezes the time before the visit when the plan starts late, and says so', () => {
    const late = { template, visitOn: '2027-06-16', today: '2027-05-12', isWorkingDay };
    assert.equal(isSqueezed(late), true);
    assert.equal(isSqueezed({ ...late, today: '2027-03-17' }), false);
    assert.deepEqual([...schedule(late).values()], ['2027-05-12', '2027-05-17', '2027-06-16', '2027-06-21']);
  });

  it('puts what is left on the day of the visit when that is today, even on a Saturday', () => {
    const saturday = { template, visitOn: '2027-06-19', today: '2027-06-19', isWorkingDay };
    assert.deepEqual([...schedule(saturday).values()].slice(0, 3), ['2027-06-19', '2027-06-19', '2027-06-19']);
  });

  const inputs = fc
    .record({ visitOn: aDay, lead: fc.integer({ min: 0, max: 200 }) })
    .map(({ visitOn, lead }) => ({ template: wholeYear, visitOn, today: addDays(visitOn, -lead), isWorkingDay }));

  it('gives working days only, except the visit itself', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const day of schedule(input).values()) assert.ok(day === input.visitOn || isWorkingDay(day), day);
      }),
    );
  });

  it('keeps the order of the template: before, on, after the visit', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const days = [...schedule(input).values()];
        assert.deepEqual(days, days.toSorted());
        for (const [index, day] of days.entries()) {
          const offset = offsets[index] ?? 0;
          assert.ok(offset > 0 ? day > input.visitOn : day <= input.visitOn, `${offset}: ${day}`);
        }
      }),
    );
  });

  it('gives no date before today', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const day of schedule(input).values()) assert.ok(day >= input.today, day);
      }),
    );
  });
});

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
