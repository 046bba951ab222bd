/** Closing an exchange after a look at what that means, and opening it again. */
import { closingMark, closingView } from '../../../src/domain/closing.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { addMonths, instantOf } from '../../../src/domain/time.ts';
import { click, type Habit, inExchange, isOrganising } from './habit.ts';

const look = inExchange('looks at what closing would mean', 0.5, (life) =>
  isOrganising(life)
    ? { ...click('exchange.close', { exchangeId: life.exchange.id }), by: life.me, scope: [] }
    : undefined,
);

/** Everybody whose own document may hold something of it: not all of them need to be in one's group. */
const concerned = ({ members, invitations, enquiries }: Exchange): readonly string[] => [
  ...members.map(({ aadObjectId }) => aadObjectId),
  ...invitations.map(({ aadObjectId }) => aadObjectId),
  ...enquiries.map(({ colleague }) => colleague.aadObjectId),
];

/** Seldom, since nearly everything else needs an exchange that goes on; less so where little time is enough to see it deleted. */
const close = inExchange('closes an exchange', 6, (life) => {
  const { me, exchange, documents, random, today, words, retentionMonths } = life;
  const { id, timeZone } = exchange;
  const isTime = random.chance(1 / retentionMonths);
  if (!isOrganising(life) || exchange.closed !== undefined || !isTime) return undefined;
  const view = closingView(exchange, {
    at: instantOf(today, '12:00', timeZone),
    deleteOn: addMonths(today, retentionMonths),
  });
  return {
    ...click('exchange.closeNow', {
      exchangeId: id,
      seen: closingMark(view),
      ...(random.chance(0.5) ? { reason: `Es fehlt ${words.mark()}` } : {}),
    }),
    by: me,
    scope: [
      ...['closed', 'reopened', 'channel', 'approval', 'invitations', 'enquiries', 'checklist'].map(
        (part) => `exchange:${id}/${part}`,
      ),
      // Nothing of it waits for anybody any more.
      ...concerned(exchange).flatMap((aadObjectId) =>
        ['snoozed', 'invitedTo', 'askedIn'].map((part) => `person:${aadObjectId}/${part}`),
      ),
    ],
    isWide: true,
    effect: () => documents.exchange(id)?.closed !== undefined,
  };
});

/** Most find out after a while that it was too early. */
const reopen = inExchange('opens an exchange again', 4, (life) => {
  const { me, exchange, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life) || exchange.closed === undefined) return undefined;
  return {
    ...click('exchange.reopen', { exchangeId: id }),
    by: me,
    scope: ['closed', 'reopened', 'invitations', 'checklist'].map((part) => `exchange:${id}/${part}`),
    isWide: true,
    effect: () => documents.exchange(id)?.closed === undefined,
  };
});

export const closing: readonly Habit[] = [look, close, reopen];
