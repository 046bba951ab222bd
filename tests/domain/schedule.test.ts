/** Target dates computed from the visit: working days, the right order, nothing in the past, hands off what people set. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { Land } from '../../src/domain/land.ts';
import { schedule, type TemplateItem, withQuestions } from '../../src/domain/schedule.ts';
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

  it('puts what is left on the day of the visit when that is today, even on a Saturday', () => {
    const saturday = { template, visitOn: '2027-06-19', today: '2027-06-19', isWorkingDay };
    assert.deepEqual([...schedule(saturday).values()].slice(0, 3), ['2027-06-19', '2027-06-19', '2027-06-19']);
  });
});

describe('items for open questions', () => {
  it('are due when the deciding should be over', () => {
    const offsetOf = (of: readonly TemplateItem[]) =>
      withQuestions(of, [item({ key: 'question.C3' })]).find(({ key }) => key === 'question.C3')?.offsetWeeks;
    assert.equal(offsetOf(template), -12);
    assert.equal(offsetOf([{ key: 'goal', phase: 'decide', offsetWeeks: -3 }]), -3);
  });
});

describe('every schedule', () => {
  const calendar = createHolidayCalendar();
  const aLand = fc.constantFrom(...Land.options);
  const inputs = fc
    .record({ visitOn: aDay, lead: fc.integer({ min: 0, max: 200 }), laender: fc.tuple(aLand, aLand) })
    .map(({ visitOn, lead, laender }) => ({
      template: wholeYear,
      visitOn,
      today: addDays(visitOn, -lead),
      isWorkingDay: calendar.workingDays(laender),
    }));

  it('gives days on which people in both Länder work, except the visit itself', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const day of schedule(input).values()) assert.ok(day === input.visitOn || input.isWorkingDay(day), day);
      }),
    );
  });

  it('keeps the order of the template, since nothing in it is essential: before, on, after the visit', () => {
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

  it('holds in every Land, from every weekday, in leap years and across both clock changes', () => {
    const mondays = ['2028-02-28', '2028-03-27', '2028-10-30', '2027-03-29', '2027-12-27'];
    for (const land of Land.options) {
      const works = calendar.workingDays([land]);
      for (const visitOn of mondays.flatMap((monday) => Array.from({ length: 7 }, (_, day) => addDays(monday, day)))) {
        const days = schedule({ template: wholeYear, visitOn, today: addDays(visitOn, -120), isWorkingDay: works });
        for (const [key, day] of days) {
          const off = daysBetween(addDays(visitOn, Math.round(Number(key) * 7)), day);
          assert.ok(key === '0' || works(day), `${land} ${visitOn} ${key}`);
          // Only days off are stepped over: at most Christmas with its weekends, and in the right direction.
          assert.ok(
            Number(key) < 0 ? off <= 0 && off >= -5 : off >= 0 && off <= 5,
            `${land} ${visitOn} ${key}: ${off}`,
          );
        }
      }
    }
  });
});
