// What a newcomer types: one command, and there is a bot with a Teams client to talk to it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

describe('starting the bot on one’s own machine', () => {
  it('says where the page is, serves it, and ends cleanly when told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const bot = spawn(process.execPath, ['src/index.ts'], {
      env: {
        PATH: process.env['PATH'],
        LOG_LEVEL: 'silent',
        DATA_FILE: join(folder, 'bot.db'),
        PORT: '0',
        PLAYGROUND_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const page = await pageSaidBy(createInterface({ input: bot.stdout }));
      assert.equal((await fetch(page)).status, 200);
      const exited = once(bot, 'exit');
      bot.kill('SIGTERM');
      assert.deepEqual(await exited, [0, null]);
      await assert.rejects(fetch(page));
    } finally {
      bot.kill('SIGKILL');
      await rm(folder, { recursive: true });
    }
  }).timeout(60_000);
});

const pageSaidBy = async (lines: AsyncIterable<string>): Promise<string> => {
  for await (const line of lines) {
    const page = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (page !== undefined) return page;
  }
  throw new Error('It ended without saying where its page is.');
};
