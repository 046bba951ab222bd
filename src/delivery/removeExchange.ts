/** Deletes an exchange whose time is over, with everything that lies in its partition. Safe to repeat at any point. */
import { plannedDeliveries } from '../domain/deliveries.ts';
import type { Ref, RefOf } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { beginRemoval, isRemovalDue } from '../domain/removal.ts';
import { err, ok } from '../domain/result.ts';
import type { DeliveryServices } from './services.ts';
import { NOTHING_SAID, type Worked } from './worked.ts';

const MORE: Worked = { hasCalled: false, isMore: true };

/** Somebody may have been faster, or may have changed it: then it is left for the next time. */
const removeNewest = async ({ records }: DeliveryServices, ref: Ref): Promise<boolean> => {
  const stored = await records.load(ref);
  return stored === undefined || (await records.remove(ref, stored.etag)).ok;
};

/** The exchange last: as long as it is there, it is due. */
const removeAll = async (services: DeliveryServices, ref: RefOf<'exchange'>): Promise<void> => {
  const all = await services.records.inPartition(ref.partition);
  for (const other of all) if (other.id !== ref.id && !(await removeNewest(services, other))) return;
  await removeNewest(services, ref);
  services.logger.info({ kind: ref.kind, documents: all.length }, 'deleted after retention');
};

/** All others know, and the channel knows or cannot be told. */
const isReady = ({ records, clock }: DeliveryServices, exchange: Exchange): boolean =>
  exchange.handoffs.length === 0 &&
  Object.values(exchange.deliveries).every(({ status }) => status !== 'claimed') &&
  plannedDeliveries(exchange, { now: clock.now(), isWorkingDay: records.workingDaysOf(exchange) }).length === 0;

/** `undefined` if it is not the time to, or something has to be said first. */
export const removeInTime = async (services: DeliveryServices, ref: RefOf<'exchange'>): Promise<Worked | undefined> => {
  const { records, clock } = services;
  const now = clock.now();
  const exchange = (await records.load(ref))?.document;
  if (exchange === undefined || !isRemovalDue(exchange, now)) return undefined;
  if (exchange.removingSince === undefined) {
    await records.change(ref, (latest) => {
      if (latest === undefined) return err('unknownExchange');
      return ok(isRemovalDue(latest, now) ? beginRemoval(latest, now) : latest);
    });
    return MORE;
  }
  if (!isReady(services, exchange)) return undefined;
  await removeAll(services, ref);
  return NOTHING_SAID;
};
