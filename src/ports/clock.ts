/** The time. Only the local mode ever moves it. */
export interface Clock {
  /** The present as a UTC instant such as `2027-03-12T08:00:00.000Z`. */
  readonly now: () => string;
}
