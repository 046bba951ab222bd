/** What the bot has said, or tried to say: one entry for each delivery key. */
import { z } from 'zod/v4';
import { type DeepReadonly } from './document.ts';
import { IsoInstant } from './time.ts';

/** How long a claim holds. Afterwards the sender is taken for dead and nobody knows whether it was delivered. */
export const CLAIM_SECONDS = 60;

/** A call takes its time too, and may wait for others: begun later than this it might outlive its claim. */
const CALL_WITHIN_SECONDS = 15;

/** How long to wait before an update is made again whose outcome is not known. */
const UPDATE_PAUSE_SECONDS = 30;

export const DeliveryEntry = z.strictObject({
  status: z.enum(['claimed', 'deferred', 'sent', 'rejected', 'unknown']),
  /** Grows with every claim: a late sender whose number is no longer the newest may not record its result. */
  fence: z.number().int().positive(),
  at: IsoInstant,
  /** Deferred: not before this moment. */
  notBefore: IsoInstant.optional(),
  /** The message in Teams, once it is there; kept through later updates. */
  activityId: z.string().optional(),
  /** Mark of the content shown last: a different mark means that the card is out of date. */
  mark: z.string().optional(),
  /** Why it was rejected, in the connector's words. */
  reason: z.string().optional(),
});
export type DeliveryEntry = DeepReadonly<z.infer<typeof DeliveryEntry>>;

export const DeliveryLog = z.record(z.string(), DeliveryEntry);
export type DeliveryLog = DeepReadonly<z.infer<typeof DeliveryLog>>;

/** How sending went. Only `throttled` may be repeated blindly; `unknown` may have been delivered. */
export type SendResult =
  | { readonly status: 'sent'; readonly activityId: string }
  | { readonly status: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly status: 'gone' }
  | { readonly status: 'rejected'; readonly reason: string }
  | { readonly status: 'unknown' };

export interface Attempt {
  readonly key: string;
  readonly mark?: string;
  readonly at: string;
}

const previous = (log: DeliveryLog, key: string): Pick<DeliveryEntry, 'activityId' | 'mark'> => {
  const { activityId, mark } = log[key] ?? {};
  return { ...(activityId === undefined ? {} : { activityId }), ...(mark === undefined ? {} : { mark }) };
};

export const claim = (log: DeliveryLog, { key, at }: Attempt): DeliveryLog => ({
  ...log,
  [key]: { ...previous(log, key), status: 'claimed', fence: (log[key]?.fence ?? 0) + 1, at },
});

const outcome = (result: SendResult, log: DeliveryLog, attempt: Attempt): Omit<DeliveryEntry, 'fence' | 'at'> => {
  const before = previous(log, attempt.key);
  const mark = attempt.mark === undefined ? {} : { mark: attempt.mark };
  switch (result.status) {
    case 'sent':
      return { status: 'sent', activityId: result.activityId, ...mark };
    case 'throttled':
      return { ...before, status: 'deferred', notBefore: later(attempt.at, result.retryAfterSeconds) };
    case 'gone':
      return { status: 'deferred', notBefore: attempt.at };
    case 'rejected':
      return { ...before, status: 'rejected', reason: result.reason };
    case 'unknown':
      // Whether a post arrived cannot be known; an update may simply be made again.
      return before.activityId === undefined
        ? { status: 'unknown' }
        : { ...before, status: 'deferred', notBefore: later(attempt.at, UPDATE_PAUSE_SECONDS) };
  }
};

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** Records how a claimed delivery went; `undefined` if somebody else has claimed it since. */
export const record = (
  log: DeliveryLog,
  attempt: Attempt & { readonly fence: number },
  result: SendResult,
): DeliveryLog | undefined => {
  const entry = log[attempt.key];
  if (entry?.fence !== attempt.fence || entry.status !== 'claimed') return undefined;
  return { ...log, [attempt.key]: { ...outcome(result, log, attempt), fence: attempt.fence, at: attempt.at } };
};

/** Too late to call Teams under this claim: another sender may be about to take over. */
export const isTooLate = (claimedAt: string, now: string): boolean =>
  Date.parse(now) >= Date.parse(claimedAt) + CALL_WITHIN_SECONDS * 1000;

/** A claim that outlived its time: the sender died between posting and recording. */
export const isAbandoned = (entry: DeliveryEntry, now: string): boolean =>
  entry.status === 'claimed' && Date.parse(now) >= Date.parse(entry.at) + CLAIM_SECONDS * 1000;
