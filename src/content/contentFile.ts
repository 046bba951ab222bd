/** Reads one content file and checks it. Its readers may be municipal staff who edit texts, so errors are sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { duplicateKeyIn } from './duplicateKeys.ts';

/** An error named `ContentError`; its message names the file and the first mistake in it. */
export const contentError = (file: string, mistake: string, cause?: unknown): Error =>
  Object.assign(new Error(`Content file ${file}: ${mistake}.`, { cause }), { name: 'ContentError' });

const isMissingFile = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Parsers quote what they stumbled over, line breaks included; the message stays one line. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ');

const readText = (dir: string, file: string): string => {
  try {
    // Editors on Windows put a byte order mark in front, which JSON does not know.
    return readFileSync(join(dir, file), 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    const mistake = isMissingFile(error) ? 'the file is missing' : `the file cannot be read (${reasonOf(error)})`;
    throw contentError(file, mistake, error);
  }
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw contentError(file, `the file is not valid JSON (${reasonOf(error)})`, error);
  }
};

/** Says what is wrong so that it reads on after the name of the place; zod's own words remain for rare cases. */
const mistakeOf: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return `has the unknown key "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_key') return 'is an unknown key';
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_union') return 'is none of the known values';
  if (issue.code === 'too_small') return 'must not be empty';
  return undefined;
};

/** `file` is relative to `dir`. Throws a `ContentError` for the first mistake found. */
export const readContentFile = <T>(dir: string, file: string, schema: z.ZodType<T>): T => {
  const text = readText(dir, file);
  const json = parseJson(file, text);
  const duplicate = duplicateKeyIn(text);
  if (duplicate !== undefined) throw contentError(file, `holds the key "${duplicate}" twice`);
  const result = schema.safeParse(json, { error: mistakeOf });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : z.core.toDotPath(issue.path);
  throw contentError(file, `${place} ${issue?.message ?? 'is not valid'}`, result.error);
};
