/** Connects to the Cosmos DB container that the deployment created; creates nothing there. */
import type { Container, CosmosClientOptions } from '@azure/cosmos';
import { CosmosClient } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { DefaultAzureCredential } from '@azure/identity';

export interface CosmosOptions {
  /** For example `https://<account>.documents.azure.com`; plain http only for an emulator. */
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** Without a key, the identity that the process runs under is used. */
  readonly key?: string;
  readonly credential?: TokenCredential;
  /** Which of several managed identities is meant. */
  readonly clientId?: string;
}

export interface CosmosConnection {
  readonly container: Container;
  readonly close: () => void;
}

const identity = ({ clientId }: CosmosOptions): TokenCredential =>
  new DefaultAzureCredential(clientId === undefined ? {} : { managedIdentityClientId: clientId });

const authentication = (options: CosmosOptions): Pick<CosmosClientOptions, 'key' | 'aadCredentials'> =>
  options.key === undefined ? { aadCredentials: options.credential ?? identity(options) } : { key: options.key };

/**
 * Teams waits five seconds for the answer to a click, so the SDK's own patience (a minute for a request, 30 seconds
 * of waiting when throttled) would answer nobody. Connections are kept alive by the SDK's default agent.
 */
const connectionPolicy = (endpoint: string): NonNullable<CosmosClientOptions['connectionPolicy']> => ({
  requestTimeout: 4_000,
  retryOptions: { maxRetryAttemptCount: 3, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 3 },
  // An emulator names https addresses even when it speaks http.
  enableEndpointDiscovery: !endpoint.startsWith('http:'),
});

/** Nothing is sent until the first document is read or written. */
export const connectCosmos = (options: CosmosOptions): CosmosConnection => {
  const { endpoint } = options;
  const client = new CosmosClient({
    endpoint,
    ...authentication(options),
    connectionPolicy: connectionPolicy(endpoint),
  });
  const container = client.database(options.database).container(options.container);
  return { container, close: () => client.dispose() };
};
