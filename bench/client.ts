/** A small HTTP client for the load: it must cost less than what it measures. */
import { Agent, request as sendRequest } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Client {
  readonly post: (json: string) => Promise<Answer>;
  readonly close: () => void;
}

const ANSWER_LIMIT_MS = 15_000;

/** Posts to the one place where bots listen for activities. Connections are kept and used in turn: none lies idle too long. */
export const createClient = (port: number): Client => {
  const agent = new Agent({ keepAlive: true, scheduling: 'fifo' });
  const to = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, timeout: ANSWER_LIMIT_MS };
  const post: Client['post'] = (json) =>
    new Promise((resolve, reject) => {
      const body = Buffer.from(json);
      const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
      const sent = sendRequest({ ...to, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => void chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      sent.once('timeout', () => sent.destroy(new Error(`A bot took longer than ${ANSWER_LIMIT_MS / 1000} s`)));
      sent.once('error', reject);
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
};
