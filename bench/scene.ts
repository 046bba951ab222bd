/** Starts everything that is measured: yardsticks, our bot on both stores, and our bot on ever more documents. */
import { type Child, startChild } from './child.ts';
import { type Data, prepareData } from './data.ts';
import { startOurs } from './ours.ts';
import { type Activities, type BenchPerson, createActivities, createPeople } from './people.ts';
import type { Subject } from './subject.ts';
import { answer, type Use, USES } from './uses.ts';
import { yardsticks } from './yardsticks.ts';

/** An amount of documents, and the subject that works on it. */
export interface Growth {
  readonly stored: number;
  readonly data: Data;
  readonly subject: Subject;
}

export interface Scene {
  readonly connector: Child;
  readonly subjects: readonly Subject[];
  readonly growth: readonly Growth[];
}

/** As many people are active at a time, however many there are. */
const ACTIVE = 100;
const STEPS = [100, 10_000, 100_000];

interface Making {
  readonly subjects: Subject[];
  readonly growth: Growth[];
  /** Undone in reverse, whatever happens. */
  readonly undo: (() => Promise<void>)[];
  readonly activities: Activities;
  readonly serviceUrl: string;
}

const open = async (
  { undo, serviceUrl }: Making,
  { dialogue }: Use,
  given: { readonly people: readonly BenchPerson[]; readonly emulator?: Child | undefined },
): Promise<Data> => {
  const data = await prepareData({ people: given.people, serviceUrl, dialogue }, given.emulator);
  undo.push(data.close);
  return data;
};

const add = (making: Making, subject: Subject): Subject => {
  making.subjects.push(subject);
  making.undo.push(subject.stop);
  return subject;
};

const addUses = async (making: Making, people: readonly BenchPerson[], emulator?: Child): Promise<void> => {
  for (const use of USES) {
    const data = await open(making, use, { people, emulator });
    add(making, await startOurs(use, { ...making, data, people, detail: data.where }));
  }
};

/** Spread over all that is stored. */
const someOf = (people: readonly BenchPerson[]): readonly BenchPerson[] =>
  people.filter((_, index) => index % Math.ceil(people.length / ACTIVE) === 0);

const addGrowth = async (making: Making, stored: number): Promise<void> => {
  const steps = [...STEPS.filter((step) => step < stored), stored];
  for (const step of steps) {
    const people = createPeople(step);
    const data = await open(making, answer, { people });
    const given = { ...making, data, people: someOf(people), detail: `${step} stored` };
    making.growth.push({ stored: step, data, subject: add(making, await startOurs(answer, given)) });
    // Nobody comes back before everybody was there: whatever was remembered of them is forgotten by then.
    if (step === stored) add(making, await startOurs(answer, { ...making, data, people, detail: `${step} in turn` }));
  }
};

/** Runs what it is given in a scene of so many stored exchanges at most, and takes everything down afterwards. */
export const inScene = async <T>(stored: number, run: (scene: Scene) => Promise<T>): Promise<T> => {
  const undo: Making['undo'] = [];
  try {
    const [connector, emulator] = [await startChild('connector'), await startChild('cosmos')];
    undo.push(connector.stop, emulator.stop);
    const serviceUrl = `http://127.0.0.1:${connector.port}/`;
    const making = { subjects: [], growth: [], undo, serviceUrl, activities: createActivities(serviceUrl) };
    const people = createPeople(Math.min(ACTIVE, stored));
    for (const start of yardsticks({ ...making, people })) add(making, await start());
    await addUses(making, people);
    await addUses(making, people, emulator);
    await addGrowth(making, stored);
    return await run({ connector, ...making });
  } finally {
    for (const step of undo.toReversed()) await step();
  }
};
