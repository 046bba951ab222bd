/** What every store promises, as one suite that runs on each of them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { exchangeRef, personRef, reflectionRef, teamRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import { exchange, must, person, reflection, team, TENANT } from '../fixtures/builders.ts';
import { dueSpecs } from './storeDue.ts';

/** A fresh, empty store. `reopen` leads to the same data; `dispose` closes and removes everything. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly reopen: () => Promise<Store>;
  readonly dispose: () => Promise<void>;
}

const ref = exchangeRef(TENANT, 'ex-1');

const savingSpecs = (store: () => Store): void => {
  it('a document that was never saved is not there', async () => {
    assert.equal(await store().load(ref), undefined);
  });

  it('every kind of document comes back as it was saved', async () => {
    const documents = [exchange(), reflection(), person(), team()] as const;
    for (const document of documents) must(await store().save(document, undefined));
    const reflectionAt = reflectionRef(documents[1]);
    assert.deepEqual((await store().load(ref))?.document, documents[0]);
    assert.deepEqual((await store().load(reflectionAt))?.document, documents[1]);
    assert.deepEqual((await store().load(personRef(TENANT, documents[2].aadObjectId)))?.document, documents[2]);
    assert.deepEqual((await store().load(teamRef(TENANT, documents[3].teamId)))?.document, documents[3]);
  });

  it('a save over the version that was read succeeds and gives a version never used before', async () => {
    const first = must(await store().save(exchange(), undefined));
    const second = must(await store().save(exchange({ title: 'Neu' }), first.etag));
    const third = must(await store().save(exchange(), second.etag));
    assert.equal(new Set([first.etag, second.etag, third.etag]).size, 3);
    assert.deepEqual(await store().load(ref), third);
  });

  it('a save over a newer version fails and changes nothing', async () => {
    const first = must(await store().save(exchange(), undefined));
    const second = must(await store().save(exchange({ title: 'Neuer' }), first.etag));
    assert.deepEqual(await store().save(exchange({ title: 'Veraltet' }), first.etag), { ok: false, error: 'conflict' });
    assert.deepEqual(await store().load(ref), second);
  });

  it('creating what exists is a conflict and changes nothing', async () => {
    const first = must(await store().save(exchange(), undefined));
    const again = await store().save(exchange({ title: 'Noch einer' }), undefined);
    assert.deepEqual(again, { ok: false, error: 'conflict' });
    assert.deepEqual(await store().load(ref), first);
  });

  it('the version that is known is given back itself while it is the newest', async () => {
    const first = must(await store().save(exchange(), undefined));
    const known = await store().load(ref);
    assert.equal(await store().load(ref, known), known);
    const second = must(await store().save(exchange({ title: 'Neuer' }), first.etag));
    assert.deepEqual(await store().load(ref, known), second);
    must(await store().remove(ref, second.etag));
    assert.equal(await store().load(ref, second), undefined);
  });

  it('saves made at the same moment are all there, and each knows how it went', async () => {
    const { etag } = must(await store().save(exchange(), undefined));
    const results = await Promise.all([
      store().save(person(), undefined),
      store().save(exchange(), undefined),
      store().save(exchange({ title: 'Neuer' }), etag),
      store().save(team(), undefined),
    ]);
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [true, false, true, true],
    );
    assert.equal((await store().load(ref))?.document.title, 'Neuer');
    assert.ok(await store().load(personRef(TENANT, person().aadObjectId)));
    assert.ok(await store().load(teamRef(TENANT, team().teamId)));
  });

  it('a large document of 500 KB with umlauts comes back unchanged', async () => {
    const text = 'Übergänge gestalten: Straße, Größe, Maß – „äöüß“ 🏛️\n'.repeat(9_000);
    const large = exchange({ plan: [{ key: 'A1', text }] });
    assert.ok(Buffer.byteLength(JSON.stringify(large)) > 500_000);
    must(await store().save(large, undefined));
    assert.deepEqual((await store().load(ref))?.document, large);
  });

  it('a stored document that does not fit its schema is reported with the path but without its content', async () => {
    must(await store().save(exchange({ visitOn: 'streng vertraulich' }), undefined));
    await assert.rejects(store().load(ref), (error: Error) => {
      assert.match(error.message, /visitOn/);
      assert.doesNotMatch(error.message, /vertraulich/);
      return true;
    });
  });
};

const concurrencySpecs = (store: () => Store): void => {
  it('of twenty concurrent saves over the same version exactly one wins', async () => {
    const { etag } = must(await store().save(exchange(), undefined));
    const titles = Array.from({ length: 20 }, (_, number) => `Titel ${number}`);
    const results = await Promise.all(titles.map((title) => store().save(exchange({ title }), etag)));
    const winners = results.flatMap((result) => (result.ok ? [result.value] : []));
    assert.equal(winners.length, 1);
    assert.deepEqual(await store().load(ref), winners[0]);
  });

  it('of twenty concurrent creations exactly one wins', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => store().save(person(), undefined)));
    assert.equal(results.filter(({ ok }) => ok).length, 1);
  });
};

const removingSpecs = (store: () => Store): void => {
  it('a removed document is gone and may be created again', async () => {
    const { etag } = must(await store().save(exchange(), undefined));
    must(await store().remove(ref, etag));
    assert.equal(await store().load(ref), undefined);
    must(await store().save(exchange(), undefined));
  });

  it('removing a newer version fails and removes nothing', async () => {
    const first = must(await store().save(exchange(), undefined));
    const second = must(await store().save(exchange({ title: 'Neuer' }), first.etag));
    assert.deepEqual(await store().remove(ref, first.etag), { ok: false, error: 'conflict' });
    assert.deepEqual(await store().load(ref), second);
  });

  it('removing what is gone succeeds', async () => {
    const { etag } = must(await store().save(exchange(), undefined));
    must(await store().remove(ref, etag));
    must(await store().remove(ref, etag));
  });

  it('everything of a partition can be found, and nothing of another', async () => {
    const documents = [
      exchange(),
      reflection(),
      reflection({ occasion: 'quarterly.2' }),
      exchange({ id: 'ex-10' }),
      person(),
    ];
    for (const document of documents) must(await store().save(document, undefined));
    const found = await store().inPartition(ref.partition);
    const wanted = [ref, reflectionRef(reflection()), reflectionRef(reflection({ occasion: 'quarterly.2' }))];
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    assert.deepEqual(found.toSorted(byId), wanted.toSorted(byId));
    for (const one of found) must(await store().remove(one, (await store().load(one))?.etag ?? ''));
    assert.deepEqual(await store().inPartition(ref.partition), []);
    assert.ok(await store().load(exchangeRef(TENANT, 'ex-10')));
  });

  it('saving a version of what was removed is a conflict: nothing comes back from the dead', async () => {
    const { etag } = must(await store().save(exchange(), undefined));
    must(await store().remove(ref, etag));
    assert.deepEqual(await store().save(exchange(), etag), { ok: false, error: 'conflict' });
    assert.equal(await store().load(ref), undefined);
  });
};

/** Runs the suite; every test gets a store of its own. */
export const storeContract = (name: string, makeStore: () => Promise<StoreUnderTest>): void => {
  describe(`store: ${name}`, () => {
    let underTest: StoreUnderTest;
    const store = (): Store => underTest.store;
    beforeEach(async () => {
      underTest = await makeStore();
    });
    afterEach(() => underTest.dispose());

    savingSpecs(store);
    concurrencySpecs(store);
    removingSpecs(store);
    dueSpecs(store);

    it("tenants do not see each other's documents", async () => {
      const other = randomUUID();
      const mine = must(await store().save(exchange(), undefined));
      assert.equal(await store().load(exchangeRef(other, 'ex-1')), undefined);
      must(await store().save(exchange({ tenantId: other, title: 'Fremd' }), undefined));
      assert.deepEqual(await store().load(ref), mine);
    });

    it('what was saved survives reopening', async () => {
      const saved = must(await store().save(exchange({ nextDueAt: '2027-03-01T08:00:00Z' }), undefined));
      const reopened = await underTest.reopen();
      assert.deepEqual(await reopened.load(ref), saved);
      assert.equal((await reopened.due('2027-03-01T08:00:00Z', 1)).length, 1);
      must(await reopened.save(exchange(), saved.etag));
    });
  });
};
