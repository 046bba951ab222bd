/** Opens an HTTP server on any free port of this machine, for the servers that the bot is compared with. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** Longer than the pause between two rounds, so that no connection ends under a request. */
const KEEP_ALIVE_MS = 600_000;

/** Resolves with the port. */
export const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
};
