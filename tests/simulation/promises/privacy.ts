/** Private answers are told to nobody but their owner, unless and as long as the owner lets others see them. */
import type { Write } from '../ledger.ts';
import { isSecret, marksIn, secretsIn } from '../words.ts';
import type { Promised, Said } from './watch.ts';

/** Also what is asked of a colleague, and what they answer: that is for the two of them. */
const isPrivate = (path: string): boolean => /\/(answers|replies|enquiries)\./.test(path);
/** The persona is made of answers, too: what is posted is what its inventor saw when they approved it. */
const isReleased = (path: string): boolean => path.includes('/released.') || path.endsWith('/persona');

/** What was composed before somebody took it back may still arrive: a call may take two minutes, and be one of several. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

export const privacy: Promised = ({ report, words, clock }) => {
  /** Everything shared that a secret now stands in, and when it last stood there. */
  const placesBySecret = new Map<string, Set<string>>();
  const secretsByPlace = new Map<string, ReadonlySet<string>>();
  const lastShared = new Map<string, number>();
  /** Whom else a secret was told by its owner: for each secret one other person. */
  const confidants = new Map<string, string>();

  const follow = (path: string, secrets: ReadonlySet<string>): void => {
    for (const secret of secretsByPlace.get(path) ?? []) {
      placesBySecret.get(secret)?.delete(path);
      lastShared.set(secret, clock.milliseconds());
    }
    for (const secret of secrets) placesBySecret.set(secret, (placesBySecret.get(secret) ?? new Set()).add(path));
    secretsByPlace.set(path, secrets);
  };

  /** What others get to see has to be what its owner saw when they released it. */
  const checkRelease = ({ name, causes }: Write, secrets: ReadonlySet<string>): void => {
    for (const secret of secrets)
      if (!causes.some(({ releases }) => releases?.has(secret) === true))
        report('an answer is private until its owner releases it', `${name} released ${secret}`);
  };

  const isShared = (secret: string): boolean =>
    (placesBySecret.get(secret)?.size ?? 0) > 0 ||
    clock.milliseconds() - (lastShared.get(secret) ?? -Infinity) < UNDER_WAY_MILLISECONDS;

  /** What stands elsewhere was taken over from what its owner had released. */
  const checkCopy = (path: string, secrets: ReadonlySet<string>): void => {
    for (const secret of secrets)
      if (!isShared(secret)) report('an answer is private until its owner releases it', `${path} holds ${secret}`);
  };

  const isOwn = ({ tenantId, to }: Said, mark: string): boolean => {
    const owner = words.authorOf(mark);
    const readers = [owner?.aadObjectId, confidants.get(mark)];
    return to.type === 'person' && readers.includes(to.aadObjectId) && tenantId === owner?.tenantId;
  };

  return {
    onWrite: (write) => {
      for (const { confides } of write.causes) if (confides !== undefined) confidants.set(confides.secret, confides.to);
      for (const { path, content } of write.changed) {
        if (isPrivate(path)) continue;
        const secrets = content === undefined ? new Set<string>() : secretsIn(JSON.stringify(content));
        if (isReleased(path)) checkRelease(write, secrets);
        else checkCopy(path, secrets);
        if (secrets.size > 0 || secretsByPlace.has(path)) follow(path, secrets);
      }
    },
    onSaid: (said) => {
      for (const mark of marksIn(said.text)) {
        if (!isSecret(mark) || isOwn(said, mark) || isShared(mark)) continue;
        const to = said.to.type === 'person' ? said.to.aadObjectId : said.to.channelId;
        report('a private answer is said to its owner only', `${mark} was said to ${said.tenantId}/${to}`);
      }
    },
  };
};
