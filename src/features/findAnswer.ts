/** Finds the answer that a chat message went into, on whichever occasion it was given. */
import { questionOf } from '../domain/answer.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type Occasion, occasionsUntil } from '../domain/occasion.ts';
import type { Reflection } from '../domain/reflection.ts';
import { loadExchange } from './exchanges.ts';
import { lastOccasion, loadReflection } from './reflections.ts';
import type { Services, Turn } from './turn.ts';

interface FoundAnswer {
  readonly occasion: Occasion;
  readonly key: string;
  readonly reflection: Reflection;
}

interface Sought {
  readonly exchangeId: string;
  readonly activityId: string;
}

const findOn = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, occasion }: Sought & { readonly occasion: Occasion },
): Promise<FoundAnswer | undefined> => {
  const loaded = await loadReflection(services, turn, { exchangeId, occasion });
  if (!loaded.ok) return undefined;
  const { reflection } = loaded.value;
  const key = questionOf(reflection.answers, activityId);
  return key === undefined ? undefined : { occasion, key, reflection };
};

/** Most messages that are edited or deleted are recent: the reflection that was going on last comes first. */
const inOrder = (turn: Turn, exchange: Exchange): readonly [first: Occasion, ...others: Occasion[]] => {
  const first = lastOccasion(turn, exchange.id) ?? 'before';
  return [first, ...occasionsUntil(exchange, turn.today).filter((occasion) => occasion !== first)];
};

export const findAnswer = async (services: Services, turn: Turn, sought: Sought): Promise<FoundAnswer | undefined> => {
  const exchange = await loadExchange(services, turn, sought.exchangeId);
  if (!exchange.ok) return undefined;
  const [first, ...others] = inOrder(turn, exchange.value);
  const found = await findOn(services, turn, { ...sought, occasion: first });
  if (found !== undefined) return found;
  const elsewhere = await Promise.all(others.map((occasion) => findOn(services, turn, { ...sought, occasion })));
  return elsewhere.find((answer) => answer !== undefined);
};
