// Days as people type them and as the bot shows them.
import type { Temporal } from 'temporal-polyfill';

/** `12.3.2027` */
export const typedDay = ({ day, month, year }: Temporal.PlainDate): string => `${day}.${month}.${year}`;

/** `12. März 2027` */
export const shownDay = (on: Temporal.PlainDate): string =>
  on.toLocaleString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });
