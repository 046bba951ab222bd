/** A delivery as it is planned: what it is, and from when on it is due, given what was said before. */
import { CLAIM_SECONDS, type DeliveryEntry } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import { addSeconds, isBefore } from './time.ts';

/** Something to say. `key` names it in the delivery log, so that it is said once. */
export type Delivery =
  | { readonly kind: 'channelRequest'; readonly key: string }
  | { readonly kind: 'statusCard'; readonly key: string; readonly mark: string }
  /** A part of it; one that is there already is updated in place. */
  | { readonly kind: 'summary'; readonly key: string; readonly part: number; readonly mark: string }
  /** Says in the thread what a new version corrects. */
  | { readonly kind: 'summaryVersion'; readonly key: string }
  /** Asks the second person of four eyes. */
  | { readonly kind: 'approval'; readonly key: string }
  /** Tells the organiser what became of that. */
  | { readonly kind: 'approvalNews'; readonly key: string; readonly news: 'given' | 'declined' | 'left' }
  | { readonly kind: 'picture'; readonly key: string }
  | { readonly kind: 'persona'; readonly key: string }
  | { readonly kind: 'invitation'; readonly key: string; readonly invitee: string }
  /** Somebody is asked a question that a member handed to them; that member hears how it ended. */
  | { readonly kind: 'enquiry' | 'reply'; readonly key: string; readonly enquiry: string }
  /** The organisation passed on: whoever organises now is told. */
  | { readonly kind: 'handover'; readonly key: string }
  /** With a mark once somebody has answered or put it off: then the reminder itself is updated. */
  | { readonly kind: 'stepReminder'; readonly key: string; readonly step: number; readonly mark?: string }
  /** Asks the organiser whether others may turn to them about what was published. */
  | { readonly kind: 'contactQuestion'; readonly key: string }
  /** What became of the channel, told to the organiser. */
  | { readonly kind: 'channelNotice'; readonly key: string }
  /** What was new until a day; at most one a week. */
  | { readonly kind: 'digest'; readonly key: string; readonly day: string }
  /** The question of every quarter what became of the open steps. */
  | { readonly kind: 'check'; readonly key: string; readonly round: number; readonly mark: string }
  | {
      readonly kind: 'trouble';
      readonly key: string;
      readonly about: string;
      readonly trouble: 'unknown' | 'rejected';
    };

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
