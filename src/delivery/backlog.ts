/** What is known to be due and not begun, by tenant. Tenants take turns, so that a long list keeps nobody else waiting. */
import type { Ref } from '../domain/document.ts';
import { addressOf, tenantIn } from '../domain/refs.ts';

export interface Backlog {
  /** What is in it already stays where it is. */
  readonly add: (ref: Ref) => void;
  readonly addFirst: (ref: Ref) => void;
  /** Takes out what comes next, of the first tenant that may go on. Asks no further than that. */
  readonly next: (mayGoOn: (tenantId: string) => boolean) => Ref | undefined;
  /** Those who have something waiting. */
  readonly tenants: () => readonly string[];
  /** Of one tenant, or of all. */
  readonly count: (tenantId?: string) => number;
}

type Queues = Map<string, Map<string, Ref>>;

/** The tenant's next turn comes after everybody else's. */
const takeFrom = (queues: Queues, tenantId: string): Ref | undefined => {
  const queue = queues.get(tenantId);
  const [first] = queue ?? [];
  if (queue === undefined || first === undefined) return undefined;
  queue.delete(first[0]);
  queues.delete(tenantId);
  if (queue.size > 0) queues.set(tenantId, queue);
  return first[1];
};

export const createBacklog = (): Backlog => {
  const queues: Queues = new Map();
  const queueOf = (ref: Ref): Map<string, Ref> => queues.get(tenantIn(ref)) ?? new Map<string, Ref>();

  return {
    add: (ref) => void queues.set(tenantIn(ref), queueOf(ref).set(addressOf(ref), ref)),
    addFirst: (ref) => {
      const others = [...queueOf(ref)].filter(([address]) => address !== addressOf(ref));
      queues.set(tenantIn(ref), new Map([[addressOf(ref), ref], ...others]));
    },
    next: (mayGoOn) => {
      const tenantId = [...queues.keys()].find(mayGoOn);
      return tenantId === undefined ? undefined : takeFrom(queues, tenantId);
    },
    tenants: () => [...queues.keys()],
    count: (tenantId) =>
      tenantId === undefined
        ? [...queues.values()].reduce((sum, { size }) => sum + size, 0)
        : (queues.get(tenantId)?.size ?? 0),
  };
};
