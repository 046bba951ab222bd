/** What stands in a person's calendar, in words and as entries of a file. */
import { itemTitle } from '../cards/checklist.ts';
import { literal } from '../cards/userText.ts';
import { itemTexts } from '../content/templates.ts';
import type { CalendarDay, Meeting, MeetingMinutes } from '../domain/calendar.ts';
import { addDays, addSeconds, instantOf } from '../domain/time.ts';
import type { Reader } from '../locales/reader.ts';
import type { CalendarEvent } from '../ports/calendarFile.ts';

export const meetingMinutes =
  (reader: Reader): MeetingMinutes =>
  (exchange, { key }) =>
    itemTexts(reader.content, exchange, key)?.meetingMinutes;

const meetingTitle = (reader: Reader, { exchange, item }: Meeting): string =>
  itemTexts(reader.content, exchange, item.key)?.meeting ?? itemTitle(reader, exchange, item);

const titleOf = (reader: Reader, day: CalendarDay): string => {
  const { named, entry } = reader.texts.calendar;
  if (day.type === 'visit') return named(reader.texts.exchange.nouns[day.exchange.format], day.exchange.title);
  if (day.type === 'meeting') return named(meetingTitle(reader, day), day.exchange.title);
  const { task } = day;
  return task.kind === 'item'
    ? entry(itemTitle(reader, task.exchange, task.item), task.exchange.title)
    : entry(task.step.title, task.exchange.title);
};

const uidOf = (day: CalendarDay): string => {
  if (day.type === 'visit') return `visit.${day.exchange.id}@austausch-lotse`;
  if (day.type === 'meeting') return `item.${day.number}.${day.exchange.id}@austausch-lotse`;
  const { kind, exchange, number } = day.task;
  return `${kind}.${number}.${exchange.id}@austausch-lotse`;
};

/** A person's own item that has a time, though its template knows of no meeting. */
const USUAL_MINUTES = 60;

interface Timed {
  readonly startsAt: string;
  readonly minutes: number;
  readonly timeZone: string;
}

const timedItem = (day: CalendarDay): Pick<Meeting, 'item' | 'exchange' | 'minutes'> | undefined => {
  if (day.type === 'meeting') return day;
  if (day.type === 'visit' || day.task.kind === 'step') return undefined;
  return { ...day.task, minutes: USUAL_MINUTES };
};

const timeOf = (day: CalendarDay): Timed | undefined => {
  const { item, exchange, minutes = 0 } = timedItem(day) ?? {};
  return item?.startsAt === undefined || exchange === undefined
    ? undefined
    : { startsAt: item.startsAt, minutes, timeZone: exchange.timeZone };
};

const whenOf = (day: CalendarDay): CalendarEvent['when'] => {
  const time = timeOf(day);
  if (time === undefined) return { type: 'allDay', on: day.on, days: day.type === 'visit' ? day.days : 1 };
  const from = instantOf(day.on, time.startsAt, time.timeZone);
  return { type: 'timed', from, until: addSeconds(from, time.minutes * 60) };
};

const shownAs = (day: CalendarDay): CalendarEvent['shownAs'] => {
  if (day.type === 'visit') return day.exchange.format === 'workingMeeting' ? 'free' : 'away';
  return timeOf(day) === undefined ? 'free' : 'busy';
};

/** What is left to agree on, and how; nothing to say about anything else. */
const description = (reader: Reader, day: CalendarDay): { readonly description?: string } => {
  if (day.type !== 'meeting') return {};
  const { number, minutes, item } = day;
  const { minutesOnly, timeOpen } = reader.texts.calendar;
  return { description: item.startsAt === undefined ? timeOpen({ item: number, minutes }) : minutesOnly(minutes) };
};

/** A meeting whose day was computed is a proposal until somebody sets it. */
const isTentative = (day: CalendarDay): boolean => day.type === 'meeting' && day.item.dueSetBy === 'template';

export const eventOf =
  (reader: Reader) =>
  (day: CalendarDay): CalendarEvent => ({
    uid: uidOf(day),
    title: titleOf(reader, day),
    ...description(reader, day),
    when: whenOf(day),
    shownAs: shownAs(day),
    isTentative: isTentative(day),
  });

const LISTED = 20;

const lastDay = (day: CalendarDay): string => (day.type === 'visit' ? addDays(day.on, day.days - 1) : day.on);

const lineFor =
  (reader: Reader) =>
  (day: CalendarDay): string => {
    const time = timeOf(day);
    const { withTime } = reader.texts.checklist;
    const when = time === undefined ? reader.day(day.on) : withTime(reader.day(day.on), time.startsAt);
    return `- ${when}: ${literal(titleOf(reader, day))}`;
  };

/** For a bot without an address of its own: what is still to come, to be copied by hand. */
export const calendarText = (reader: Reader, days: readonly CalendarDay[], today: string): string => {
  const { text, more, allPast } = reader.texts.calendar;
  const coming = days.filter((day) => lastDay(day) >= today);
  if (coming.length === 0) return allPast;
  const rest = coming.length > LISTED ? [more(coming.length - LISTED)] : [];
  return [text, '', ...coming.slice(0, LISTED).map(lineFor(reader)), ...rest].join('\n');
};
