/** Who is told that something may not have arrived: once, and by somebody who can do something about it. */
import { postKind, requestKind } from './delivery.ts';
import type { DeliveryEntry } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import { once, type Planned } from './planned.ts';
import { isBefore } from './time.ts';

/** Whoever has answered has been reached. */
const isOverEnquiry = ({ enquiries }: Exchange, about: string): boolean =>
  enquiries.some(({ id, status }) => about === `enquiry:${id}` && status !== 'open');

const hasGotThrough = (
  { deliveries }: Exchange,
  { after, until }: { readonly after: string; readonly until: string },
): boolean =>
  Object.entries(deliveries).some(
    ([key, { status, at }]) =>
      status === 'sent' && postKind(key) !== undefined && isBefore(after, at) && !isBefore(until, at),
  );

/** A channel that refuses one post refuses the next as well: the organiser hears it once, until something got through. */
const isKnownRefusal = (exchange: Exchange, about: string, entry: DeliveryEntry): boolean =>
  entry.status === 'rejected' &&
  postKind(about) !== undefined &&
  Object.entries(exchange.deliveries).some(([key, { status, at }]) => {
    if (key === about || status !== 'rejected' || postKind(key) === undefined) return false;
    const isEarlier = isBefore(at, entry.at) || (at === entry.at && key < about);
    return isEarlier && !hasGotThrough(exchange, { after: at, until: entry.at });
  });

/** A message to the organiser, or a reply, that failed is told to nobody: it would go the same way. */
export const troubles = (exchange: Exchange): readonly Planned[] =>
  Object.entries(exchange.deliveries).flatMap(([about, entry]) => {
    if (entry.status !== 'unknown' && entry.status !== 'rejected') return [];
    if ((postKind(about) ?? requestKind(about)) === undefined) return [];
    if (isOverEnquiry(exchange, about) || isKnownRefusal(exchange, about, entry)) return [];
    const key = `trouble:${about}:${entry.fence}`;
    return once(exchange, entry.at, { kind: 'trouble', key, about, trouble: entry.status });
  });
