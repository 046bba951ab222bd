/** Makes the zip file that is uploaded to Teams from the files of teamsAppManifest/. */
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { Manifest, Translation } from './manifest.ts';
import type { PlaceholderValues } from './options.ts';
import { translated } from './translate.ts';

/** Reads a file of teamsAppManifest/ by its name; `undefined` when there is none. */
export type ReadFile = (name: string) => Uint8Array | undefined;

type Problems = readonly string[];

/** One fixed moment, so that the same input makes the same package. */
const FILE_TIME = new Date(2026, 0, 1);

/** Fills each `${{NAME}}`; a name that has no value is a problem, never left in the text. */
export const fillPlaceholders = (template: string, values: PlaceholderValues): Result<string, Problems> => {
  const known = new Map<string, string>(Object.entries(values));
  const unknown = [...template.matchAll(/\$\{\{([^}]*)\}\}/g)]
    .map(([, name = '']) => name)
    .filter((n) => !known.has(n));
  if (unknown.length > 0)
    return err(unknown.map((name) => `manifest.json has a placeholder without a value: ${name}.`));
  return ok(template.replaceAll(/\$\{\{([^}]*)\}\}/g, (_, name: string) => known.get(name) ?? ''));
};

const parseJson = (file: string, text: string): Result<unknown, Problems> => {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return err([`${file} is not valid JSON: ${error.message}`]);
    throw error;
  }
};

const check = <T>(file: string, schema: z.ZodType<T>, value: unknown): Result<T, Problems> => {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  return err(result.error.issues.map(({ path, message }) => `${file}, ${z.core.toDotPath(path)}: ${message}.`));
};

const parseChecked = <T>(file: string, text: string, schema: z.ZodType<T>): Result<T, Problems> => {
  const json = parseJson(file, text);
  return json.ok ? check(file, schema, json.value) : json;
};

/** A translation may break a limit that the German original keeps. */
const checkTranslation = (manifest: Manifest, file: string, text: string): Problems => {
  const strings = parseChecked(file, text, Translation);
  if (!strings.ok) return strings.error;
  const result = check(file, Manifest, translated(manifest, strings.value));
  return result.ok ? [] : result.error;
};

/** The bytes of the package, or every problem that Teams would have found one upload at a time. */
export const buildPackage = (read: ReadFile, values: PlaceholderValues): Result<Uint8Array, Problems> => {
  const text = (name: string): string => Buffer.from(read(name) ?? []).toString('utf8');
  const filled = fillPlaceholders(text('manifest.json'), values);
  if (!filled.ok) return filled;
  const manifest = parseChecked('manifest.json', filled.value, Manifest);
  if (!manifest.ok) return manifest;
  const { icons, localizationInfo } = manifest.value;
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  const names = [icons.color, icons.outline, ...languages];
  const problems = [
    ...names.filter((name) => read(name) === undefined).map((name) => `teamsAppManifest/${name} is missing.`),
    ...languages.flatMap((file) => checkTranslation(manifest.value, file, text(file))),
  ];
  if (problems.length > 0) return err(problems);
  const others = names.map((name) => [name, read(name) ?? new Uint8Array()] as const);
  const files = Object.fromEntries([['manifest.json', strToU8(filled.value)] as const, ...others]);
  return ok(zipSync(files, { level: 9, mtime: FILE_TIME }));
};
