/** Who takes part in an exchange. Whoever can read the steering group's channel may join there. */
import type { Field, Level } from './background.ts';
import type { Handoff, Happening } from './document.ts';
import { type Exchange, memberOf } from './exchange.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const MEMBER_LIMIT = 60;

export type MemberEvent = Happening &
  (
    | { readonly type: 'memberJoined' }
    /** What somebody says of themselves; nobody says it for them. */
    | { readonly type: 'memberDescribed'; readonly level: Level; readonly field: Field }
  );

/** Joining is applied to the person under this id, whether with the rest of the turn or by the handoff. */
export const joiningId = (activityId: string): string => `${activityId}:exchangeJoined`;

/** The person's own document learns of it by a handoff. */
export const joining = (
  { tenantId, exchangeId }: { readonly tenantId: string; readonly exchangeId: string },
  { id, at, by }: Happening,
): Handoff => ({
  id: joiningId(id),
  at,
  by,
  to: personRef(tenantId, by.aadObjectId),
  event: { type: 'exchangeJoined', exchangeId },
});

/** Joining twice changes nothing. */
const join = (exchange: Exchange, { by, ...event }: Happening): Result<Exchange, Refusal> => {
  if (memberOf(exchange, by.aadObjectId) !== undefined) return ok(exchange);
  if (exchange.members.length >= MEMBER_LIMIT) return err('tooMany');
  const { tenantId, id: exchangeId } = exchange;
  return ok({
    ...exchange,
    members: [...exchange.members, { ...by, role: 'participant' }],
    handoffs: [...exchange.handoffs, joining({ tenantId, exchangeId }, { ...event, by })],
  });
};

const describe = (
  exchange: Exchange,
  { by, level, field }: Extract<MemberEvent, { type: 'memberDescribed' }>,
): Exchange => ({
  ...exchange,
  members: exchange.members.map((member) =>
    member.aadObjectId === by.aadObjectId ? { ...member, level, field } : member,
  ),
});

export const membersTransition = (exchange: Exchange, event: MemberEvent): Result<Exchange, Refusal> =>
  event.type === 'memberJoined' ? join(exchange, event) : ok(describe(exchange, event));
