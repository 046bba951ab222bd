/** A network that fails on demand: forwards HTTP requests, and loses or repeats the next write when told to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What happens to the next write, as seen by whoever sent it. */
export type Fault =
  /** The server carries it out, but the connection breaks before its answer arrives. */
  | { readonly type: 'answerLost' }
  /** The server carries it out, and a gateway answers with an error of its own. */
  | { readonly type: 'answerReplaced'; readonly status: number }
  /** It never reaches the server; `meanwhile` happens before the connection breaks. */
  | { readonly type: 'requestLost'; readonly meanwhile?: () => Promise<unknown> }
  /** It reaches the server twice, and the second answer is the one that arrives. */
  | { readonly type: 'sentTwice' };

export interface FaultyProxy {
  readonly endpoint: string;
  readonly failNextWrite: (fault: Fault) => void;
  readonly close: () => void;
}

/** Queries are POSTs too, but they write nothing. */
const isWrite = ({ method, url, headers }: IncomingMessage): boolean =>
  method !== 'GET' && (url ?? '').includes('/docs') && headers['x-ms-documentdb-isquery'] === undefined;

const forward = (upstream: string, request: IncomingMessage, body: Buffer<ArrayBuffer>): Promise<Response> => {
  const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = request.headers;
  const { method = 'GET', url = '/' } = request;
  return fetch(`${upstream}${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...(body.length === 0 ? {} : { body }),
  });
};

const answer = async (from: Response, to: ServerResponse): Promise<void> => {
  const etag = from.headers.get('etag');
  to.writeHead(from.status, { 'content-type': 'application/json', ...(etag === null ? {} : { etag }) });
  to.end(await from.text());
};

export const startFaultyProxy = async (upstream: string): Promise<FaultyProxy> => {
  let pending: Fault | undefined;

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const body = Buffer.from(await buffer(request));
    const fault = isWrite(request) ? pending : undefined;
    if (fault === undefined) return answer(await forward(upstream, request, body), response);
    pending = undefined;
    switch (fault.type) {
      case 'answerLost':
        await forward(upstream, request, body);
        return response.destroy();
      case 'answerReplaced':
        await forward(upstream, request, body);
        return response.writeHead(fault.status, { 'content-type': 'application/json' }).end('{"message":"gateway"}');
      case 'requestLost':
        await fault.meanwhile?.();
        return response.destroy();
      case 'sentTwice':
        await forward(upstream, request, body);
        return answer(await forward(upstream, request, body), response);
    }
  };

  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failNextWrite: (fault) => {
      pending = fault;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
