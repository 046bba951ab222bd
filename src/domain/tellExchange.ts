/** What one person's reflection owes to the exchange it belongs to. */
import type { Handoff, HandoffEvent, Happening } from './document.ts';
import { exchangeRef } from './refs.ts';

interface OfExchange {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly handoffs: readonly Handoff[];
}

/** The exchange learns of it by a handoff. */
export const tellExchange = <D extends OfExchange>(document: D, { id, at, by }: Happening, event: HandoffEvent): D => {
  const to = exchangeRef(document.tenantId, document.exchangeId);
  return { ...document, handoffs: [...document.handoffs, { id: `${id}:${event.type}`, at, by, to, event }] };
};
