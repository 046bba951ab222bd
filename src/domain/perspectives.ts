/**
 * What several people see in the same questions: their released answers side by side. Never who wrote what, never how
 * many answers somebody gave.
 */
import type { Background, Field, Level } from './background.ts';
import { markOf } from './mark.ts';
import type { Release } from './release.ts';

/** Fewer people than this under one heading would be named by it. */
export const SMALLEST_GROUP = 3;

/** What one person released, with what they said of themselves. */
export interface Voice {
  readonly background: Background;
  readonly released: Readonly<Record<string, Release>>;
}

/** `others` puts groups together that would each be too small. */
export type Heading =
  | { readonly type: 'level'; readonly level: Level }
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'others' }
  | { readonly type: 'all' };

export interface AnswerGroup {
  readonly heading: Heading;
  readonly texts: readonly string[];
}

export interface QuestionPicture {
  readonly key: string;
  readonly groups: readonly AnswerGroup[];
  /** Somebody released that they do not know yet, and nobody has an answer. */
  readonly isOpen: boolean;
}

interface Said {
  readonly background: Background;
  readonly text: string;
}

/** An order that says nothing about people: the order of members would. */
const shuffled = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((a, b) => markOf(a).localeCompare(markOf(b)) || a.localeCompare(b));

const groupOf = (heading: Heading, said: readonly Said[]): AnswerGroup => ({
  heading,
  texts: shuffled(said.map(({ text }) => text)),
});

/**
 * Groups under headings, the small ones put together. `undefined` if even then a group would be too small: with two
 * headings and one person under the second, that person is named.
 */
const grouped = (
  said: readonly Said[],
  headingOf: (background: Background) => Heading | undefined,
): readonly AnswerGroup[] | undefined => {
  const byName = Map.groupBy(said, ({ background }) => JSON.stringify(headingOf(background) ?? null));
  const large = [...byName.values()].filter((group) => group.length >= SMALLEST_GROUP);
  const named = large.flatMap((group) => {
    const heading = group[0] === undefined ? undefined : headingOf(group[0].background);
    return heading === undefined ? [] : [{ heading, group }];
  });
  const rest = said.filter((one) => !named.some(({ group }) => group.includes(one)));
  if (named.length + (rest.length > 0 ? 1 : 0) < 2) return undefined;
  if (rest.length > 0 && rest.length < SMALLEST_GROUP) return undefined;
  return [
    ...named.map(({ heading, group }) => groupOf(heading, group)),
    ...(rest.length > 0 ? [groupOf({ type: 'others' }, rest)] : []),
  ];
};

const byLevel = ({ level }: Background): Heading | undefined => level && { type: 'level', level };
const byField = ({ field }: Background): Heading | undefined => field && { type: 'field', field };

/** By level if that names nobody, otherwise by field, otherwise all together. */
const groupsOf = (said: readonly Said[]): readonly AnswerGroup[] =>
  said.length === 0 ? [] : (grouped(said, byLevel) ?? grouped(said, byField) ?? [groupOf({ type: 'all' }, said)]);

const pictureOf = (key: string, voices: readonly Voice[]): QuestionPicture => {
  const released = voices.flatMap(({ background, released }) => {
    const release = released[key];
    return release === undefined ? [] : [{ background, text: release.text }];
  });
  const said = released.flatMap(({ background, text }) => (text === undefined ? [] : [{ background, text }]));
  return { key, groups: groupsOf(said), isOpen: released.length > 0 && said.length === 0 };
};

/** Only questions about which something was released. */
export const pictureOfPerspectives = (keys: readonly string[], voices: readonly Voice[]): readonly QuestionPicture[] =>
  keys.map((key) => pictureOf(key, voices)).filter(({ groups, isOpen }) => groups.length > 0 || isOpen);

/** How many people have released anything at all. */
export const voicesHeard = (voices: readonly Voice[]): number =>
  voices.filter(({ released }) => Object.keys(released).length > 0).length;
