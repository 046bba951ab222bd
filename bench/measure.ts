/** Lets the subjects have their rounds in turn, so that a slow moment of the machine hits all of them. */
import type { Child } from './child.ts';
import { runLoad } from './load.ts';
import { median, percentile } from './statistics.ts';
import type { Subject } from './subject.ts';

export interface Round {
  readonly turns: number;
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the bot's process, per turn. */
  readonly cpuMs: number;
  readonly rssMegabytes: number;
}

/** Medians over all rounds, each value on its own. */
export interface Row extends Round {
  readonly name: string;
  readonly rounds: readonly Round[];
}

export interface Measuring {
  readonly subjects: readonly Subject[];
  readonly connector: Child;
  readonly rounds: number;
  readonly seconds: number;
}

const MEGABYTE = 1024 * 1024;

const runRound = async (subject: Subject, { connector, seconds }: Measuring): Promise<Round> => {
  const { bot, script, turnsByPerson, postsPerTurn } = subject;
  const [before, posted] = [await bot.report(), (await connector.report()).answered];
  const { turns, seconds: took, latenciesMs } = await runLoad({ port: bot.port, script, seconds, turnsByPerson });
  const after = await bot.report();
  const posts = (await connector.report()).answered - posted;
  if (posts < turns * postsPerTurn) throw new Error(`${subject.name}: ${turns} turns, only ${posts} posts`);
  await subject.afterRound();
  return {
    turns,
    turnsPerSecond: turns / took,
    p50Ms: median(latenciesMs),
    p99Ms: percentile(latenciesMs, 0.99),
    cpuMs: (after.cpuMicroseconds - before.cpuMicroseconds) / 1000 / turns,
    rssMegabytes: after.rssBytes / MEGABYTE,
  };
};

const rowOf = (name: string, rounds: readonly Round[]): Row => ({
  name,
  turns: median(rounds.map(({ turns }) => turns)),
  turnsPerSecond: median(rounds.map(({ turnsPerSecond }) => turnsPerSecond)),
  p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
  rssMegabytes: median(rounds.map(({ rssMegabytes }) => rssMegabytes)),
  rounds,
});

/** So many turns until the code is compiled that is run often: a slow bot needs as many as a fast one. */
const WARM_AFTER_TURNS = 4000;
const WARM_UP_ROUNDS_MOST = 20;

const warmUp = async (subject: Subject, measuring: Measuring): Promise<void> => {
  let turns = 0;
  for (let round = 0; round < WARM_UP_ROUNDS_MOST && turns < WARM_AFTER_TURNS; round += 1)
    turns += (await runRound(subject, measuring)).turns;
};

const LEAD_IN_SECONDS = 0.2;

/** Not measured: the others had the processor meanwhile. */
const leadIn = async ({ bot, script, turnsByPerson }: Subject, { seconds }: Measuring): Promise<void> =>
  void (await runLoad({ port: bot.port, script, seconds: Math.min(LEAD_IN_SECONDS, seconds), turnsByPerson }));

/** The rounds that warm up count for nothing. */
export const measure = async (measuring: Measuring): Promise<readonly Row[]> => {
  const { subjects, rounds } = measuring;
  for (const subject of subjects) await warmUp(subject, measuring);
  const measured = subjects.map((): Round[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, subject] of subjects.entries()) {
      await leadIn(subject, measuring);
      measured[index]?.push(await runRound(subject, measuring));
    }
  return subjects.map(({ name }, index) => rowOf(name, measured[index] ?? []));
};
