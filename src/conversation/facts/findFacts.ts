/** Finds the facts of the given kinds in an answer. What is found is offered, never taken. */
import type { Fact, FactKind } from '../../domain/facts.ts';
import type { DateContext } from '../dates.ts';
import { findDates } from './findDates.ts';
import { findDurations, MOST_DAYS } from './findDurations.ts';
import { findGroupSizes } from './findGroupSizes.ts';
import { findPersons, type PersonContext } from './findPersons.ts';

/** A fact, and the words it was found in. */
export type FoundFact = Fact & { readonly source: string };

export interface FactContext extends DateContext, PersonContext {}

type Finder = (text: string, context: FactContext) => readonly FoundFact[];

/** "9. bis 11. März" says how long as well. */
const spans: Finder = (text, context) =>
  findDates(text, context).flatMap(({ source, days }) =>
    days === undefined || days > MOST_DAYS ? [] : [{ kind: 'duration', source, days }],
  );

const finders: Readonly<Record<FactKind, Finder>> = {
  person: (text, context) => findPersons(text, context).map((found) => ({ kind: 'person', ...found })),
  date: (text, context) => findDates(text, context).map(({ source, on }) => ({ kind: 'date', source, on })),
  duration: (text, context) => {
    const said = findDurations(text).map((found) => ({ kind: 'duration', ...found }) as const);
    return said.length > 0 ? said : spans(text, context);
  },
  groupSize: (text) => findGroupSizes(text).map((found) => ({ kind: 'groupSize', ...found })),
};

export const findFacts = (text: string, kinds: readonly FactKind[], context: FactContext): readonly FoundFact[] =>
  kinds.flatMap((kind) => finders[kind](text, context));
