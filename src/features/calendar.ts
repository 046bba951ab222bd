/** The calendar file of a person: by a link that expires soon, or as text where the bot has no address of its own. */
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { type CalendarDay, calendarDays } from '../domain/calendar.ts';
import { isLinkValid, type Person } from '../domain/person.ts';
import { personRef } from '../domain/refs.ts';
import { addSeconds, dayAt } from '../domain/time.ts';
import type { Reader } from '../locales/reader.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { calendarText, eventOf, meetingMinutes } from './calendarEntries.ts';
import { tasksFor } from './tasks.ts';
import { type Handlers, say, type Services } from './turn.ts';

/** Long enough to be checked by whatever stands between Teams and a browser; short enough to be worth nothing later. */
const LINK_SECONDS = 60 * 60;

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

const daysOf = async (services: Services, person: Person, reader: Reader): Promise<readonly CalendarDay[]> => {
  const exchanges = await exchangesOf(services.records, person);
  const today = dayAt(services.clock.now(), person.timeZone);
  const tasks = tasksFor(exchanges, { person, today });
  return calendarDays({ exchanges, tasks, minutesOf: meetingMinutes(reader) });
};

export const calendarHandlers: Handlers<'calendar.show'> = {
  'calendar.show': async (services, { person, reader, tenantId, happening, today }) => {
    const { calendar } = reader.texts;
    const days = await daysOf(services, person, reader);
    if (days.length === 0) return { messages: [say(calendar.nothing)] };
    const address = services.calendar?.address();
    if (services.calendar === undefined || address === undefined)
      return { messages: [say(calendarText(reader, days, today))] };
    const code = services.calendar.newCode();
    const locator = Buffer.from(JSON.stringify([tenantId, person.aadObjectId, code])).toString('base64url');
    return {
      messages: [say(calendar.link(`${address}/calendar/${locator}.ics`))],
      person: [{ type: 'calendarLinked', hash: hashOf(code), until: addSeconds(happening.at, LINK_SECONDS) }],
    };
  },
};

const LONGEST_LOCATOR = 400;

const Located = z.tuple([z.string(), z.string(), z.string()]);

/** Whatever stands in the address of a request: tenant, person and code if it came from us. */
const locate = (locator: string): z.infer<typeof Located> | undefined => {
  if (locator.length > LONGEST_LOCATOR) return undefined;
  try {
    return Located.safeParse(JSON.parse(Buffer.from(locator, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
};

/** The file behind a link, as things stand now; `undefined` if the link does not hold. */
export const readCalendar = async (services: Services, locator: string): Promise<string | undefined> => {
  const located = locate(locator);
  if (located === undefined || services.calendar === undefined) return undefined;
  const [tenantId, aadObjectId, code] = located;
  const stored = await services.records.load(personRef(tenantId, aadObjectId));
  const now = services.clock.now();
  if (stored === undefined || !isLinkValid(stored.document, { hash: hashOf(code), now })) return undefined;
  const person = stored.document;
  const reader = services.readers[person.locale];
  const events = (await daysOf(services, person, reader)).map(eventOf(reader));
  return services.calendar.write({ name: reader.texts.calendar.name, at: now, events });
};
