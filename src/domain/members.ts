/** Who takes part in an exchange. Whoever can read the steering group's channel may join there. */
import type { Handoff, Happening } from './document.ts';
import { type Exchange, memberOf } from './exchange.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const MEMBER_LIMIT = 60;

export type MemberEvent = Happening & { readonly type: 'memberJoined' };

/** The person's own document learns of it by a handoff. Joining twice changes nothing. */
export const membersTransition = (exchange: Exchange, { id, at, by }: MemberEvent): Result<Exchange, Refusal> => {
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
