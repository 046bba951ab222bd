/** The way to and from the Bot Framework: checks who calls us, and proves to the connector who we are. */
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Connectors, createConnectors } from './connector.ts';

/** Where tokens come from and are checked, if not in the public cloud. With one of the seven set, the SDK needs all. */
export interface CloudEndpoints {
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly OAuthUrl: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly CallerId: string;
}

export interface CloudAdapterOptions {
  /** Without an app id nobody is authenticated: local mode, in which only services on this machine are talked to. */
  readonly appId?: string;
  /** Only for `SingleTenant`. */
  readonly appPassword?: string;
  readonly appType?: 'UserAssignedMSI' | 'SingleTenant';
  /** The tenant in which the bot is registered. */
  readonly tenantId?: string;
  /** How long the connector may take to answer one request. Default 10 s. */
  readonly timeoutMs?: number;
  readonly endpoints?: CloudEndpoints;
}

type Sdk = ConfigurationBotFrameworkAuthentication;
type Caller = Awaited<ReturnType<Sdk['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Sdk['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;

export interface BotConnection {
  readonly adapter: CloudAdapter;
  /** Empty in local mode, which is how the SDK wants it. */
  readonly appId: string;
  readonly isLocal: boolean;
  /** The one way out, for turns and for messages on our own account. */
  readonly connectors: Connectors;
  /** Refuses every token that Microsoft did not issue for this bot. Rejects if that cannot be found out now. */
  readonly authenticate: (activity: Activity, authorization: string) => Promise<Result<Caller, 'unauthorized'>>;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** Chosen value by value: the SDK's default reads the environment, where a stray variable would redirect tokens. */
const configurationOf = (options: CloudAdapterOptions): Record<string, string | undefined> => ({
  ...options.endpoints,
  MicrosoftAppId: options.appId,
  MicrosoftAppPassword: options.appPassword,
  MicrosoftAppType: options.appType,
  MicrosoftAppTenantId: options.tenantId,
});

const withoutMissing = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

/** What the SDK throws for a token it does not accept: its own error, or that of the library that reads the token. */
const TokenRefused = z.union([
  z.object({ statusCode: z.union([z.literal(401), z.literal(403)]) }),
  z.object({ name: z.enum(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']) }),
]);

/** The SDK would build a second HTTP client for every turn, to sign people in with; nobody signs in here. */
class Authentication extends ConfigurationBotFrameworkAuthentication {
  override createUserTokenClient(): ReturnType<Sdk['createUserTokenClient']> {
    return Promise.resolve(undefined as never);
  }
}

/** What the SDK calls credentials, as far as it is used here. */
interface Credentials {
  readonly getToken: () => Promise<string>;
}

/** The SDK gives its credentials away only within a turn. They keep their token and renew it. */
const credentialsOf = async (adapter: CloudAdapter, appId: string): Promise<Credentials> => {
  const conversation = { id: '', isGroup: false, conversationType: '', name: '' };
  const reference = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/', conversation };
  return new Promise((resolve, reject) => {
    const logic = async ({ turnState }: TurnContext): Promise<void> =>
      resolve(turnState.get<{ readonly credentials: Credentials }>(adapter.ConnectorClientKey).credentials);
    adapter.continueConversationAsync(appId, reference, logic).catch(reject);
  });
};

/** `undefined` in local mode, in which nobody asks who we are. */
const tokenSource = (adapter: CloudAdapter, appId: string | undefined) => {
  let credentials: ReturnType<typeof credentialsOf> | undefined;
  return async (): Promise<string | undefined> => {
    if (appId === undefined) return undefined;
    credentials ??= credentialsOf(adapter, appId);
    return (await credentials).getToken();
  };
};

/** In place of the SDK's client, which is built anew for every turn and repeats what may have arrived. */
const factoryOf = (connectors: Connectors): ConnectorFactory => ({
  // An activity may come without an address; nobody is answered then.
  create: (serviceUrl: string | undefined) =>
    Promise.resolve(connectors(serviceUrl ?? '') as unknown as ConnectorClient),
});

/**
 * Throws if the identity is incomplete. The returned adapter has no `onTurnError`: it would also be called for
 * messages sent on our own account, where nobody waits for an apology.
 */
export const createCloudAdapter = (options: CloudAdapterOptions): BotConnection => {
  const { appId, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const authentication = new Authentication(withoutMissing(configurationOf(options)));
  const adapter = new CloudAdapter(authentication);
  const connectors = createConnectors({ timeoutMs, token: tokenSource(adapter, appId) });
  const connectorFactory = factoryOf(connectors);
  return {
    adapter,
    appId: appId ?? '',
    isLocal: appId === undefined,
    connectors,
    authenticate: async (activity, authorization) => {
      try {
        return ok({ ...(await authentication.authenticateRequest(activity, authorization)), connectorFactory });
      } catch (error) {
        if (TokenRefused.safeParse(error).success) return err('unauthorized');
        throw error;
      }
    },
  };
};
