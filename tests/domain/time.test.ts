/** Days and moments, above all around leap days and the two nights on which clocks change. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  dayAt,
  daysBetween,
  earliest,
  instantOf,
  isBefore,
  isIsoDate,
  isoWeekday,
  toWorkingDay,
} from '../../src/domain/time.ts';
import { isWeekday } from '../fixtures/builders.ts';
import { aDay } from '../fixtures/arbitraries.ts';

const BERLIN = 'Europe/Berlin';

describe('days', () => {
  it('are accepted only if they exist', () => {
    for (const day of ['2028-02-29', '2027-12-31']) assert.ok(isIsoDate(day), day);
    for (const day of ['2027-02-29', '2027-02-30', '2027-13-01', '27-01-01', '2027-1-1', '2027-01-01T00:00', ''])
      assert.ok(!isIsoDate(day), day);
  });

  it('are accepted exactly as the calendar has them', () => {
    const number = fc.integer({ min: 0, max: 99 });
    const dated = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.oneof(number, fc.integer({ min: 1, max: 12 })),
      number,
    );
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(dated, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const isDay =
          month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
        return isIsoDate(text) === isDay;
      }),
    );
  });

  it('are counted across leap days and clock changes', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-03-27', 2), '2027-03-29');
    assert.equal(daysBetween('2027-10-30', '2027-11-01'), 2);
    assert.equal(isoWeekday('2027-01-10'), 7);
  });

  it('added and counted are each other’s reverse', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: -800, max: 800 }),
        (day, days) => daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });

  it('moved to a working day end on one, never further than necessary', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(1, -1), (day, direction) => {
        const moved = toWorkingDay(day, isWeekday, direction);
        assert.ok(isWeekday(moved));
        assert.ok(Math.abs(daysBetween(day, moved)) <= 2);
        assert.ok(daysBetween(day, moved) * direction >= 0);
      }),
    );
  });

  it('stay where they are when nobody ever works', () => {
    assert.equal(
      toWorkingDay('2027-01-11', () => false),
      '2027-01-11',
    );
  });
});

describe('moments', () => {
  it('of a wall clock hour differ in summer and in winter', () => {
    assert.equal(instantOf('2027-03-27', '09:00', BERLIN), '2027-03-27T08:00:00Z');
    assert.equal(instantOf('2027-03-28', '09:00', BERLIN), '2027-03-28T07:00:00Z');
    assert.equal(instantOf('2027-10-30', '09:00', BERLIN), '2027-10-30T07:00:00Z');
    assert.equal(instantOf('2027-10-31', '09:00', BERLIN), '2027-10-31T08:00:00Z');
  });

  it('of the hour that summer time skips are the next one that exists', () => {
    assert.equal(instantOf('2027-03-28', '02:00', BERLIN), '2027-03-28T01:00:00Z');
  });

  it('fall on the day of the place', () => {
    assert.equal(dayAt('2027-01-10T23:30:00Z', BERLIN), '2027-01-11');
    assert.equal(dayAt('2027-01-10T23:30:00Z', 'UTC'), '2027-01-10');
  });

  it('compare by time, with or without fractions of a second', () => {
    assert.ok(isBefore('2027-01-01T00:00:00Z', '2027-01-01T00:00:00.5Z'));
    assert.ok(!isBefore('2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00Z'));
    assert.equal(earliest(['2027-01-01T00:00:00.5Z', '2027-01-01T00:00:00Z']), '2027-01-01T00:00:00Z');
    assert.equal(earliest([]), undefined);
  });
});
