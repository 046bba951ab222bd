/** Writes days as a file that calendars read. */
export interface CalendarEvent {
  /** The same for the same thing, so that a file taken in again moves an entry instead of adding one. */
  readonly uid: string;
  readonly title: string;
  /** First day, `2027-03-12`. */
  readonly on: string;
  readonly days: number;
  /** Whether the person is away on that day, or only has to have done something by then. */
  readonly isBusy: boolean;
}

export interface Calendar {
  readonly name: string;
  /** When it was written, a UTC instant. */
  readonly at: string;
  readonly events: readonly CalendarEvent[];
}

/** The text of an iCalendar file (RFC 5545). */
export type WriteCalendar = (calendar: Calendar) => string;
