/** Reads one content file and checks it. Its readers may be municipal staff who edit texts, so errors are sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { type JsonPath, type JsonText, parseJsonText } from './jsonText.ts';

/** An error named `ContentError`; its message names the file, the line where there is one, and the first mistake. */
export const contentError = (place: string, mistake: string, cause?: unknown): Error =>
  Object.assign(new Error(`Content file ${place}: ${mistake}.`, { cause }), { name: 'ContentError' });

const atLine = (file: string, line: number): string => `${file}, line ${line}`;

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

/** Where the parser gave up; it says so at the end of its message. */
const lineIn = (reason: string): number => Number(/\((\d+):\d+\)$/u.exec(reason)?.[1] ?? 1);

const parseJson = (file: string, text: string): JsonText => {
  try {
    return parseJsonText(text);
  } catch (error) {
    const reason = reasonOf(error);
    throw contentError(atLine(file, lineIn(reason)), `the file is not valid JSON (${reason})`, error);
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

/** An unknown key has a line of its own; everything else is named by its path. */
const pathOf = (issue: z.core.$ZodIssue): JsonPath =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

export interface ContentFile<T> {
  readonly data: T;
  /** A mistake that only shows when files are compared with each other. */
  readonly mistakeAt: (path: JsonPath, mistake: string) => Error;
}

/** `file` is relative to `dir`. Throws a `ContentError` for the first mistake found. */
export const openContentFile = <T>(dir: string, file: string, schema: z.ZodType<T>): ContentFile<T> => {
  const json = parseJson(file, readText(dir, file));
  const { duplicate } = json;
  if (duplicate !== undefined)
    throw contentError(atLine(file, duplicate.line), `holds the key "${duplicate.key}" twice`);
  // A check that is made once is not worth being compiled.
  const result = schema.safeParse(json.value, { error: mistakeOf, jitless: true });
  if (result.success)
    return {
      data: result.data,
      mistakeAt: (path, mistake) => contentError(atLine(file, json.lineOf(path)), mistake),
    };
  const issue = result.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'the file' : z.core.toDotPath(issue.path);
  const line = issue === undefined ? 1 : json.lineOf(pathOf(issue));
  throw contentError(atLine(file, line), `${place} ${issue?.message ?? 'is not valid'}`, result.error);
};

export const readContentFile = <T>(dir: string, file: string, schema: z.ZodType<T>): T =>
  openContentFile(dir, file, schema).data;

/** Reads a file of one content folder. */
export type Read = <T>(file: string, schema: z.ZodType<T>) => T;
