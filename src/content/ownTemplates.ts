/**
 * Checklist templates of a municipality's own, one file each with structure and texts: each extends a template that
 * comes with the bot, or another one of its own.
 */
import { readdirSync } from 'node:fs';
import { z } from 'zod/v4';
import type { Locale } from '../domain/document.ts';
import { Format, TEMPLATE_IDS, type TemplateId } from '../domain/format.ts';
import { type ChecklistTemplate, ItemTexts, TemplateItem, wordItems, type WordedItem } from './checklist.ts';
import { contentError, type ContentFile, openContentFile } from './contentFile.ts';
import { Key, refuseDuplicates, Version } from './keys.ts';
import { PlainText } from './text.ts';

const RESERVED: ReadonlySet<string> = new Set([...TEMPLATE_IDS, ...Format.options]);

const OwnFile = z
  .strictObject({
    id: Key.refine((id) => !RESERVED.has(id), 'is the name of a template that comes with the bot'),
    version: Version,
    /** What people choose when they create an exchange. Without English, the German one is shown. */
    name: z.strictObject({ de: PlainText, en: PlainText.optional() }),
    extends: Key,
    /** Items of the extended template that do not apply here. */
    leaveOut: z.array(Key).superRefine(refuseDuplicates).default([]),
    items: z
      .array(z.strictObject({ ...TemplateItem.shape, de: ItemTexts, en: ItemTexts.optional() }))
      .superRefine((items, context) => {
        refuseDuplicates(
          items.map(({ key }) => key),
          context,
        );
      }),
  })
  .readonly();
type OwnFile = z.infer<typeof OwnFile>;

export interface OwnTemplate {
  readonly base: TemplateId;
  readonly phases: readonly string[];
  readonly items: readonly TemplateItem[];
  readonly retired: readonly TemplateItem[];
  readonly byLocale: Readonly<Record<Locale, OwnTexts>>;
}

export interface OwnTexts {
  readonly name: string;
  readonly items: Readonly<Record<string, WordedItem>>;
}

interface Known {
  readonly files: ReadonlyMap<string, ContentFile<OwnFile>>;
  readonly shipped: Readonly<Record<TemplateId, ChecklistTemplate>>;
  readonly questions: ReadonlySet<string>;
}

type Extended = Omit<OwnTemplate, 'byLocale'> & {
  readonly texts: Readonly<Record<Locale, Readonly<Record<string, ItemTexts>>>>;
};

const shippedId = (id: string): TemplateId | undefined => TEMPLATE_IDS.find((shipped) => shipped === id);

const checkAgainst = ({ data, mistakeAt }: ContentFile<OwnFile>, base: Extended, questions: ReadonlySet<string>) => {
  const inherited = new Set(base.items.map(({ key }) => key));
  for (const [index, key] of data.leaveOut.entries())
    if (!inherited.has(key))
      throw mistakeAt(['leaveOut', index], `leaveOut[${index}] names "${key}", which "${data.extends}" does not have`);
  for (const [index, { key, phase, question }] of data.items.entries()) {
    const refuse = (field: string, mistake: string) => mistakeAt(['items', index, field], `items[${index}] ${mistake}`);
    if (!base.phases.includes(phase))
      throw refuse('phase', `names the phase "${phase}"; there are: ${base.phases.join(', ')}`);
    if (inherited.has(key) && !data.leaveOut.includes(key))
      throw refuse('key', `has the key "${key}" of an item of "${data.extends}"; leave that one out first`);
    if (question !== undefined && !questions.has(question))
      throw refuse('question', `names the unknown question "${question}"`);
  }
};

const textsIn = ({ items }: OwnFile, locale: Locale): Readonly<Record<string, ItemTexts>> =>
  Object.fromEntries(items.map(({ key, de, en = de }) => [key, locale === 'de' ? de : en]));

const extend = (file: ContentFile<OwnFile>, base: Extended): Extended => {
  const { leaveOut, items } = file.data;
  const kept = base.items.filter(({ key }) => !leaveOut.includes(key));
  const added = items.map(({ de: _de, en: _en, ...item }) => item);
  const place = ({ phase }: TemplateItem) => base.phases.indexOf(phase);
  return {
    ...base,
    items: [...kept, ...added].toSorted((a, b) => place(a) - place(b) || a.offsetWeeks - b.offsetWeeks),
    texts: {
      de: { ...base.texts.de, ...textsIn(file.data, 'de') },
      en: { ...base.texts.en, ...textsIn(file.data, 'en') },
    },
  };
};

/** `trail` are the ids that led here: whoever is met twice extends itself. */
const resolve = (known: Known, id: string, trail: readonly string[]): Extended => {
  const file = known.files.get(id);
  if (file === undefined) throw new Error(`No own template ${id}`);
  const { extends: next } = file.data;
  if ([...trail, id].includes(next))
    throw file.mistakeAt(['extends'], `extends goes round in a circle: ${[...trail, id, next].join(' → ')}`);
  const shipped = shippedId(next);
  if (shipped === undefined && !known.files.has(next))
    throw file.mistakeAt(['extends'], `extends names the unknown template "${next}"`);
  const base =
    shipped === undefined
      ? resolve(known, next, [...trail, id])
      : { ...known.shipped[shipped], base: shipped, texts: { de: {}, en: {} } };
  checkAgainst(file, base, known.questions);
  return extend(file, base);
};

const namesIn = (dir: string): readonly string[] => {
  try {
    return readdirSync(dir);
  } catch (error) {
    throw contentError(dir, 'the folder of own templates cannot be read', error);
  }
};

const openFiles = (dir: string): ReadonlyMap<string, ContentFile<OwnFile>> => {
  const names = namesIn(dir).filter((name) => name.endsWith('.json'));
  const files = new Map<string, ContentFile<OwnFile>>();
  for (const name of names.toSorted()) {
    const file = openContentFile(dir, name, OwnFile);
    if (files.has(file.data.id)) throw file.mistakeAt(['id'], `id "${file.data.id}" belongs to another file as well`);
    files.set(file.data.id, file);
  }
  return files;
};

export interface OwnTemplateSource extends Omit<Known, 'files'> {
  /** A folder of JSON files. */
  readonly dir: string;
}

/** By id. Throws a `ContentError` that names the file, the line and the first mistake. */
export const readOwnTemplates = ({ dir, ...rest }: OwnTemplateSource): Readonly<Record<string, OwnTemplate>> => {
  const known: Known = { ...rest, files: openFiles(dir) };
  return Object.fromEntries(
    [...known.files].map(([id, { data }]) => {
      const { texts, ...template } = resolve(known, id, []);
      const { de, en = de } = data.name;
      const byLocale = {
        de: { name: de, items: wordItems(template.items, texts.de) },
        en: { name: en, items: wordItems(template.items, texts.en) },
      };
      return [id, { ...template, byLocale }];
    }),
  );
};
