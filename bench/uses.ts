/** What people do with our bot, and how to see that it really did it. */
import { reflectionRef } from '../src/domain/refs.ts';
import type { Store } from '../src/ports/store.ts';
import { ITEMS, newReflectionOf, QUESTIONS } from './fill.ts';
import type { Script } from './load.ts';
import { type Activities, type BenchPerson, TENANT } from './people.ts';
import { ANSWER_TEXT } from './texts.ts';

export interface Use {
  readonly name: string;
  readonly dialogue: 'idle' | 'reflecting';
  readonly postsPerTurn: number;
  readonly script: (activities: Activities) => Omit<Script, 'people'>;
  /** What a round left behind in the store. */
  readonly check?: (store: Store, people: readonly BenchPerson[], turnsByPerson: Map<number, number>) => Promise<void>;
}

/** Every answer of the round must lie in the store; then the reflections begin anew, so that none ever ends. */
const checkAnswers: Use['check'] = async (store, people, turnsByPerson) => {
  const check = async (person: BenchPerson): Promise<void> => {
    const turns = turnsByPerson.get(person.index) ?? 0;
    const stored = await store.load(reflectionRef({ tenantId: TENANT, ...person }));
    const kept = Object.keys(stored?.document.answers ?? {}).length;
    if (kept !== turns) throw new Error(`${turns} answers were acknowledged, ${kept} were stored`);
    const saved = await store.save(newReflectionOf(person), stored?.etag);
    if (!saved.ok) throw new Error('A reflection changed after its last answer was acknowledged');
  };
  await Promise.all(people.filter(({ index }) => turnsByPerson.has(index)).map(check));
  turnsByPerson.clear();
};

const isCard = ({ status, body }: { readonly status: number; readonly body: string }): boolean =>
  status === 200 && body.includes('"AdaptiveCard"');

/** All questions but the last one, after which the brief would come. */
export const answer: Use = {
  name: 'answer a question',
  dialogue: 'reflecting',
  postsPerTurn: 1,
  script: (activities) => ({
    mostTurns: QUESTIONS - 1,
    act: (person) => activities.message(person, ANSWER_TEXT),
    isRight: ({ status }) => status === 200,
  }),
  check: checkAnswers,
};

/** Ticks an item and opens it again, one item after the other, from the first page of the list. */
const tick: Use = {
  name: 'tick an item',
  dialogue: 'idle',
  postsPerTurn: 0,
  script: (activities) => ({
    mostTurns: Infinity,
    act: (person, turn) =>
      activities.click(person, turn % 2 === 0 ? 'checklist.tick' : 'checklist.reopen', {
        exchangeId: person.exchangeId,
        item: (Math.floor(turn / 2) % ITEMS) + 1,
        page: 1,
      }),
    isRight: isCard,
  }),
};

const refresh: Use = {
  name: 'automatic refresh',
  dialogue: 'idle',
  postsPerTurn: 0,
  script: (activities) => ({
    mostTurns: Infinity,
    act: (person) =>
      activities.look(person, 'checklist.show', { exchangeId: person.exchangeId, page: 1, view: 'list' }),
    isRight: isCard,
  }),
};

const help: Use = {
  name: 'help',
  dialogue: 'idle',
  postsPerTurn: 1,
  script: (activities) => ({
    mostTurns: Infinity,
    act: (person) => activities.message(person, 'hilfe'),
    isRight: ({ status }) => status === 200,
  }),
};

export const USES: readonly Use[] = [answer, tick, refresh, help];
