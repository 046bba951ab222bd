/** A card that comes into view asks for its present state: it is given that card or nothing, and nothing changes by it. */
import type { AdaptiveCard } from '../cards/card.ts';
import { dispatch, type Intent } from './dispatch.ts';
import type { Arrival, HandledVerb, Services } from './turn.ts';
import { beginTurn } from './turnFrame.ts';

/** Verbs that only show. Whatever else a client calls automatic was not asked for by anybody. */
const SHOWING: ReadonlySet<HandledVerb> = new Set(['checklist.show']);

/** Nobody did anything: no message is said, nothing is saved, not even that the person was met. */
export const refresh = async (
  services: Services,
  arrival: Arrival,
  intent: Intent | undefined,
): Promise<AdaptiveCard | undefined> => {
  if (intent === undefined || !SHOWING.has(intent.verb)) return undefined;
  const turn = await beginTurn(services, arrival);
  const { card } = await dispatch(services, turn, intent);
  return card;
};
