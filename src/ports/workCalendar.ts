/** Knows weekends and public holidays. */
import type { Land } from '../domain/land.ts';
import type { IsWorkingDay } from '../domain/time.ts';

export interface WorkCalendar {
  /** Working days on which nobody in any of the Länder has a public holiday; without Länder the nationwide ones count. */
  readonly workingDays: (laender: readonly Land[]) => IsWorkingDay;
}
