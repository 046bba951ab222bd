/** Who wants to be left alone is left alone. Each reason is one line here; a new one is added to the list. */
import { enquiryOf, wantsNoQuestions } from '../../../src/domain/enquiries.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { invitationOf } from '../../../src/domain/invitations.ts';
import type { Person } from '../../../src/domain/person.ts';
import { dayAt } from '../../../src/domain/time.ts';
import { nameOf } from '../documents.ts';
import { enquiryIn, invitee } from '../recipient.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

interface Reason {
  readonly name: string;
  /** Looks at the person as the message was claimed; `day` is the calendar day where they are. */
  readonly applies: (person: Person, day: string) => boolean;
}

/** Whoever has left every exchange takes part in nothing; an invitation or a question may still wait for an answer. */
const REASONS: readonly Reason[] = [
  { name: 'pauses', applies: ({ pausedUntil }, day) => pausedUntil !== undefined && pausedUntil >= day },
  { name: 'has removed the bot', applies: ({ chat }) => chat === undefined },
  {
    name: 'takes part in nothing and is asked nothing',
    applies: ({ exchangeIds, invitedTo, askedIn }) => [...exchangeIds, ...invitedTo, ...askedIn].length === 0,
  },
];

const PROMISE = 'who wants to be left alone is left alone';

/** A no is final: nobody but the person themselves takes it back. */
const askedAgain = ({ before, after }: Write): string | undefined => {
  if (before?.kind !== 'exchange' || after.kind !== 'exchange') return undefined;
  const said = before.invitations.filter(({ status }) => status === 'declined');
  const invited = said.find(({ aadObjectId }) => invitationOf(after, aadObjectId)?.status === 'open')?.aadObjectId;
  const known = new Set(before.enquiries.map(({ id }) => id));
  const asked = after.enquiries.find(
    ({ id, colleague }) => !known.has(id) && wantsNoQuestions(before, colleague.aadObjectId),
  );
  return invited ?? asked?.colleague.aadObjectId;
};

/** Whom a delivery asks something that is not open for them any more, as the exchange was when it was claimed. */
const askedInVain = (exchange: Exchange, key: string): string | undefined => {
  const invited = invitee(key);
  if (invited !== undefined) return invitationOf(exchange, invited)?.status === 'open' ? undefined : invited;
  const id = enquiryIn(key);
  const enquiry = id === undefined ? undefined : enquiryOf(exchange, id);
  return enquiry === undefined || enquiry.status === 'open' ? undefined : enquiry.colleague.aadObjectId;
};

export const quiet: Promised = ({ report, clock }) => ({
  onWrite: (write) => {
    const again = askedAgain(write);
    if (again !== undefined) report(PROMISE, `${write.name} asks ${again} again, who has declined`);
  },
  onAttempt: (_attempt, claim) => {
    if (claim?.document.kind === 'exchange') {
      const { document, key, name } = claim;
      if (askedInVain(document, key) !== undefined) report(PROMISE, `${name}, who is not asked any more`);
    }
    if (claim?.document.kind !== 'person') return;
    const { document } = claim;
    const day = dayAt(clock.now(), document.timeZone);
    for (const { name, applies } of REASONS) if (applies(document, day)) report(PROMISE, `${nameOf(document)} ${name}`);
  },
});
