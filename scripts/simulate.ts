/** `npm run simulate`: lets many weeks pass in a simulated world, and tells which promise broke, if one did. */
import { type CommandOptions, commandOf, readCommandOptions, USAGE } from '../tests/simulation/options.ts';
import { anyShape } from '../tests/simulation/shapes.ts';
import { type Found, shrink } from '../tests/simulation/shrink.ts';
import { type Outcome, simulate, type SimulationOptions } from '../tests/simulation/simulation.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const DEFAULT_SHAPE = { exchanges: 5, people: 20, weeks: 20 };

const tellKept = ({ acts, steps, writes, digest }: Outcome): void =>
  console.log(`Every promise was kept: ${acts} acts, ${steps} steps, ${writes} writes; history ${digest}`);

const verdictOn = ({ options, outcome: { breach, steps } }: Found): readonly string[] => [
  `Broken at step ${steps}: ${breach?.promise}`,
  ...(breach === undefined ? [] : [breach.detail]),
  `Again with: ${commandOf(options)}`,
];

const tellHistory = ({ outcome: { lines, steps } }: Found): void => {
  const leftOut = steps - lines.length;
  console.error([...(leftOut > 0 ? [`… ${leftOut} earlier lines`] : []), ...lines, ''].join('\n'));
};

/** Says at once what is broken: in a large world the shortest history takes long to be found. */
const reportBreach = async (found: Found, shrinkSeconds: number): Promise<void> => {
  process.exitCode = 1;
  console.error(verdictOn(found).join('\n'));
  if (shrinkSeconds > 0) console.error(`Looking for a shorter history for up to ${shrinkSeconds} s …\n`);
  const end = Date.now() + shrinkSeconds * SECOND;
  const shortest = await shrink(found, { isTimeUp: () => Date.now() >= end });
  tellHistory(shortest);
  console.error(verdictOn(shortest).join('\n'));
};

/** One world. */
const runOnce = async (options: SimulationOptions, shrinkSeconds: number): Promise<void> => {
  const outcome = await simulate(options);
  if (outcome.breach === undefined) tellKept(outcome);
  else await reportBreach({ options, outcome }, shrinkSeconds);
};

/** Seed after seed until the time is up or a promise breaks. */
const runFor = async (hours: number, { shape, shrinkSeconds, ...rest }: CommandOptions): Promise<void> => {
  const end = Date.now() + hours * HOUR;
  let tellAt = Date.now() + MINUTE;
  let writes = 0;
  let { seed } = rest;
  for (; Date.now() < end; seed += 1) {
    const { faults, without = [], drop = [] } = rest;
    const options = { seed, faults, without, drop, ...anyShape(seed), ...shape };
    const outcome = await simulate(options);
    if (outcome.breach !== undefined) return reportBreach({ options, outcome }, shrinkSeconds);
    writes += outcome.writes;
    if (Date.now() < tellAt) continue;
    tellAt = Date.now() + MINUTE;
    console.log(`seed ${seed}: ${writes} writes so far, every promise kept`);
  }
  console.log(`Every promise was kept: seeds ${rest.seed} to ${seed - 1}, ${writes} writes`);
};

const run = async (argv: readonly string[]): Promise<void> => {
  const read = readCommandOptions(argv);
  if (!read.ok) {
    console.error(`${read.error}\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const { hours, shape, shrinkSeconds, ...options } = read.value;
  if (hours !== undefined) await runFor(hours, read.value);
  else await runOnce({ ...options, ...DEFAULT_SHAPE, ...shape }, shrinkSeconds);
};

await run(process.argv.slice(2));
