/** Finds the answer that a chat message went into, on whichever occasion it was given. */
import { questionOf } from '../domain/answer.ts';
import { type Occasion, occasionsUntil } from '../domain/occasion.ts';
import type { Reflection } from '../domain/reflection.ts';
import { loadExchange } from './exchanges.ts';
import { loadReflection } from './reflections.ts';
import type { Services, Turn } from './turn.ts';

export interface FoundAnswer {
  readonly exchangeId: string;
  readonly occasion: Occasion;
  readonly key: string;
  readonly reflection: Reflection;
}

export const findAnswer = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId }: { readonly exchangeId: string; readonly activityId: string },
): Promise<FoundAnswer | undefined> => {
  const exchange = await loadExchange(services, turn, exchangeId);
  if (!exchange.ok) return undefined;
  const found = await Promise.all(
    occasionsUntil(exchange.value, turn.today).map(async (occasion): Promise<readonly FoundAnswer[]> => {
      const loaded = await loadReflection(services, turn, { exchangeId, occasion });
      if (!loaded.ok) return [];
      const { reflection } = loaded.value;
      const key = questionOf(reflection.answers, activityId);
      return key === undefined ? [] : [{ exchangeId, occasion, key, reflection }];
    }),
  );
  return found.flat()[0];
};
