/** What the adapter does not let in, and how it fails. */
import assert from 'node:assert/strict';
import type { Json } from '../../fixtures/fakeTeams/index.ts';
import { startTeamsRig, type TeamsRig, text } from './rig.ts';

describe('the Teams adapter, where it should say no,', () => {
  let rig: TeamsRig;

  beforeEach(async () => {
    rig = await startTeamsRig();
  });

  afterEach(() => rig.close());

  const lastMessage = async (): Promise<Json> => {
    await rig.teams.person('Anna Berger').chat().say('vertraulich');
    return rig.teams.delivered.at(-1) ?? {};
  };

  it('answers bytes that are no activity with 400 and without internals', async () => {
    const { teams } = rig;
    for (const body of ['{"type":', '[]', '7', 'null', '{}', '{"type":7}', '']) {
      const answer = await teams.deliverRaw(body);
      assert.equal(answer.status, 400, body);
      assert.match(JSON.stringify(answer.body), /^\{"error":"the body is not (JSON|an activity)"\}$/u);
    }
    assert.equal((await teams.deliverRaw('type=message', { 'Content-Type': 'text/plain' })).status, 415);
  });

  it('ignores activities that say too little, whatever their type', async () => {
    const { teams, calls } = rig;
    const full = await lastMessage();
    const before = calls.length;
    const { from: _from, ...nobody } = full;
    const guest = { ...full, from: { id: '29:1guest', name: 'Gast' } };
    const statuses: number[] = [];
    for (const activity of [
      { type: 'message' },
      nobody,
      guest,
      { ...full, id: undefined },
      { ...full, recipient: undefined },
      { ...full, conversation: null },
      { ...full, channelId: 'webchat' },
      { ...full, type: 'handoff', from: undefined },
      { ...full, type: 'quiteNew' },
      { ...full, type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { ...full, type: 'messageUpdate', channelData: { tenant: { id: teams.tenantId }, eventType: 'undeleteMessage' } },
    ])
      statuses.push((await teams.deliver(activity)).status);
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(calls.length, before);
    assert.equal((await teams.deliver({ ...full, type: 'invoke', name: 'task/fetch' })).status, 501);
  });

  it('gets along with odd values in fields it can do without', async () => {
    const { teams, calls } = rig;
    const full = await lastMessage();
    const odd = { locale: 7, entities: 'x', timestamp: 'gestern', from: { ...(full['from'] as object), name: null } };
    const status = await teams.deliver({ ...full, ...odd, id: 'odd' });
    assert.equal(status.status, 200);
    const { timeZone, from } = calls.at(-1)?.arrival ?? {};
    assert.deepEqual([calls.at(-1)?.rest, timeZone, from?.name], [['vertraulich'], undefined, '']);
    const entities = [{ type: 'clientInfo', timezone: 'Mond/Krater' }];
    await teams.deliver({ ...full, entities, id: 'moon' });
    assert.deepEqual([calls.length, calls.at(-1)?.arrival.timeZone], [3, undefined]);
  });

  it('does nothing for a tenant that is not allowed, and logs no content', async () => {
    await rig.close();
    rig = await startTeamsRig({ application: { allowedTenants: ['another'] } });
    await lastMessage();
    assert.deepEqual([rig.calls.length, rig.teams.requests.length], [0, 0]);
    assert.deepEqual(
      rig.log.map(({ fields }) => fields),
      [{ reason: 'unknownTenant', type: 'message' }],
    );
  });

  it('talks to no connector it does not know, and stores none', async () => {
    const full = await lastMessage();
    const { teams, calls, log } = rig;
    const before = calls.length;
    for (const serviceUrl of [
      'https://smba.trafficmanager.net.example.org/emea/',
      'http://192.0.2.1/',
      'http://localhost.example.org/',
      'https://botframework.com@example.org/',
      'nonsense',
      '',
    ])
      assert.equal((await teams.deliver({ ...full, serviceUrl })).status, 200);
    assert.equal(calls.length, before);
    assert.equal(log.filter(({ fields }) => 'reason' in fields && fields.reason === 'unknownService').length, 6);
  });

  it('says in a group chat where it works', async () => {
    const { teams, calls } = rig;
    const full = await lastMessage();
    const conversation = { ...(full['conversation'] as object), conversationType: 'groupChat' };
    await teams.deliver({ ...full, conversation, id: 'group' });
    assert.equal(calls.length, 1);
    assert.equal(teams.requests.at(-1)?.status, 201);
    assert.match(JSON.stringify(teams.requests.at(-1)?.body), /Nur im Chat\./u);
  });

  it('tells the person a code when the conversations fail, and the log neither content nor message', async () => {
    const { teams, answerWith, log } = rig;
    answerWith(() => Promise.reject(new TypeError('cannot store «vertraulich»')));
    const chat = teams.person('Anna Berger').chat();
    assert.equal((await chat.say('vertraulich')).status, 200);
    assert.equal(chat.last().text, 'Nicht geklappt: K4-7Q');
    assert.equal(log.length, 1);
    const logged = JSON.stringify(log);
    assert.match(logged, /"code":"K4-7Q","type":"message","error":"TypeError","at":\["at /u);
    assert.doesNotMatch(logged, /vertraulich/u);
  });

  it('answers 500 without a reason when nobody could be told, so that Teams delivers again', async () => {
    const { teams, answerWith, log } = rig;
    answerWith(() => text('Antwort'));
    const chat = teams.person('Anna Berger').chat();
    teams.fail({ match: { method: 'POST' }, status: 502, times: 2 });
    const said = await chat.say('vertraulich');
    assert.deepEqual([said.status, said.body], [500, { error: 'internal error' }]);
    assert.deepEqual(
      log.map(({ message }) => message),
      ['a turn failed', 'nobody could be told of a failed turn', 'unanswered'],
    );
  });
});
