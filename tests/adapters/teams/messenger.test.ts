/** Messages the bot sends by itself, and what it knows about them when the connector fails. */
import assert from 'node:assert/strict';
import { createCloudAdapter } from '../../../src/adapters/teams/cloudAdapter.ts';
import { createTeamsMessenger } from '../../../src/adapters/teams/messenger.ts';
import type { Message, Messenger, Target } from '../../../src/ports/messenger.ts';
import { type Channel, type Chat, type FakeTeams, startFakeTeams, type Team } from '../../fixtures/fakeTeams/index.ts';
import { card } from './rig.ts';

const note: Message = { type: 'text', text: 'Guten **Morgen**' };
const status: Message = { type: 'card', card: card('Stand'), summary: 'Stand des Austauschs' };

describe('the messenger', () => {
  let teams: FakeTeams;
  let messenger: Messenger;
  let chat: Chat;
  let team: Team;
  let channel: Channel;
  let personal: Target;
  let steering: Extract<Target, { type: 'channel' }>;

  beforeEach(async () => {
    teams = await startFakeTeams();
    messenger = createTeamsMessenger({ connection: createCloudAdapter({ timeoutMs: 200 }) });
    const anna = teams.person('Anna Berger');
    chat = anna.chat();
    chat.unblock();
    team = teams.team('Jugend', ['Steuergruppe'], [anna]);
    channel = team.channel('Steuergruppe');
    const { tenantId, serviceUrl } = teams;
    personal = {
      type: 'personal',
      tenantId,
      chat: { serviceUrl, conversationId: chat.conversationId(), userId: anna.id },
    };
    const names = { teamName: 'Jugend', channelName: 'Steuergruppe' };
    steering = { type: 'channel', tenantId, channel: { serviceUrl, teamId: team.id, channelId: channel.id, ...names } };
  });

  afterEach(() => teams.close());

  const posts = () => teams.requests.filter(({ method }) => method === 'POST').length;

  it('writes to a person, text as Markdown and cards with a summary', async () => {
    const sent = await messenger.send(personal, note);
    assert.deepEqual(sent, { status: 'sent', activityId: chat.last().id });
    assert.deepEqual([chat.last().text, chat.last().activity['textFormat']], ['Guten **Morgen**', 'markdown']);
    await messenger.send(personal, status);
    assert.deepEqual([chat.lastCard(), chat.last().activity['summary']], [card('Stand'), 'Stand des Austauschs']);
    assert.equal(posts(), 2);
  });

  it('begins a thread in a channel, replies in it and changes its first message', async () => {
    const root = await messenger.send(steering, status);
    const threadId = channel.threads()[0]?.id ?? '';
    assert.deepEqual(root, { status: 'sent', activityId: threadId });
    const reply = await messenger.send({ ...steering, threadId }, note);
    assert.deepEqual(reply, { status: 'sent', activityId: channel.threads()[0]?.replies[0]?.id });
    const changed: Message = { type: 'card', card: card('Neuer Stand'), summary: '' };
    assert.deepEqual(await messenger.update(steering, threadId, changed), { status: 'sent', activityId: threadId });
    assert.deepEqual([channel.threads().length, channel.threads()[0]?.card], [1, card('Neuer Stand')]);
    assert.equal(posts(), 2);
  });

  it('says that a message is gone, in a chat and in a thread', async () => {
    assert.deepEqual(await messenger.update(personal, '17', status), { status: 'gone' });
    assert.deepEqual(await messenger.update({ ...steering, threadId: '17' }, '18', status), { status: 'gone' });
  });

  it('says how long to wait when it was throttled', async () => {
    teams.fail({ status: 429, retryAfter: 3 });
    assert.deepEqual(await messenger.send(personal, note), { status: 'throttled', retryAfterSeconds: 3 });
    teams.fail({ status: 429 });
    assert.deepEqual(await messenger.send(steering, note), { status: 'throttled', retryAfterSeconds: 5 });
    teams.fail({ status: 412, code: 'PreconditionFailed' });
    assert.deepEqual(await messenger.send(personal, note), { status: 'throttled', retryAfterSeconds: 1 });
    assert.equal(posts(), 3);
  });

  it('says why it was rejected', async () => {
    const reasonOf = async (target: Target, message: Message) => {
      const result = await messenger.send(target, message);
      return result.status === 'rejected' ? result.reason : result;
    };
    chat.block();
    assert.equal(await reasonOf(personal, note), 'ConversationBlockedByUser');
    await team.removeBot().catch(() => undefined);
    assert.equal(await reasonOf(steering, note), 'BotNotInConversationRoster');
    chat.unblock();
    assert.equal(await reasonOf(personal, { type: 'text', text: 'x'.repeat(60_000) }), 'MessageSizeTooBig');
    teams.fail({ status: 401, code: 'BotNotRegistered' });
    assert.equal(await reasonOf(personal, note), 'BotNotRegistered');
    const nowhere = { ...steering, channel: { ...steering.channel, channelId: '19:nowhere@thread.tacv2' } };
    assert.equal(await reasonOf(nowhere, note), 'ConversationNotFound');
  });

  it('posts once and does not know when the connector failed after the delivery', async () => {
    teams.fail({ match: { method: 'POST' }, status: 502, when: 'after' });
    assert.deepEqual(await messenger.send(personal, note), { status: 'unknown' });
    teams.fail({ match: { method: 'POST' }, status: 500, when: 'after' });
    assert.deepEqual(await messenger.send(steering, status), { status: 'unknown' });
    assert.deepEqual([posts(), chat.messages().length, channel.threads().length], [2, 1, 1]);
  });

  it('does not know when the connection broke or the answer came too late', async () => {
    for (const fault of [{ reset: true }, { reset: true, when: 'after' }, { delayMs: 400 }, { status: 408 }] as const) {
      const before = posts();
      teams.fail(fault);
      assert.deepEqual(await messenger.send(personal, note), { status: 'unknown' });
      assert.equal(posts(), before + 1);
    }
  });

  it('lets an update be made again, whatever failed', async () => {
    const sent = await messenger.send(personal, status);
    assert.equal(sent.status, 'sent');
    const again = { status: 'throttled', retryAfterSeconds: 5 };
    for (const fault of [{ status: 502, when: 'after' }, { reset: true }, { delayMs: 400 }] as const) {
      teams.fail(fault);
      assert.deepEqual(await messenger.update(personal, chat.last().id, status), again);
    }
  });

  it('knows that nothing arrived where there was nobody to connect to', async () => {
    await teams.close();
    assert.deepEqual(await messenger.send(personal, note), { status: 'throttled', retryAfterSeconds: 30 });
    teams = await startFakeTeams();
  });

  it('waits when it gets no token, since nothing was sent without one', async () => {
    const nowhere = {
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
      ToChannelFromBotOAuthScope: 'https://scope.example',
      ToBotFromChannelTokenIssuer: 'https://issuer.example',
      OAuthUrl: 'https://oauth.example',
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid',
      ToBotFromEmulatorOpenIdMetadataUrl: 'http://127.0.0.1:9/openid',
      CallerId: 'urn:botframework:azure',
    };
    const identity = { appId: 'app', appPassword: 'secret', appType: 'SingleTenant', tenantId: 't' } as const;
    const strict = createTeamsMessenger({ connection: createCloudAdapter({ ...identity, endpoints: nowhere }) });
    const channelInCloud = { ...steering.channel, serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    const result = await strict.send({ ...steering, channel: channelInCloud }, note);
    assert.deepEqual(result, { status: 'throttled', retryAfterSeconds: 60 });
  });

  it('sends nothing to a connector it does not know', async () => {
    const elsewhere = { ...steering, channel: { ...steering.channel, serviceUrl: 'https://example.org/' } };
    const rejected = { status: 'rejected', reason: 'UntrustedServiceUrl' };
    assert.deepEqual(await messenger.send(elsewhere, note), rejected);
    assert.deepEqual(await messenger.update(elsewhere, '1', note), rejected);
    const registered = createCloudAdapter({
      appId: 'app',
      appPassword: 'secret',
      appType: 'SingleTenant',
      tenantId: 't',
    });
    const strict = createTeamsMessenger({ connection: registered });
    assert.deepEqual(await strict.send(steering, note), rejected, 'this machine is only trusted in local mode');
    assert.equal(teams.requests.length, 0);
  });
});
