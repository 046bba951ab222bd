/** Puts a localisation file's strings into the manifest, as Teams does, so that a translation is held to the same limits. */
import type { Manifest, Translation } from './manifest.ts';

const LOCALISABLE =
  /^(name|description)\.(short|full)$|^(bots\[\d\]\.commandLists|composeExtensions)\[\d\]\.commands\[\d\](\.parameters\[\d\])?\.(title|description)$/;

const pathsIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsIn(item, path === '' ? key : `${path}.${key}`));
};

const replaced = (value: unknown, path: string, strings: Translation): unknown => {
  if (typeof value === 'string') return strings[path] ?? value;
  if (Array.isArray(value)) return value.map((item, index) => replaced(item, `${path}[${index}]`, strings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaced(item, path === '' ? key : `${path}.${key}`, strings)]),
  );
};

/** The strings people read, by their path; each has to be in every localisation file. */
export const localisablePaths = (manifest: Manifest): readonly string[] =>
  pathsIn(manifest, '').filter((path) => LOCALISABLE.test(path));

/** The manifest as someone with that language sees it; not checked yet. */
export const translated = (manifest: Manifest, strings: Translation): unknown => {
  const { $schema: _, ...translations } = strings;
  return replaced(manifest, '', translations);
};
