/** Finds the answer that a chat message went into, on whichever occasion it was given. */
import { questionOf } from '../domain/answer.ts';
import type { Ref, RefOf } from '../domain/document.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { Reflection } from '../domain/reflection.ts';
import { reflectionRef } from '../domain/refs.ts';
import { loadExchange } from './exchanges.ts';
import { lastOccasion } from './reflections.ts';
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

const findIn = async (
  { records }: Services,
  ref: RefOf<'reflection'>,
  activityId: string,
): Promise<FoundAnswer | undefined> => {
  const reflection = (await records.load(ref))?.document;
  if (reflection === undefined) return undefined;
  const key = questionOf(reflection.answers, activityId);
  return key === undefined ? undefined : { occasion: reflection.occasion ?? 'before', key, reflection };
};

/** Of whatever occasions there are: once the visit has moved, the calendar does not tell which there were. */
const isOwn =
  ({ id: first }: RefOf<'reflection'>) =>
  (ref: Ref): ref is RefOf<'reflection'> =>
    ref.kind === 'reflection' && (ref.id === first || ref.id.startsWith(`${first}.`));

/** Most messages that are edited or deleted are recent: the reflection that was going on last comes first. */
export const findAnswer = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId }: Sought,
): Promise<FoundAnswer | undefined> => {
  const exchange = await loadExchange(services, turn, exchangeId);
  if (!exchange.ok) return undefined;
  const { tenantId, person } = turn;
  const whose = { tenantId, exchangeId, aadObjectId: person.aadObjectId };
  const last = reflectionRef({ ...whose, occasion: lastOccasion(turn, exchangeId) });
  const found = await findIn(services, last, activityId);
  if (found !== undefined) return found;
  const all = await services.records.inPartition(last.partition);
  const others = all.filter(isOwn(reflectionRef(whose))).filter(({ id }) => id !== last.id);
  const elsewhere = await Promise.all(others.map((ref) => findIn(services, ref, activityId)));
  return elsewhere.find((answer) => answer !== undefined);
};
