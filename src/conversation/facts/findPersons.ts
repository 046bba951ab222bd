/** Finds people in answers: those of the roster by name, the writer ("ich"), and others as they are called ("Frau Demir"). */
import type { Actor } from '../../domain/document.ts';
import { distinct, find, oneOf } from './find.ts';
import { findFullNames } from './findFullNames.ts';

/** Whom one may mean: members of the exchange, and of the team where a channel is confirmed. */
export type Roster = readonly Actor[];

export interface PersonContext {
  readonly roster: Roster;
  /** Whoever wrote the text. */
  readonly self: Actor;
}

export interface FoundPerson {
  readonly source: string;
  /** The name in Teams of someone from the roster, otherwise as it was written. */
  readonly name: string;
  readonly aadObjectId?: string;
}

interface Placed extends FoundPerson {
  readonly index: number;
  readonly length: number;
}

const WORD = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const PARTICLE = '(?:(?:von|van|de|el|al|zu|vom|zur)(?:\\s+(?:der|den|dem))?\\s+)';
const TITLES = '(?:(?:Dr|Prof|Dipl)\\.?(?:-\\p{L}+\\.?)?\\s+)*';
/** What people are rather than what they are called: the name may follow. */
const OFFICE =
  '(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|\\p{L}*[Dd]ezernent(?:in)?|\\p{L}*[Ll]eiter(?:in)?|\\p{L}*[Ll]eitung|Kolleg(?:e|in)|Beigeordnete[rn]?|Präsident(?:in)?|Direktor(?:in)?|Stadtr(?:at|ätin)|Amtfrau|Minister(?:in)?|Mayor|Director|Councillor)';
const titled = new RegExp(
  `(?<!\\p{L})(?<title>Frau|Herrn?|Fr\\.|Hr\\.|Mrs\\.?|Ms\\.?|Mr\\.?|Miss)\\s+${TITLES}(?:${OFFICE}\\s+)?(?<name>${PARTICLE}?${WORD})`,
  'gu',
);
const isOffice = new RegExp(`^${OFFICE}$`, 'u');
const self =
  /(?<!\p{L})(?:ich\s+(?:selbst|selber|übernehme|mache|kümmere|schreibe|dokumentiere|spreche|halte|frage|rufe|bin|kann|werde)|(?:mache|übernehme|bin|kann|schreibe|dokumentiere|spreche|halte|werde|das|und)\s+ich|ich\s+und|I\s+(?:will|can|am|myself|would|write|take)|I['’]ll|myself)(?!\p{L})/giu;
/** "Ich kann nicht", "I am not sure": nobody is named by that. */
const NOBODY =
  /^[^.;\n]{0,20}(?<!\p{L})(?:nicht|kein\w*|noch|mir|mich|froh|denke|glaube|hoffe|meine|finde|weiß|sicher|dafür|dagegen|not|sure|afraid|happy|think)(?!\p{L})/iu;

const TITLE_AS_SHOWN: Readonly<Record<string, string>> = { Herrn: 'Herr', 'Fr.': 'Frau', 'Hr.': 'Herr' };

interface Names {
  readonly person: Actor;
  readonly given: string;
  readonly family: string;
}

const plain = (word: string): string => word.normalize('NFC').toLowerCase();

/** "Ortmann, Olga (Jugendamt)" and "Olga Ortmann | Jugendamt" are both common. */
const namesOf = (person: Actor): Names => {
  const bare = (person.name.split(/[(|[]/u)[0] ?? '').replace(/(?<!\p{L})(?:Dr|Prof)\.\s*/gu, '').trim();
  const [last, first] = bare.split(/\s*,\s*/u);
  if (last !== undefined && first !== undefined) return { person, given: first.split(/\s+/u)[0] ?? '', family: last };
  const [given = '', ...rest] = bare.split(/\s+/u);
  return { person, given, family: rest.at(-1) ?? '' };
};

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const asPlaced = (person: Actor, { index, source }: { index: number; source: string }): Placed => ({
  source,
  name: person.name,
  aadObjectId: person.aadObjectId,
  index,
  length: source.length,
});

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A given name alone has to be that of one person only, and begin with a capital letter, as nouns do. */
const fromRoster = (text: string, names: readonly Names[]): readonly Placed[] =>
  names.flatMap(({ person, given, family }) => {
    if (given.length < 2) return [];
    const isUnique = names.filter((other) => plain(other.given) === plain(given)).length === 1;
    const whole =
      family === '' ? [] : [`${escape(given)}\\s+${escape(family)}`, `${escape(family)},\\s*${escape(given)}`];
    const ways = [...whole, ...(isUnique && given.length > 2 ? [escape(given)] : [])];
    if (ways.length === 0) return [];
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${oneOf(ways)})(?:s|’s|'s)?(?![\\p{L}-])`, 'gu');
    return find(text, pattern).map((match) => asPlaced(person, match));
  });

const byTitle = (text: string, names: readonly Names[]): readonly Placed[] =>
  find(text, titled).flatMap((match) => {
    const { title = '', name = '' } = match.groups;
    if (isOffice.test(name)) return [];
    const { source, index } = match;
    const known = only(names.filter(({ family }) => plain(family) === plain(name)));
    if (known !== undefined) return [asPlaced(known.person, { source, index })];
    return [{ source, name: `${TITLE_AS_SHOWN[title] ?? title} ${name}`, index, length: source.length }];
  });

const byFullName = (text: string): readonly Placed[] =>
  findFullNames(text).map(({ source, index }) => ({
    source,
    name: source.replace(/\s+/g, ' '),
    index,
    length: source.length,
  }));

const writer = (text: string, person: Actor): readonly Placed[] =>
  find(text, self)
    .filter(({ after }) => !NOBODY.test(after))
    .map((match) => asPlaced(person, match));

/** "Frau Olga Ortmann" is one person: what lies within something longer is left out. */
const outermost = (found: readonly Placed[]): readonly Placed[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.index <= one.index &&
          one.index < other.index + other.length &&
          other.length >= one.length,
      ),
  );

const merge = (found: readonly Placed[]): readonly Placed[] => {
  const known = found.filter(({ aadObjectId }) => aadObjectId !== undefined);
  // "Frau Olga" in front of "Olga Ortmann" is no second person.
  const apart = found.filter(
    (one) =>
      one.aadObjectId !== undefined ||
      !known.some((other) => other.index < one.index + one.length && one.index < other.index + other.length),
  );
  return outermost(apart);
};

/** In the order in which they are named, each once. */
export const findPersons = (text: string, { roster, self: by }: PersonContext): readonly FoundPerson[] => {
  const names = distinct([...roster, by], ({ aadObjectId }) => aadObjectId).map(namesOf);
  const named = merge([...byTitle(text, names), ...fromRoster(text, names), ...byFullName(text)]);
  const found = [...named, ...writer(text, by)].toSorted((a, b) => a.index - b.index);
  return distinct(found, ({ name, aadObjectId }) => aadObjectId ?? plain(name)).map(
    ({ index: _, length: _length, ...person }) => person,
  );
};
