/** Tells what a replica's call to Teams is about: the delivery or the bundle that it has claimed before. */
import { type Addressed, ownerOf } from './world.ts';
import type { Readers } from '../../src/locales/reader.ts';
import type { Message } from '../../src/ports/messenger.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { confirmedChannel } from '../../src/domain/steeringChannel.ts';
import { dayAt } from '../../src/domain/time.ts';
import { nameOf } from './documents.ts';
import { recipientOf } from './recipient.ts';
import type { Call } from './simulatedTeams.ts';

export interface Claim {
  /** The document and the delivery key; for a bundle with the day. */
  readonly name: string;
  /** The document as the claim was made. */
  readonly document: AnyDocument;
  readonly key: string;
  readonly fence: number;
  readonly at: string;
}

export interface Claims {
  /** A replica has saved a document. */
  readonly onSaved: (replica: string, document: AnyDocument) => void;
  readonly of: (call: Call) => Claim | undefined;
}

interface Claimed {
  readonly key: string;
  readonly at: string;
  readonly fence: number;
}

const claimedIn = (document: AnyDocument): readonly Claimed[] => {
  if (document.kind === 'person') {
    const { status, at = '', fence } = document.bundle;
    return status === 'claimed' ? [{ key: `bundle of ${dayAt(at, document.timeZone)}`, at, fence }] : [];
  }
  if (document.kind !== 'exchange') return [];
  return Object.entries(document.deliveries).flatMap(([key, { status, at, fence }]) =>
    status === 'claimed' ? [{ key, at, fence }] : [],
  );
};

/** More than live at once: those of the dead are forgotten. */
const MOST_REPLICAS = 12;

export const createClaims = (readers: Readers): Claims => {
  const bundleNotices = new Set(Object.values(readers).map(({ texts }) => texts.reminders.bundleNotification));
  const seen = new Set<string>();
  /** For each replica and document the claim it has made last; the replica heard of last comes last. */
  const lastByReplica = new Map<string, Map<string, Claim>>();

  /** Whoever has set out with a message calls with it, whatever else they claim on the way. */
  const byMessage = new WeakMap<Message, Claim>();
  /** Nobody else sets out because of these, if the same words may mean another claim. */
  const begun = new WeakSet<Claim>();

  const fits = (target: Addressed, { document, key }: Claim): boolean => {
    if (document.tenantId !== target.tenantId) return false;
    if (document.kind !== 'exchange' && document.kind !== 'person') return false;
    if (target.type === 'channel')
      return document.kind === 'exchange' && confirmedChannel(document.channel)?.channelId === target.channel.channelId;
    // Whoever is asked may never have opened the chat: it is opened with them.
    return ownerOf(target.chat) === (document.kind === 'person' ? document.aadObjectId : recipientOf(document, key));
  };

  const lastOf = (replica: string): Map<string, Claim> => {
    const last = lastByReplica.get(replica) ?? new Map<string, Claim>();
    lastByReplica.delete(replica);
    lastByReplica.set(replica, last);
    const [oldest] = lastByReplica.keys();
    if (lastByReplica.size > MOST_REPLICAS && oldest !== undefined) lastByReplica.delete(oldest);
    return last;
  };

  const guess = ({ replica, target, message }: Call): Claim | undefined => {
    const fitting = [...(lastByReplica.get(replica)?.values() ?? [])].filter((claim) => fits(target, claim));
    const isBundle = message.type === 'card' && bundleNotices.has(message.summary);
    const meant = fitting.filter(({ document }) => (document.kind === 'person') === isBundle);
    const text = meant.length > 1 ? JSON.stringify(message) : '';
    // Two exchanges may share a channel, an organiser, in a series also the title: buttons name the one it is about.
    const named = [meant.filter(namesId(text)), meant.filter(namesTitle(text)), meant].find(({ length }) => length > 0);
    return named?.findLast((claim) => !begun.has(claim)) ?? named?.at(-1);
  };

  return {
    onSaved: (replica, document) => {
      for (const { key, at, fence } of claimedIn(document)) {
        const name = `${nameOf(document)} ${key}`;
        // Whoever saves the document later carries the claim along, but has not made it.
        if (seen.has(`${name} ${at} ${fence}`)) continue;
        seen.add(`${name} ${at} ${fence}`);
        const last = lastOf(replica);
        last.delete(nameOf(document));
        last.set(nameOf(document), { name, document, key, fence, at });
      }
    },
    of: (call) => {
      const claim = byMessage.get(call.message) ?? guess(call);
      if (claim === undefined) return undefined;
      byMessage.set(call.message, claim);
      begun.add(claim);
      return claim;
    },
  };
};

const namesId =
  (text: string) =>
  ({ document }: Claim): boolean =>
    document.kind === 'exchange' && text.includes(document.id);

const namesTitle =
  (text: string) =>
  ({ document }: Claim): boolean =>
    document.kind === 'exchange' && text.includes(document.title);
