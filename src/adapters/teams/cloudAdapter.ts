/** The way to and from the Bot Framework: checks who calls us, and proves to the connector who we are. */
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../domain/result.ts';
import { createSingleAttemptClient } from './singleAttemptClient.ts';

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

type Caller = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

export interface BotConnection {
  readonly adapter: CloudAdapter;
  /** Empty in local mode, which is how the SDK wants it. */
  readonly appId: string;
  readonly isLocal: boolean;
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

/**
 * Throws if the identity is incomplete. The returned adapter has no `onTurnError`: it would also be called for
 * messages sent on our own account, where nobody waits for an apology.
 */
export const createCloudAdapter = (options: CloudAdapterOptions): BotConnection => {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    withoutMissing(configurationOf(options)),
    undefined,
    undefined,
    undefined,
    { httpClient: createSingleAttemptClient(options.timeoutMs ?? DEFAULT_TIMEOUT_MS) },
  );
  return {
    adapter: new CloudAdapter(authentication),
    appId: options.appId ?? '',
    isLocal: options.appId === undefined,
    authenticate: async (activity, authorization) => {
      try {
        return ok(await authentication.authenticateRequest(activity, authorization));
      } catch (error) {
        if (TokenRefused.safeParse(error).success) return err('unauthorized');
        throw error;
      }
    },
  };
};
