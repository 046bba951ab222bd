/** Several real processes of the bot behind one door, killed by `kill -9` and started again. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type BotSettings, type RunningBot, spawnBot } from '../app/spawnBot.ts';
import type { Random } from '../simulation/machine/random.ts';

const PROGRAM = join(import.meta.dirname, 'botAlone.ts');

interface Replica {
  readonly bot: RunningBot;
  /** Activities it has taken and not answered. */
  underWay: number;
}

export interface Fleet {
  /** Where Teams delivers: each activity goes to any of the processes that live. */
  readonly url: string;
  /** Kills one of those that live; gives how many activities it had under way. Leaves at least one alive. */
  readonly killOne: () => Promise<number>;
  /** As many processes as at the beginning. */
  readonly refill: () => Promise<void>;
  readonly killAll: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FleetOptions {
  readonly count: number;
  readonly settings: Omit<BotSettings, 'program'>;
  readonly random: Random;
}

/** What a gateway says when the process behind it is gone. */
const BAD_GATEWAY = 502;

const forward = async (replica: Replica, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await buffer(request);
  replica.underWay += 1;
  try {
    const url = `http://127.0.0.1:${replica.bot.port}/api/messages`;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
    const text = await answer.text();
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(text);
  } finally {
    replica.underWay -= 1;
  }
};

const openDoor = async (choose: () => Replica | undefined) => {
  const server = createServer((request, response) => {
    const replica = choose();
    const served = replica === undefined ? Promise.reject(new Error('nobody')) : forward(replica, request, response);
    served.catch(() => response.writeHead(BAD_GATEWAY).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages` };
};

export const startFleet = async ({ count, settings, random }: FleetOptions): Promise<Fleet> => {
  const living = new Set<Replica>();
  const startOne = async (): Promise<void> => {
    living.add({ bot: await spawnBot({ ...settings, program: PROGRAM }), underWay: 0 });
  };
  const kill = async (replica: Replica): Promise<number> => {
    living.delete(replica);
    const { underWay } = replica;
    await replica.bot.kill();
    return underWay;
  };
  const refill = async (): Promise<void> => {
    await Promise.all(Array.from({ length: count - living.size }, startOne));
  };
  const { server, url } = await openDoor(() => random.pick([...living]));
  await refill();
  return {
    ...{ url, refill },
    killOne: () => {
      const victim = random.pick([...living]);
      assert.ok(victim !== undefined && living.size > 1, 'somebody stays alive');
      return kill(victim);
    },
    killAll: async () => void (await Promise.all([...living].map(kill))),
    close: async () => {
      await Promise.all([...living].map(kill));
      server.close();
      server.closeAllConnections();
    },
  };
};
