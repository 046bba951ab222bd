/** Puts off being reminded of one item. */
import { renderChecklistItem } from '../cards/checklistItem.ts';
import { addDays } from '../domain/time.ts';
import { numbered } from './changeItem.ts';
import { loadExchange, refused } from './exchanges.ts';
import { showTasks } from './tasks.ts';
import { type Handlers, say } from './turn.ts';

const USUAL_DAYS = 7;

export const snoozeHandlers: Handlers<'reminders.snooze' | 'reminders.later'> = {
  'reminders.snooze': async (services, turn, { exchangeId, item: number, until: given, view }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    const item = numbered(exchange, number);
    if (item === undefined) return refused(turn, 'unknownItem');
    const { reader, person, today } = turn;
    const until = given === '' ? addDays(today, USUAL_DAYS) : given;
    const notice = reader.texts.reminders.snoozed(number, reader.day(until));
    const shown =
      view === 'tasks'
        ? await showTasks(services, turn, { notice })
        : { card: renderChecklistItem(reader, { exchange, item, me: person.aadObjectId, notice }) };
    return { ...shown, person: [{ type: 'snoozed', exchangeId, item: number, until }] };
  },

  'reminders.later': async (_services, { reader, today }, { exchangeId, about }) => {
    const until = addDays(today, USUAL_DAYS);
    return {
      messages: [say(reader.texts.nudges.put(reader.day(until)))],
      person: [{ type: 'snoozed', exchangeId, about, until }],
    };
  },
};
