/** Loads and changes a person's own reflection for a turn; it begins with the first change. */
import { questionKeys } from '../content/reflection.ts';
import type { Happening } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { createReflection, type Reflection, type ReflectionEvent, reflectionTransition } from '../domain/reflection.ts';
import { reflectionRef } from '../domain/refs.ts';
import type { Person } from '../domain/person.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result } from '../domain/result.ts';
import { passOn } from '../records/handoffs.ts';
import { loadExchange } from './exchanges.ts';
import type { Services, Turn } from './turn.ts';

export type ReflectionChange = ReflectionEvent extends infer E
  ? E extends unknown
    ? Omit<E, keyof Happening>
    : never
  : never;

export interface Reflecting {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
}

const begin = ({ content }: Services, { tenantId, person }: Turn, exchange: Exchange): Reflection => {
  const set = content.reflections[exchange.role];
  return createReflection({
    tenantId,
    exchangeId: exchange.id,
    aadObjectId: person.aadObjectId,
    questionSet: set.id,
    version: set.version,
    questions: questionKeys(set),
  });
};

export const loadReflection = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Reflecting, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  const stored = await services.records.load(reflectionRef(turn.tenantId, exchangeId, turn.person.aadObjectId));
  return ok({ exchange: loaded.value, reflection: stored?.document ?? begin(services, turn, loaded.value) });
};

/** Where an earlier message of a person may have gone: first the exchange in focus, then the others. */
export const exchangesInOrder = ({ focus, exchangeIds }: Person): readonly string[] => [
  ...new Set([...(focus === undefined ? [] : [focus]), ...exchangeIds]),
];

interface ReflectionChanged extends Reflecting {
  readonly before: Reflection;
}

/** `keyOf` finds the question meant in the newest version, since "skip" alone means the one asked now. */
export const changeReflection = async (
  services: Services,
  turn: Turn,
  { exchangeId, change }: { exchangeId: string; change: (reflection: Reflection) => ReflectionChange | undefined },
): Promise<Result<ReflectionChanged, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  const exchange = loaded.value;
  const changed = await services.records.change(
    reflectionRef(turn.tenantId, exchangeId, turn.person.aadObjectId),
    (stored) => {
      const reflection = stored ?? begin(services, turn, exchange);
      const event = change(reflection);
      return event === undefined ? ok(reflection) : reflectionTransition(reflection, { ...event, ...turn.happening });
    },
  );
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  return ok({ exchange, reflection: after, before: before ?? after });
};

/** What the exchange has to learn of a changed reflection, it learns now. */
export const tellPlan = async ({ records, wake }: Services, reflection: Reflection): Promise<void> => {
  await passOn(records, reflection);
  wake(reflection);
};
