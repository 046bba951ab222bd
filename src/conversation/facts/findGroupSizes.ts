/** Finds how many people should come: "sechs bis acht Personen", "zu acht", "etwa 10", "a group of twelve". */
import { distinct, find, type Found } from './find.ts';
import { NAMED_BY_NUMBER, NUMBER, numberIn } from './numbers.ts';

const RANGE = `(?:(?<least>${NUMBER})\\s*(?:-|–|bis|oder|to|or)\\s*)?(?<most>${NUMBER})`;
const ABOUT =
  '(?:etwa|ca\\.?|circa|rund|ungefähr|vielleicht|höchstens|maximal|max\\.?|bis\\s+zu|about|around|roughly|approximately|up\\s+to|at\\s+most|no\\s+more\\s+than)';
const PEOPLE =
  '(?:personen|leuten?|menschen|teilnehmende[nr]?|teilnehmer\\p{L}*|mitreisende[nr]?|köpfen?|gästen?|fachleuten?|kolleg\\p{L}+|people|persons|participants|attendees|guests|colleagues|of\\s+us)';
const GROUP =
  '(?:gruppe|delegation|runde|team|group|party)\\s+(?:von|mit|aus|of)|gruppengröße:?|group\\s+size:?|wir\\s+(?:sind|wären|werden|kommen|fahren|reisen)|we\\s+(?:are|would\\s+be|will\\s+be)';

const counted = new RegExp(`${RANGE}\\s+${PEOPLE}(?!\\p{L})`, 'giu');
const grouped = new RegExp(`(?<!\\p{L})(?:${GROUP})\\s+(?:${ABOUT}\\s+)?${RANGE}`, 'giu');
const about = new RegExp(`(?<!\\p{L})${ABOUT}\\s+${RANGE}`, 'giu');
const together =
  /(?<!\p{L})zu\s+(?<together>zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|fünfzehnt)(?!\p{L})/giu;
const TOGETHER: Readonly<Record<string, number>> = {
  ...{ zweit: 2, dritt: 3, viert: 4, fünft: 5, sechst: 6, siebt: 7, acht: 8, neunt: 9, zehnt: 10, elft: 11 },
  ...{ zwölft: 12, fünfzehnt: 15 },
};

/** The sentence, or a part of it, ends here: what was counted is left to be understood. */
const ENDS = /^\s*(?:$|[.,;:!?)\n]|(?:aus|und|oder|from|and|or|wird|werden|sein|wäre|would|is|are)(?!\p{L}))/iu;
/** "je zwei Personen", "two people per office": a part of the group. */
const PART_BEFORE = /(?<!\p{L})(?:je|jeweils|pro\s+\p{L}+|weitere|noch|another|each)\s*$/iu;
const PART_AFTER = /^\s*(?:je|pro|per|each|from\s+each)(?!\p{L})/iu;
const TOTAL_BEFORE = /(?<!\p{L})(?:insgesamt|zusammen|in\s+total|altogether)\s*(?:etwa\s+|ca\.\s+|about\s+)?$/iu;
const TOTAL_AFTER = /^\s*(?:insgesamt|zusammen|in\s+total|altogether)(?!\p{L})/iu;
const MOST_PEOPLE = 60;

export interface FoundGroupSize {
  readonly source: string;
  readonly least: number;
  readonly most: number;
}

interface Counted extends FoundGroupSize {
  readonly isTotal: boolean;
}

const isPart = ({ before, after }: Found): boolean => PART_BEFORE.test(before) || PART_AFTER.test(after);

const sizeOf = (found: Found, isTotal: boolean): Counted => {
  const { source, groups, before, after } = found;
  const alone = TOGETHER[groups['together']?.toLowerCase() ?? ''];
  const most = alone ?? numberIn(groups['most'] ?? '');
  const least = groups['least'] === undefined ? most : numberIn(groups['least']);
  return { source, least, most, isTotal: isTotal || TOTAL_BEFORE.test(before) || TOTAL_AFTER.test(after) };
};

const isGroup = ({ least, most }: FoundGroupSize): boolean => least >= 2 && least <= most && most <= MOST_PEOPLE;

/** Several different numbers are parts of a group rather than its size: then only what is said to be the whole counts. */
export const findGroupSizes = (text: string): readonly FoundGroupSize[] => {
  const named = (found: Found): boolean => NAMED_BY_NUMBER.test(found.before);
  const found = [
    ...find(text, grouped)
      .filter(({ after }) => ENDS.test(after) || new RegExp(`^\\s+${PEOPLE}(?!\\p{L})`, 'iu').test(after))
      .map((match) => sizeOf(match, true)),
    ...find(text, together)
      .filter(({ after }) => !/^\s+\p{Lu}/u.test(after))
      .map((match) => sizeOf(match, true)),
    ...find(text, counted)
      .filter((match) => !isPart(match) && !named(match))
      .map((match) => sizeOf(match, false)),
    ...find(text, about)
      .filter(({ after }) => ENDS.test(after))
      .map((match) => sizeOf(match, false)),
  ].filter(isGroup);
  const sizes = distinct(found, ({ least, most }) => `${least} ${most}`);
  const whole = sizes.length > 1 ? sizes.filter(({ isTotal }) => isTotal) : sizes;
  return whole.length > 1 ? [] : whole.map(({ source, least, most }) => ({ source, least, most }));
};
