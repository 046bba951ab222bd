/** What a person decides about the facts found in their answers: only what is confirmed reaches the exchange. */
import type { Handoff, Happening } from './document.ts';
import type { FactDecisions, PlanFact } from './facts.ts';
import { tellExchange } from './tellExchange.ts';

export type FactEvent =
  | {
      readonly type: 'factConfirmed';
      readonly fact: string;
      /** Facts whose place it takes: an item has one owner. */
      readonly instead: readonly string[];
      /** Missing where something else than the plan learns of it. */
      readonly change?: PlanFact;
    }
  | { readonly type: 'factsLeft'; readonly facts: readonly string[] };

interface Deciding {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly handoffs: readonly Handoff[];
  readonly facts?: FactDecisions | undefined;
}

const leave = <D extends Deciding>(deciding: D, facts: readonly string[]): D => ({
  ...deciding,
  facts: { ...deciding.facts, ...Object.fromEntries(facts.map((fact) => [fact, 'left'] as const)) },
});

export const decideFacts = <D extends Deciding>(deciding: D, event: FactEvent & Happening): D => {
  if (event.type === 'factsLeft') return leave(deciding, event.facts);
  const { fact, instead, change } = event;
  const left = leave(deciding, instead);
  const decided = { ...left, facts: { ...left.facts, [fact]: 'confirmed' as const } };
  return change === undefined ? decided : tellExchange(decided, event, { type: 'factConfirmed', fact: change });
};
