/** Finds and reads the files of all question sets. A set is never changed once it is in use: it gets another version. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentError, type Read } from './contentFile.ts';
import {
  type QuestionSet,
  questionSetFor,
  QuestionSetId,
  type QuestionSetTexts,
  questionSetTextsFor,
  setName,
} from './questionSets.ts';

const FOLDER = 'questionSets';

export interface QuestionSets {
  /** Every version that is kept, by its name; older ones come first. */
  readonly byName: Readonly<Record<string, QuestionSet>>;
  /** The version with which a reflection begins. */
  readonly newest: Readonly<Record<QuestionSetId, QuestionSet>>;
}

/** Names of JSON files in a folder, without their ending. What editors and systems leave behind with a dot is ignored. */
const namesIn = (dir: string, folder: string): readonly string[] => {
  try {
    return readdirSync(join(dir, folder))
      .filter((file) => !file.startsWith('.'))
      .map((file) => file.replace(/\.json$/u, ''))
      .toSorted();
  } catch (error) {
    throw contentError(folder, 'the folder is missing', error);
  }
};

const readNamed = (read: Read, name: string): QuestionSet => {
  const file = `${FOLDER}/${name}.json`;
  const [, id, version] = /^([A-Za-z]+)\.v([1-9]\d{0,3})$/u.exec(name) ?? [];
  if (version === undefined) throw contentError(file, 'must be named like visiting.v2.json');
  const known = QuestionSetId.safeParse(id);
  if (!known.success)
    throw contentError(file, `belongs to no known set; there are ${QuestionSetId.options.join(', ')}`);
  return read(file, questionSetFor(known.data, Number(version)));
};

const newestOf = (sets: readonly QuestionSet[], id: QuestionSetId): QuestionSet => {
  const newest = sets.findLast((set) => set.id === id);
  if (newest === undefined) throw contentError(`${FOLDER}/${setName(id, 1)}.json`, 'the file is missing');
  return newest;
};

export const readQuestionSets = (dir: string, read: Read): QuestionSets => {
  const sets = namesIn(dir, FOLDER)
    .map((name) => readNamed(read, name))
    .toSorted((a, b) => a.version - b.version);
  return {
    byName: Object.fromEntries(sets.map((set) => [setName(set.id, set.version), set])),
    newest: {
      visiting: newestOf(sets, 'visiting'),
      hosting: newestOf(sets, 'hosting'),
      visitLens: newestOf(sets, 'visitLens'),
      afterVisit: newestOf(sets, 'afterVisit'),
      afterHosting: newestOf(sets, 'afterHosting'),
      quarterly: newestOf(sets, 'quarterly'),
      persona: newestOf(sets, 'persona'),
    },
  };
};

interface TextFiles {
  readonly dir: string;
  readonly locale: string;
  readonly topicIds: readonly string[];
}

/** The texts of every version, by its name. */
export const readQuestionSetTexts = (
  read: Read,
  { byName }: QuestionSets,
  { dir, locale, topicIds }: TextFiles,
): Readonly<Record<string, QuestionSetTexts>> => {
  const folder = `${locale}/${FOLDER}`;
  const stray = namesIn(dir, folder).find((name) => !Object.hasOwn(byName, name));
  if (stray !== undefined) throw contentError(`${folder}/${stray}.json`, `there is no ${FOLDER}/${stray}.json to it`);
  return Object.fromEntries(
    Object.entries(byName).map(([name, set]) => [
      name,
      read(`${folder}/${name}.json`, questionSetTextsFor(set, topicIds)),
    ]),
  );
};
