/** From when on a delivery is due, given what was said before. */
import type { Delivery } from './delivery.ts';
import { CLAIM_SECONDS, type DeliveryEntry } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import { addSeconds, isBefore } from './time.ts';

/** A delivery and the moment from which it is due. */
export interface Planned {
  readonly at: string;
  readonly delivery: Delivery;
}

const settled = (entry: DeliveryEntry | undefined): boolean =>
  entry !== undefined && entry.status !== 'deferred' && entry.status !== 'claimed';

/** A claim by someone else holds until it is abandoned; a throttled attempt waits as long as Teams asked. */
export const notBefore = (entry: DeliveryEntry | undefined, at: string): string => {
  if (entry?.status === 'claimed') return addSeconds(entry.at, CLAIM_SECONDS);
  if (entry?.notBefore !== undefined && isBefore(at, entry.notBefore)) return entry.notBefore;
  return at;
};

export const once = (exchange: Exchange, at: string, delivery: Delivery): readonly Planned[] => {
  const entry = exchange.deliveries[delivery.key];
  return settled(entry) ? [] : [{ at: notBefore(entry, at), delivery }];
};

/** Of moments in their order, the newest that has come and the next to come: what was missed is said once. */
export const aroundNow = <M extends { readonly at: string }>(moments: readonly M[], now: string): readonly M[] => {
  const passed = moments.findLast(({ at }) => !isBefore(now, at));
  const upcoming = moments.find(({ at }) => isBefore(now, at));
  return [passed, upcoming].filter((moment) => moment !== undefined);
};

/** Changes that follow one another quickly become one update of the card. */
const UPDATE_PAUSE_SECONDS = 3;

/** A card that is posted at a moment, and updated in place whenever what it shows has changed. */
export const keptCurrent = (
  exchange: Exchange,
  at: string,
  delivery: Delivery & { readonly mark: string },
): readonly Planned[] => {
  const entry = exchange.deliveries[delivery.key];
  const isBlocked = entry?.status === 'rejected' || entry?.status === 'unknown';
  if (isBlocked || (entry?.status === 'sent' && entry.mark === delivery.mark)) return [];
  const isThere = entry?.activityId !== undefined;
  return [{ at: notBefore(entry, isThere ? addSeconds(entry.at, UPDATE_PAUSE_SECONDS) : at), delivery }];
};
