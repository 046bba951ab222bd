// The Agents Playground as a child process: it comes up, says where, goes away, and complains clearly.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPlayground } from '../../src/adapters/playground/playground.ts';

const botEndpoint = 'http://localhost:9/api/messages';
const cwd = process.cwd();

describe('the Agents Playground', () => {
  it('serves its page at the port it was given and frees the port when stopped', async () => {
    const port = await freePort();
    const playground = await startPlayground({ botEndpoint, port, cwd });
    try {
      assert.equal(playground.url, `http://localhost:${port}`);
      assert.equal((await fetch(playground.url)).status, 200);
    } finally {
      await playground.stop();
    }
    const server = await listen(port);
    server.close();
  });

  it('shows the people and the team of our configuration file', async () => {
    const playground = await startPlayground({ botEndpoint, port: 0, cwd });
    try {
      const members = await fetch(`${playground.url}/_connector/v3/conversations/${CHANNEL}/members`);
      assert.match(await members.text(), /Anna Berger.*Dr\. Peter Hahn/);
    } finally {
      await playground.stop();
    }
  });

  it('can be stopped twice', async () => {
    const playground = await startPlayground({ botEndpoint, port: 0, cwd });
    await playground.stop();
    await playground.stop();
  });

  it('names the port that is taken instead of moving to another one', async () => {
    const server = await listen(0);
    const port = portOf(server);
    try {
      await assert.rejects(startPlayground({ botEndpoint, port, cwd }), new RegExp(`Port ${port} is taken`));
    } finally {
      server.close();
    }
  });

  it('says what is wrong with its configuration file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'playground-test-'));
    try {
      await writeFile(join(folder, '.m365agentsplayground.yml'), 'version: "0.1.1"\n');
      await assert.rejects(startPlayground({ botEndpoint, port: 0, cwd: folder }), /required property 'tenantId'/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('ends with the process that started it, however that dies', async () => {
    const module = new URL('../../src/adapters/playground/playground.ts', import.meta.url).href;
    const script = `import { startPlayground } from '${module}';
      console.log((await startPlayground(${JSON.stringify({ botEndpoint, port: 0, cwd })})).url);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(parent.stdout, 'data');
    parent.kill('SIGKILL');
    await untilGone(String(line).trim());
  });
}).timeout(30_000);

const CHANNEL = encodeURIComponent('19:steuergruppe-fachaustausch@thread.tacv2');

const listen = async (port: number): Promise<Server> => {
  const server = createServer().listen(port);
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server): number => {
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
};

const freePort = async (): Promise<number> => {
  const server = await listen(0);
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
};

const untilGone = async (url: string): Promise<void> => {
  assert.match(url, /^http/);
  for (;;) {
    try {
      await fetch(url);
    } catch {
      return; // nobody listens any more; mocha's limit ends the waiting otherwise
    }
    await wait(50);
  }
};
