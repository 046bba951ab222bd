/** Who wants to be left alone is left alone. Each reason is one line here; a new one is added to the list. */
import type { Person } from '../../../src/domain/person.ts';
import { dayAt } from '../../../src/domain/time.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

interface Reason {
  readonly name: string;
  /** Looks at the person as the message was claimed; `day` is the calendar day where they are. */
  readonly applies: (person: Person, day: string) => boolean;
}

/** Whoever has left every exchange takes part in nothing. Here belongs whoever declines an invitation, once there are any. */
const REASONS: readonly Reason[] = [
  { name: 'pauses', applies: ({ pausedUntil }, day) => pausedUntil !== undefined && pausedUntil >= day },
  { name: 'has removed the bot', applies: ({ chat }) => chat === undefined },
  { name: 'takes part in nothing', applies: ({ exchangeIds }) => exchangeIds.length === 0 },
];

export const quiet: Promised = ({ report, clock }) => ({
  onAttempt: (_attempt, claim) => {
    if (claim?.document.kind !== 'person') return;
    const { document } = claim;
    const day = dayAt(clock.now(), document.timeZone);
    for (const { name, applies } of REASONS)
      if (applies(document, day)) report('who wants to be left alone is left alone', `${nameOf(document)} ${name}`);
  },
});
