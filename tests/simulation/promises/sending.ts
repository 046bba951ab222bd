/** Watches what the workers send: once, never again after an unknown outcome, and bundles only when they may come. */
import { renderStatus } from '../../../src/cards/status.ts';
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import type { Person } from '../../../src/domain/person.ts';
import { confirmedChannel } from '../../../src/domain/steeringChannel.ts';
import { dayAt } from '../../../src/domain/time.ts';
import type { Readers } from '../../../src/locales/reader.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { WorkCalendar } from '../../../src/ports/workCalendar.ts';
import { type Documents, nameOf } from '../documents.ts';
import type { Commit } from '../simulatedStore.ts';
import type { Attempt, SimulatedTeams } from '../simulatedTeams.ts';
import type { Breaches } from './breaches.ts';

export interface Claim {
  /** The document and the delivery key, or the day of a bundle. */
  readonly key: string;
  readonly document: AnyDocument;
}

export interface Sending {
  /** A replica has saved a document: a claim in it says what it is about to send. */
  readonly onSaved: (replica: string, document: AnyDocument) => void;
  /** Somebody who may has decided that what failed is to be sent again: then the log has forgotten it. */
  readonly onCommit: (commit: Commit) => void;
  /** Says what the attempt was about. */
  readonly onAttempt: (attempt: Attempt) => string;
  /** Once everything has settled: every status card shows the present state. */
  readonly checkCards: () => void;
}

export interface SendingServices {
  readonly breaches: Breaches;
  readonly clock: Clock;
  readonly calendar: WorkCalendar;
  readonly documents: Documents;
  readonly readers: Readers;
  readonly post: SimulatedTeams['post'];
}

/** Delivery key, moment and number of each claim. */
const claimsOf = (document: AnyDocument): readonly (readonly [string, string, number])[] => {
  if (document.kind === 'person')
    return document.bundle.status === 'claimed' ? [['bundle', document.bundle.at ?? '', document.bundle.fence]] : [];
  if (document.kind !== 'exchange') return [];
  return Object.entries(document.deliveries).flatMap(([key, { status, at, fence }]) =>
    status === 'claimed' ? [[key, at, fence] as const] : [],
  );
};

const checkBundle = ({ breaches, calendar, clock }: SendingServices, person: Person): void => {
  const day = dayAt(clock.now(), person.timeZone);
  const name = nameOf(person);
  if (!calendar.workingDays([])(dayAt(person.bundle.at ?? '', person.timeZone)))
    breaches.report('bundles come on working days only', `${name} on ${day}`);
  if (person.pausedUntil !== undefined && person.pausedUntil >= day)
    breaches.report('nobody who pauses is reminded', `${name} on ${day}, paused until ${person.pausedUntil}`);
  if (person.chat === undefined) breaches.report('nobody who removed the bot is reminded', name);
};

export const createSending = (services: SendingServices): Sending => {
  const { breaches, documents, readers, post } = services;
  const seen = new Set<string>();
  const claims = new Map<string, Claim>();
  const arrived = new Map<string, string>();
  const unknown = new Set<string>();

  const onSaved: Sending['onSaved'] = (replica, document) => {
    for (const [key, at, fence] of claimsOf(document)) {
      const name = `${nameOf(document)} ${key}`;
      // Whoever saves the document later carries the claim along, but has not made it.
      if (seen.has(`${name} ${at} ${fence}`)) continue;
      seen.add(`${name} ${at} ${fence}`);
      const day = document.kind === 'person' ? ` of ${dayAt(at, document.timeZone)}` : '';
      claims.set(replica, { key: `${name}${day}`, document });
    }
  };

  const onCommit: Sending['onCommit'] = ({ before, after }) => {
    if (before?.kind !== 'exchange' || after?.kind !== 'exchange') return;
    for (const [key, { status, activityId }] of Object.entries(before.deliveries)) {
      const name = `${nameOf(after)} ${key}`;
      const next = after.deliveries[key];
      if (next === undefined) breaches.report('the delivery log forgets nothing', `${name}, ${status}`);
      if (next?.status !== 'deferred' || (status !== 'unknown' && status !== 'rejected')) continue;
      if (before.applied.at(-1) === after.applied.at(-1))
        breaches.report('what failed is made due again only when somebody asks', `${name}, ${status}`);
      unknown.delete(name);
      // What is known to stand there is to be updated, whatever became of the last attempt.
      if (activityId === undefined) arrived.delete(name);
    }
  };

  const onAttempt: Sending['onAttempt'] = ({ replica, result, arrived: activityId }) => {
    const claim = claims.get(replica);
    if (claim === undefined) {
      breaches.report('nothing is sent without a claim', replica);
      return 'nothing claimed';
    }
    const { key, document } = claim;
    if (unknown.has(key)) breaches.report('a post whose outcome is unknown is never repeated', key);
    if (result.status === 'unknown') unknown.add(key);
    const earlier = arrived.get(key);
    if (activityId !== undefined && earlier !== undefined && post(earlier) !== undefined)
      breaches.report('a post arrives at most once', key);
    if (activityId !== undefined) arrived.set(key, activityId);
    if (document.kind === 'person') checkBundle(services, document);
    return key;
  };

  const checkCards = (): void => {
    for (const exchange of documents.all()) {
      if (exchange.kind !== 'exchange') continue;
      const channel = confirmedChannel(exchange.channel);
      const entry = channel && exchange.deliveries[`status:${channel.channelId}`];
      if (entry?.status !== 'sent' || entry.activityId === undefined) continue;
      const message = post(entry.activityId)?.message;
      const shown = message?.type === 'card' ? JSON.stringify(message.card) : undefined;
      if (shown !== JSON.stringify(renderStatus(readers[exchange.locale], exchange)))
        breaches.report('the status card shows the present state', nameOf(exchange));
    }
  };

  return { onSaved, onCommit, onAttempt, checkCards };
};
