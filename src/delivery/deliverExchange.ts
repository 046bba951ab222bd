/** Says what an exchange should have said by now: claim by conditional write, send, record. */
import { claimDelivery, deliveriesDue, settleAbandoned } from '../domain/deliveries.ts';
import { type DeliveryEntry, record, type SendResult } from '../domain/deliveryLog.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { RefOf } from '../domain/document.ts';
import { err, ok } from '../domain/result.ts';
import { isDue } from '../domain/nextDue.ts';
import type { Delivery } from '../domain/delivery.ts';
import { placeOf } from '../ports/logger.ts';
import type { Target } from '../ports/messenger.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import { compose } from './compose.ts';
import type { Composed } from './composed.ts';
import { callsUnder } from './inTime.ts';
import { removeInTime } from './removeExchange.ts';
import { NOTHING_SAID, type Worked } from './worked.ts';
import type { DeliveryServices } from './services.ts';

interface Claimed {
  /** The newest known, with the claim. */
  readonly exchange: Exchange;
  readonly delivery: Delivery;
  readonly claim: DeliveryEntry;
}

/** `undefined` if nothing is due, or another replica was faster. */
const claimNext = async (
  { records, clock }: DeliveryServices,
  ref: RefOf<'exchange'>,
): Promise<Claimed | undefined> => {
  const stored = await records.load(ref);
  if (stored === undefined) return undefined;
  const now = clock.now();
  const settled = settleAbandoned(stored.document, now);
  const [delivery] = deliveriesDue(settled, { now, isWorkingDay: records.workingDaysOf(settled) });
  const isPlanTrue = settled === stored.document && !isDue(stored.document, now);
  if (delivery === undefined && isPlanTrue) return undefined;
  const claimed = delivery === undefined ? settled : claimDelivery(settled, delivery, now);
  const saved = await records.save(claimed, stored.etag);
  const claim = delivery && claimed.deliveries[delivery.key];
  if (!saved.ok || delivery === undefined || claim === undefined) return undefined;
  return { exchange: saved.value.document, delivery, claim };
};

const withoutThread = (target: Target): Target | undefined => {
  if (target.type !== 'channel' || target.threadId === undefined) return undefined;
  const { threadId: _, ...channel } = target;
  return channel;
};

/** Updates the message if there is one; a thread that is gone is replaced by a new one. */
const send = async (
  { messenger, clock }: DeliveryServices,
  { target, message }: Composed,
  { activityId, at }: DeliveryEntry,
): Promise<SendResult> => {
  const inTime = callsUnder(clock, at);
  if (activityId !== undefined) return inTime(() => messenger.update(target, activityId, message));
  const sent = await inTime(() => messenger.send(target, message));
  const fresh = sent.status === 'gone' ? withoutThread(target) : undefined;
  return fresh === undefined ? sent : inTime(() => messenger.send(fresh, message));
};

const NOBODY: SendResult = { status: 'rejected', reason: 'nobody to send it to' };

const COMPOSE_AGAIN: SendResult = { status: 'throttled', retryAfterSeconds: 300 };

/** What cannot be composed has not been sent: it is tried again later, and not taken for unknown. */
const tryToCompose = async (
  { records, readers, logger }: DeliveryServices,
  exchange: Exchange,
  delivery: Delivery,
): Promise<Composed | SendResult> => {
  try {
    return (await compose({ store: records, readers }, exchange, delivery)) ?? NOBODY;
  } catch (error) {
    logger.error({ kind: delivery.kind, ...placeOf(error) }, 'a delivery could not be composed');
    return COMPOSE_AGAIN;
  }
};

const deliver = async (
  services: DeliveryServices,
  ref: RefOf<'exchange'>,
  { exchange, delivery, claim }: Claimed,
): Promise<Worked> => {
  const { records, clock, onSaid } = services;
  const composed = await tryToCompose(services, exchange, delivery);
  const result = 'status' in composed ? composed : await send(services, composed, claim);
  const mark = 'mark' in delivery && delivery.mark !== undefined ? { mark: delivery.mark } : {};
  const recorded = await records.change(ref, (latest) => {
    if (latest === undefined) return err('unknownExchange');
    const attempt = { key: delivery.key, at: clock.now(), fence: claim.fence, ...mark };
    const deliveries = record(latest.deliveries, attempt, result);
    return ok(deliveries === undefined ? latest : { ...latest, deliveries });
  });
  services.logger.info({ kind: delivery.kind, status: result.status }, 'delivery');
  if (result.status === 'sent' && !('status' in composed))
    onSaid?.({ ...composed, at: clock.now(), isUpdate: claim.activityId !== undefined });
  return { hasCalled: !('status' in composed), isMore: recorded.ok && isDue(recorded.value.after, clock.now()) };
};

/** One delivery at a time: each is one call to Teams, and others get their turn in between. */
export const deliverExchange = async (services: DeliveryServices, ref: RefOf<'exchange'>): Promise<Worked> => {
  const { records, clock } = services;
  const stored = await records.load(ref);
  if (stored !== undefined) await settleHandoffs(records, stored.document, clock.now());
  // Only what is closed is ever deleted: no other delivery is worth another look.
  const removed = stored?.document.closed && (await removeInTime(services, ref));
  if (removed !== undefined) return removed;
  const claimed = await claimNext(services, ref);
  return claimed === undefined ? NOTHING_SAID : deliver(services, ref, claimed);
};
