/** Sends a person their daily bundle, at most one per working day, and nothing when there is nothing to say. */
import { renderBundle } from '../cards/bundle.ts';
import { bundleEntries, claimBundle, isBundleDue, recordBundle, settleAbandonedBundle } from '../domain/bundle.ts';
import type { SendResult } from '../domain/deliveryLog.ts';
import type { RefOf } from '../domain/document.ts';
import type { Person, PersonalChat } from '../domain/person.ts';
import { err, ok } from '../domain/result.ts';
import { dayAt } from '../domain/time.ts';
import type { Message } from '../ports/messenger.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import type { DeliveryServices } from './services.ts';

const NOTHING_TO_SAY: SendResult = { status: 'gone' };

const messageFor = async (services: DeliveryServices, person: Person, now: string): Promise<Message | undefined> => {
  const exchanges = await exchangesOf(services.records, person);
  const entries = bundleEntries({ person, exchanges, now });
  if (entries.length === 0) return undefined;
  const reader = services.readers[person.locale];
  const card = renderBundle(reader, { exchanges, entries });
  return { type: 'card', card, summary: reader.texts.reminders.bundleNotification };
};

const send = async (
  services: DeliveryServices,
  { person, chat }: { person: Person; chat: PersonalChat },
  now: string,
): Promise<SendResult> => {
  const message = await messageFor(services, person, now);
  if (message === undefined) return NOTHING_TO_SAY;
  const target = { type: 'personal', tenantId: person.tenantId, chat } as const;
  await services.pacer.ready();
  const result = await services.messenger.send(target, message);
  services.logger.info({ kind: 'bundle', status: result.status }, 'delivery');
  if (result.status === 'sent')
    services.onSaid?.({ recipient: person.name, target, message, at: now, isUpdate: false });
  return result;
};

export const deliverBundle = async (services: DeliveryServices, ref: RefOf<'person'>): Promise<void> => {
  const { records, clock } = services;
  const stored = await records.load(ref);
  if (stored === undefined) return;
  if (stored.document.handoffs.length > 0) return settleHandoffs(records, stored.document);
  const now = clock.now();
  const { bundle, timeZone, chat } = stored.document;
  const person = { ...stored.document, bundle: settleAbandonedBundle(bundle, now, timeZone) };
  const isDue = chat !== undefined && isBundleDue(person, now, records.workingDaysFor(person));
  // Saved even if nothing is due: the date of the next look has to be made true.
  const saved = await records.save(
    isDue ? { ...person, bundle: claimBundle(person.bundle, now) } : person,
    stored.etag,
  );
  if (!saved.ok || !isDue) return;
  const { fence } = saved.value.document.bundle;
  const result = await send(services, { person, chat }, now);
  await records.change(ref, (latest) => {
    if (latest === undefined) return err('notMember');
    if (latest.bundle.fence !== fence || latest.bundle.status !== 'claimed') return ok(latest);
    // What Teams asks to wait counts from its answer; what was said belongs to the day it was composed for.
    const ended = { now: clock.now(), today: dayAt(now, timeZone) };
    return ok({ ...latest, bundle: recordBundle(latest.bundle, ended, result) });
  });
};
