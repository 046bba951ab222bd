/** Makes up somebody's mind what to do next. */
import { dayAt } from '../../src/domain/time.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Act, SimulatedPerson } from './acts.ts';
import type { Documents } from './documents.ts';
import type { Group, Habit, Life } from './habits/habit.ts';
import { habits } from './habits/index.ts';
import type { Random } from './machine/random.ts';
import type { Words } from './words.ts';
import { TIME_ZONE } from './world.ts';

export interface Mind {
  /** `undefined` if there is nothing to do. */
  readonly nextAct: (group: Group) => Act | undefined;
}

export interface MindServices {
  readonly me: SimulatedPerson;
  readonly random: Random;
  readonly words: Words;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly retentionMonths: number;
  /** Somebody does something out of a habit. */
  readonly onHabit: (habit: Habit, act: Act) => void;
}

/** Draws by weight, again without what there is no occasion for. */
const choose = (random: Random, life: Life) => {
  let left = habits;
  while (left.length > 0) {
    let rest = random.next() * left.reduce((sum, { weight }) => sum + weight, 0);
    const drawn = left.find(({ weight }) => (rest -= weight) < 0);
    const act = drawn?.propose(life);
    if (drawn !== undefined && act !== undefined) return { habit: drawn, act };
    left = left.filter((habit) => habit !== drawn);
  }
  return undefined;
};

export const createMind = ({ onHabit, clock, words, ...services }: MindServices): Mind => {
  const { me, random, documents } = services;
  const own = { secret: () => words.secret(me), mark: () => words.mark(me) };
  return {
    nextAct: (group) => {
      const person = documents.person(me.aadObjectId);
      const exchangeId = random.pick(person?.exchangeIds ?? []);
      const exchange = exchangeId === undefined ? undefined : documents.exchange(exchangeId);
      const today = dayAt(clock.now(), TIME_ZONE);
      const chosen = choose(random, { ...services, group, words: own, today, person, exchange });
      if (chosen !== undefined) onHabit(chosen.habit, chosen.act);
      return chosen?.act;
    },
  };
};
