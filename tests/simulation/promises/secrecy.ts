/** Reads every message the bot says: private answers stay with their owner, an exchange with its members. */
import type { Act } from '../acts.ts';
import { activityOf, changedParts, type Documents, nameOf, partsOf } from '../documents.ts';
import type { Commit } from '../simulatedStore.ts';
import { marksIn, secretsIn, type Words } from '../words.ts';
import type { Breaches } from './breaches.ts';

export type Listener =
  { readonly type: 'person'; readonly aadObjectId: string } | { readonly type: 'channel'; readonly channelId: string };

export interface Secrecy {
  readonly onCommit: (commit: Commit) => void;
  readonly expect: (activityId: string, act: Act) => void;
  /** Everything said of the bot's own accord, and every reply. `isReply` tells that somebody asked. */
  readonly onSaid: (listener: Listener, said: string, isReply: boolean) => void;
}

export const createSecrecy = ({
  breaches,
  words,
  documents,
}: {
  breaches: Breaches;
  words: Words;
  documents: Documents;
}): Secrecy => {
  const acts = new Map<string, Act>();
  const released = new Set<string>();
  /** The exchange a mark belongs to, once it is written there. */
  const exchangeOf = new Map<string, string>();
  /** Channels an exchange was ever asked into. */
  const channels = new Set<string>();

  const learn = ({ before, after }: Commit): void => {
    if (after === undefined || after.kind === 'person' || after.kind === 'team') return;
    const id = after.kind === 'exchange' ? after.id : after.exchangeId;
    const parts = partsOf(after);
    for (const path of changedParts(partsOf(before), parts))
      for (const mark of marksIn(parts.get(path) ?? '')) exchangeOf.set(mark, id);
    if (after.kind === 'exchange' && after.channel.status !== 'none')
      channels.add(`${id} ${after.channel.channel.channelId}`);
  };

  const releasedSecrets = (document: Commit['before']): ReadonlySet<string> =>
    document?.kind === 'reflection' ? secretsIn(JSON.stringify(document.released)) : new Set();

  /** What others get to see has to be what its owner saw when they released it. */
  const checkReleases = ({ before, after }: Commit): void => {
    if (after?.kind !== 'reflection') return;
    const known = releasedSecrets(before);
    const seen = acts.get(activityOf(after.applied.at(-1) ?? ''))?.releases ?? new Set<string>();
    for (const secret of releasedSecrets(after)) {
      if (known.has(secret)) continue;
      if (!seen.has(secret))
        breaches.report('an answer is private until its owner releases it', `${nameOf(after)} released ${secret}`);
      released.add(secret);
    }
  };

  const mayHear = (listener: Listener, exchangeId: string): boolean => {
    if (listener.type === 'channel') return channels.has(`${exchangeId} ${listener.channelId}`);
    const members = documents.exchange(exchangeId)?.members ?? [];
    return members.some(({ aadObjectId }) => aadObjectId === listener.aadObjectId);
  };

  const checkMark = (listener: Listener, mark: string, isReply: boolean): void => {
    const owner = words.ownerOf(mark);
    const isOwn = listener.type === 'person' && listener.aadObjectId === owner;
    const to = listener.type === 'person' ? listener.aadObjectId : listener.channelId;
    if (owner !== undefined && !isOwn && !released.has(mark))
      breaches.report('a private answer is said to its owner only', `${mark} of ${owner} was said to ${to}`);
    const exchangeId = exchangeOf.get(mark);
    // A person who asks in a channel for their own exchanges gets to see them there.
    const isAskedFor = isReply && listener.type === 'channel' && owner === undefined;
    if (exchangeId !== undefined && !isOwn && !isAskedFor && !mayHear(listener, exchangeId))
      breaches.report('an exchange is told to its members only', `${mark} of ${exchangeId} was said to ${to}`);
  };

  return {
    onCommit: (commit) => {
      learn(commit);
      checkReleases(commit);
    },
    expect: (activityId, act) => void acts.set(activityId, act),
    onSaid: (listener, said, isReply) => {
      for (const mark of marksIn(said)) checkMark(listener, mark, isReply);
    },
  };
};
