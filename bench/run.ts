/** `npm run bench`: compares our bot with the least a bot can cost, and prints one table from one run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { type Child, startChild } from './child.ts';
import { measureDelivery } from './delivery.ts';
import { measureDue } from './due.ts';
import { measure, type Row } from './measure.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { answer, help, startOurs, tick } from './ours.ts';
import { createActivities, createPeople } from './people.ts';
import { measureStart } from './start.ts';
import type { Subject } from './subject.ts';
import { type GrowthPoint, type Results, tableOf } from './table.ts';
import { ECHO, yardsticks } from './yardsticks.ts';

const SMALL_STORE = 100;
const STARTS_MOST = 3;

const startSubjects = async (
  port: number,
  { stored }: Pick<BenchOptions, 'stored'>,
  started: Subject[],
): Promise<void> => {
  const serviceUrl = `http://127.0.0.1:${port}/`;
  const activities = createActivities(serviceUrl);
  const people = createPeople(Math.min(SMALL_STORE, stored));
  const small = { activities, serviceUrl, people };
  const large = { activities, serviceUrl, people: createPeople(stored) };
  for (const start of yardsticks(small)) started.push(await start());
  for (const use of [answer, tick, help]) started.push(await startOurs(use, small));
  if (stored > SMALL_STORE) started.push(await startOurs(answer, large));
};

const growthOf = async (subjects: readonly Subject[], rows: readonly Row[]): Promise<readonly GrowthPoint[]> => {
  const points: GrowthPoint[] = [];
  for (const [index, { name, filled, script }] of subjects.entries()) {
    const row = rows[index];
    if (filled === undefined || row === undefined || !name.startsWith(answer.name)) continue;
    const { store, seconds: fillSeconds, documents } = filled;
    points.push({ stored: script.people.length, documents, fillSeconds, due: await measureDue(store), answer: row });
  }
  return points;
};

const bench = async (connector: Child, { out: _, ...options }: BenchOptions, subjects: Subject[]): Promise<Results> => {
  const start = await measureStart(Math.min(STARTS_MOST, options.rounds));
  await startSubjects(connector.port, options, subjects);
  const rows = await measure({ subjects, connector, ...options });
  const yardstick = rows.find(({ name }) => name === ECHO);
  if (yardstick === undefined) throw new Error('The yardstick was not measured');
  const [cpu] = cpus();
  return {
    takenAt: new Date().toISOString(),
    machine: { node: process.version, cpus: cpus().length, cpu: cpu?.model ?? 'unknown' },
    options,
    ...{ yardstick, rows, growth: await growthOf(subjects, rows), start },
    delivery: await measureDelivery(options.reminders),
  };
};

const run = async (argv: readonly string[]): Promise<void> => {
  const options = readOptions(argv);
  if (!options.ok) {
    console.error([...options.error, USAGE].join('\n'));
    process.exitCode = 1;
    return;
  }
  const connector = await startChild('connector');
  const subjects: Subject[] = [];
  try {
    const results = await bench(connector, options.value, subjects);
    const { out } = options.value;
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(results, undefined, 2)}\n`);
    console.log(tableOf(results));
  } finally {
    for (const subject of subjects) await subject.stop();
    await connector.stop();
  }
};

await run(process.argv.slice(2));
