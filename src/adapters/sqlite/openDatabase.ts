/** Opens the data file: creates it where it is missing, and refuses files that are unreadable or not ours. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Marks a data file as ours ("LOTS" in ASCII), so that a foreign database is never written to. */
const APPLICATION_ID = 0x4c4f5453;
const SCHEMA_VERSION = 1;
/** How long a write waits for another process that writes to the same file. */
const BUSY_MILLISECONDS = 5_000;

const SCHEMA = `
  CREATE TABLE documents (
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    etag TEXT NOT NULL,
    next_due_at INTEGER, -- milliseconds since 1970, so that due work sorts by time whatever the text looks like
    body TEXT NOT NULL CHECK (json_valid(body)),
    PRIMARY KEY (partition, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX documents_due ON documents (next_due_at) WHERE next_due_at IS NOT NULL;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};`;

const numberOf = (database: DatabaseSync, sql: string): number =>
  Number(Object.values(database.prepare(sql).get() ?? {})[0]);

const isEmpty = (database: DatabaseSync): boolean => numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;

/** In one exclusive transaction, since two processes may open a new file at the same time. */
const createSchema = (database: DatabaseSync): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    if (isEmpty(database)) database.exec(SCHEMA);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

/** Why a file that is a database can still not be ours; `undefined` if it is. */
const objection = (database: DatabaseSync): string | undefined => {
  if (numberOf(database, 'PRAGMA application_id') !== APPLICATION_ID)
    return 'belongs to another program; choose another file';
  const version = numberOf(database, 'PRAGMA user_version');
  return version > SCHEMA_VERSION
    ? `was written by a newer version of this program (schema ${version}, this one knows ${SCHEMA_VERSION})`
    : undefined;
};

/** The primary result codes of SQLite worth a sentence of their own; see https://www.sqlite.org/rescode.html */
const reasonByCode: Readonly<Record<number, string>> = {
  5: 'is locked by another program',
  8: 'may not be written to',
  11: 'is damaged; restore it from a backup',
  13: 'cannot grow: the disk is full',
  14: 'cannot be opened; check that it is a file and that this user may read and write it and its folder',
  26: 'is not a database of this program',
};

const reasonOf = (error: unknown): string => {
  const { errcode, code } = error as { readonly errcode?: number; readonly code?: string };
  // The lower byte of an extended result code is the primary one.
  if (errcode !== undefined) return reasonByCode[errcode & 0xff] ?? 'cannot be used';
  return `cannot be used: its folder cannot be created (${code ?? 'unknown reason'})`;
};

const unusable = (file: string, reason: string, cause?: unknown): Error =>
  new Error(`The data file ${file} ${reason}.`, cause === undefined ? {} : { cause });

const prepare = (database: DatabaseSync): string | undefined => {
  if (isEmpty(database)) createSchema(database);
  const objected = objection(database);
  // A power cut loses nothing that was acknowledged: with WAL, that takes FULL.
  if (objected === undefined) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return objected;
};

/** Throws an Error with one sentence that names the file; what SQLite said is its `cause`. */
export const openDatabase = (file: string): DatabaseSync => {
  let database: DatabaseSync | undefined;
  let objected: string | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS });
    objected = prepare(database);
  } catch (error) {
    if (database?.isOpen === true) database.close();
    throw unusable(file, reasonOf(error), error);
  }
  if (objected === undefined) return database;
  database.close();
  throw unusable(file, objected);
};
