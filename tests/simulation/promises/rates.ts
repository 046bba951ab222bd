/** The bot never calls more often than Teams allows for a conversation or a tenant, and waits as long as it is told. */
import { isAbandoned } from '../../../src/domain/deliveryLog.ts';
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

  return {
    onWrite: followLog,
    onCall: ({ target }, claim) => {
      const now = clock.milliseconds();
      const name = claim?.name ?? '';
      const conversation = conversationOf(target);
      if (conversations.tooEarly(conversation, now) > 0)
        report('never over the rate of a conversation', `${conversation}, for ${name}`);
      if (tenants.tooEarly(target.tenantId, now) > 0) report('never over the rate of a tenant', target.tenantId);
      conversations.enter(conversation, now);
      tenants.enter(target.tenantId, now);
      const { until, fence } = told.get(name) ?? { until: 0, fence: 0 };
      if (now < until && fence > (dead.get(name) ?? 0)) report('Teams is given the time it asked for', name);
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
