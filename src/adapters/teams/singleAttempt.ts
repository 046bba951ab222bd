/** One HTTP request to the Bot Connector: a single attempt over a kept connection, within a time limit. */
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
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

const headersFor = ({ token }: ConnectorRequest, body: string | undefined): Record<string, string | number> => ({
  Accept: 'application/json',
  'User-Agent': 'austausch-lotse',
  ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  ...(body !== undefined && {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  }),
});

/** For errors with a code of their own, as those of sockets have it. */
const coded = (code: string): Error => Object.assign(new Error(code), { code });

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};

const isConnecting = ({ socket }: ClientRequest): boolean => socket?.connecting ?? true;

const answerOf = (response: IncomingMessage): Promise<ConnectorAnswer> =>
  new Promise((resolve, reject) => {
    const { statusCode: status = 0, headers } = response;
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => void (body += text));
    response.once('end', () => resolve({ status, retryAfter: headers['retry-after'], body }));
    response.on('error', reject);
  });

export const createSingleAttempt = (timeoutMs: number): Attempt => {
  const options = { keepAlive: true, timeout: QUIET_MS };
  const plain = { request: requestHttp, agent: new HttpAgent(options) };
  const secure = { request: requestHttps, agent: new HttpsAgent(options) };
  const send = (asked: ConnectorRequest): Promise<ConnectorAnswer> =>
    new Promise((resolve, reject) => {
      const { request, agent } = asked.url.startsWith('https:') ? secure : plain;
      // As a text it goes out in one piece with the headers.
      const body = asked.body === undefined ? undefined : JSON.stringify(asked.body);
      const sent = request(asked.url, { method: asked.method, agent, headers: headersFor(asked, body) });
      const limit = setTimeout(
        () => sent.destroy(coded(isConnecting(sent) ? CONNECT_TIMEOUT : ANSWER_TIMEOUT)),
        timeoutMs,
      );
      sent.once('response', (response) => void answerOf(response).then(resolve, reject));
      sent.on('error', reject);
      sent.once('close', () => clearTimeout(limit));
      sent.end(body);
    });
  return (asked) => send(asked).catch((error: unknown) => fail(asked.method, { code: codeOf(error) }));
};
