/** The real process: killed in the middle of things, started with settings it cannot use. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeTeams, startFakeTeams } from '../fixtures/fakeTeams/index.ts';
import { button, lastText, textOf } from '../fixtures/readCard.ts';
import { createByForm, form } from '../features/scenes.ts';
import { type RunningBot, runBotToItsEnd, spawnBot } from './spawnBot.ts';

const inOneYear = (): string => `${new Date().getFullYear() + 1}-11-20`;

describe('The process', () => {
  let cwd: string;

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'lotse-'));
  });
  afterEach(() => rm(cwd, { recursive: true, maxRetries: 5 }));

  describe('when it is killed', () => {
    let teams: FakeTeams;
    let bot: RunningBot;

    const startAgain = async (env = {}): Promise<void> => {
      bot = await spawnBot({ cwd, env });
      teams.connect(`http://127.0.0.1:${bot.port}/api/messages`);
    };
    beforeEach(async () => {
      teams = await startFakeTeams();
      await startAgain();
    });
    afterEach(async () => {
      await bot.kill();
      await teams.close();
    });

    it('loses no answer that was acknowledged', async () => {
      const olga = teams.person('Olga Ortmann');
      const chat = olga.chat();
      await createByForm(olga, { ...form, visitOn: inOneYear() });
      await chat.say('reflexion');
      for (const answer of ['Erste Antwort dazu', 'Zweite Antwort dazu', 'Dritte Antwort dazu']) await chat.say(answer);
      const unfinished = chat.say('Vierte Antwort dazu').catch(() => 'never acknowledged');
      await bot.kill();
      await unfinished;
      await startAgain();
      await chat.say('weiter');
      assert.match(lastText(chat), /Frage [45] von 17/);
      await chat.say('steckbrief');
      assert.match(
        textOf(chat.messages().findLast(({ card }) => textOf(card).includes('Steckbrief'))?.card),
        /Erste Antwort[\s\S]*Zweite Antwort[\s\S]*Dritte Antwort/,
      );
    });

    it('loses no tick that was acknowledged', async () => {
      const olga = teams.person('Olga Ortmann');
      const chat = olga.chat();
      await createByForm(olga, { ...form, visitOn: inOneYear() });
      for (let item = 1; item <= 3; item += 1) {
        await chat.say('checkliste 1');
        const { card } = await chat.click(chat.lastCard(), button('checklist.tick', { item }));
        await bot.kill();
        assert.match(textOf(card), new RegExp(`Erledigt: ${item}\\.`));
        await startAgain();
      }
      await chat.say('checkliste 1');
      assert.equal(lastText(chat).match(/☑/g)?.length, 3);
    });

    it('tells where it is, ends at Ctrl-C, and writes nothing of what people say to its log', async () => {
      await bot.kill();
      await startAgain({ LOG_LEVEL: 'debug' });
      assert.match(bot.output(), /Open http:\/\/localhost:\d+ in your browser/);
      const olga = teams.person('Olga Geheim');
      const chat = olga.chat();
      await createByForm(olga, { ...form, title: 'Geheimer Titel', visitOn: inOneYear() });
      await chat.say('reflexion');
      await chat.say('Geheime Antwort');
      const invoke = teams.delivered.findLast(({ type }) => type === 'invoke');
      for (const action of [
        { verb: 'Geheim', data: { geheim: 'Geheim' } },
        { verb: 'checklist.tick', data: ['Geheim'] },
        'Geheim',
      ])
        await teams.deliver({ ...invoke, id: `f:${Math.random()}`, value: { action, trigger: 'manual' } });
      await teams.deliverRaw('{"type": "message", "text": "Geheim"');
      teams.fail({ match: { method: 'POST' }, status: 500 });
      await chat.say('Geheime Antwort').catch(() => undefined);
      assert.equal(await bot.interrupt(), 0);
      assert.doesNotMatch(bot.output(), /geheim/i);
    });
  });

  describe('ends with one sentence', () => {
    const GUID = '11111111-2222-4333-8444-555555555555';

    const taken = async (): Promise<{ readonly port: string; readonly free: () => void }> => {
      const server = createServer();
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return { port: String((server.address() as AddressInfo).port), free: () => server.close() };
    };

    const expectSentence = async (env: Readonly<Record<string, string>>, sentence: RegExp): Promise<void> => {
      const { exitCode, stdout, stderr } = await runBotToItsEnd({ cwd, env });
      assert.match(stderr, sentence);
      assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
      assert.doesNotMatch(stderr, /^\s*at |node:/m);
      assert.match(stderr, /\.\n$/);
      assert.equal(stdout, '');
      assert.equal(exitCode, 1);
    };

    it('when its port is taken', async () => {
      const { port, free } = await taken();
      await expectSentence({ PORT: port }, new RegExp(`port ${port}: another program uses this port`));
      free();
    });

    it("when the test client's port is taken", async () => {
      const { port, free } = await taken();
      await expectSentence({ PLAYGROUND_PORT: port }, new RegExp(`${port}`));
      free();
    });

    it('when its data file is a folder, or no database, or in a place it may not write to', async () => {
      await mkdir(join(cwd, 'folder.db'));
      await writeFile(join(cwd, 'text.db'), 'Das ist keine Datenbank. '.repeat(100));
      await expectSentence({ DATA_FILE: 'folder.db' }, /The data file folder\.db cannot be opened/);
      await expectSentence({ DATA_FILE: 'text.db' }, /The data file text\.db is not a database of this program/);
      await expectSentence({ DATA_FILE: '/dev/null/test.db' }, /The data file \/dev\/null\/test\.db cannot be/);
    });

    it('when its clock file is damaged', async () => {
      await mkdir(join(cwd, 'data'));
      await writeFile(join(cwd, 'data', 'clock.json'), '{"ahead');
      await expectSentence({}, /clock\.json cannot be read/);
    });

    const wrong: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
      ['a port is no number', { PORT: 'abc' }, /PORT: must be a number/],
      ['an address of Cosmos is none', { COSMOS_ENDPOINT: 'nonsense' }, /COSMOS_ENDPOINT/],
      ['an app id comes without its tenant', { MICROSOFT_APP_ID: GUID }, /MICROSOFT_APP_TENANT_ID is required/],
      ['an app id is none', { MICROSOFT_APP_ID: 'bot' }, /MICROSOFT_APP_ID/],
      [
        'it is in production without an app id',
        { NODE_ENV: 'production' },
        /MICROSOFT_APP_ID is required in production/,
      ],
    ];
    for (const [when, env, sentence] of wrong) it(`when ${when}`, () => expectSentence(env, sentence));
  });

  it('lets nobody in without a token, and brings no test client, once it has an app id', async () => {
    const GUID = '11111111-2222-4333-8444-555555555555';
    const bot = await spawnBot({
      cwd,
      env: { MICROSOFT_APP_ID: GUID, MICROSOFT_APP_TENANT_ID: GUID, LOG_LEVEL: 'silent' },
    });
    const teams = await startFakeTeams();
    teams.connect(`http://127.0.0.1:${bot.port}/api/messages`);
    const chat = teams.person('Olga Ortmann').chat();
    assert.equal((await chat.say('zeit +3w')).status, 401);
    assert.equal((await chat.say('beispiel')).status, 401);
    assert.deepEqual(chat.messages(), []);
    assert.doesNotMatch(bot.output(), /Open http/);
    assert.equal(await bot.interrupt(), 0);
    await teams.close();
  });
}).timeout(90_000);
