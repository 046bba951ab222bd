/** Runs in a thread of its own: writes what comes together in one transaction, and answers once it is on the disk. */
import type { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './openDatabase.ts';
import { type Outcome, STATEMENTS, type Write } from './writes.ts';

const database = openDatabase(String(workerData));

const prepared = {
  create: database.prepare(STATEMENTS.create),
  replace: database.prepare(STATEMENTS.replace),
  remove: database.prepare(STATEMENTS.remove),
};

/** A statement that fails undoes only itself, so it must not take the others with it. */
const attempt = ({ statement, values }: Write): Outcome => {
  try {
    return { isWritten: prepared[statement].run(...values).changes > 0 };
  } catch (error) {
    return { error };
  }
};

const rollBack = ({ isOpen, isTransaction }: DatabaseSync): void => {
  if (isOpen && isTransaction) database.exec('ROLLBACK');
};

/** Nobody is told of success before all of it is on the disk. */
const writeGroup = (group: readonly Write[]): readonly Outcome[] => {
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = group.map(attempt);
    // Where the disk is full or broken SQLite has rolled back by itself, and this throws.
    database.exec('COMMIT');
    return outcomes;
  } catch (error) {
    rollBack(database);
    return group.map(() => ({ error }));
  }
};

/** An empty group ends the thread. */
parentPort?.on('message', (group: readonly Write[]) => {
  if (group.length > 0) return void parentPort?.postMessage(writeGroup(group));
  database.close();
  parentPort?.close();
});
