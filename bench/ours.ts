/** Our own bot: the real app on a SQLite file of its own, and three things that people do with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../src/adapters/sqlite/sqliteStore.ts';
import { reflectionRef } from '../src/domain/refs.ts';
import type { Store } from '../src/ports/store.ts';
import { startChild } from './child.ts';
import { fill, ITEMS, newReflectionOf, QUESTIONS } from './fill.ts';
import type { Script } from './load.ts';
import { type Activities, type BenchPerson, TENANT } from './people.ts';
import type { Subject } from './subject.ts';
import { ANSWER_TEXT } from './texts.ts';

interface Given {
  readonly activities: Activities;
  readonly serviceUrl: string;
  readonly people: readonly BenchPerson[];
}

interface Use {
  readonly name: string;
  readonly dialogue: 'idle' | 'reflecting';
  readonly postsPerTurn: number;
  readonly script: (given: Given) => Script;
  readonly afterRound?: (given: Given, store: Store, turnsByPerson: Map<number, number>) => Promise<void>;
}

/** Every answer of the round must lie in the store; then the reflections begin anew, so that none ever ends. */
const checkAnswers: Use['afterRound'] = async ({ people }, store, turnsByPerson) => {
  for (const person of people) {
    const turns = turnsByPerson.get(person.index) ?? 0;
    if (turns === 0) continue;
    const stored = await store.load(reflectionRef(TENANT, person.exchangeId, person.aadObjectId));
    const kept = Object.keys(stored?.document.answers ?? {}).length;
    if (kept !== turns) throw new Error(`${turns} answers were acknowledged, ${kept} were stored`);
    const saved = await store.save(newReflectionOf(person), stored?.etag);
    if (!saved.ok) throw new Error('A reflection changed after its last answer was acknowledged');
  }
  turnsByPerson.clear();
};

/** All questions but the last one, after which the brief would come. */
export const answer: Use = {
  name: 'answer a question',
  dialogue: 'reflecting',
  postsPerTurn: 1,
  script: ({ activities, people }) => ({
    people,
    mostTurns: QUESTIONS - 1,
    act: (person) => activities.message(person, ANSWER_TEXT),
    isRight: ({ status }) => status === 200,
  }),
  afterRound: checkAnswers,
};

/** Ticks an item and opens it again, one item after the other, from the first page of the list. */
export const tick: Use = {
  name: 'tick an item',
  dialogue: 'idle',
  postsPerTurn: 0,
  script: ({ activities, people }) => ({
    people,
    mostTurns: Infinity,
    act: (person, turn) =>
      activities.click(person, turn % 2 === 0 ? 'checklist.tick' : 'checklist.reopen', {
        exchangeId: person.exchangeId,
        item: (Math.floor(turn / 2) % ITEMS) + 1,
        page: 1,
      }),
    isRight: ({ status, body }) => status === 200 && body.includes('"AdaptiveCard"'),
  }),
};

export const help: Use = {
  name: 'help',
  dialogue: 'idle',
  postsPerTurn: 1,
  script: ({ activities, people }) => ({
    people,
    mostTurns: Infinity,
    act: (person) => activities.message(person, 'hilfe'),
    isRight: ({ status }) => status === 200,
  }),
};

const DOCUMENTS_EACH = 3;

/** Each on a data file of its own in a new folder, which is removed at the end. */
export const startOurs = async (use: Use, given: Given): Promise<Subject> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  const dataFile = join(folder, 'bench.db');
  const store = createSqliteStore(dataFile);
  const clean = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, maxRetries: 5 });
  };
  try {
    const seconds = await fill({ store, ...given, dialogue: use.dialogue });
    const bot = await startChild('app', { DATA_FILE: dataFile });
    const turnsByPerson = new Map<number, number>();
    return {
      name: `${use.name}, ${given.people.length} stored`,
      bot,
      script: use.script(given),
      turnsByPerson,
      postsPerTurn: use.postsPerTurn,
      afterRound: async () => use.afterRound?.(given, store, turnsByPerson),
      filled: { store, seconds, documents: given.people.length * DOCUMENTS_EACH },
      stop: async () => {
        await bot.stop();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
};
