/** Who takes part in an exchange, and who has agreed to stand on the list that goes to the other municipality. */
import type { Field, Level } from './background.ts';
import { type Handoff, handoff, type Happening, owing } from './document.ts';
import { type Exchange, type Member, memberOf } from './exchange.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const MEMBER_LIMIT = 60;

export type MemberEvent = Happening &
  (
    | { readonly type: 'memberJoined' }
    /** What somebody says of themselves; nobody says it for them. */
    | { readonly type: 'memberDescribed'; readonly level: Level; readonly field: Field }
    /** Whoever does this agrees to it, for themselves alone. */
    | { readonly type: 'listingGiven'; readonly occupation: string; readonly needs?: string }
    | { readonly type: 'listingWithdrawn' }
    | { readonly type: 'contactGiven' | 'contactWithdrawn' }
  );

/** The person's own document learns of it by a handoff. */
export const joining = (
  { tenantId, exchangeId }: { readonly tenantId: string; readonly exchangeId: string },
  happening: Happening,
): Handoff => handoff(happening, personRef(tenantId, happening.by.aadObjectId), { type: 'exchangeJoined', exchangeId });

/** Joining twice changes nothing. An invitation has done its work. */
export const joined = (exchange: Exchange, { by, ...event }: Happening): Result<Exchange, Refusal> => {
  if (memberOf(exchange, by.aadObjectId) !== undefined) return ok(exchange);
  if (exchange.members.length >= MEMBER_LIMIT) return err('tooMany');
  const { tenantId, id: exchangeId } = exchange;
  const withMember: Exchange = {
    ...exchange,
    members: [...exchange.members, { ...by, role: 'participant', joinedAt: event.at }],
    invitations: exchange.invitations.filter(({ aadObjectId }) => aadObjectId !== by.aadObjectId),
  };
  return ok(owing(withMember, joining({ tenantId, exchangeId }, { ...event, by })));
};

const changeOwn = (exchange: Exchange, { by }: MemberEvent, change: (member: Member) => Member): Exchange => ({
  ...exchange,
  members: exchange.members.map((member) => (member.aadObjectId === by.aadObjectId ? change(member) : member)),
});

/** Given again word for word it stays as it is: Teams repeats a click with a new id. */
const withListing = (
  member: Member,
  { occupation, needs, at }: Extract<MemberEvent, { readonly type: 'listingGiven' }>,
): Member =>
  member.listing?.occupation === occupation && member.listing.needs === needs
    ? member
    : { ...member, listing: { occupation, at, ...(needs === undefined ? {} : { needs }) } };

const withoutContact = ({ askableSince: _, ...member }: Member): Member => member;
const withoutListing = ({ listing: _, ...member }: Member): Member => member;

/** Joining twice changes nothing; what was withdrawn is gone. */
export const membersTransition = (exchange: Exchange, event: MemberEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'memberJoined':
      return joined(exchange, event);
    case 'memberDescribed': {
      const { level, field } = event;
      return ok(changeOwn(exchange, event, (member) => ({ ...member, level, field })));
    }
    case 'listingGiven':
      return ok(changeOwn(exchange, event, (member) => withListing(member, event)));
    case 'listingWithdrawn':
      return ok(changeOwn(exchange, event, withoutListing));
    case 'contactGiven': {
      const { at } = event;
      return ok(changeOwn(exchange, event, (member) => ({ ...member, askableSince: member.askableSince ?? at })));
    }
    case 'contactWithdrawn':
      return ok(changeOwn(exchange, event, withoutContact));
  }
};
