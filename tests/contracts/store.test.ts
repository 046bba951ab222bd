/** Runs the store contract on SQLite, on Cosmos DB over HTTP and, where one is configured, on a real account. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectCosmos } from '../../src/adapters/cosmos/connectCosmos.ts';
import { createCosmosStore } from '../../src/adapters/cosmos/cosmosStore.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import type { Store } from '../../src/ports/store.ts';
import { type CosmosAccount, type CosmosServer, createTemporaryContainer, startCosmosServer } from './cosmosServer.ts';
import { storeContract, type StoreUnderTest } from './store.ts';

/** Closes whatever was opened, in whatever order the test opened it. */
const openings = (open: () => Store) => {
  const opened: Store[] = [];
  return {
    open: (): Store => {
      const store = open();
      opened.push(store);
      return store;
    },
    closeAll: async () => {
      await Promise.all(opened.map((store) => store.close()));
    },
  };
};

const onSqlite = async (): Promise<StoreUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-store-'));
  const { open, closeAll } = openings(() => createSqliteStore(join(folder, 'data', 'lotse.db')));
  const store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return open();
    },
    dispose: async () => {
      await closeAll();
      await rm(folder, { recursive: true });
    },
  };
};

const onCosmos = async (account: CosmosAccount): Promise<StoreUnderTest> => {
  const { options, remove } = await createTemporaryContainer(account);
  const { open, closeAll } = openings(() => createCosmosStore(connectCosmos(options)));
  return {
    store: open(),
    reopen: async () => open(),
    dispose: async () => {
      await closeAll();
      await remove();
    },
  };
};

storeContract('SQLite', onSqlite);

describe('over HTTP', () => {
  let server: CosmosServer;
  before(async () => {
    server = await startCosmosServer();
  });
  after(() => server.close());

  storeContract('Cosmos DB', () => onCosmos(server));
});

const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } = process.env;

if (endpoint !== undefined && key !== undefined) {
  describe('on a real account', () => {
    storeContract('Cosmos DB', () => onCosmos({ endpoint, key }));
  }).timeout(120_000);
}
