/** Calls Teams only as long as the claim surely holds: whoever comes later has sent nothing, and comes again. */
import { isTooLate, type SendResult } from '../domain/deliveryLog.ts';
import type { Clock } from '../ports/clock.ts';

const COME_AGAIN: SendResult = { status: 'throttled', retryAfterSeconds: 1 };

export type InTime = (call: () => Promise<SendResult>) => Promise<SendResult>;

/** The process, or the store, may have been slow since the claim. */
export const callsUnder =
  (clock: Clock, claimedAt: string): InTime =>
  async (call) =>
    isTooLate(claimedAt, clock.now()) ? COME_AGAIN : call();
