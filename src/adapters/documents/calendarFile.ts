/** Calendar files by ical-generator: escaping, folding of lines and the fields that Outlook wants are its business. */
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent, WriteCalendar } from '../../ports/calendarFile.ts';

/** The library reads whole days off a moment, in UTC: noon leaves no doubt which day is meant. */
const onDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The end of an all-day event is the day after its last one. */
const timesOf = ({ when }: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> => {
  if (when.type === 'timed') return { start: new Date(when.from), end: new Date(when.until) };
  const end = Temporal.PlainDate.from(when.on).add({ days: when.days }).toString();
  return { start: onDay(when.on), end: onDay(end), allDay: true };
};

const BUSY = {
  away: ICalEventBusyStatus.OOF,
  busy: ICalEventBusyStatus.BUSY,
  free: ICalEventBusyStatus.FREE,
} as const;

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
      ...timesOf(event),
      summary: event.title,
      description: event.description ?? null,
      status: event.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      busystatus: BUSY[event.shownAs],
      transparency: event.shownAs === 'free' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  return calendar.toString();
};
