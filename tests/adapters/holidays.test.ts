/** Days on which German municipalities work, checked against known holidays. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { Land } from '../../src/domain/land.ts';
import { addDays, isoWeekday } from '../../src/domain/time.ts';

const calendar = createHolidayCalendar();
const worksIn = (day: string, ...laender: readonly Land[]): boolean => calendar.workingDays(laender)(day);

describe('the work calendar', () => {
  it('knows no work on weekends', () => {
    assert.equal(worksIn('2027-01-16', 'NW'), false);
    assert.equal(worksIn('2027-01-17', 'NW'), false);
    assert.equal(worksIn('2027-01-18', 'NW'), true);
  });

  it('knows the holidays that all Länder share, whether or not one is named', () => {
    for (const day of ['2027-05-06', '2027-03-26', '2027-03-29', '2027-05-17', '2029-10-03', '2028-12-25']) {
      assert.equal(worksIn(day), false, day);
      for (const land of Land.options) assert.equal(worksIn(day, land), false, `${day} ${land}`);
    }
  });

  const onlySome: readonly { day: string; name: string; off: readonly Land[] }[] = [
    { day: '2027-01-06', name: 'Epiphany', off: ['BW', 'BY', 'ST'] },
    { day: '2027-03-08', name: "Women's Day", off: ['BE', 'MV'] },
    { day: '2027-05-27', name: 'Corpus Christi', off: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
    { day: '2028-08-15', name: 'Assumption Day', off: ['BY', 'SL'] },
    { day: '2027-09-20', name: "Children's Day", off: ['TH'] },
    { day: '2028-10-31', name: 'Reformation Day', off: ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'] },
    { day: '2027-11-01', name: "All Saints' Day", off: ['BW', 'BY', 'NW', 'RP', 'SL'] },
    { day: '2027-11-17', name: 'Day of Repentance and Prayer', off: ['SN'] },
  ];
  for (const { day, name, off } of onlySome) {
    it(`knows that ${name} is a holiday in ${off.join(', ')} only`, () => {
      assert.deepEqual(Land.options.filter((land) => !worksIn(day, land)).toSorted(), off.toSorted());
    });
  }

  it('takes Christmas Eve and New Year’s Eve for working days', () => {
    assert.equal(worksIn('2026-12-24', 'NW'), true);
    assert.equal(worksIn('2026-12-31', 'NW'), true);
  });

  it('takes the Augsburg Peace Festival, a holiday of one city, for a working day of Bavaria', () => {
    assert.equal(worksIn('2028-08-08', 'BY'), true);
  });

  it('knows no work on a day that is a holiday in only one of the Länder involved', () => {
    assert.equal(worksIn('2028-10-31', 'NW', 'TH'), false);
    assert.equal(worksIn('2027-05-27', 'TH', 'NW'), false);
    assert.equal(worksIn('2027-05-28', 'TH', 'NW'), true);
  });

  it('counts in all of Reformation Day 2017, which was a holiday everywhere once', () => {
    assert.equal(worksIn('2017-10-31', 'BY'), false);
  });

  it('gives the same days in whatever time zone the process runs', () => {
    const days = Array.from({ length: 366 }, (_, count) => addDays('2027-01-01', count));
    const expected = days.filter((day) => isoWeekday(day) < 6 && !worksIn(day, 'NW')).join();
    const adapter = join(import.meta.dirname, '../../src/adapters/holidays/holidayCalendar.ts');
    const script = `
      const { createHolidayCalendar } = await import(${JSON.stringify(adapter)});
      const works = createHolidayCalendar().workingDays(['NW']);
      const days = ${JSON.stringify(days)}.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()) && !works(day));
      process.stdout.write(days.join());`;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin']) {
      const options = { env: { ...process.env, TZ }, encoding: 'utf8' } as const;
      assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', script], options), expected, TZ);
    }
  });
});
