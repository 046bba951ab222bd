/** Cosmos DB for tests: a server in this process that speaks its protocol over HTTP, and containers that come and go. */
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { CosmosOptions } from '../../src/adapters/cosmos/connectCosmos.ts';
import { indexedPathsOf, readRepositoryFile } from '../infra/bicep.ts';

/** Any text in Base64 does; the test server checks no signatures. */
const KEY = Buffer.from('no secret').toString('base64');

export interface CosmosAccount {
  readonly endpoint: string;
  readonly key: string;
}

export interface CosmosServer extends CosmosAccount {
  readonly close: () => void;
}

/** Is shown every request, in the order of their coming. */
type OnRequest = (request: IncomingMessage) => void;

export const startCosmosServer = async (onRequest: OnRequest = () => undefined): Promise<CosmosServer> => {
  const server = createHttpServer();
  server.prependListener('request', onRequest);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    key: KEY,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

export interface TemporaryContainer {
  readonly options: CosmosOptions;
  readonly remove: () => Promise<void>;
}

const includedPaths = indexedPathsOf(readRepositoryFile('infra/modules/cosmos.bicep')).map((path) => ({ path }));

/** A container as `infra/` creates it. Only tests may do this: in production the bot's identity must not be able to. */
export const createTemporaryContainer = async ({ endpoint, key }: CosmosAccount): Promise<TemporaryContainer> => {
  const connectionPolicy = { enableEndpointDiscovery: !endpoint.startsWith('http:') };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { database } = await client.databases.createIfNotExists({ id: 'austausch-lotse-tests' });
  const { container } = await database.containers.create({
    id: `contract-${randomUUID()}`,
    partitionKey: { paths: ['/partition'] },
    indexingPolicy: { includedPaths, excludedPaths: [{ path: '/*' }] },
  });
  return {
    options: { endpoint, key, database: database.id, container: container.id },
    remove: async () => {
      await container.delete();
      client.dispose();
    },
  };
};
