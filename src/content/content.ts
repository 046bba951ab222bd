/** Everything the bot knows: loads and checks the files under `content/` once, at start. */
import type { Locale } from '../domain/document.ts';
import type { TemplateId } from '../domain/format.ts';
import type { Lens } from '../domain/lens.ts';
import { Agendas, agendaTextsFor, type AgendaTexts } from './agendas.ts';
import {
  checklistTemplateFor,
  type ChecklistTemplate,
  checklistTextsFor,
  type ChecklistTexts,
  wordItems,
} from './checklist.ts';
import { Drafts } from './drafts.ts';
import { contentError, type Read, readContentFile } from './contentFile.ts';
import { type Example, exampleFor } from './example.ts';
import { type OwnTemplate, type OwnTexts, readOwnTemplates } from './ownTemplates.ts';
import { type Argument, Arguments, LensOrder, LensTexts, type Topic, Topics } from './lists.ts';
import { type QuestionSets, readQuestionSets, readQuestionSetTexts } from './questionSetFiles.ts';
import { questionKeys, type QuestionSetTexts } from './questionSets.ts';

/** What all languages share. Texts are found by the keys given here. */
interface Structure {
  readonly questionSets: QuestionSets;
  readonly checklists: Readonly<Record<TemplateId, ChecklistTemplate>>;
  /** The guiding questions in the order in which they are shown. */
  readonly lens: readonly Lens[];
  readonly agendas: Agendas;
}

/** The texts of one language. Every key of the structure has its text: that was checked at start. */
export interface LocaleContent {
  /** By the name of the version, such as `visiting.v2`. */
  readonly questionSets: Readonly<Record<string, QuestionSetTexts>>;
  readonly checklists: Readonly<Record<TemplateId, ChecklistTexts>>;
  /** Names and texts of the municipality's own templates, by id. */
  readonly ownTemplates: Readonly<Record<string, OwnTexts>>;
  readonly lens: LensTexts;
  readonly agendas: AgendaTexts;
  readonly drafts: Drafts;
  readonly topics: readonly Topic[];
  readonly arguments: readonly Argument[];
  readonly example: Example;
}

/** Frozen, all the way down. */
export interface Content extends Structure {
  readonly ownTemplates: Readonly<Record<string, OwnTemplate>>;
  readonly byLocale: Readonly<Record<Locale, LocaleContent>>;
}

interface Source {
  /** The folder `content/`. */
  readonly dir: string;
  readonly read: Read;
}

const forEachTemplate = <T>(readOne: (id: TemplateId) => T): Readonly<Record<TemplateId, T>> => ({
  visiting: readOne('visiting'),
  hosting: readOne('hosting'),
  trainingDay: readOne('trainingDay'),
  fellowDay: readOne('fellowDay'),
  workingMeeting: readOne('workingMeeting'),
});

const readStructure = ({ dir, read }: Source): Structure => ({
  questionSets: readQuestionSets(dir, read),
  checklists: forEachTemplate((id) => read(`checklists/${id}.json`, checklistTemplateFor(id))),
  lens: read('lens.json', LensOrder),
  agendas: read('agendas.json', Agendas),
});

type ShippedTexts = Omit<LocaleContent, 'ownTemplates'>;

const readLocale = (
  { dir, read }: Source,
  { questionSets, checklists, agendas }: Structure,
  { locale, topics }: { locale: Locale; topics: readonly Topic[] },
): ShippedTexts => {
  const topicIds = topics.map(({ id }) => id);
  return {
    topics,
    questionSets: readQuestionSetTexts(read, questionSets, { dir, locale, topicIds }),
    checklists: forEachTemplate((id) => {
      const { items, retired } = checklists[id];
      const texts = read(`${locale}/checklists/${id}.json`, checklistTextsFor(checklists[id]));
      return { ...texts, items: wordItems([...items, ...retired], texts.items) };
    }),
    lens: read(`${locale}/lens.json`, LensTexts),
    agendas: read(`${locale}/agendas.json`, agendaTextsFor(agendas)),
    drafts: read(`${locale}/drafts.json`, Drafts),
    arguments: read(`${locale}/arguments.json`, Arguments),
    example: read(`${locale}/example.json`, exampleFor(questionSets.newest.visiting, checklists.visiting)),
  };
};

/** Lists without a structure file have to agree with each other. */
const checkSameKeys = (file: string, de: readonly string[], en: readonly string[]): void => {
  const onlyDe = de.find((key) => !en.includes(key));
  if (onlyDe !== undefined) throw contentError(`en/${file}`, `lacks "${onlyDe}", which de/${file} has`);
  const onlyEn = en.find((key) => !de.includes(key));
  if (onlyEn !== undefined) throw contentError(`de/${file}`, `lacks "${onlyEn}", which en/${file} has`);
};

/** Topics come first: question sets hold examples by topic. */
const readTopics = ({ read }: Source) => {
  const topics = { de: read('de/topics.json', Topics), en: read('en/topics.json', Topics) };
  const idsOf = (list: readonly Topic[]) => list.map(({ id }) => id);
  checkSameKeys('topics.json', idsOf(topics.de), idsOf(topics.en));
  return topics;
};

const checkLocalesAgree = (de: ShippedTexts, en: ShippedTexts): void => {
  const argumentKeys = (texts: ShippedTexts) => texts.arguments.map((argument) => argument.key);
  checkSameKeys('arguments.json', argumentKeys(de), argumentKeys(en));
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** Every question there is, whichever set it belongs to. */
const questionsOf = ({ questionSets }: Structure): ReadonlySet<string> =>
  new Set(Object.values(questionSets.byName).flatMap((set) => questionKeys(set)));

const checkQuestions = ({ checklists }: Structure, questions: ReadonlySet<string>): void => {
  for (const { id, items } of Object.values(checklists)) {
    const stray = items.find(({ question }) => question !== undefined && !questions.has(question));
    if (stray !== undefined)
      throw contentError(`checklists/${id}.json`, `"${stray.key}" names the unknown question "${stray.question}"`);
  }
};

const ownTextsIn = (own: Content['ownTemplates'], locale: Locale): LocaleContent['ownTemplates'] =>
  Object.fromEntries(Object.entries(own).map(([id, { byLocale }]) => [id, byLocale[locale]]));

/**
 * `dir` is the folder `content/`, `ownDir` one with templates of the municipality's own. Throws a `ContentError` that
 * names the file, the line and the first mistake.
 */
export const loadContent = (dir: string, ownDir?: string): Content => {
  const source: Source = { dir, read: (file, schema) => readContentFile(dir, file, schema) };
  const structure = readStructure(source);
  const questions = questionsOf(structure);
  checkQuestions(structure, questions);
  const topics = readTopics(source);
  const de = readLocale(source, structure, { locale: 'de', topics: topics.de });
  const en = readLocale(source, structure, { locale: 'en', topics: topics.en });
  checkLocalesAgree(de, en);
  const ownTemplates =
    ownDir === undefined ? {} : readOwnTemplates({ dir: ownDir, shipped: structure.checklists, questions });
  const byLocale = {
    de: { ...de, ownTemplates: ownTextsIn(ownTemplates, 'de') },
    en: { ...en, ownTemplates: ownTextsIn(ownTemplates, 'en') },
  };
  return deepFreeze({ ...structure, ownTemplates, byLocale });
};
