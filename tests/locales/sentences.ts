/** Every sentence there is, said aloud with something in each of its gaps. */

type Leaf = readonly [path: string, value: unknown];

export const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

type Sentence = (...given: readonly unknown[]) => unknown;

export const isSentence = (value: unknown): value is Sentence => typeof value === 'function';

/** Stands for whatever a person typed: quoted, it is no command. */
const TYPED = 'Xyz';

/** Sentences take numbers, strings or one object of these; each is tried until it can be read aloud. */
export const given: readonly unknown[] = [
  2,
  1,
  0,
  TYPED,
  {
    title: TYPED,
    channelName: TYPED,
    teamName: TYPED,
    by: TYPED,
    step: 2,
    insight: 2,
    other: 3,
    owner: TYPED,
    decidedBy: TYPED,
    firstStep: TYPED,
    day: TYPED,
    name: TYPED,
    titles: TYPED,
    topic: TYPED,
    host: TYPED,
    event: TYPED,
    visit: TYPED,
    item: 2,
    page: 2,
    minutes: 75,
    done: 1,
    rejected: 1,
    open: 1,
    total: 2,
  },
];

/** Nothing if its gaps want another kind of value. */
const saidWith = (sentence: Sentence, value: unknown): readonly string[] => {
  try {
    return [String(sentence(...Array.from({ length: sentence.length }, () => value)))];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
};

const spoken = (sentence: Sentence): readonly string[] =>
  given.flatMap((value) => saidWith(sentence, value)).filter((text) => !/undefined|\[object/.test(text));

export const saying = (value: unknown): readonly string[] => {
  if (isSentence(value)) return spoken(value);
  return Array.isArray(value) ? value.map(String) : [String(value)];
};
