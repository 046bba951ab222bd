/** `npm run simulate`: lets many weeks pass in a simulated world, and tells which promise broke, if one did. */
import { readSimulationOptions, USAGE } from '../tests/simulation/options.ts';
import { type Outcome, simulate, type SimulationOptions } from '../tests/simulation/simulation.ts';

const commandOf = ({ seed, exchanges, people, weeks, faults }: SimulationOptions): string =>
  `--seed ${seed} --exchanges ${exchanges} --people ${people} --weeks ${weeks} --faults ${faults}`;

const report = (options: SimulationOptions, { breach, steps, writes, arrivals, digest, last }: Outcome): void => {
  const told = `${steps} steps, ${writes} writes, ${arrivals} messages sent; history ${digest.slice(0, 16)}`;
  if (breach === undefined) return console.log(`Every promise was kept: ${told}`);
  process.exitCode = 1;
  console.error(
    [
      ...last,
      '',
      `Broken at step ${steps}: ${breach.promise}`,
      breach.detail,
      `Again with: npm run simulate -- ${commandOf(options)}`,
    ].join('\n'),
  );
};

const run = async (argv: readonly string[]): Promise<void> => {
  const options = readSimulationOptions(argv);
  if (options.ok) return report(options.value, await simulate(options.value));
  console.error(`${options.error}\n${USAGE}`);
  process.exitCode = 1;
};

await run(process.argv.slice(2));
