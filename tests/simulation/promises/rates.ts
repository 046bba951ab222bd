/** The bot never calls more often than Teams allows for a conversation or a tenant, and waits as long as it is told. */
import { isAbandoned } from '../../../src/domain/deliveryLog.ts';
import type { Claim } from '../claims.ts';
import type { Write } from '../ledger.ts';
import { createWindows, PER_CONVERSATION, PER_TENANT } from '../rateWindows.ts';
import { conversationOf } from '../simulatedTeams.ts';
import type { Promised } from './watch.ts';

export const rates: Promised = ({ report, clock }) => {
  const conversations = createWindows(PER_CONVERSATION);
  const tenants = createWindows(PER_TENANT);
  /** Until when a delivery was told to wait, and who was told. */
  const told = new Map<string, { readonly until: number; readonly fence: number }>();
  /** The newest sender of a delivery that was taken for dead: what it was told nobody else can know. */
  const dead = new Map<string, number>();

  const followLog = ({ before, after, name }: Write): void => {
    if (before?.kind !== 'exchange' || after.kind !== 'exchange' || before.deliveries === after.deliveries) return;
    for (const [key, earlier] of Object.entries(before.deliveries)) {
      const { fence, status, at } = after.deliveries[key] ?? {};
      // Whoever records how it went notes the moment; whoever takes over does not, or makes a claim of their own.
      const isTakenOver = fence !== earlier.fence || (status !== 'claimed' && at === earlier.at);
      if (isTakenOver && isAbandoned(earlier, clock.now())) dead.set(`${name} ${key}`, earlier.fence);
    }
  };

  /** What the one who was told has taken along into death is not known to anybody. */
  const isToldToWait = ({ name }: Claim): boolean => {
    const { until, fence } = told.get(name) ?? { until: 0, fence: 0 };
    return clock.milliseconds() < until && fence > (dead.get(name) ?? 0);
  };
  const tellTooSoon = ({ name }: Claim): void => report('Teams is given the time it asked for', name);

  return {
    onWrite: followLog,
    /** Whoever sets out knows what anybody was told, whichever claim is theirs. */
    onBegin: (_call, claim) => {
      if (claim !== undefined && isToldToWait(claim)) tellTooSoon(claim);
    },
    onCall: ({ target }, claim) => {
      const now = clock.milliseconds();
      const name = claim?.name ?? '';
      const conversation = conversationOf(target);
      if (conversations.tooEarly(conversation, now) > 0)
        report('never over the rate of a conversation', `${conversation}, for ${name}`);
      if (tenants.tooEarly(target.tenantId, now) > 0) report('never over the rate of a tenant', target.tenantId);
      conversations.enter(conversation, now);
      tenants.enter(target.tenantId, now);
      // What was slow on the way had set out, under an older claim, before anybody was told.
      const isSlow = claim !== undefined && claim.fence < (told.get(name)?.fence ?? 0);
      if (claim !== undefined && !isSlow && isToldToWait(claim)) tellTooSoon(claim);
    },
    onAttempt: ({ result }, claim) => {
      if (result.status === 'throttled' && claim !== undefined)
        told.set(claim.name, {
          until: clock.milliseconds() + result.retryAfterSeconds * 1_000,
          fence: claim.fence,
        });
    },
  };
};
