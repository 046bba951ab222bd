/** Sends a person their daily bundle, at most one per working day, and nothing when there is nothing to say. */
import { renderBundle } from '../cards/bundle.ts';
import {
  bundleEntries,
  bundleSpan,
  claimBundle,
  isBundleDue,
  recordBundle,
  settleAbandonedBundle,
} from '../domain/bundle.ts';
import { datesToSettle } from '../domain/datesToSettle.ts';
import type { SendResult } from '../domain/deliveryLog.ts';
import type { RefOf } from '../domain/document.ts';
import { isDue } from '../domain/nextDue.ts';
import { nudgesFor } from '../domain/nudges.ts';
import type { Person, PersonalChat } from '../domain/person.ts';
import { err, ok } from '../domain/result.ts';
import { dayAt } from '../domain/time.ts';
import { placeOf } from '../ports/logger.ts';
import type { Message } from '../ports/messenger.ts';
import type { Stored } from '../ports/store.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { askingExchanges, ownReflections } from '../records/waitingFor.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import type { DeliveryServices } from './services.ts';
import { callsUnder } from './inTime.ts';
import { NOTHING_SAID, type Worked } from './worked.ts';

const NOTHING_TO_SAY: SendResult = { status: 'gone' };
const COMPOSE_AGAIN: SendResult = { status: 'throttled', retryAfterSeconds: 300 };

const messageFor = async (services: DeliveryServices, person: Person, now: string): Promise<Message | SendResult> => {
  const { records } = services;
  const exchanges = await exchangesOf(records, person);
  const entries = bundleEntries({ person, exchanges, now });
  const asking = { person, span: bundleSpan(person, now), isWorkingDay: records.workingDaysFor(person) };
  const dates = datesToSettle({ ...asking, exchanges });
  const nudges = nudgesFor({
    ...asking,
    exchanges: [...exchanges, ...(await askingExchanges(records, person))],
    reflections: await ownReflections(records, person, { exchanges, today: asking.span.today }),
  });
  if (entries.length + nudges.length + dates.length === 0) return NOTHING_TO_SAY;
  const reader = services.readers[person.locale];
  const card = renderBundle(reader, { exchanges, entries, nudges, dates });
  return { type: 'card', card, summary: reader.texts.reminders.bundleNotification };
};

const tryToCompose = async (services: DeliveryServices, person: Person, now: string): Promise<Message | SendResult> => {
  try {
    return await messageFor(services, person, now);
  } catch (error) {
    services.logger.error({ kind: 'bundle', ...placeOf(error) }, 'a delivery could not be composed');
    return COMPOSE_AGAIN;
  }
};

interface Reachable {
  readonly person: Person;
  readonly chat: PersonalChat;
  readonly etag: string;
  readonly now: string;
}

interface Ending {
  readonly result: SendResult;
  /** When it was composed: what was said belongs to that day. */
  readonly composedAt: string;
  /** What Teams asks to wait counts from its answer on. */
  readonly now: string;
}

const recorded = (person: Person, { result, composedAt, now }: Ending): Person => ({
  ...person,
  bundle: recordBundle(person.bundle, { now, today: dayAt(composedAt, person.timeZone) }, result),
});

/** Claimed before it is sent, recorded afterwards if the claim still holds. */
const send = async (
  { records, messenger, logger, clock, onSaid }: DeliveryServices,
  ref: RefOf<'person'>,
  { person, chat, etag, now, message }: Reachable & { readonly message: Message },
): Promise<Worked> => {
  const claimed = await records.save({ ...person, bundle: claimBundle(person.bundle, now) }, etag);
  if (!claimed.ok) return NOTHING_SAID;
  const { fence } = claimed.value.document.bundle;
  const target = { type: 'personal', tenantId: person.tenantId, chat } as const;
  const result = await callsUnder(clock, now)(() => messenger.send(target, message));
  logger.info({ kind: 'bundle', status: result.status }, 'delivery');
  if (result.status === 'sent') onSaid?.({ recipient: person.name, target, message, at: now, isUpdate: false });
  await records.change(ref, (latest) => {
    if (latest === undefined) return err('notMember');
    const isOurs = latest.bundle.fence === fence && latest.bundle.status === 'claimed';
    return ok(isOurs ? recorded(latest, { result, composedAt: now, now: clock.now() }) : latest);
  });
  return { hasCalled: true, isMore: false };
};

/** The person as they are to be looked at now, if it is time for their bundle; otherwise the next look is made true. */
const whoseTimeHasCome = async (
  { records, clock }: DeliveryServices,
  { document, etag }: Stored<Person>,
): Promise<Reachable | undefined> => {
  const now = clock.now();
  const { bundle, timeZone, chat } = document;
  const person = { ...document, bundle: settleAbandonedBundle(bundle, now, timeZone) };
  if (chat !== undefined && isBundleDue(person, now, records.workingDaysFor(person)))
    return { person, chat, etag, now };
  if (isDue(document, now)) await records.save(person, etag);
  return undefined;
};

/** What is said is composed before the claim, so that nothing to say costs one write. */
export const deliverBundle = async (services: DeliveryServices, ref: RefOf<'person'>): Promise<Worked> => {
  const { records, clock } = services;
  const stored = await records.load(ref);
  if (stored !== undefined) await settleHandoffs(records, stored.document, clock.now());
  const newest = await records.load(ref);
  const reachable = newest && (await whoseTimeHasCome(services, newest));
  if (reachable === undefined) return NOTHING_SAID;
  const { person, etag, now } = reachable;
  const message = await tryToCompose(services, person, now);
  if (!('status' in message)) return send(services, ref, { ...reachable, message });
  await records.save(recorded(person, { result: message, composedAt: now, now }), etag);
  return NOTHING_SAID;
};
