/** Looks for a shorter history that breaks the same promise: fewer people, weeks, kinds of faults, and acts. */
import { FAULT_KINDS } from './machine/faults.ts';
import { type Outcome, simulate, type SimulationOptions } from './simulation.ts';

/** A simulation that broke a promise. */
export interface Found {
  readonly options: SimulationOptions;
  readonly outcome: Outcome;
}

type Candidates = (found: Found) => Iterable<SimulationOptions>;

const SEEDS_TRIED = 6;

/** Smaller worlds; a smaller world is another one, so some more seeds are tried in it. */
const smallerWorlds = function* ({ options }: Found): Iterable<SimulationOptions> {
  const { exchanges, people, weeks, seed } = options;
  const sizes = [
    { exchanges: 1, people: Math.min(people, 3), weeks: Math.min(weeks, 4) },
    { exchanges: 2, people: Math.min(people, 5), weeks: Math.min(weeks, 4) },
    { exchanges: Math.ceil(exchanges / 2), people: Math.ceil(people / 2), weeks },
    { exchanges, people: Math.ceil(people / 2), weeks },
    { exchanges, people: people - 1, weeks },
    { exchanges, people, weeks: Math.ceil(weeks / 2) },
  ];
  for (const size of sizes) {
    const isSmaller = size.exchanges < exchanges || size.people < people || size.weeks < weeks;
    if (!isSmaller || size.exchanges > exchanges || size.people < 1) continue;
    for (let more = 0; more < SEEDS_TRIED; more += 1) yield { ...options, ...size, seed: seed + more, drop: [] };
  }
};

/** Without what never happened nothing changes; what happened may not have mattered. */
const fewerFaults = function* ({ options, outcome }: Found): Iterable<SimulationOptions> {
  const left = FAULT_KINDS.filter((kind) => !options.without?.includes(kind));
  const idle = left.filter((kind) => !outcome.faults.has(kind));
  if (idle.length > 0) yield { ...options, without: [...(options.without ?? []), ...idle] };
  for (const kind of left) yield { ...options, without: [...(options.without ?? []), kind] };
};

/** Halves, quarters, … of the acts that are left, then each alone. */
const fewerActs = function* ({ options, outcome }: Found): Iterable<SimulationOptions> {
  const { drop = [] } = options;
  const dropped = new Set(drop);
  const acts = Array.from({ length: outcome.acts }, (_, index) => index + 1).filter((act) => !dropped.has(act));
  for (let size = Math.ceil(acts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let first = acts.length - size; first > -size; first -= size)
      yield { ...options, drop: [...drop, ...acts.slice(Math.max(0, first), first + size)] };
};

const simplicityOf = ({ without = [], drop = [], ...shape }: SimulationOptions): number =>
  without.length + drop.length - shape.people - shape.weeks - shape.exchanges;

export interface ShrinkServices {
  readonly isTimeUp: () => boolean;
  readonly run?: (options: SimulationOptions) => Promise<Outcome>;
}

export const shrink = async (start: Found, { isTimeUp, run = simulate }: ShrinkServices): Promise<Found> => {
  const isBetter = (found: Found, best: Found): boolean => {
    if (found.outcome.breach?.promise !== best.outcome.breach?.promise) return false;
    if (found.outcome.steps !== best.outcome.steps) return found.outcome.steps < best.outcome.steps;
    return simplicityOf(found.options) > simplicityOf(best.options);
  };
  const firstBetter = async (best: Found, candidates: Candidates): Promise<Found | undefined> => {
    for (const options of candidates(best)) {
      if (isTimeUp()) return undefined;
      const found = { options, outcome: await run({ ...options, mostSteps: best.outcome.steps }) };
      if (isBetter(found, best)) return found;
    }
    return undefined;
  };
  let best = start;
  for (const candidates of [smallerWorlds, fewerFaults, fewerActs, fewerFaults])
    for (
      let better = await firstBetter(best, candidates);
      better !== undefined;
      better = await firstBetter(best, candidates)
    )
      best = better;
  return best;
};
