/** What somebody looks at the topic from: their level and their professional field. A good exchange mixes both. */
import { z } from 'zod/v4';

export const Level = z.enum(['operational', 'steering', 'executive', 'political']);
export type Level = z.infer<typeof Level>;

export const Field = z.enum([
  'youthWelfareOffice',
  'jobCentre',
  'employmentAgency',
  'familyCentre',
  'equalityOfficer',
  'school',
  'socialServices',
  'health',
  'integration',
  'otherField',
]);
export type Field = z.infer<typeof Field>;

export interface Background {
  readonly level?: Level | undefined;
  readonly field?: Field | undefined;
}

/** Levels nobody speaks for yet, in their order. Unknown as long as somebody has not said theirs. */
export const missingLevels = (people: readonly Background[]): readonly Level[] =>
  people.some(({ level }) => level === undefined)
    ? []
    : Level.options.filter((level) => people.every((person) => person.level !== level));

/** The only field there is among several people; `undefined` where there is a mix, or somebody has not said theirs. */
export const onlyField = (people: readonly Background[]): Field | undefined => {
  const [first] = people;
  return people.length > 1 && people.every(({ field }) => field === first?.field) ? first?.field : undefined;
};
