/** What only happens over a network: answers that never arrive, and what must not be concluded from that. */
import assert from 'node:assert/strict';
import { connectCosmos } from '../../src/adapters/cosmos/connectCosmos.ts';
import { createCosmosStore } from '../../src/adapters/cosmos/cosmosStore.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import {
  type CosmosServer,
  createTemporaryContainer,
  startCosmosServer,
  type TemporaryContainer,
} from '../contracts/cosmosServer.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../contracts/faultyProxy.ts';
import { exchange, must, person, TENANT } from '../fixtures/builders.ts';

const ref = exchangeRef(TENANT, 'ex-1');

describe('Cosmos DB over a network that fails', () => {
  let server: CosmosServer;
  let proxy: FaultyProxy;
  let container: TemporaryContainer;
  /** Behind the failing network. */
  let store: Store;
  /** Somebody whose network works. */
  let other: Store;

  before(async () => {
    server = await startCosmosServer();
    proxy = await startFaultyProxy(server.endpoint);
  });
  after(() => {
    proxy.close();
    server.close();
  });
  beforeEach(async () => {
    container = await createTemporaryContainer(server);
    store = createCosmosStore(connectCosmos({ ...container.options, endpoint: proxy.endpoint }));
    other = createCosmosStore(connectCosmos(container.options));
  });
  afterEach(async () => {
    await store.close();
    await other.close();
    await container.remove();
  });

  const carriedOut: readonly Fault[] = [
    { type: 'answerLost' },
    { type: 'answerReplaced', status: 408 },
    { type: 'answerReplaced', status: 503 },
    { type: 'sentTwice' },
  ];
  for (const fault of carriedOut) {
    const name = fault.type === 'answerReplaced' ? `${fault.type} by ${fault.status}` : fault.type;

    it(`a creation that was carried out is reported as saved (${name})`, async () => {
      proxy.failNextWrite(fault);
      const saved = must(await store.save(exchange(), undefined));
      assert.deepEqual(await other.load(ref), saved);
    });

    it(`a save that was carried out is reported as saved, with the version to go on from (${name})`, async () => {
      const first = must(await store.save(exchange(), undefined));
      proxy.failNextWrite(fault);
      const saved = must(await store.save(exchange({ title: 'Neu' }), first.etag));
      must(await store.save(exchange({ title: 'Neuer' }), saved.etag));
      assert.equal((await other.load(ref))?.document.title, 'Neuer');
    });

    it(`a removal that was carried out is reported as done (${name})`, async () => {
      const { etag } = must(await store.save(exchange(), undefined));
      proxy.failNextWrite(fault);
      must(await store.remove(ref, etag));
      assert.equal(await other.load(ref), undefined);
    });
  }

  it('a creation that never arrived is an error, not a conflict, and may be repeated', async () => {
    proxy.failNextWrite({ type: 'requestLost' });
    await assert.rejects(store.save(exchange(), undefined), /save a document \(ECONNRESET\)/);
    assert.equal(await store.load(ref), undefined);
    must(await store.save(exchange(), undefined));
  });

  it('a save that never arrived is an error, and the version that was read is still good', async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    proxy.failNextWrite({ type: 'requestLost' });
    await assert.rejects(store.save(exchange({ title: 'Neu' }), etag), /save a document/);
    must(await store.save(exchange({ title: 'Neu' }), etag));
  });

  it("a lost save is not mistaken for somebody else's: that one stays and the own one is a conflict", async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    const meanwhile = () => other.save(exchange({ title: 'Von anderen' }), etag);
    proxy.failNextWrite({ type: 'requestLost', meanwhile });
    assert.deepEqual(await store.save(exchange({ title: 'Eigener' }), etag), { ok: false, error: 'conflict' });
    assert.equal((await other.load(ref))?.document.title, 'Von anderen');
  });

  it('a lost removal of what others changed meanwhile is a conflict', async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    const meanwhile = () => other.save(exchange({ title: 'Von anderen' }), etag);
    proxy.failNextWrite({ type: 'requestLost', meanwhile });
    assert.deepEqual(await store.remove(ref, etag), { ok: false, error: 'conflict' });
  });

  it('a lost removal of what is still there is an error', async () => {
    const { etag } = must(await store.save(exchange(), undefined));
    proxy.failNextWrite({ type: 'requestLost' });
    await assert.rejects(store.remove(ref, etag), /remove a document/);
    assert.ok(await other.load(ref));
  });

  it('a refusal for good, such as an item that is too large, is not looked into any further', async () => {
    proxy.failNextWrite({ type: 'answerReplaced', status: 413 });
    await assert.rejects(store.save(person(), undefined), /save a document \(413\)/);
  });

  it('an error message never carries what the document says', async () => {
    proxy.failNextWrite({ type: 'requestLost' });
    await assert.rejects(store.save(exchange({ title: 'vertraulich' }), undefined), (error: Error) => {
      assert.doesNotMatch(error.message, /vertraulich/);
      return true;
    });
  });

  it('an id that Cosmos DB could not find again is refused before it is sent', async () => {
    for (const id of ['a/b', 'a\\b', 'a?b', 'a#b']) {
      await assert.rejects(store.load({ kind: 'person', partition: 'p', id }), /may not contain/);
    }
  });

  it('partitions may contain what ids may not', async () => {
    const odd = exchange({ id: '19:a/b?c#d@thread.tacv2' });
    must(await store.save(odd, undefined));
    assert.deepEqual((await store.load(exchangeRef(TENANT, odd.id)))?.document, odd);
  });
});
