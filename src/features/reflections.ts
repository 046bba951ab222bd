/** Loads and changes a person's own reflection for a turn; it begins with the first change. */
import { askedBy, OCCASION_OF, questionOf, setIdFor } from '../content/questionSets.ts';
import type { Happening } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { kindOf, type Occasion, type OccasionKind, occasionOn } from '../domain/occasion.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Person } from '../domain/person.ts';
import { closedReflectionRefusal } from '../domain/permissions.ts';
import { createReflection, type Reflection } from '../domain/reflection.ts';
import type { ReflectionEvent } from '../domain/reflectionEvent.ts';
import { reflectionTransition } from '../domain/reflectionTransition.ts';
import { reflectionRef } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
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

/** Which of a person's reflections is meant. */
export interface Whose {
  readonly exchangeId: string;
  /** Missing: the one that asks the question, or that is going on in this exchange, or else the one before the visit. */
  readonly occasion?: Occasion | OccasionKind | undefined;
  readonly question?: string | undefined;
}

/** Waits for the next answer. The one before the visit is not named: it came first. */
export const reflectingOn = (exchangeId: string, occasion: Occasion | undefined, ledAt?: string): Dialogue => ({
  type: 'reflecting',
  exchangeId,
  ...(occasion === undefined || occasion === 'before' ? {} : { occasion }),
  ...(ledAt === undefined ? {} : { ledAt }),
});

/** The reflection of this exchange that was going on last, if not the one before the visit. */
export const lastOccasion = ({ person: { reflected } }: Turn, exchangeId: string): Occasion | undefined =>
  reflected?.exchangeId === exchangeId ? reflected.occasion : undefined;

/** No key of a question occurs in two sets. */
const kindThatAsks = ({ content }: Services, question: string): OccasionKind | undefined => {
  const set = Object.values(content.questionSets.byName).find((candidate) => questionOf(candidate, question));
  return set && OCCASION_OF[set.id];
};

const occasionMeant = (
  services: Services,
  turn: Turn,
  { exchange, occasion, question }: Whose & { exchange: Exchange },
): Occasion => {
  const { person, today } = turn;
  const { dialogue } = person;
  if (occasion !== undefined) return occasion === 'quarterly' ? occasionOn(exchange, occasion, today) : occasion;
  const goesOn = dialogue.type === 'reflecting' && dialogue.exchangeId === exchange.id;
  const present = goesOn ? (dialogue.occasion ?? 'before') : undefined;
  const kind = question === undefined ? undefined : kindThatAsks(services, question);
  if (kind === undefined) return present ?? 'before';
  const known = [present, lastOccasion(turn, exchange.id)].find((one) => one !== undefined && kindOf(one) === kind);
  return known ?? occasionOn(exchange, kind, today);
};

const refFor = ({ tenantId, person: { aadObjectId } }: Turn, exchangeId: string, occasion: Occasion) =>
  reflectionRef({ tenantId, exchangeId, aadObjectId, occasion });

const begin = (
  { content }: Services,
  { tenantId, person }: Turn,
  { exchange, occasion }: { exchange: Exchange; occasion: Occasion },
): Reflection => {
  const set = content.questionSets.newest[setIdFor(kindOf(occasion), exchange.role)];
  const { questions, conditions } = askedBy(set);
  return createReflection({
    tenantId,
    exchangeId: exchange.id,
    aadObjectId: person.aadObjectId,
    questionSet: set.id,
    version: set.version,
    questions,
    ...(Object.keys(conditions).length === 0 ? {} : { conditions }),
    ...(occasion === 'before' ? {} : { occasion }),
  });
};

export const loadReflection = async (
  services: Services,
  turn: Turn,
  whose: Whose,
): Promise<Result<Reflecting, Refusal>> => {
  const loaded = await loadExchange(services, turn, whose.exchangeId);
  if (!loaded.ok) return loaded;
  const exchange = loaded.value;
  const occasion = occasionMeant(services, turn, { ...whose, exchange });
  const stored = await services.records.load(refFor(turn, exchange.id, occasion));
  return ok({ exchange, reflection: stored?.document ?? begin(services, turn, { exchange, occasion }) });
};

/** Where an earlier message of a person may have gone: first the exchange in focus, then the others. */
export const exchangesInOrder = ({ focus, exchangeIds }: Person): readonly string[] => [
  ...new Set([...(focus === undefined ? [] : [focus]), ...exchangeIds]),
];

export interface ReflectionChanged extends Reflecting {
  readonly before: Reflection;
}

type Changing = Whose & {
  readonly change: (reflection: Reflection, exchange: Exchange) => ReflectionChange | undefined;
};

/** `change` finds the question meant in the newest version, since "skip" alone means the one asked now. */
export const changeReflection = async (
  services: Services,
  turn: Turn,
  { change, ...whose }: Changing,
): Promise<Result<ReflectionChanged, Refusal>> => {
  const loaded = await loadExchange(services, turn, whose.exchangeId);
  if (!loaded.ok) return loaded;
  const exchange = loaded.value;
  const occasion = occasionMeant(services, turn, { ...whose, exchange });
  const changed = await services.records.change(refFor(turn, exchange.id, occasion), (stored) => {
    const reflection = stored ?? begin(services, turn, { exchange, occasion });
    const event = change(reflection, exchange);
    if (event === undefined) return ok(reflection);
    const refusal = closedReflectionRefusal(exchange, event.type);
    return refusal === undefined ? reflectionTransition(reflection, { ...event, ...turn.happening }) : err(refusal);
  });
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  return ok({ exchange, reflection: after, before: before ?? after });
};

/** What the exchange has to learn of a changed reflection, it learns now. */
export const tellPlan = async ({ records, wake }: Services, reflection: Reflection): Promise<void> => {
  await passOn(records, reflection);
  wake(reflection);
};
