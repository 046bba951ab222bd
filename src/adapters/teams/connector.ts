/** The way out to Teams: the few requests to the Bot Connector that the bot makes, in a turn and on its own account. */
import type { Activity, ConversationParameters } from 'botbuilder';
import { z } from 'zod/v4';
import { fail, failureFrom, jsonIn, NO_TOKEN } from './connectorFailure.ts';
import { type ConnectorRequest, createSingleAttempt } from './singleAttempt.ts';

const Posted = z.object({ id: z.string().optional(), activityId: z.string().optional() }).catch({});
type Posted = Readonly<z.infer<typeof Posted>>;

const Team = z.object({ name: z.string().optional() }).catch({});
const Members = z
  .object({ members: z.array(z.unknown()), continuationToken: z.string().optional() })
  .catch({ members: [] });
const Channels = z
  .object({ conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })) })
  .catch({ conversations: [] });

/**
 * The connector that one service address leads to. Every call is one attempt; it rejects with a `ConnectorFailure` as
 * the cause. `conversations` has the shape that the SDK's own client has, so that a turn can send through it.
 */
export interface Connector {
  readonly conversations: {
    readonly createConversation: (parameters: Partial<ConversationParameters>) => Promise<Posted>;
    readonly sendToConversation: (id: string, activity: Partial<Activity>) => Promise<Posted>;
    readonly replyToActivity: (id: string, activityId: string, activity: Partial<Activity>) => Promise<Posted>;
    readonly updateActivity: (id: string, activityId: string, activity: Partial<Activity>) => Promise<Posted>;
  };
  readonly teams: {
    readonly details: (teamId: string) => Promise<Readonly<z.infer<typeof Team>>>;
    readonly channels: (teamId: string) => Promise<z.infer<typeof Channels>['conversations']>;
    /** One page of them; the token of a page leads to the next. */
    readonly members: (teamId: string, token: string | undefined) => Promise<Readonly<z.infer<typeof Members>>>;
  };
}

export type Connectors = (serviceUrl: string) => Connector;

export interface ConnectorsOptions {
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** Proves to the connector who we are; `undefined` where nobody asks. */
  readonly token: () => Promise<string | undefined>;
}

interface Rest {
  readonly body?: object;
  readonly query?: Readonly<Record<string, string>>;
}

type Call = (method: ConnectorRequest['method'], path: readonly string[], rest?: Rest) => Promise<unknown>;

const createCall = ({ timeoutMs, token }: ConnectorsOptions): ((serviceUrl: string) => Call) => {
  const attempt = createSingleAttempt(timeoutMs);
  return (serviceUrl) => {
    const root = `${serviceUrl.replace(/\/+$/u, '')}/v3`;
    return async (method, path, { body, query } = {}) => {
      // Fetched (or taken from the SDK's cache) first, so that its failure is not taken for that of a POST.
      const bearer = await token().catch(() => fail(method, { code: NO_TOKEN }));
      const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
      const url = `${[root, ...path.map(encodeURIComponent)].join('/')}${search}`;
      const answer = await attempt({ method, url, token: bearer, body });
      if (answer.status < 200 || answer.status > 299) return fail(method, failureFrom(answer));
      const json = jsonIn(answer.body);
      return typeof json === 'string' ? fail(method, { code: 'AnswerIsNotJson' }) : json;
    };
  };
};

export const createConnectors = (options: ConnectorsOptions): Connectors => {
  const callsTo = createCall(options);
  return (serviceUrl) => {
    const call = callsTo(serviceUrl);
    const post = async (path: readonly string[], body: object): Promise<Posted> =>
      Posted.parse(await call('POST', path, { body }));
    const activities = (id: string, ...rest: readonly string[]) => ['conversations', id, 'activities', ...rest];
    return {
      conversations: {
        createConversation: (parameters) => post(['conversations'], parameters),
        sendToConversation: (id, activity) => post(activities(id), activity),
        replyToActivity: (id, activityId, activity) => post(activities(id, activityId), activity),
        updateActivity: async (id, activityId, activity) =>
          Posted.parse(await call('PUT', activities(id, activityId), { body: activity })),
      },
      teams: {
        details: async (teamId) => Team.parse(await call('GET', ['teams', teamId])),
        members: async (teamId, token) => {
          const query = { pageSize: '500', ...(token !== undefined && { continuationToken: token }) };
          return Members.parse(await call('GET', ['conversations', teamId, 'pagedmembers'], { query }));
        },
        channels: async (teamId) => Channels.parse(await call('GET', ['teams', teamId, 'conversations'])).conversations,
      },
    };
  };
};
