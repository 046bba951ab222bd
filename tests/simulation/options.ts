/** The options of `npm run simulate`, read from the command line and written for it. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { FAULT_KINDS, FAULT_LEVELS, type FaultKind } from './machine/faults.ts';
import type { Shape } from './shapes.ts';
import type { SimulationOptions } from './simulation.ts';

export const USAGE =
  'npm run simulate -- [--seed <n>] [--exchanges <1-200>] [--people <1-1000>] [--weeks <1-104>] [--retention <months, 1-120>] ' +
  '[--faults none|low|high] [--hours <0.01-168>] [--shrink <seconds, 0-3600>] [--without <fault>,…] [--drop <act>|<first>-<last>,…]';

export interface CommandOptions extends Omit<SimulationOptions, keyof Shape> {
  /** Only what was asked for. */
  readonly shape: Partial<Shape>;
  /** Go on with the next seed for so long. */
  readonly hours?: number;
  /** For how long to look for a shorter history of a breach. */
  readonly shrinkSeconds: number;
}

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  exchanges: { type: 'string' },
  people: { type: 'string' },
  weeks: { type: 'string' },
  retention: { type: 'string' },
  faults: { type: 'string', default: 'high' },
  hours: { type: 'string' },
  shrink: { type: 'string', default: '60' },
  without: { type: 'string', default: '' },
  drop: { type: 'string', default: '' },
} as const;

const LIMITS = {
  seed: [0, 2 ** 32 - 1],
  exchanges: [1, 200],
  people: [1, 1_000],
  weeks: [1, 104],
  retention: [1, 120],
  shrink: [0, 3_600],
} as const;

/** A sentence for the person at the terminal. */
type Problem = string;

const parse = (argv: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values);
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
};

type Values = Extract<ReturnType<typeof parse>, { readonly ok: true }>['value'];

const numberProblem = (values: Values): Problem | undefined => {
  for (const name of ['seed', 'exchanges', 'people', 'weeks', 'retention', 'shrink'] as const) {
    const text = values[name];
    const [least, most] = LIMITS[name];
    if (text !== undefined && !(/^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most))
      return `--${name} "${text}" is not a whole number from ${least} to ${most}.`;
  }
  const { hours } = values;
  if (hours !== undefined && !(/^\d{1,3}(\.\d+)?$/.test(hours) && Number(hours) >= 0.01 && Number(hours) <= 168))
    return `--hours "${hours}" is not a number from 0.01 to 168.`;
  return undefined;
};

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

const readWithout = (text: string): Result<readonly FaultKind[], Problem> => {
  const kinds = listed(text);
  const unknown = kinds.find((kind) => !FAULT_KINDS.some((known) => known === kind));
  if (unknown !== undefined) return err(`--without "${unknown}" is none of ${FAULT_KINDS.join(', ')}.`);
  return ok(FAULT_KINDS.filter((kind) => kinds.includes(kind)));
};

/** `3,7-9` */
const readDrop = (text: string): Result<readonly number[], Problem> => {
  const ranges = listed(text).map((part) => /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part));
  if (ranges.includes(null)) return err(`--drop "${text}" is no list of numbers and ranges such as 3,7-9.`);
  return ok(
    ranges.flatMap((range) => {
      const first = Number(range?.[1]);
      const last = Number(range?.[2] ?? first);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    }),
  );
};

const shapeIn = ({ exchanges, people, weeks, retention }: Values): Partial<Shape> => ({
  ...(exchanges === undefined ? {} : { exchanges: Number(exchanges) }),
  ...(people === undefined ? {} : { people: Number(people) }),
  ...(weeks === undefined ? {} : { weeks: Number(weeks) }),
  ...(retention === undefined ? {} : { retentionMonths: Number(retention) }),
});

/** The error is one sentence for the person at the terminal. */
export const readCommandOptions = (argv: readonly string[]): Result<CommandOptions, Problem> => {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const problem = numberProblem(values);
  if (problem !== undefined) return err(problem);
  const faults = FAULT_LEVELS.find((level) => level === values.faults);
  if (faults === undefined) return err(`--faults "${values.faults}" is none of ${FAULT_LEVELS.join(', ')}.`);
  const without = readWithout(values.without);
  const drop = readDrop(values.drop);
  if (!without.ok) return without;
  if (!drop.ok) return drop;
  return ok({
    ...{ seed: Number(values.seed), faults, without: without.value, drop: drop.value, shape: shapeIn(values) },
    shrinkSeconds: Number(values.shrink),
    ...(values.hours === undefined ? {} : { hours: Number(values.hours) }),
  });
};

const asRanges = (numbers: readonly number[]): string =>
  numbers
    .toSorted((a, b) => a - b)
    .reduce<readonly (readonly [number, number])[]>((ranges, number) => {
      const [first, last] = ranges.at(-1) ?? [0, -1];
      return last === number - 1 ? [...ranges.slice(0, -1), [first, number]] : [...ranges, [number, number]];
    }, [])
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',');

/** What to type to see the same again. */
export const commandOf = ({ seed, faults, without = [], drop = [], ...shape }: SimulationOptions): string =>
  [
    `npm run simulate -- --seed ${seed}`,
    `--exchanges ${shape.exchanges} --people ${shape.people} --weeks ${shape.weeks} --faults ${faults}`,
    ...(shape.retentionMonths === undefined ? [] : [`--retention ${shape.retentionMonths}`]),
    ...(without.length > 0 ? [`--without ${without.join(',')}`] : []),
    ...(drop.length > 0 ? [`--drop ${asRanges(drop)}`] : []),
  ].join(' ');
