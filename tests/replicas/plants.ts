/** Bugs put in on purpose, on the wire and not in the product: the comparison at the end has to find each of them. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** A store without conditional writes: whoever writes last wins, and every claim is granted. */
export const overwrite = (request: IncomingMessage): void => {
  delete request.headers['if-match'];
};

export interface Door {
  readonly serviceUrl: string;
  /** How often something was posted again. */
  readonly repeated: () => number;
  readonly close: () => void;
}

/** Long enough that somebody dies meanwhile. */
const HELD_MILLISECONDS = 2_000;

const NOT_PASSED_ON = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'];

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !NOT_PASSED_ON.includes(name) ? [[name, value]] : [],
  );

/** Stands before Teams, and posts again what a process had posted that died before it was answered. */
export const openRepeatingDoor = async (teamsUrl: string): Promise<Door> => {
  let repeated = 0;
  const passOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = new Uint8Array(await buffer(request));
    const { method = '', url = '' } = request;
    const asked = { method, headers: headersOf(request), ...(method === 'GET' ? {} : { body }) };
    const send = () => fetch(new URL(url, teamsUrl), asked);
    await sleep(HELD_MILLISECONDS);
    const answer = await send();
    const text = await answer.text();
    if (method === 'POST' && response.destroyed) {
      repeated += 1;
      await send();
    } else response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    passOn(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    repeated: () => repeated,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
