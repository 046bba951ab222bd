/** Stands in for Azure Cosmos DB: a server that speaks its protocol, in a process of its own. Says nothing about Azure. */
import { once } from 'node:events';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { reportToParent } from './reportToParent.ts';

const server = createHttpServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();

reportToParent({ port: typeof address === 'object' && address !== null ? address.port : 0 });
