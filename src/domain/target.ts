/** What a number means, looked up before anybody is asked anything about it. */
import type { Exchange } from './exchange.ts';
import type { Refusal } from './refusal.ts';

export interface Target {
  readonly item?: number | undefined;
  readonly insight?: number | undefined;
  readonly step?: number | undefined;
}

/** Why nobody needs to be asked: there is no such thing, or it is closed and what is asked for needs it open. */
export const targetRefusal = (
  { checklist, insights, steps }: Pick<Exchange, 'checklist' | 'insights' | 'steps'>,
  { item, insight, step }: Target,
  { needsOpen }: { readonly needsOpen: boolean },
): Refusal | undefined => {
  if (item !== undefined) {
    const found = checklist[item - 1];
    if (found === undefined) return 'unknownItem';
    return needsOpen && found.status !== 'open' ? 'itemClosed' : undefined;
  }
  if (step !== undefined) {
    const found = steps[step - 1];
    if (found === undefined) return 'unknownStep';
    return needsOpen && found.status !== 'open' ? 'stepClosed' : undefined;
  }
  return insight !== undefined && insights[insight - 1]?.status !== 'kept' ? 'unknownInsight' : undefined;
};
