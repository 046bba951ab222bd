/** People who are asked to take part. Each decides alone, and a no is final: nobody is asked twice. */
import { handoff, type Happening, owing } from './document.ts';
import { hasRefused } from './enquiry.ts';
import { type Exchange, memberOf } from './exchange.ts';
import type { Invitation } from './invitation.ts';
import { joined } from './members.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const INVITATION_LIMIT = 60;

export type Invited = Pick<Invitation, 'aadObjectId' | 'name' | 'userId' | 'serviceUrl'>;

export type InvitationEvent = Happening &
  (
    | { readonly type: 'peopleInvited'; readonly people: readonly Invited[] }
    | { readonly type: 'invitationAccepted' }
    | { readonly type: 'invitationDeclined' }
    /** For people who are in no team with the bot: whoever has the code may join. */
    | { readonly type: 'joinCodeIssued'; readonly code: string }
  );

type Inviting = Pick<Exchange, 'members' | 'invitations' | 'enquiries'>;

export const invitationOf = (
  { invitations }: Pick<Inviting, 'invitations'>,
  aadObjectId: string,
): Invitation | undefined => invitations.find((invitation) => invitation.aadObjectId === aadObjectId);

export type Standing = 'member' | 'open' | 'declined' | 'none';

/** As the answer to the invitation itself has it. */
const answered = (exchange: Omit<Inviting, 'enquiries'>, aadObjectId: string): Standing => {
  if (memberOf(exchange, aadObjectId) !== undefined) return 'member';
  const { status = 'none' } = invitationOf(exchange, aadObjectId) ?? {};
  return status === 'ended' ? 'none' : status;
};

/** Whoever wanted no more questions about this exchange is not invited to it either. */
export const invitationStanding = (exchange: Inviting, aadObjectId: string): Standing => {
  const standing = answered(exchange, aadObjectId);
  return standing === 'none' && hasRefused(exchange, aadObjectId) ? 'declined' : standing;
};

/** Whoever takes part, was asked already, or has said no, is passed over. */
const invite = (
  exchange: Exchange,
  event: Extract<InvitationEvent, { type: 'peopleInvited' }>,
): Result<Exchange, Refusal> => {
  const people = event.people.filter(({ aadObjectId }) => invitationStanding(exchange, aadObjectId) === 'none');
  if (people.length === 0) return ok(exchange);
  if (exchange.invitations.length + people.length > INVITATION_LIMIT) return err('tooMany');
  const { by, at } = event;
  const { tenantId, id: exchangeId } = exchange;
  const others = exchange.invitations.filter((one) =>
    people.every(({ aadObjectId }) => aadObjectId !== one.aadObjectId),
  );
  const invitations = people.map((person) => ({ ...person, by, at, status: 'open' }) as const);
  return ok(
    owing(
      { ...exchange, invitations: [...others, ...invitations] },
      ...people.map(({ aadObjectId: to, name }) =>
        handoff({ ...event, id: `${event.id}:${to}` }, personRef(tenantId, to), {
          type: 'invitationReceived',
          exchangeId,
          name,
        }),
      ),
    ),
  );
};

/** A yes counts even after a no: it is the person's own. */
const accept = (exchange: Exchange, event: Happening): Result<Exchange, Refusal> => {
  const { aadObjectId } = event.by;
  switch (answered(exchange, aadObjectId)) {
    case 'member':
      return ok(exchange);
    case 'none':
      return err('notInvited');
    case 'open':
    case 'declined':
      return joined(exchange, event);
  }
};

const decline = (exchange: Exchange, event: Happening): Result<Exchange, Refusal> => {
  const { aadObjectId } = event.by;
  switch (answered(exchange, aadObjectId)) {
    case 'declined':
      return ok(exchange);
    case 'none':
      return err('notInvited');
    case 'member':
      return err('alreadyMember');
    case 'open':
      return ok({
        ...exchange,
        invitations: exchange.invitations.map((invitation) =>
          invitation.aadObjectId === aadObjectId ? { ...invitation, status: 'declined' } : invitation,
        ),
      });
  }
};

export const invitationsTransition = (exchange: Exchange, event: InvitationEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'peopleInvited':
      return invite(exchange, event);
    case 'invitationAccepted':
      return accept(exchange, event);
    case 'invitationDeclined':
      return decline(exchange, event);
    case 'joinCodeIssued':
      return ok(exchange.joinCode === undefined ? { ...exchange, joinCode: event.code } : exchange);
  }
};
