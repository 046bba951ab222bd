/** The bot never calls more often than Teams allows for a conversation or a tenant, and waits as long as it is told. */
import { createWindows, PER_CONVERSATION, PER_TENANT } from '../rateWindows.ts';
import { conversationOf } from '../simulatedTeams.ts';
import type { Promised } from './watch.ts';

export const rates: Promised = ({ report, clock }) => {
  const conversations = createWindows(PER_CONVERSATION);
  const tenants = createWindows(PER_TENANT);
  /** Until when a delivery was told to wait. */
  const told = new Map<string, number>();
  return {
    onCall: ({ target }, claim) => {
      const now = clock.milliseconds();
      const name = claim?.name ?? '';
      const conversation = conversationOf(target);
      if (conversations.tooEarly(conversation, now) > 0)
        report('never over the rate of a conversation', `${conversation}, for ${name}`);
      if (tenants.tooEarly(target.tenantId, now) > 0) report('never over the rate of a tenant', target.tenantId);
      conversations.enter(conversation, now);
      tenants.enter(target.tenantId, now);
      if (now < (told.get(name) ?? 0)) report('Teams is given the time it asked for', name);
    },
    onAttempt: ({ result }, claim) => {
      if (result.status === 'throttled' && claim !== undefined)
        told.set(claim.name, clock.milliseconds() + result.retryAfterSeconds * 1_000);
    },
  };
};
