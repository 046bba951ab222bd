/** Writes days and meetings as a file that calendars read. */
export interface CalendarEvent {
  /** The same for the same thing, so that a file taken in again moves an entry instead of adding one. */
  readonly uid: string;
  readonly title: string;
  readonly description?: string;
  readonly when:
    | { readonly type: 'allDay'; readonly on: string; readonly days: number }
    /** UTC instants. */
    | { readonly type: 'timed'; readonly from: string; readonly until: string };
  /** How the person appears to others then: not there, at a meeting, or free since they only have to have done something. */
  readonly shownAs: 'away' | 'busy' | 'free';
  /** Planned, but not agreed yet. */
  readonly isTentative: boolean;
}

export interface Calendar {
  readonly name: string;
  /** When it was written, a UTC instant. */
  readonly at: string;
  readonly events: readonly CalendarEvent[];
}

/** The text of an iCalendar file (RFC 5545). */
export type WriteCalendar = (calendar: Calendar) => string;
