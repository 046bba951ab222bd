/** Puts load on one bot: several people at once, each of whom writes again as soon as they were answered. */
import { type Answer, createClient } from './client.ts';
import type { BenchPerson, Json } from './people.ts';

const PEOPLE_AT_ONCE = 8;

export interface Script {
  readonly people: readonly BenchPerson[];
  /** How many turns each person has before the round ends for them. */
  readonly mostTurns: number;
  /** What a person does in their nth turn (from 0). */
  readonly act: (person: BenchPerson, turn: number) => Json;
  /** Says whether an answer is the one expected. */
  readonly isRight: (answer: Answer) => boolean;
}

export interface Load {
  readonly port: number;
  readonly script: Script;
  readonly seconds: number;
  /** How many turns each person has had; carried on from round to round by whoever keeps it. */
  readonly turnsByPerson: Map<number, number>;
}

export interface Measured {
  readonly turns: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

const turnOf = ({ script, turnsByPerson }: Load, person: BenchPerson): Json | undefined => {
  const turn = turnsByPerson.get(person.index) ?? 0;
  if (turn >= script.mostTurns) return undefined;
  turnsByPerson.set(person.index, turn + 1);
  return script.act(person, turn);
};

/** Each person belongs to one lane, so that nobody acts twice at the same moment. */
const laneOf = (people: readonly BenchPerson[], lane: number): readonly BenchPerson[] =>
  people.filter((_, index) => index % PEOPLE_AT_ONCE === lane);

/** Ends when the time is over or everybody has had all their turns. Rejects at the first wrong answer. */
export const runLoad = async (load: Load): Promise<Measured> => {
  const client = createClient(load.port);
  const latenciesMs: number[] = [];
  const began = performance.now();
  const end = began + load.seconds * 1000;
  const runLane = async (people: readonly BenchPerson[]): Promise<void> => {
    for (let at = 0; performance.now() < end; at = (at + 1) % people.length) {
      const person = people[at];
      const activity = person && turnOf(load, person);
      if (activity === undefined) return;
      const sent = performance.now();
      const answer = await client.post(JSON.stringify(activity));
      latenciesMs.push(performance.now() - sent);
      if (!load.script.isRight(answer)) throw new Error(`A bot answered with ${answer.status}: ${answer.body}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, (_, lane) => runLane(laneOf(load.script.people, lane))));
  } finally {
    client.close();
  }
  return { turns: latenciesMs.length, seconds: (performance.now() - began) / 1000, latenciesMs };
};
