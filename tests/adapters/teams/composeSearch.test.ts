/** The search in the compose box over the wire: what Teams sends for it, and the bodies it expects back. */
import assert from 'node:assert/strict';
import type { Person } from '../../fixtures/fakeTeams/index.ts';
import { card, startTeamsRig, type TeamsRig, text } from './rig.ts';

describe('the search in the compose box', () => {
  let rig: TeamsRig;
  let anna: Person;

  beforeEach(async () => {
    rig = await startTeamsRig();
    anna = rig.teams.person('Anna Berger');
  });
  afterEach(() => rig.close());

  const wanted = () => rig.calls.map(({ name, rest }) => [name, ...rest]);

  it('is answered with a list of cards, each with the preview that stands in the list', async () => {
    rig.answerWith(() => ({ ...text(), card: card('Hausbesuche') }));
    const { status, body } = await anna.extension.search('Hausbesuche');
    assert.equal(status, 200);
    assert.deepEqual(body, {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: card('Hausbesuche'),
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: 'Titel', text: 'Text' },
            },
          },
        ],
      },
    });
    assert.deepEqual(wanted(), [['lookedUp', { query: 'Hausbesuche', skip: 0, count: 25 }]]);
  });

  it('is answered with a sentence where nothing was found', async () => {
    rig.answerWith(() => text('Dazu gibt es nichts.'));
    const { status, body } = await anna.extension.search('Straßenbahn');
    assert.deepEqual([status, body], [200, { composeExtension: { type: 'message', text: 'Dazu gibt es nichts.' } }]);
  });

  it('asks for the newest when it was only opened, and for the page that Teams names', async () => {
    await anna.extension.search();
    await anna.extension.search('App', { skip: 25, count: 10 });
    assert.deepEqual(wanted(), [
      ['lookedUp', { query: '', skip: 0, count: 25 }],
      ['lookedUp', { query: 'App', skip: 25, count: 10 }],
    ]);
  });

  it('gets along with what Teams or somebody else may send in place of that', async () => {
    await anna.extension.search('App');
    const invoke = rig.teams.delivered.at(-1) ?? {};
    const query = { name: 'query', value: 'App' };
    const odd: readonly (readonly [unknown, object])[] = [
      [undefined, { query: '', skip: 0, count: 25 }],
      ['App', { query: '', skip: 0, count: 25 }],
      [{ parameters: 'App' }, { query: '', skip: 0, count: 25 }],
      [{ parameters: [{ value: 'App' }] }, { query: 'App', skip: 0, count: 25 }],
      [{ parameters: [{ name: 'query', value: { text: 'App' } }] }, { query: '', skip: 0, count: 25 }],
      [
        { parameters: [query], queryOptions: { skip: -5, count: 1e9 } },
        { query: 'App', skip: 0, count: 25 },
      ],
      [
        { parameters: [query], queryOptions: null },
        { query: 'App', skip: 0, count: 25 },
      ],
    ];
    for (const [value, expected] of odd) {
      assert.equal((await rig.teams.deliver({ ...invoke, value })).status, 200);
      assert.deepEqual(wanted().at(-1), ['lookedUp', expected]);
    }
  });

  it('works where the bot is not, writes nothing there, and asks Teams nothing', async () => {
    for (const opened of ['groupChat', 'withSomebody', 'channel'] as const)
      assert.equal((await anna.extension.search('App', { opened })).status, 200);
    assert.deepEqual(
      rig.calls.map(({ arrival }) => arrival.place),
      [{ type: 'dialog' }, { type: 'dialog' }, { type: 'dialog' }],
    );
    await anna.extension.search('App', { opened: { team: '19:t@thread.tacv2', channel: '19:c@thread.tacv2' } });
    const channel = { teamId: '19:t@thread.tacv2', channelId: '19:c@thread.tacv2' };
    assert.deepEqual(rig.calls.at(-1)?.arrival.place, { type: 'dialog', channel });
    assert.deepEqual(rig.teams.requests, []);
  });

  it('says with the code that it failed', async () => {
    rig.answerWith(() => Promise.reject(new Error('SQLITE_CORRUPT')));
    const { status, body } = await anna.extension.search('App');
    const said = { composeExtension: { type: 'message', text: 'Nicht geklappt: K4-7Q' } };
    assert.deepEqual([status, body], [200, said]);
  });

  it('tells somebody of another organisation that it is not for them, and looks nothing up', async () => {
    await rig.close();
    rig = await startTeamsRig({ application: { allowedTenants: ['another'] } });
    const { status, body } = await rig.teams.person('Anna Berger').extension.search('App');
    const said = { composeExtension: { type: 'message', text: 'Nicht für Sie.' } };
    assert.deepEqual([status, body, rig.calls], [200, said, []]);
  });

  it('leaves what this app does not declare without an answer', async () => {
    await anna.extension.search('App');
    const invoke = rig.teams.delivered.at(-1) ?? {};
    for (const name of ['composeExtension/queryLink', 'composeExtension/selectItem', 'composeExtension/setting'])
      assert.equal((await rig.teams.deliver({ ...invoke, name })).status, 501);
    assert.equal(rig.calls.length, 1);
  });
});
