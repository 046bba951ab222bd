/** Weekends and public holidays of the German Länder, computed without any network. */
import { getHolidays } from 'feiertagejs';
import type { Land } from '../../domain/land.ts';
import { isoWeekday } from '../../domain/time.ts';
import type { WorkCalendar } from '../../ports/workCalendar.ts';

/** `BUND` stands for the holidays that all Länder share. */
type Region = Land | 'BUND';

const SATURDAY = 6;

/**
 * The library's `dateString` is the day in the time zone of the process, wrong east of UTC+12; its `date` is noon in
 * UTC, so the day in UTC is right everywhere.
 */
const holidaysOf = (year: number, region: Region): ReadonlySet<string> =>
  new Set(getHolidays(year, region).map(({ date }) => date.toISOString().slice(0, 10)));

/**
 * A holiday counts where it holds in the whole Land or in nearly all of it: Assumption Day (15 August) in all of
 * Bavaria and the Saarland, since a day too many off does no harm here. The Augsburg Peace Festival and Corpus
 * Christi in single places of Saxony and Thuringia do not count.
 */
export const createHolidayCalendar = (): WorkCalendar => {
  const cache = new Map<string, ReadonlySet<string>>();
  const holidays = (year: number, region: Region): ReadonlySet<string> => {
    const key = `${region} ${year}`;
    const known = cache.get(key) ?? holidaysOf(year, region);
    cache.set(key, known);
    return known;
  };
  return {
    workingDays: (laender) => {
      const regions: readonly Region[] = laender.length === 0 ? ['BUND'] : laender;
      return (day) =>
        isoWeekday(day) < SATURDAY && !regions.some((region) => holidays(Number(day.slice(0, 4)), region).has(day));
    },
  };
};
