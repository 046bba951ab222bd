/** Takes apart what people write in one go though it fills several slots. */
import { splitClock } from './clock.ts';
import type { Raw } from './intent.ts';

/** "Frau Demir bis 12.3." */
export const splitUntil = (raw: Raw): Raw => {
  const { deputy, until } = raw;
  const found = typeof deputy === 'string' ? /^(.+?),?\s+(?:bis|until)\s+(.+)$/i.exec(deputy.trim()) : null;
  return found === null || until !== undefined ? raw : { ...raw, deputy: found[1], until: found[2] };
};

/** "12.3. um 14 Uhr" */
export const splitTime = (raw: Raw): Raw => {
  const { on, startsAt } = raw;
  if (typeof on !== 'string' || (startsAt !== undefined && startsAt !== '')) return raw;
  const split = splitClock(on);
  return split.clock === undefined ? raw : { ...raw, on: split.day, startsAt: split.clock };
};
