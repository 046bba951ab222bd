/** One HTTP request to the Bot Connector: a single attempt over a kept connection, within a time limit. */
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { ANSWER_TIMEOUT, CONNECT_TIMEOUT, type ConnectorAnswer, fail } from './connectorFailure.ts';

export interface ConnectorRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly token: string | undefined;
  readonly body?: object | undefined;
}

/** Throws an error with a `ConnectorFailure` as its cause if there is no answer; any answer is one. */
export type Attempt = (request: ConnectorRequest) => Promise<ConnectorAnswer>;

/**
 * A connection that was quiet for so long is not used again: the other side may just be closing it, and then nobody
 * knows whether a message arrived.
 */
const QUIET_MS = 4_000;

const headersFor = ({ token }: ConnectorRequest, body: Buffer | undefined): Record<string, string | number> => ({
  Accept: 'application/json',
  'User-Agent': 'austausch-lotse',
  ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  ...(body !== undefined && { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length }),
});

/** For errors with a code of their own, as those of sockets have it. */
const coded = (code: string): Error => Object.assign(new Error(code), { code });

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};

const isConnecting = ({ socket }: ClientRequest): boolean => socket?.connecting ?? true;

const answerOf = async (response: IncomingMessage): Promise<ConnectorAnswer> => ({
  status: response.statusCode ?? 0,
  retryAfter: response.headers['retry-after'],
  body: await text(response),
});

export const createSingleAttempt = (timeoutMs: number): Attempt => {
  const options = { keepAlive: true, timeout: QUIET_MS };
  const plain = { request: requestHttp, agent: new HttpAgent(options) };
  const secure = { request: requestHttps, agent: new HttpsAgent(options) };
  const send = (asked: ConnectorRequest): Promise<ConnectorAnswer> =>
    new Promise((resolve, reject) => {
      const { request, agent } = asked.url.startsWith('https:') ? secure : plain;
      const body = asked.body === undefined ? undefined : Buffer.from(JSON.stringify(asked.body));
      const sent = request(asked.url, { method: asked.method, agent, headers: headersFor(asked, body) });
      const limit = setTimeout(
        () => sent.destroy(coded(isConnecting(sent) ? CONNECT_TIMEOUT : ANSWER_TIMEOUT)),
        timeoutMs,
      );
      sent.once('response', (response) => void answerOf(response).then(resolve, reject));
      sent.once('error', reject);
      sent.once('close', () => clearTimeout(limit));
      sent.end(body);
    });
  return (asked) => send(asked).catch((error: unknown) => fail(asked.method, { code: codeOf(error) }));
};
