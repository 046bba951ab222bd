/** Finds the person that people mean when they write "Frau Demir", "Ayşe" or "ich". */
import { distance } from 'fastest-levenshtein';
import type { Actor } from '../domain/document.ts';

/** `none` and `several` are no guess: then the person who wrote is asked to say it more clearly. */
export type PersonFound =
  | { readonly type: 'one'; readonly person: Actor }
  | { readonly type: 'none' }
  | { readonly type: 'several'; readonly people: readonly Actor[] };

const MYSELF: ReadonlySet<string> = new Set(['ich', 'mich', 'mir', 'me', 'myself']);
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  'frau',
  'fr',
  'herr',
  'herrn',
  'hr',
  'mr',
  'mrs',
  'ms',
  'mx',
  'dr',
  'prof',
]);

/** Names without accents and case; "Demir, Ayşe" and "Ayse Demir" are the same words. */
const namesIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !FORMS_OF_ADDRESS.has(word));

const SHORTEST_WITH_A_MISTAKE = 5;

const isSame = (a: string, b: string): boolean => a === b;
const isNear = (a: string, b: string): boolean =>
  a === b || (a.length >= SHORTEST_WITH_A_MISTAKE && distance(a, b) <= 1);

const foundAmong = (people: readonly Actor[]): PersonFound => {
  const [person, ...others] = people;
  if (person === undefined) return { type: 'none' };
  return others.length === 0 ? { type: 'one', person } : { type: 'several', people };
};

export const isMyself = (text: string): boolean => MYSELF.has(text.trim().toLowerCase());

/** Exact names first: whoever is called exactly so is meant even if somebody else is called nearly so. */
export const findPerson = (text: string, { people, me }: { people: readonly Actor[]; me?: Actor }): PersonFound => {
  const wanted = namesIn(text);
  if (wanted.length === 0) return { type: 'none' };
  if (me !== undefined && isMyself(text)) return { type: 'one', person: me };
  const named = people.map((person) => ({ person, names: namesIn(person.name) }));
  const matching = (isAlike: (a: string, b: string) => boolean) =>
    named
      .filter(({ names }) => wanted.every((word) => names.some((name) => isAlike(word, name))))
      .map(({ person }) => person);
  const byId = people.filter(({ aadObjectId }) => aadObjectId === text.trim());
  const whole = named.filter(({ names }) => names.toSorted().join(' ') === wanted.toSorted().join(' '));
  return foundAmong(
    [byId, whole.map(({ person }) => person), matching(isSame), matching(isNear)].find(({ length }) => length > 0) ??
      [],
  );
};
