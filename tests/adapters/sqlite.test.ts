/** The embedded store as a file: crashes, several processes, and files that are not what they should be. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { exchange, must, TENANT } from '../fixtures/builders.ts';

const writer = fileURLToPath(new URL('../contracts/saveUntilKilled.ts', import.meta.url));

/** Saves in another process until it is killed in the midst of it; resolves to the ids it had acknowledged. */
const saveUntilKilled = async (file: string, name: string): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [writer, file, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child.stdout, 'data');
  await wait(150);
  child.kill('SIGKILL');
  await once(child, 'close');
  return printed.slice(0, printed.lastIndexOf('\n')).split('\n');
};

describe('the SQLite data file', () => {
  let folder: string;
  const inFolder = (...names: readonly string[]): string => join(folder, ...names);
  const opening = (file: string) => () => createSqliteStore(file);
  const saying = (file: string, what: RegExp) => (error: Error) => {
    assert.ok(error.message.includes(file), error.message);
    assert.match(error.message, what);
    return true;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-sqlite-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps everything it acknowledged when its processes are killed in the midst of writing', async () => {
    const file = inFolder('lotse.db');
    const acknowledged = (await Promise.all(['a', 'b'].map((name) => saveUntilKilled(file, name)))).flat();
    assert.ok(acknowledged.length > 2);
    const store = createSqliteStore(file);
    for (const id of acknowledged) assert.ok(await store.load(exchangeRef(TENANT, id)), `${id} is lost`);
    await store.close();
  });

  it('is shared by two stores without either overwriting the other', async () => {
    const [one, two] = [createSqliteStore(inFolder('lotse.db')), createSqliteStore(inFolder('lotse.db'))];
    const { etag } = must(await one.save(exchange(), undefined));
    must(await two.save(exchange({ title: 'Zweiter' }), etag));
    assert.deepEqual(await one.save(exchange({ title: 'Erster' }), etag), { ok: false, error: 'conflict' });
    await one.close();
    await two.close();
  });

  it('lets others read while it writes, and finds due work by its index', async () => {
    const file = inFolder('lotse.db');
    await createSqliteStore(file).close();
    const database = new DatabaseSync(file);
    assert.equal(database.prepare('PRAGMA journal_mode').get()?.['journal_mode'], 'wal');
    const due = 'SELECT id FROM documents WHERE next_due_at <= 1 ORDER BY next_due_at LIMIT 1';
    const plan = String(database.prepare(`EXPLAIN QUERY PLAN ${due}`).get()?.['detail']);
    database.close();
    assert.match(plan, /USING (COVERING )?INDEX documents_due/);
  });

  it('keeps what was handed to it before it was closed', async () => {
    const file = inFolder('lotse.db');
    const store = createSqliteStore(file);
    const saving = store.save(exchange(), undefined);
    await store.close();
    must(await saving);
    const reopened = createSqliteStore(file);
    assert.ok(await reopened.load(exchangeRef(TENANT, 'ex-1')));
    await reopened.close();
  });

  it('tells everybody who waits when nothing can be written, and loses only the one that is at fault', async () => {
    const file = inFolder('lotse.db');
    const store = createSqliteStore(file);
    const database = new DatabaseSync(file);
    database.exec(`CREATE TRIGGER no_ghosts BEFORE INSERT ON documents WHEN NEW.partition LIKE '%ghost' BEGIN
      SELECT RAISE(ABORT, 'no ghosts'); END`);
    const ids = ['one', 'ghost', 'two'];
    const saved = await Promise.allSettled(ids.map((id) => store.save(exchange({ id }), undefined)));
    assert.deepEqual(
      saved.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    database.exec('PRAGMA user_version = 1; DROP TABLE documents');
    database.close();
    const lost = await Promise.allSettled(ids.map((id) => store.save(exchange({ id: `${id}-2` }), undefined)));
    assert.ok(lost.every(({ status }) => status === 'rejected'));
    await store.close();
  });

  it('says what is wrong when it can be written to no longer, and goes on when it can again', async () => {
    const [file, elsewhere] = [inFolder('lotse.db'), inFolder('elsewhere.db')];
    const store = createSqliteStore(file);
    await rename(file, elsewhere);
    await writeFile(file, 'Sehr geehrte Damen und Herren, '.repeat(200));
    await assert.rejects(store.save(exchange(), undefined), saying(file, /is not a database/));
    await rename(elsewhere, file);
    must(await store.save(exchange(), undefined));
    await store.close();
    await assert.rejects(store.save(exchange({ id: 'late' }), undefined), /closed/);
  });

  it('may be closed twice', async () => {
    const store = createSqliteStore(inFolder('lotse.db'));
    await store.close();
    await store.close();
  });

  it('is created together with its folder', async () => {
    const store = createSqliteStore(inFolder('new', 'folder', 'lotse.db'));
    must(await store.save(exchange(), undefined));
    await store.close();
  });

  it('may be an empty file', async () => {
    await writeFile(inFolder('empty.db'), '');
    const store = createSqliteStore(inFolder('empty.db'));
    must(await store.save(exchange(), undefined));
    await store.close();
  });

  it('is refused by name when it is no database, and stays as it was', async () => {
    const file = inFolder('letter.txt');
    await writeFile(file, 'Sehr geehrte Damen und Herren, '.repeat(200));
    assert.throws(opening(file), saying(file, /is not a database/));
    assert.match(await readFile(file, 'utf8'), /^Sehr geehrte/);
  });

  it("is refused when it is another program's database, and nothing is written to it", async () => {
    const file = inFolder('foreign.db');
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE invoices (id INTEGER)');
    foreign.close();
    const before = await readFile(file);
    assert.throws(opening(file), saying(file, /belongs to another program/));
    assert.deepEqual(await readFile(file), before);
  });

  it('is refused when a newer version of the program wrote it', async () => {
    const file = inFolder('newer.db');
    await createSqliteStore(file).close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    assert.throws(opening(file), saying(file, /newer version .*99/));
  });

  it('is refused when it is a folder', async () => {
    await mkdir(inFolder('folder'));
    assert.throws(opening(inFolder('folder')), saying(inFolder('folder'), /cannot be opened/));
  });

  it('is refused when its folder cannot be created', async () => {
    await writeFile(inFolder('file'), '');
    const file = inFolder('file', 'lotse.db');
    assert.throws(opening(file), saying(file, /folder cannot be created/));
  });

  it('is refused when it is damaged', async () => {
    const file = inFolder('damaged.db');
    await createSqliteStore(file).close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 100));
    assert.throws(opening(file), saying(file, /damaged/));
  });

  // Whoever is root may write anything.
  if (process.getuid?.() !== 0) {
    it('is refused when it may not be written to', async () => {
      const file = inFolder('protected.db');
      await createSqliteStore(file).close();
      await chmod(file, 0o400);
      await chmod(folder, 0o500);
      assert.throws(opening(file), saying(file, /may not be written to|cannot be opened/));
      await chmod(folder, 0o700);
    });
  }
});
