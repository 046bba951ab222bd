/** What one person's reflection owes to the exchange it belongs to. */
import { type Handoff, handoff, type HandoffEvent, type Happening, owing } from './document.ts';
import { exchangeRef } from './refs.ts';

interface OfExchange {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly handoffs: readonly Handoff[];
}

/** The exchange learns of it by a handoff. */
export const tellExchange = <D extends OfExchange>(document: D, happening: Happening, event: HandoffEvent): D =>
  owing(document, handoff(happening, exchangeRef(document.tenantId, document.exchangeId), event));
