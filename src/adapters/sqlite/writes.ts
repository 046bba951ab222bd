/** What is asked of the thread that writes, and how it answers. */
import type { SQLInputValue } from 'node:sqlite';

/** Each is one conditional statement, so that nothing is ever overwritten unseen. */
export const STATEMENTS = {
  create: `INSERT INTO documents (etag, next_due_at, body, partition, id, kind) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  replace: `UPDATE documents SET etag = ?, next_due_at = ?, body = ?
     WHERE partition = ? AND id = ? AND kind = ? AND etag = ?`,
  remove: 'DELETE FROM documents WHERE partition = ? AND id = ? AND etag = ?',
} as const;

export interface Write {
  readonly statement: keyof typeof STATEMENTS;
  readonly values: readonly SQLInputValue[];
}

/** What came of one write. `false`: its condition did not hold. */
export type Outcome = { readonly isWritten: boolean } | { readonly error: unknown };
