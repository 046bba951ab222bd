/** English sentences about the calendar file. */
import type { Texts } from '../de/index.ts';

export const calendar: Texts['calendar'] = {
  name: 'Austausch-Lotse',
  link: (address: string) =>
    `[Download the calendar file](${address}) with visits, meetings and your target dates. The link is valid for an hour and meant for you alone. Open the file with Outlook; if something changes, fetch it again with “calendar”.`,
  text: 'Your dates, to be copied into your calendar:',
  more: (count: number) => `and ${count} more; write “tasks” to see them all`,
  nothing: 'There is no visit date yet, no meeting and no target date that concerns you.',
  allPast: 'All dates that concern you have passed.',
  named: (what: string, title: string) => `${what}: ${title}`,
  minutesOnly: (minutes: number) => `Length: ${minutes} minutes.`,
  timeOpen: ({ item, minutes }) =>
    `Length: ${minutes} minutes. The time is still open; with “item ${item} on 12 March at 2 pm” you set day and time for everybody.`,
  entry: (what: string, title: string) => `${what} (${title})`,
  button: 'Calendar file',
  expired: 'This link is no longer valid. Write “calendar” to the Austausch-Lotse in Teams to get a new one.',
};
