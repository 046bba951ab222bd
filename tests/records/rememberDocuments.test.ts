/** Documents remembered in memory: never an old one, never one too many, whoever else writes. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { exchangeRef, personRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import { rememberDocuments } from '../../src/records/rememberDocuments.ts';
import { exchange, must, person, TENANT } from '../fixtures/builders.ts';

const ref = exchangeRef(TENANT, 'ex-1');

describe('a store that remembers', () => {
  let folder: string;
  let file: Store;
  let elsewhere: Store;
  let store: Store;
  /** What was known when the file was asked, one entry for each load. */
  let asked: (string | undefined)[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lotse-remember-'));
    file = createSqliteStore(join(folder, 'lotse.db'));
    elsewhere = createSqliteStore(join(folder, 'lotse.db'));
    asked = [];
    const load: Store['load'] = (at, known) => {
      asked.push(known?.etag);
      return file.load(at, known);
    };
    store = rememberDocuments({ ...file, load }, 2);
  });

  afterEach(async () => {
    await file.close();
    await elsewhere.close();
    await rm(folder, { recursive: true });
  });

  it('asks for the version every time and for the document once', async () => {
    const { etag } = must(await elsewhere.save(exchange(), undefined));
    const first = await store.load(ref);
    assert.equal(await store.load(ref), first);
    assert.deepEqual(asked, [undefined, etag]);
  });

  it('knows what it saved itself', async () => {
    const saved = must(await store.save(exchange(), undefined));
    assert.equal((await store.load(ref))?.document, saved.document);
    assert.deepEqual(asked, [saved.etag]);
  });

  it('sees what another process has written, and what it has removed', async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    const newer = must(await elsewhere.save(exchange({ title: 'Von nebenan' }), etag));
    assert.deepEqual(await store.load(ref), newer);
    must(await elsewhere.remove(ref, newer.etag));
    assert.equal(await store.load(ref), undefined);
    assert.equal(await store.load(ref), undefined);
    assert.deepEqual(asked, [etag, newer.etag, undefined]);
  });

  it('does not take a save that failed for the truth', async () => {
    const first = must(await store.save(exchange(), undefined));
    const newer = must(await elsewhere.save(exchange({ title: 'Von nebenan' }), first.etag));
    assert.equal((await store.save(exchange({ title: 'Zu spät' }), first.etag)).ok, false);
    assert.deepEqual(await store.load(ref), newer);
  });

  it('forgets what was removed', async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    must(await store.remove(ref, etag));
    assert.equal(await store.load(ref), undefined);
    assert.deepEqual(asked, [undefined]);
  });

  it('forgets what was not used for longest when there is too much', async () => {
    const people = ['a', 'b'].map((aadObjectId) => person({ aadObjectId }));
    must(await store.save(exchange(), undefined));
    for (const document of people) must(await store.save(document, undefined));
    await store.load(personRef(TENANT, 'a'));
    must(await store.save(exchange({ id: 'ex-2' }), undefined));
    for (const at of [ref, personRef(TENANT, 'b'), personRef(TENANT, 'a'), exchangeRef(TENANT, 'ex-2')])
      assert.ok(await store.load(at));
    assert.deepEqual(
      asked.map((etag) => etag !== undefined),
      // The last two were known until the first two came back.
      [true, false, false, false, false],
    );
  });
});
