/** English sentences about the calendar file. */
import type { Texts } from '../de/index.ts';

export const calendar: Texts['calendar'] = {
  name: 'Austausch-Lotse',
  link: (address: string) =>
    `[Download the calendar file](${address}) with the visits and your target dates. The link is valid for an hour and meant for you alone. Open the file with Outlook; if something changes, fetch it again with “calendar”.`,
  text: 'Your dates, to be copied into your calendar:',
  more: (count: number) => `and ${count} more; write “tasks” to see them all`,
  nothing: 'There is no visit date yet, and no target date that concerns you.',
  visitEntry: (title: string) => `Visit: ${title}`,
  entry: (what: string, title: string) => `${what} (${title})`,
  button: 'Calendar file',
  expired: 'This link is no longer valid. Write “calendar” to the Austausch-Lotse in Teams to get a new one.',
};
