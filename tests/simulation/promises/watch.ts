/** What a promise gets to see of a simulated world: each looks at what it needs, and reports what breaks it. */
import type { Answer } from '../../../src/features/turnFrame.ts';
import type { Readers } from '../../../src/locales/reader.ts';
import type { WorkCalendar } from '../../../src/ports/workCalendar.ts';
import type { Act } from '../acts.ts';
import type { Claim } from '../claims.ts';
import type { DocumentsOf } from '../documents.ts';
import type { Ledger, Removal, Write } from '../ledger.ts';
import type { VirtualClock } from '../machine/clock.ts';
import type { SimulatedStore } from '../simulatedStore.ts';
import type { Attempt, Call, SimulatedTeams } from '../simulatedTeams.ts';
import type { Words } from '../words.ts';

/** What a promise may ask about. */
export interface Surroundings {
  /** Reported, not thrown: the product's own code must not get a chance to catch it. */
  readonly report: (promise: string, detail: string) => void;
  readonly clock: VirtualClock;
  readonly calendar: WorkCalendar;
  readonly readers: Readers;
  readonly documents: DocumentsOf;
  readonly store: Pick<SimulatedStore, 'all' | 'firstDue'>;
  readonly ledger: Ledger;
  readonly words: Words;
  readonly post: SimulatedTeams['post'];
  /** Since when at least one replica has been alive, in milliseconds; `Infinity` while none is. */
  readonly servingSince: () => number;
}

/** One person's answer to an act. */
export interface Answered {
  readonly act: Act;
  readonly answer: Answer;
  /** How many writes there were when the act set out. */
  readonly since: number;
}

/** A message in the hearing of a person or of everybody in a channel. */
export interface Said {
  readonly tenantId: string;
  readonly to:
    | { readonly type: 'person'; readonly aadObjectId: string }
    | { readonly type: 'channel'; readonly channelId: string };
  readonly text: string;
  /** What it answers; missing where the bot speaks of its own accord. */
  readonly asked?: Act;
}

export interface Watch {
  readonly onWrite?: (write: Write) => void;
  readonly onRemoved?: (removal: Removal) => void;
  readonly onAnswered?: (answered: Answered) => void;
  /** A replica sets out to call Teams. */
  readonly onBegin?: (call: Call, claim: Claim | undefined) => void;
  /** Teams is called by a replica of its own accord; `claim` tells why, unless nothing it has claimed fits. */
  readonly onCall?: (call: Call, claim: Claim | undefined) => void;
  /** The call has ended. */
  readonly onAttempt?: (attempt: Attempt, claim: Claim | undefined) => void;
  readonly onSaid?: (said: Said) => void;
  /** A turn or a delivery threw something that no fault explains. */
  readonly onFailure?: (what: string) => void;
  readonly onStep?: () => void;
  /** After a day has passed. */
  readonly onDay?: () => void;
  /** Nothing has gone wrong any more and nobody has done anything for days. */
  readonly onSettled?: () => void;
}

export type Promised = (surroundings: Surroundings) => Watch;
