/** Working on the checklist together: hand items over, note what one knows, hear of something later, be stood in for. */
import { click, dayFrom, type Habit, inExchange } from './habit.ts';

const assign: Habit = inExchange(3, ({ me, exchange, random, documents }) => {
  const { id, checklist, members } = exchange;
  const item = random.between(1, checklist.length);
  const owner = random.pick(members)?.aadObjectId ?? '';
  return {
    ...click('checklist.assign', { exchangeId: id, item, owner }),
    by: me,
    scope: [`exchange:${id}/checklist.${item}`],
    effect: () => documents.exchange(id)?.checklist[item - 1]?.owner?.aadObjectId === owner,
  };
});

const note: Habit = inExchange(3, ({ me, exchange, random, words, documents }) => {
  const { id, checklist } = exchange;
  const item = random.between(1, checklist.length);
  const text = `${words.mark()} wissen`;
  return {
    ...click('checklist.note', { exchangeId: id, item, text }),
    by: me,
    scope: [`exchange:${id}/checklist.${item}`],
    effect: () => documents.exchange(id)?.checklist[item - 1]?.notes?.some((one) => one.text === text) ?? false,
  };
});

const snooze: Habit = inExchange(2, ({ me, exchange, random, documents }) => {
  const { id, checklist } = exchange;
  const item = random.between(1, checklist.length);
  return {
    ...click('reminders.snooze', { exchangeId: id, item }),
    by: me,
    scope: [`person:${me.aadObjectId}/snoozed`],
    effect: () =>
      documents.person(me.aadObjectId)?.snoozed?.some((one) => one.exchangeId === id && one.item === item) ?? false,
  };
});

const MOST_MEMBERS = 60;

/** Somebody else stands in, wherever that person takes part; reminders pause so long. */
const beAway: Habit = inExchange(1, (life) => {
  const { me, exchange, random, person, documents } = life;
  const others = exchange.members.filter(({ aadObjectId }) => aadObjectId !== me.aadObjectId);
  const deputy = random.pick(others);
  if (deputy === undefined) return undefined;
  const until = dayFrom(life, 1, 14);
  return {
    ...click('absence.declare', { deputy: deputy.aadObjectId, until }),
    by: me,
    scope: [
      `person:${me.aadObjectId}/pausedUntil`,
      ...(person?.exchangeIds ?? []).flatMap((id) =>
        Array.from({ length: MOST_MEMBERS }, (_, index) => `exchange:${id}/members.${index + 1}`),
      ),
    ],
    effect: () => documents.person(me.aadObjectId)?.pausedUntil === until,
  };
});

export const together: readonly Habit[] = [assign, note, snooze, beAway];
