/** The options of a simulation, read from the command line. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { FAULT_LEVELS } from './machine/faults.ts';
import type { SimulationOptions } from './simulation.ts';

export const USAGE =
  'npm run simulate -- [--seed <n>] [--exchanges <1-200>] [--people <1-1000>] [--weeks <1-104>] [--faults none|low|high]';

const OPTIONS = {
  seed: { type: 'string', default: '1' },
  exchanges: { type: 'string', default: '5' },
  people: { type: 'string', default: '20' },
  weeks: { type: 'string', default: '20' },
  faults: { type: 'string', default: 'high' },
} as const;

const LIMITS = { seed: [0, 2 ** 32 - 1], exchanges: [1, 200], people: [1, 1_000], weeks: [1, 104] } as const;

const parse = (argv: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values);
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
};

const isNumberWithin = (text: string, [least, most]: readonly [number, number]): boolean =>
  /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;

const NUMBERS = ['seed', 'exchanges', 'people', 'weeks'] as const;

/** The error is one sentence for the person at the terminal. */
export const readSimulationOptions = (argv: readonly string[]): Result<SimulationOptions, string> => {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  for (const name of NUMBERS) {
    const [least, most] = LIMITS[name];
    if (!isNumberWithin(values[name], LIMITS[name]))
      return err(`--${name} "${values[name]}" is not a whole number from ${least} to ${most}.`);
  }
  const faults = FAULT_LEVELS.find((level) => level === values.faults);
  if (faults === undefined) return err(`--faults "${values.faults}" is none of ${FAULT_LEVELS.join(', ')}.`);
  const [seed, exchanges, people, weeks] = NUMBERS.map((name) => Number(values[name]));
  return ok({ seed: seed ?? 0, exchanges: exchanges ?? 1, people: people ?? 1, weeks: weeks ?? 1, faults });
};
