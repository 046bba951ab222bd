/** Everything the bot knows: loads and checks the files under `content/` once, at start. */
import type { Locale } from '../domain/document.ts';
import type { Role } from '../domain/exchange.ts';
import type { Lens } from '../domain/insights.ts';
import type { z } from 'zod/v4';
import { checklistTemplateFor, type ChecklistTemplate, checklistTextsFor, type ChecklistTexts } from './checklist.ts';
import { contentError, readContentFile } from './contentFile.ts';
import { type Example, exampleFor } from './example.ts';
import { type Argument, Arguments, LensOrder, LensTexts, type Topic, Topics } from './lists.ts';
import { reflectionSetFor, type ReflectionSet, reflectionTextsFor, type ReflectionTexts } from './reflection.ts';

/** What all languages share. Texts are found by the keys given here. */
interface Structure {
  readonly reflections: Readonly<Record<Role, ReflectionSet>>;
  readonly checklists: Readonly<Record<Role, ChecklistTemplate>>;
  /** The guiding questions in the order in which they are shown. */
  readonly lens: readonly Lens[];
}

/** The texts of one language. Every key of the structure has its text: that was checked at start. */
export interface LocaleContent {
  readonly reflections: Readonly<Record<Role, ReflectionTexts>>;
  readonly checklists: Readonly<Record<Role, ChecklistTexts>>;
  readonly lens: LensTexts;
  readonly topics: readonly Topic[];
  readonly arguments: readonly Argument[];
  readonly example: Example;
}

/** Frozen, all the way down. */
export interface Content extends Structure {
  readonly byLocale: Readonly<Record<Locale, LocaleContent>>;
}

type Read = <T>(file: string, schema: z.ZodType<T>) => T;

const readStructure = (read: Read): Structure => ({
  reflections: {
    visiting: read('reflection.visiting.json', reflectionSetFor('visiting')),
    hosting: read('reflection.hosting.json', reflectionSetFor('hosting')),
  },
  checklists: {
    visiting: read('checklist.visiting.json', checklistTemplateFor('visiting')),
    hosting: read('checklist.hosting.json', checklistTemplateFor('hosting')),
  },
  lens: read('lens.json', LensOrder),
});

const readLocale = (read: Read, { reflections, checklists }: Structure, locale: Locale): LocaleContent => ({
  reflections: {
    visiting: read(`${locale}/reflection.visiting.json`, reflectionTextsFor(reflections.visiting)),
    hosting: read(`${locale}/reflection.hosting.json`, reflectionTextsFor(reflections.hosting)),
  },
  checklists: {
    visiting: read(`${locale}/checklist.visiting.json`, checklistTextsFor(checklists.visiting)),
    hosting: read(`${locale}/checklist.hosting.json`, checklistTextsFor(checklists.hosting)),
  },
  lens: read(`${locale}/lens.json`, LensTexts),
  topics: read(`${locale}/topics.json`, Topics),
  arguments: read(`${locale}/arguments.json`, Arguments),
  example: read(`${locale}/example.json`, exampleFor(reflections.visiting, checklists.visiting)),
});

/** Lists without a structure file have to agree with each other. */
const checkSameKeys = (file: string, de: readonly string[], en: readonly string[]): void => {
  const onlyDe = de.find((key) => !en.includes(key));
  if (onlyDe !== undefined) throw contentError(`en/${file}`, `lacks "${onlyDe}", which de/${file} has`);
  const onlyEn = en.find((key) => !de.includes(key));
  if (onlyEn !== undefined) throw contentError(`de/${file}`, `lacks "${onlyEn}", which en/${file} has`);
};

const checkLocalesAgree = (de: LocaleContent, en: LocaleContent): void => {
  const topicIds = ({ topics }: LocaleContent) => topics.map((topic) => topic.id);
  const argumentKeys = (texts: LocaleContent) => texts.arguments.map((argument) => argument.key);
  checkSameKeys('topics.json', topicIds(de), topicIds(en));
  checkSameKeys('arguments.json', argumentKeys(de), argumentKeys(en));
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

/** `dir` is the folder `content/`. Throws a `ContentError` that names the file and the first mistake in it. */
export const loadContent = (dir: string): Content => {
  const read: Read = (file, schema) => readContentFile(dir, file, schema);
  const structure = readStructure(read);
  const de = readLocale(read, structure, 'de');
  const en = readLocale(read, structure, 'en');
  checkLocalesAgree(de, en);
  return deepFreeze({ ...structure, byLocale: { de, en } });
};
