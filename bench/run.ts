/** `npm run bench`: compares our bot with the least a bot can cost, and prints one table from one run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { measureDelivery } from './delivery.ts';
import { measureDue } from './due.ts';
import { measure, type Row } from './measure.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { inScene, type Scene } from './scene.ts';
import { measureStart } from './start.ts';
import { type GrowthPoint, type Results, tableOf } from './table.ts';
import { ECHO } from './yardsticks.ts';

const STARTS_MOST = 5;

const growthOf = async ({ growth, subjects }: Scene, rows: readonly Row[]): Promise<readonly GrowthPoint[]> => {
  const points: GrowthPoint[] = [];
  for (const { stored, data, subject } of growth) {
    const answer = rows[subjects.indexOf(subject)];
    if (answer === undefined) continue;
    const { documents, fillSeconds, store } = data;
    points.push({ stored, documents, fillSeconds, due: await measureDue(store), answer });
  }
  return points;
};

const bench = async ({ out: _, ...options }: BenchOptions): Promise<Results> => {
  const start = await measureStart(Math.min(STARTS_MOST, options.rounds));
  return inScene(options.stored, async (scene) => {
    const rows = await measure({ ...scene, ...options });
    const yardstick = rows.find(({ name }) => name === ECHO);
    if (yardstick === undefined) throw new Error('The yardstick was not measured');
    const [cpu] = cpus();
    return {
      takenAt: new Date().toISOString(),
      machine: { node: process.version, cpus: cpus().length, cpu: cpu?.model ?? 'unknown' },
      options,
      ...{ yardstick, rows, growth: await growthOf(scene, rows), start },
      delivery: [await measureDelivery(options.reminders, 1), await measureDelivery(options.reminders, 2)],
    };
  });
};

const run = async (argv: readonly string[]): Promise<void> => {
  const options = readOptions(argv);
  if (!options.ok) {
    console.error([...options.error, USAGE].join('\n'));
    process.exitCode = 1;
    return;
  }
  const { out } = options.value;
  const results = await bench(options.value);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(tableOf(results));
};

await run(process.argv.slice(2));
