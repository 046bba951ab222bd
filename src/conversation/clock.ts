/** Understands times of day as people write them behind a date: "um 14 Uhr", "14:30", "at 2 pm". */
import { err, ok, type Result } from '../domain/result.ts';

/** Said in place of a time: the date stays, its time goes. */
const NO_TIME = 'none';

const WITHOUT = /^(?:ohne (?:uhr)?zeit|ganztägig|without (?:a )?time|all[ -]day|none)$/i;

const CLOCK = /^(?:um\s+|at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|([ap])\.?m\.?)?$/i;

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
};

/** Gives the wall clock time as `14:30`, or `none` for "without a time". */
export const parseClock = (raw: string): Result<string, 'notATime'> => {
  const text = raw.trim();
  if (WITHOUT.test(text)) return ok(NO_TIME);
  const found = CLOCK.exec(text);
  if (found === null) return err('notATime');
  const [, hours, minutes = '00', half] = found;
  const hour = hourOf(Number(hours), half);
  // Not "hour > 23": an hour that makes no sense is not a number.
  if (!(hour <= 23) || Number(minutes) > 59) return err('notATime');
  return ok(`${String(hour).padStart(2, '0')}:${minutes}`);
};

/** A time says that it is one: by a word before it, by one behind it, or by a colon. A day has none of these. */
const BEHIND =
  /^(?!(?:um|at)\s)(\S.*?),?\s+(?:(?:um|at)\s+(\S.*)|(\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|[ap]\.?m\.?))|(\d{1,2}:\d{2})|(ohne (?:uhr)?zeit|ganztägig|without (?:a )?time|all[ -]day))$/i;

/** "12.3. um 14 Uhr" as the day and the time, both as typed. */
export const splitClock = (text: string): { readonly day: string; readonly clock?: string } => {
  const found = BEHIND.exec(text.trim());
  const clock = found?.slice(2).find((part) => part !== undefined);
  return found?.[1] === undefined || clock === undefined ? { day: text } : { day: found[1], clock };
};
