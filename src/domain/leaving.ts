/** When somebody is away or goes for good: deputies, leaving an exchange, and handing over its organisation. */
import type { ActionStep } from './actionSteps.ts';
import type { ChecklistItem } from './checklist.ts';
import { withoutEnquiriesOf } from './enquiries.ts';
import { type Actor, handoff, type Happening, owing } from './document.ts';
import { type Deputy, type Exchange, isOrganiser, type Member, memberOf } from './exchange.ts';
import { withChange } from './itemHistory.ts';
import { personRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { askedOf } from './stepDate.ts';
import { withoutWishesOf } from './topics.ts';

export type LeavingEvent = Happening &
  (
    | { readonly type: 'memberLeft'; readonly successor?: Actor }
    | { readonly type: 'organiserHandedOver'; readonly to: Actor }
    /** Without a deputy: the person is back. */
    | { readonly type: 'deputyNamed'; readonly deputy?: Deputy }
  );
type EventOf<T extends LeavingEvent['type']> = Extract<LeavingEvent, { readonly type: T }>;

const withoutDeputy = ({ deputy: _, ...member }: Member): Member => member;

const passOn =
  (event: EventOf<'memberLeft'>) =>
  (item: ChecklistItem): ChecklistItem => {
    const { by, successor } = event;
    if (item.status !== 'open' || item.owner?.aadObjectId !== by.aadObjectId) return item;
    const { owner: _, ...unowned } = item;
    return successor === undefined
      ? withChange(unowned, event, { type: 'returned' })
      : withChange({ ...unowned, owner: successor }, event, { type: 'assigned', to: successor.name });
  };

/** Steps name their owner in words; the successor takes the place of whoever leaves, and is asked about the date. */
const passOnStep =
  (event: EventOf<'memberLeft'>) =>
  (step: ActionStep): ActionStep => {
    const { by, successor } = event;
    const { agreement, ...rest } = step;
    const isAsked = agreement?.member === by.aadObjectId;
    if (step.status !== 'open' || (step.owner !== by.name && !isAsked)) return step;
    if (successor === undefined) return isAsked ? rest : step;
    return { ...rest, owner: successor.name, agreement: askedOf(successor.aadObjectId, event) };
  };

/** The person's own document learns of it by a handoff. What they did stays; what they had open passes on. */
const leave = (exchange: Exchange, event: EventOf<'memberLeft'>): Result<Exchange, Refusal> => {
  const { by, successor } = event;
  if (isOrganiser(exchange, by.aadObjectId)) return err('organiserStays');
  if (successor !== undefined && memberOf(exchange, successor.aadObjectId) === undefined) return err('ownerNotMember');
  const { tenantId, id: exchangeId } = exchange;
  const left: Exchange = {
    ...withoutEnquiriesOf(exchange, event),
    members: exchange.members
      .filter(({ aadObjectId }) => aadObjectId !== by.aadObjectId)
      .map((member) => (member.deputy?.aadObjectId === by.aadObjectId ? withoutDeputy(member) : member)),
    checklist: exchange.checklist.map(passOn(event)),
    steps: exchange.steps.map(passOnStep(event)),
    topics: withoutWishesOf(exchange.topics, by.aadObjectId),
  };
  return ok(owing(left, handoff(event, personRef(tenantId, by.aadObjectId), { type: 'exchangeLeft', exchangeId })));
};

/** Whoever handed over stays a member. The new organiser is told in 1:1, once. */
const handOver = (
  exchange: Exchange,
  { id, at, by, to }: EventOf<'organiserHandedOver'>,
): Result<Exchange, Refusal> => {
  if (memberOf(exchange, to.aadObjectId) === undefined) return err('ownerNotMember');
  if (isOrganiser(exchange, to.aadObjectId)) return ok(exchange);
  const roleOf = ({ aadObjectId }: Member) => (aadObjectId === to.aadObjectId ? 'organiser' : 'participant');
  return ok({
    ...exchange,
    members: exchange.members.map((member) => ({ ...member, role: roleOf(member) })),
    handedOver: { id, at, by },
  });
};

const nameDeputy = (exchange: Exchange, { by, deputy }: EventOf<'deputyNamed'>): Result<Exchange, Refusal> => {
  if (deputy !== undefined && memberOf(exchange, deputy.aadObjectId) === undefined) return err('ownerNotMember');
  if (deputy?.aadObjectId === by.aadObjectId) return err('ownDeputy');
  if (deputy === undefined && memberOf(exchange, by.aadObjectId)?.deputy === undefined) return ok(exchange);
  const change = (member: Member): Member => (deputy === undefined ? withoutDeputy(member) : { ...member, deputy });
  return ok({
    ...exchange,
    members: exchange.members.map((member) => (member.aadObjectId === by.aadObjectId ? change(member) : member)),
  });
};

export const leavingTransition = (exchange: Exchange, event: LeavingEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'memberLeft':
      return leave(exchange, event);
    case 'organiserHandedOver':
      return handOver(exchange, event);
    case 'deputyNamed':
      return nameDeputy(exchange, event);
  }
};
