/** What was written about an exchange is told to its members and in its channel, nowhere else. */
import { invitationOf } from '../../../src/domain/invitations.ts';
import type { Act } from '../acts.ts';
import type { Write } from '../ledger.ts';
import { isSecret, marksIn } from '../words.ts';
import type { Promised, Said } from './watch.ts';

interface Home {
  readonly tenantId: string;
  readonly exchangeId: string;
}

/** The answer to leaving, and what was under way: a call may take two minutes, and be one of several. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

const isSearch = ({ way }: Act): boolean => way.type === 'action' && way.verb === 'library.search';

export const membership: Promised = ({ report, documents, words, clock }) => {
  /** The exchanges a mark is written in: a series of meetings shares its name and its topics. */
  const homes = new Map<string, readonly Home[]>();
  /** Channels an exchange was ever asked into. */
  const channels = new Set<string>();

  /** When somebody left an exchange, in milliseconds. */
  const leftAt = new Map<string, number>();

  /** When an exchange was deleted, in milliseconds; removed.ts looks at what is said later. */
  const removedAt = new Map<string, number>();

  const learnOfLeaving = ({ before, after, name }: Write): void => {
    if (before?.kind !== 'exchange' || after.kind !== 'exchange' || before.members === after.members) return;
    const staying = new Set(after.members.map(({ aadObjectId }) => aadObjectId));
    for (const { aadObjectId } of before.members)
      if (!staying.has(aadObjectId)) leftAt.set(`${name} ${aadObjectId}`, clock.milliseconds());
  };

  const learn = ({ after, changed }: Write): void => {
    if (after.kind === 'person' || after.kind === 'team' || after.kind === 'library') return;
    const { tenantId } = after;
    const exchangeId = after.kind === 'exchange' ? after.id : after.exchangeId;
    for (const { content } of changed)
      if (content !== undefined)
        for (const mark of marksIn(JSON.stringify(content))) {
          const known = homes.get(mark) ?? [];
          if (!known.some((home) => home.exchangeId === exchangeId))
            homes.set(mark, [...known, { tenantId, exchangeId }]);
        }
    if (after.kind === 'exchange' && after.channel.status !== 'none')
      channels.add(`${tenantId} ${exchangeId} ${after.channel.channel.channelId}`);
  };

  const isMember = ({ tenantId, exchangeId }: Home, aadObjectId: string): boolean => {
    const members = documents(tenantId).exchange(exchangeId)?.members ?? [];
    if (members.some((member) => member.aadObjectId === aadObjectId)) return true;
    const left = leftAt.get(`${tenantId}/exchange:${exchangeId} ${aadObjectId}`) ?? -Infinity;
    return clock.milliseconds() - left < UNDER_WAY_MILLISECONDS;
  };

  /** Whoever is asked to take part hears what it is called and what it is about; whoever is asked a question, the question. */
  const isAsked = ({ tenantId, exchangeId }: Home, aadObjectId: string, mark: string): boolean => {
    const exchange = documents(tenantId).exchange(exchangeId);
    if (exchange === undefined) return false;
    const invited = invitationOf(exchange, aadObjectId) === undefined ? [] : [exchange.title, exchange.topic];
    const asked = exchange.enquiries
      .filter(({ colleague }) => colleague.aadObjectId === aadObjectId)
      .flatMap(({ note = '' }) => [exchange.title, note]);
    return [...invited, ...asked].some((text) => text.includes(mark));
  };

  /** What was published is found by everybody in the organisation who searches; released.ts looks at what that is. */
  const isPublished = ({ tenantId, exchangeId }: Home): boolean =>
    documents(tenantId).exchange(exchangeId)?.summary.published !== undefined;

  const isJustRemoved = ({ tenantId, exchangeId }: Home): boolean =>
    clock.milliseconds() - (removedAt.get(`${tenantId}/exchange:${exchangeId}`) ?? -Infinity) < UNDER_WAY_MILLISECONDS;

  const mayHear = ({ tenantId, to, asked }: Said, mark: string, home: Home): boolean => {
    // A person who asks in a channel for their own exchanges gets to see them there.
    if (to.type === 'channel')
      return (asked !== undefined && !isSecret(mark)) || channels.has(`${tenantId} ${home.exchangeId} ${to.channelId}`);
    return (
      isJustRemoved(home) ||
      words.authorOf(mark)?.aadObjectId === to.aadObjectId ||
      isMember(home, to.aadObjectId) ||
      isAsked(home, to.aadObjectId, mark) ||
      (asked !== undefined && isSearch(asked) && isPublished(home))
    );
  };

  return {
    onWrite: (write) => {
      learn(write);
      learnOfLeaving(write);
    },
    onRemoved: ({ name }) => void removedAt.set(name, clock.milliseconds()),
    onSaid: (said) => {
      for (const mark of marksIn(said.text)) {
        const written = homes.get(mark);
        if (written === undefined || written.some((home) => mayHear(said, mark, home))) continue;
        const to = said.to.type === 'person' ? said.to.aadObjectId : said.to.channelId;
        report('an exchange is told to its members only', `${mark} was said to ${said.tenantId}/${to}`);
      }
    },
  };
};
