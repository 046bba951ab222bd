/** Who takes part in an exchange, and who has agreed to stand on the list that goes to the other municipality. */
import type { Handoff, Happening } from './document.ts';
import { type Exchange, type Member, memberOf } from './exchange.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const MEMBER_LIMIT = 60;

export type MemberEvent = Happening &
  (
    | { readonly type: 'memberJoined' }
    /** Whoever does this agrees to it, for themselves alone. */
    | { readonly type: 'listingGiven'; readonly occupation: string; readonly needs?: string }
    | { readonly type: 'listingWithdrawn' }
  );

/** Whoever can read the steering group's channel may join there. The person's own document learns of it by a handoff. */
const join = (exchange: Exchange, { id, at, by }: MemberEvent): Result<Exchange, Refusal> => {
  if (memberOf(exchange, by.aadObjectId) !== undefined) return ok(exchange);
  if (exchange.members.length >= MEMBER_LIMIT) return err('tooMany');
  const handoff: Handoff = {
    id: `${id}:exchangeJoined`,
    at,
    by,
    to: personRef(exchange.tenantId, by.aadObjectId),
    event: { type: 'exchangeJoined', exchangeId: exchange.id },
  };
  return ok({
    ...exchange,
    members: [...exchange.members, { ...by, role: 'participant' }],
    handoffs: [...exchange.handoffs, handoff],
  });
};

const changeOwn = (exchange: Exchange, { by }: MemberEvent, change: (member: Member) => Member): Exchange => ({
  ...exchange,
  members: exchange.members.map((member) => (member.aadObjectId === by.aadObjectId ? change(member) : member)),
});

const withoutListing = ({ listing: _, ...member }: Member): Member => member;

/** Joining twice changes nothing; what was withdrawn is gone. */
export const membersTransition = (exchange: Exchange, event: MemberEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'memberJoined':
      return join(exchange, event);
    case 'listingGiven': {
      const { occupation, needs, at } = event;
      const listing = { occupation, at, ...(needs === undefined ? {} : { needs }) };
      return ok(changeOwn(exchange, event, (member) => ({ ...member, listing })));
    }
    case 'listingWithdrawn':
      return ok(changeOwn(exchange, event, withoutListing));
  }
};
