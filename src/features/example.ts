/** Builds the example exchange from its file, by the same transitions that real clicks go through. */
import type { Example } from '../content/example.ts';
import { createExchange } from '../domain/createExchange.ts';
import type { Actor, Happening, ReleasedAnswer } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { ExchangeEvent } from '../domain/exchangeEvent.ts';
import { transition } from '../domain/exchangeTransition.ts';
import { createReflection, type Reflection } from '../domain/reflection.ts';
import { reflectionTransition } from '../domain/reflectionTransition.ts';
import { askedBy } from '../content/questionSets.ts';
import type { Result } from '../domain/result.ts';
import { addDays, toWorkingDay } from '../domain/time.ts';
import { newExchangeFrom } from './createExchange.ts';
import type { Services, Turn } from './turn.ts';

/** The example begins a week after its visit. */
const DAYS_SINCE_VISIT = 7;

type Change = ExchangeEvent extends infer E ? (E extends unknown ? Omit<E, keyof Happening> : never) : never;

const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`The example exchange does not fit the rules: ${result.error}`);
  return result.value;
};

const idOf = (key: string): string => `example-${key}`;

const peopleOf = ({ people }: Example) =>
  people
    .filter(({ role }) => role === 'participant')
    .map(({ key, name, level, field }) => ({
      ...{ aadObjectId: idOf(key), name, role: 'participant' as const },
      ...(level === undefined ? {} : { level }),
      ...(field === undefined ? {} : { field }),
    }));

const ownerName = ({ people }: Example, { person }: Turn, key: string): string => {
  const found = people.find((candidate) => candidate.key === key);
  return found === undefined || found.role === 'organiser' ? person.name : found.name;
};

const releasedAnswers = ({ answers, unknown }: Example, planKeys: readonly string[]): readonly ReleasedAnswer[] =>
  planKeys.flatMap((key) => {
    if (unknown.includes(key)) return [{ key }];
    const text = answers[key];
    return text === undefined ? [] : [{ key, text }];
  });

interface Script {
  readonly example: Example;
  readonly turn: Turn;
  readonly visitOn: string;
  readonly planKeys: readonly string[];
}

/** What happened to the example so far, in order. */
const historyOf = ({ example, turn, visitOn, planKeys }: Script, { checklist }: Exchange): readonly Change[] => [
  { type: 'answersReleased', answers: releasedAnswers(example, planKeys) },
  ...checklist.flatMap(({ key }, index) =>
    example.ticked.includes(key) ? [{ type: 'itemTicked' as const, item: index + 1 }] : [],
  ),
  ...example.insights.map(({ lens, text }) => ({ type: 'insightNoted' as const, lens, text })),
  ...example.insights.flatMap(({ decision }, index) =>
    decision.type === 'open' ? [] : [{ type: 'insightDecided' as const, insight: index + 1, decision }],
  ),
  ...example.steps.map(({ title, owner, weeksAfterVisit }) => ({
    type: 'stepAdded' as const,
    title,
    owner: ownerName(example, turn, owner),
    dueOn: addDays(visitOn, weeksAfterVisit * 7),
  })),
  { type: 'summaryWritten', sections: { goalAnswer: example.goalAnswer } },
];

/** One person's answers, one after the other, and which of them the others see. */
interface Told {
  readonly by: Actor;
  readonly answers: Readonly<Record<string, string | undefined>>;
  /** Asked, and not known yet. */
  readonly unknown: readonly string[];
  readonly released: readonly string[];
}

const reflect = (blank: Reflection, { happening }: Turn, { by, answers, unknown, released }: Told): Reflection => {
  const asIf = (key: string) => ({ ...happening, by, id: `${happening.id}:${by.aadObjectId}:${key}` });
  const answered = blank.questions.reduce((current, key) => {
    const text = answers[key];
    if (text === undefined && !unknown.includes(key)) return current;
    const change =
      text === undefined ? { type: 'markedUnknown' as const, key } : { type: 'answered' as const, key, text };
    return must(reflectionTransition(current, { ...asIf(key), ...change }));
  }, blank);
  // The plan holds the organiser's already; nobody else speaks for it.
  return must(reflectionTransition(answered, { ...asIf('released'), type: 'released', keys: released, planKeys: [] }));
};

/** What the organiser shows of the reasons; the middle part stays private, so that releasing can be tried. */
const REASONS = ['A1', 'A2', 'A3'];

const reflectionsIn = ({ example, turn, planKeys }: Script, blankOf: (by: Actor) => Reflection) => {
  const { answers, unknown } = example;
  const me: Told = { by: turn.happening.by, answers, unknown, released: [...REASONS, ...planKeys] };
  const others = example.people.flatMap(({ key, name, released }) =>
    released === undefined
      ? []
      : [{ by: { aadObjectId: idOf(key), name }, answers: released, unknown: [], released: Object.keys(released) }],
  );
  return [me, ...others].map((told) => reflect(blankOf(told.by), turn, told));
};

const startOf = (services: Services, turn: Turn, example: Example): Exchange => {
  const { title, topic, ownMunicipality: own, host } = example;
  const places = { own, host };
  const isWorkingDay = services.records.workingDaysOf(places);
  const visitOn = toWorkingDay(addDays(turn.today, -DAYS_SINCE_VISIT), isWorkingDay, -1);
  const past = { ...turn, today: addDays(visitOn, -100) };
  const data = {
    title,
    topic,
    format: 'visit',
    role: 'visiting',
    ownName: own.name,
    ownLand: own.land,
    hostName: host.name,
    hostLand: host.land,
    visitOn,
    visitDays: '2',
    metBefore: false,
  };
  const exchange = createExchange(newExchangeFrom(services, past, data), turn.happening);
  return { ...exchange, members: [...exchange.members, ...peopleOf(example)] };
};

export const buildExample = (
  services: Services,
  turn: Turn,
): { readonly exchange: Exchange; readonly reflections: readonly Reflection[] } => {
  const example = turn.reader.content.example;
  const set = services.content.questionSets.newest.visiting;
  const start = startOf(services, turn, example);
  const script: Script = { example, turn, visitOn: start.visitOn ?? turn.today, planKeys: set.plan };
  const exchange = historyOf(script, start).reduce(
    (current, change, index) =>
      must(transition(current, { ...change, ...turn.happening, id: `${turn.happening.id}:${index}` })),
    start,
  );
  const blankOf = ({ aadObjectId }: Actor): Reflection =>
    createReflection({
      ...{ tenantId: turn.tenantId, exchangeId: exchange.id, aadObjectId },
      questionSet: set.id,
      version: set.version,
      ...askedBy(set),
    });
  return { exchange, reflections: reflectionsIn(script, blankOf) };
};
