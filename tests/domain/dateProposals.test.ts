/** Date proposals: days that both sides can travel on, one a week. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { proposeDates } from '../../src/domain/dateProposals.ts';
import { Land } from '../../src/domain/land.ts';
import { addDays, daysBetween, isoWeekday } from '../../src/domain/time.ts';
import { aDay } from '../fixtures/arbitraries.ts';
import { isWeekday } from '../fixtures/builders.ts';

describe('date proposals', () => {
  it('are three Tuesdays, one a week, as early as the template allows', () => {
    const days = proposeDates({ today: '2027-01-11', weeksAhead: 10, visitDays: 1, isWorkingDay: isWeekday });
    assert.deepEqual(days, ['2027-03-23', '2027-03-30', '2027-04-06']);
  });

  it('step over holidays, and over weeks that have too many', () => {
    const calendar = createHolidayCalendar().workingDays(['NW', 'BY']);
    const days = proposeDates({ today: '2027-04-26', weeksAhead: 1, visitDays: 2, isWorkingDay: calendar });
    assert.deepEqual(days, ['2027-05-04', '2027-05-11', '2027-05-18']);
  });

  const aLand = fc.constantFrom(...Land.options);
  const calendar = createHolidayCalendar();

  it('begin between Tuesday and Thursday, on working days of both Länder only, and never too early', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 3 }), fc.tuple(aLand, aLand), (today, visitDays, laender) => {
        const isWorkingDay = calendar.workingDays(laender);
        const days = proposeDates({ today, weeksAhead: 9, visitDays, isWorkingDay });
        assert.equal(days.length, 3);
        for (const day of days) {
          assert.ok(isoWeekday(day) >= 2 && isoWeekday(day) <= 4 && daysBetween(today, day) >= 63, day);
          for (let count = 0; count < visitDays; count += 1) assert.ok(isWorkingDay(addDays(day, count)), day);
        }
      }),
    );
  });
});
