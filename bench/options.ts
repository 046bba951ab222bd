/** The options of the benchmark, read from the command line. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../src/domain/result.ts';

export interface BenchOptions {
  /** How often each subject has its turn. */
  readonly rounds: number;
  /** How long one round of one subject lasts at most. */
  readonly seconds: number;
  /** How many exchanges lie in the largest store; smaller ones have 100 and 10,000. */
  readonly stored: number;
  /** How many reminders are due at once in the measure of deliveries, over 50 tenants. */
  readonly reminders: number;
  /** The file that the results are written to, as JSON. */
  readonly out: string;
}

export const USAGE =
  'Usage: node bench/run.ts [--rounds 1-50] [--seconds 0.05-60] [--stored 8-100000] ' +
  '[--reminders 50-100000] [--out <file>]';

const OPTIONS = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '1' },
  stored: { type: 'string', default: '100000' },
  reminders: { type: 'string', default: '5000' },
  out: { type: 'string', default: join(import.meta.dirname, 'results', 'latest.json') },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values);
  } catch (error) {
    if (error instanceof TypeError) return err([error.message]);
    throw error;
  }
};

const WHOLE = /^\d{1,6}$/;
const DECIMAL = /^\d{1,3}(\.\d{1,3})?$/;

const LIMITS = {
  rounds: { form: WHOLE, least: 1, most: 50 },
  seconds: { form: DECIMAL, least: 0.05, most: 60 },
  stored: { form: WHOLE, least: 8, most: 100_000 },
  reminders: { form: WHOLE, least: 50, most: 100_000 },
} as const;

const problemsOf = (name: keyof typeof LIMITS, text: string): readonly string[] => {
  const { form, least, most } = LIMITS[name];
  const fits = form.test(text) && Number(text) >= least && Number(text) <= most;
  return fits ? [] : [`--${name} "${text}" is not a number from ${least} to ${most}.`];
};

/** Reports everything that is wrong at once. */
export const readOptions = (argv: readonly string[]): Result<BenchOptions, readonly string[]> => {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { rounds, seconds, stored, reminders, out } = parsed.value;
  const problems = [
    ...problemsOf('rounds', rounds),
    ...problemsOf('seconds', seconds),
    ...problemsOf('stored', stored),
    ...problemsOf('reminders', reminders),
  ];
  if (problems.length > 0) return err(problems);
  return ok({
    rounds: Number(rounds),
    seconds: Number(seconds),
    stored: Number(stored),
    reminders: Number(reminders),
    out,
  });
};
