/** What came of working on a document once. */
export interface Worked {
  /** Whether Teams was called. */
  readonly hasCalled: boolean;
  /** Whether there is more to say about the same document now. */
  readonly isMore: boolean;
}

export const NOTHING_SAID: Worked = { hasCalled: false, isMore: false };
