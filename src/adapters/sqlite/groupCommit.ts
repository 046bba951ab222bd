/** Writes that come in together are made durable together: one flush of the disk serves all of them. */
import type { DatabaseSync } from 'node:sqlite';

export interface GroupCommit {
  /** Resolves with what the statement gave once it is on the disk; rejects if nothing was written. */
  readonly write: <T>(statement: () => T) => Promise<T>;
  /** Writes what is waiting now. */
  readonly flush: () => void;
}

interface Waiting {
  readonly run: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A statement that fails undoes only itself, so it must not take the others with it. Gives what each is to be told. */
const attempt = ({ run, resolve, reject }: Waiting): (() => void) => {
  try {
    const value = run();
    return () => resolve(value as never);
  } catch (error) {
    return () => reject(error);
  }
};

/** Nobody is told of success before all of it is on the disk. */
const writeGroup = (database: DatabaseSync, group: readonly Waiting[]): void => {
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = group.map(attempt);
    // Where the disk is full or broken SQLite has rolled back by itself, and this throws.
    database.exec('COMMIT');
    for (const tell of outcomes) tell();
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    for (const { reject } of group) reject(error);
  }
};

/**
 * Whoever comes in the same round of the event loop shares a transaction. The busier it is, the more that are: the loop
 * stands still while the disk is flushed, and what arrives meanwhile comes together.
 */
export const createGroupCommit = (database: DatabaseSync): GroupCommit => {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length > 0) writeGroup(database, group);
  };
  return {
    write: (run) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ run, resolve, reject });
      }),
    flush,
  };
};
