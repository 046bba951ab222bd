/** Being away and leaving: deputies, leaving an exchange, handing over its organisation, hearing of an item later. */
import { click, dayFrom, type Habit, HAS_TO_BE_APPLIED, inExchange, isOrganising, type Life } from './habit.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';

type WithExchange = Life & { readonly exchange: Exchange };

const other = ({ me, exchange, random }: WithExchange) =>
  random.pick(exchange.members.filter(({ aadObjectId }) => aadObjectId !== me.aadObjectId));

const isMember = ({ me, exchange, documents }: WithExchange): boolean =>
  documents.exchange(exchange.id)?.members.some(({ aadObjectId }) => aadObjectId === me.aadObjectId) ?? false;

/** Leaving passes on what is open: items, steps, and what deputies there were. */
const leave = inExchange('leaves an exchange', 1, (life) => {
  const { me, exchange, random } = life;
  if (isOrganising(life)) return undefined;
  const { id } = exchange;
  const successor = random.chance(0.5) ? (other(life)?.name ?? '') : '';
  return {
    ...click('exchange.leaveNow', { exchangeId: id, successor }),
    by: me,
    scope: [
      `person:${me.aadObjectId}/exchangeIds`,
      `person:${me.aadObjectId}/snoozed`,
      ...['members', 'checklist', 'steps', 'topics', 'enquiries'].map((part) => `exchange:${id}/${part}`),
      // What they had asked others is asked no more.
      ...exchange.enquiries.map(({ colleague }) => `person:${colleague.aadObjectId}/askedIn`),
    ],
    isWide: true,
    effect: () => !isMember(life),
  };
});

const handOver = inExchange('hands over the organisation', 1, (life) => {
  const { me, exchange, documents } = life;
  const to = other(life);
  if (!isOrganising(life) || to === undefined) return undefined;
  const { id } = exchange;
  return {
    ...click('organiser.handOver', { exchangeId: id, successor: to.name }),
    by: me,
    scope: [`exchange:${id}/members`],
    isWide: true,
    effect: () =>
      documents
        .exchange(id)
        ?.members.some(({ aadObjectId, role }) => aadObjectId === to.aadObjectId && role === 'organiser') === true,
  };
});

const membersOfAll = ({ person }: Life): readonly string[] =>
  (person?.exchangeIds ?? []).map((id) => `exchange:${id}/members`);

const declareAbsence = inExchange('names a deputy', 2, (life) => {
  const deputy = other(life);
  if (deputy === undefined) return undefined;
  const { me, documents } = life;
  const until = dayFrom(life, 1, 20);
  return {
    ...click('absence.declare', { deputy: deputy.name, until }),
    by: me,
    scope: [`person:${me.aadObjectId}/pausedUntil`, ...membersOfAll(life)],
    isWide: true,
    effect: () => documents.person(me.aadObjectId)?.pausedUntil === until,
  };
});

const endAbsence = inExchange('is back', 10, (life) => {
  const { me, exchange } = life;
  const isAway = exchange.members.some((one) => one.aadObjectId === me.aadObjectId && one.deputy !== undefined);
  if (!isAway) return undefined;
  return {
    ...click('absence.end', {}),
    by: me,
    scope: [`person:${me.aadObjectId}/pausedUntil`, ...membersOfAll(life)],
    isWide: true,
  };
});

const snooze = inExchange('wants to hear of an item later', 2, (life) => {
  const { me, exchange, random } = life;
  const item = random.between(1, exchange.checklist.length);
  return {
    ...click('reminders.snooze', { exchangeId: exchange.id, item, until: dayFrom(life, 1, 20) }),
    by: me,
    scope: [`person:${me.aadObjectId}/snoozed`],
    effect: HAS_TO_BE_APPLIED,
  };
});

const ABOUT = ['reflection', 'invitation', 'enquiry'] as const;

const putOff = inExchange('wants to be reminded later', 2, (life) => {
  const { me, exchange, random } = life;
  const about = random.pick(ABOUT) ?? 'reflection';
  return {
    ...click('reminders.later', { exchangeId: exchange.id, about }),
    by: me,
    scope: [`person:${me.aadObjectId}/snoozed`],
    effect: HAS_TO_BE_APPLIED,
  };
});

export const leaving: readonly Habit[] = [leave, handOver, declareAbsence, endAbsence, snooze, putOff];
