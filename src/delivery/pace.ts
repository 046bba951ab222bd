/** How often Teams may be called for each tenant. Its limit holds over all calls, so one tenant's never slows another's. */
export interface Pace {
  /** Takes leave for one call; `false` while the tenant's limit is reached. */
  readonly take: (tenantId: string) => boolean;
  /** The call turned out not to be needed. */
  readonly giveBack: (tenantId: string) => void;
  /** Milliseconds until the next call is allowed. */
  readonly wait: (tenantId: string) => number;
  /** Teams says that it is too much already: turns and other replicas call it too. */
  readonly slowDown: (tenantId: string, seconds: number) => void;
}

/** What was missed while the process was busy may be caught up on, as long as a second's calls stay below 30. */
const BURST_SECONDS = 0.12;
/** One conversation's limit comes as the same answer; it must not hold up its whole tenant. */
const LONGEST_PAUSE_SECONDS = 5;

const SECOND = 1000;

/** `perSecond`: for each tenant. */
export const createPace = (perSecond: number, now: () => number = Date.now): Pace => {
  const interval = SECOND / perSecond;
  const slack = perSecond === Infinity ? 0 : BURST_SECONDS * SECOND;
  /** When the next call would come if all came evenly. */
  const nextByTenant = new Map<string, number>();
  const next = (tenantId: string): number => Math.max(nextByTenant.get(tenantId) ?? 0, now());
  const wait: Pace['wait'] = (tenantId) => Math.max(0, (nextByTenant.get(tenantId) ?? 0) - slack - now());
  return {
    wait,
    take: (tenantId) => {
      if (wait(tenantId) > 0) return false;
      nextByTenant.set(tenantId, next(tenantId) + interval);
      return true;
    },
    giveBack: (tenantId) => void nextByTenant.set(tenantId, next(tenantId) - interval),
    slowDown: (tenantId, seconds) => {
      const pause = Math.min(seconds, LONGEST_PAUSE_SECONDS) * SECOND;
      nextByTenant.set(tenantId, Math.max(next(tenantId), now() + pause + slack));
    },
  };
};
