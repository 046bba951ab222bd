/** Documents to measure on: a store of its own, filled, and how the bot is told where it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectCosmos, createCosmosStore } from '../src/adapters/cosmos/cosmos.ts';
import { createSqliteStore } from '../src/adapters/sqlite/sqliteStore.ts';
import type { Store } from '../src/ports/store.ts';
import { createTemporaryContainer } from '../tests/contracts/cosmosServer.ts';
import type { Child } from './child.ts';
import { type Filling, fill } from './fill.ts';

export interface Data {
  readonly where: 'SQLite' | 'Cosmos emulator';
  /** Looked at from outside the bot. */
  readonly store: Store;
  /** Settings of the bot. */
  readonly settings: Readonly<Record<string, string>>;
  readonly documents: number;
  readonly fillSeconds: number;
  /** Closes and removes everything. */
  readonly close: () => Promise<void>;
}

type Opened = Pick<Data, 'where' | 'store' | 'settings' | 'close'>;

const openSqlite = async (): Promise<Opened> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  const dataFile = join(folder, 'bench.db');
  const store = createSqliteStore(dataFile);
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, maxRetries: 5 });
  };
  return { where: 'SQLite', store, settings: { DATA_FILE: dataFile }, close };
};

/** Any text in Base64 does; the emulator checks no signatures. */
const KEY = Buffer.from('no secret').toString('base64');

const openCosmos = async ({ port }: Child): Promise<Opened> => {
  const { options, remove } = await createTemporaryContainer({ endpoint: `http://127.0.0.1:${port}`, key: KEY });
  const store = createCosmosStore(connectCosmos(options));
  const { endpoint, database, container } = options;
  return {
    ...{ where: 'Cosmos emulator', store },
    settings: {
      ...{ COSMOS_ENDPOINT: endpoint, COSMOS_KEY: KEY },
      ...{ COSMOS_DATABASE: database, COSMOS_CONTAINER: container },
    },
    close: async () => {
      await store.close();
      await remove();
    },
  };
};

/** On the emulator if there is one, else in a file in a new folder. */
export const prepareData = async (filling: Filling, emulator?: Child): Promise<Data> => {
  const opened = await (emulator === undefined ? openSqlite() : openCosmos(emulator));
  try {
    return { ...opened, ...(await fill(opened.store, filling)) };
  } catch (error) {
    await opened.close();
    throw error;
  }
};
