/** The embedded store: documents in one SQLite file, each write one conditional statement. */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentKind, Ref } from '../../domain/document.ts';
import type { AnyDocument } from '../../domain/nextDue.ts';
import { parseDocument, refOf } from '../../domain/parseDocument.ts';
import { err, ok } from '../../domain/result.ts';
import type { DueRef, KindOf, Store, Stored } from '../../ports/store.ts';
import { openDatabase } from './openDatabase.ts';
import { createWriter, type Writer } from './writer.ts';

/** For reading; what is written goes another way. */
const prepareStatements = (database: DatabaseSync) => ({
  load: database.prepare(
    `SELECT etag, CASE WHEN etag = ? THEN NULL ELSE body END AS body FROM documents
     WHERE partition = ? AND id = ? AND kind = ?`,
  ),
  inPartition: database.prepare('SELECT kind, partition, id FROM documents WHERE partition = ?'),
  exists: database.prepare('SELECT 1 FROM documents WHERE partition = ? AND id = ?'),
  // The inner part reads nothing but the index, however many documents of the tenants left out it has to pass.
  due: database.prepare(
    `SELECT kind, partition, id, found.next_due_at FROM (
       SELECT partition, id, next_due_at FROM documents WHERE next_due_at <= ?
         AND substr(partition, 1, instr(partition, '|') - 1) NOT IN (SELECT value FROM json_each(?))
       ORDER BY next_due_at LIMIT ?
     ) AS found JOIN documents USING (partition, id) ORDER BY found.next_due_at`,
  ),
});

type Statements = ReturnType<typeof prepareStatements>;

const load = (statements: Statements, ref: Ref, known: Stored | undefined): Stored | undefined => {
  const row = statements.load.get(known?.etag ?? null, ref.partition, ref.id, ref.kind);
  if (row === undefined) return undefined;
  if (row['body'] === null) return known;
  return { document: parseDocument(JSON.parse(String(row['body']))), etag: String(row['etag']) };
};

/** The etag of the saved document, or `undefined` if somebody else was faster. */
const save = async (
  { write }: Writer,
  document: AnyDocument,
  etag: string | undefined,
): Promise<string | undefined> => {
  const { partition, id, kind } = refOf(document);
  const nextDueAt = document.nextDueAt === undefined ? null : Date.parse(document.nextDueAt);
  const newEtag = randomUUID();
  const values = [newEtag, nextDueAt, JSON.stringify(document), partition, id, kind];
  const isWritten = await (etag === undefined
    ? write({ statement: 'create', values })
    : write({ statement: 'replace', values: [...values, etag] }));
  return isWritten ? newEtag : undefined;
};

const refIn = (row: Readonly<Record<string, unknown>>): Ref => ({
  kind: row['kind'] as DocumentKind,
  partition: String(row['partition']),
  id: String(row['id']),
});

type Due = Parameters<Store['due']>;

const due = (statements: Statements, [before, limit, except = []]: Due): readonly DueRef[] =>
  statements.due.all(Date.parse(before), JSON.stringify(except), limit).map((row) => ({
    ref: refIn(row),
    dueAt: new Date(Number(row['next_due_at'])).toISOString(),
  }));

/**
 * Creates the file and its folder if they are missing. Throws an Error with one sentence that names the file if it
 * cannot be used: not a database, somebody else's, from a newer version, no permission, folder not creatable.
 */
export const createSqliteStore = (file: string): Store => {
  const database = openDatabase(file);
  const statements = prepareStatements(database);
  const writer = createWriter(file);
  const isGone = ({ partition, id }: Ref): boolean => statements.exists.get(partition, id) === undefined;
  return {
    load: async <K extends DocumentKind>(ref: Ref & { readonly kind: K }, known?: Stored<KindOf<K>>) =>
      load(statements, ref, known) as Stored<KindOf<K>> | undefined,
    save: async (document, etag) => {
      const saved = await save(writer, document, etag);
      return saved === undefined ? err('conflict') : ok({ document, etag: saved });
    },
    remove: async (ref, etag) => {
      const isRemoved = await writer.write({ statement: 'remove', values: [ref.partition, ref.id, etag] });
      return isRemoved || isGone(ref) ? ok(undefined) : err('conflict');
    },
    inPartition: async (partition) => statements.inPartition.all(partition).map(refIn),
    due: async (...given) => due(statements, given),
    close: async () => {
      await writer.close();
      if (database.isOpen) database.close();
    },
  };
};
