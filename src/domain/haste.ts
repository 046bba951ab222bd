/** Messages that come before anyone can have read what they seem to answer. */
import { addSeconds, isBefore } from './time.ts';

/** Nobody reads a question of the reflection and answers it in less. */
export const SOONEST_ANSWER_SECONDS = 4;
/** Fields are shorter: one word may be enough. */
export const SOONEST_FIELD_SECONDS = 2;

/** Both moments are those at which Teams took a message in; where Teams does not say, nothing is too soon. */
export const isTooSoon = (sentAt: string | undefined, after: string | undefined, seconds: number): boolean =>
  sentAt !== undefined && after !== undefined && isBefore(sentAt, addSeconds(after, seconds));
