/** The documents that are being worked on, by tenant. */
import type { Ref } from '../domain/document.ts';
import { addressOf, tenantIn } from '../domain/refs.ts';

export interface UnderWay {
  readonly has: (ref: Ref) => boolean;
  readonly size: () => number;
  readonly count: (tenantId: string) => number;
  /** Resolves when it is done and counted as done; `work` must not reject. */
  readonly begin: (ref: Ref, work: () => Promise<void>) => Promise<void>;
  /** Resolves when all that are under way now are done. */
  readonly allDone: () => Promise<void>;
}

export const createUnderWay = (): UnderWay => {
  const running = new Map<string, Promise<void>>();
  const countByTenant = new Map<string, number>();
  const count = (tenantId: string): number => countByTenant.get(tenantId) ?? 0;
  const step = (tenantId: string, by: 1 | -1): void => void countByTenant.set(tenantId, count(tenantId) + by);
  return {
    count,
    has: (ref) => running.has(addressOf(ref)),
    size: () => running.size,
    begin: (ref, work) => {
      step(tenantIn(ref), 1);
      const done = work().then(() => {
        step(tenantIn(ref), -1);
        running.delete(addressOf(ref));
      });
      running.set(addressOf(ref), done);
      return done;
    },
    allDone: async () => void (await Promise.all(running.values())),
  };
};
