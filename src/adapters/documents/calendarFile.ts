/** Calendar files by ical-generator: escaping, folding of lines and the fields that Outlook wants are its business. */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent, WriteCalendar } from '../../ports/calendarFile.ts';

/** The library reads whole days off a moment, in UTC: noon leaves no doubt which day is meant. */
const onDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The end of an all-day event is the day after its last one. */
const endOf = ({ on, days }: CalendarEvent): string => Temporal.PlainDate.from(on).add({ days }).toString();

export const writeCalendar: WriteCalendar = ({ name, at, events }) => {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Austausch-Lotse', product: 'bot' },
  });
  for (const event of events)
    calendar.createEvent({
      id: event.uid,
      stamp: new Date(at),
      start: onDay(event.on),
      end: onDay(endOf(event)),
      allDay: true,
      summary: event.title,
      busystatus: event.isBusy ? ICalEventBusyStatus.OOF : ICalEventBusyStatus.FREE,
      transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
};
