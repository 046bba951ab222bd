/** What people do in Teams reaches the conversations, and what those answer reaches the people. */
import assert from 'node:assert/strict';
import { card, startTeamsRig, type TeamsRig, text } from './rig.ts';

describe('the Teams adapter', () => {
  let rig: TeamsRig;

  beforeEach(async () => {
    rig = await startTeamsRig();
  });

  afterEach(() => rig.close());

  const anna = () => rig.teams.person('Anna Berger', { timeZone: 'America/New_York' });

  describe('in a personal chat', () => {
    it('hands on who wrote what and where; the local test client does not know the language', async () => {
      const { teams, calls } = rig;
      const person = anna();
      const before = Date.now();
      const said = await person.chat().say('  guten&nbsp;Tag\u00a0<b>Lotse</b>, 3 &lt; 4 < 5 ');
      assert.equal(said.status, 200);
      const sentAt = calls[0]?.arrival.sentAt ?? '';
      assert.ok(Date.parse(sentAt) >= before, 'the moment that Teams has stamped on the message');
      assert.deepEqual(calls, [
        {
          name: 'message',
          arrival: {
            activityId: said.activityId,
            tenantId: teams.tenantId,
            from: { aadObjectId: person.aadObjectId, name: 'Anna Berger' },
            place: {
              type: 'personal',
              chat: { serviceUrl: teams.serviceUrl, conversationId: person.chat().conversationId(), userId: person.id },
            },
            timeZone: 'America/New_York',
            sentAt,
          },
          rest: ['guten Tag Lotse, 3 < 4 < 5'],
        },
      ]);
    });

    it('sends each message of an answer on its own and in order', async () => {
      const { teams, answerWith } = rig;
      answerWith(() => ({
        messages: [
          { type: 'text', text: '**eins**' },
          { type: 'card', card: card('zwei'), summary: 'Zwei' },
          { type: 'text', text: 'drei' },
        ],
      }));
      const chat = anna().chat();
      await chat.say('los');
      const [first, second, third] = chat.messages();
      assert.deepEqual([first?.text, first?.activity['textFormat']], ['**eins**', 'markdown']);
      assert.deepEqual([second?.card, second?.text, second?.activity['summary']], [card('zwei'), undefined, 'Zwei']);
      assert.equal(third?.text, 'drei');
      assert.equal(teams.typing.length, 0);
    });

    it('reads a message of attachments only as an empty text', async () => {
      const { teams, calls } = rig;
      await anna().chat().say('vorher');
      const { text: _, ...attachmentOnly } = teams.delivered.at(-1) ?? {};
      await teams.deliver({ ...attachmentOnly, id: '2' });
      assert.deepEqual(calls.at(-1)?.rest, ['']);
    });

    it('passes a redelivered message on with the same id, a repeated edit too, and a deletion', async () => {
      const { teams, calls } = rig;
      const chat = anna().chat();
      const { activityId } = await chat.say('eins');
      await teams.redeliver(activityId);
      await chat.edit(activityId, 'zwei');
      await teams.redeliver(activityId);
      const ids = calls.map(({ arrival }) => arrival.activityId);
      assert.equal(ids[0], ids[1]);
      assert.equal(ids[2], ids[3]);
      assert.notEqual(ids[1], ids[2], 'an edit must not look like a repetition of its message');
      assert.deepEqual([calls[2]?.name, calls[2]?.rest], ['edited', [activityId, 'zwei']]);
      await chat.erase(activityId);
      assert.deepEqual([calls[4]?.name, calls[4]?.rest], ['deleted', [activityId]]);
      assert.ok(!ids.includes(calls[4]?.arrival.activityId ?? ''), 'nor must a deletion');
    });

    it('tells of an install once, not of an upgrade, and of a removal', async () => {
      const { calls, answerWith } = rig;
      answerWith(() => text('Guten Tag'));
      const chat = anna().chat();
      await chat.install();
      await chat.install('add-upgrade');
      assert.deepEqual(
        chat.messages().map((message) => message.text),
        ['Guten Tag'],
      );
      await chat.uninstall();
      assert.deepEqual(
        calls.map(({ name }) => name),
        ['installed', 'removed'],
      );
    });

    it('shows that it is typing only when the answer takes its time', async () => {
      await rig.close();
      rig = await startTeamsRig({ application: { typingAfterMs: 20 } });
      const { teams, answerWith, log } = rig;
      answerWith(() => new Promise((resolve) => setTimeout(() => resolve(text('fertig')), 80)));
      teams.fail({ match: { method: 'POST' }, delayMs: 150 });
      const chat = anna().chat();
      await chat.say('bitte');
      assert.equal(teams.typing.length, 1);
      assert.equal(chat.last().text, 'fertig');
      const [sign, answer] = teams.requests.map(({ at }) => at);
      assert.ok((answer ?? 0) - (sign ?? 0) >= 140, 'a slow sign must not arrive after the answer');
      assert.deepEqual(log, []);
    });

    it('repeats an answer that was throttled for a moment, and no other', async () => {
      const { teams, answerWith } = rig;
      answerWith(() => text('Antwort'));
      const chat = anna().chat();
      teams.fail({ match: { method: 'POST' }, status: 429, retryAfter: 0 });
      await chat.say('eins');
      assert.deepEqual(
        chat.messages().map((message) => message.text),
        ['Antwort'],
      );
      teams.fail({ match: { method: 'POST' }, status: 502, when: 'after' });
      await chat.say('zwei');
      assert.deepEqual(
        chat.messages().map((message) => message.text),
        ['Antwort', 'Antwort', 'Nicht geklappt: K4-7Q'],
      );
    });
  });

  describe('in a channel', () => {
    it('hears its name, takes it out of the text and finds out what the channel is called', async () => {
      const { teams, calls, answerWith } = rig;
      answerWith(() => text('hier'));
      const person = anna();
      const channel = teams.team('Jugend und Soziales', ['Steuergruppe'], [person]).channel('Steuergruppe');
      const thread = channel.as(person);
      await thread.say('<at>Austausch-Lotse</at>&nbsp;frag <at>Murat Demir</at>');
      await thread.say('status');
      const [first, second] = calls;
      assert.deepEqual(first?.rest, ['frag Murat Demir']);
      assert.deepEqual(first?.arrival.place, {
        type: 'channel',
        channel: {
          serviceUrl: teams.serviceUrl,
          teamId: teams.requests.find(({ path }) => path.startsWith('/v3/teams/'))?.path.split('/')[3],
          teamName: 'Jugend und Soziales',
          channelId: channel.id,
          channelName: 'Steuergruppe',
        },
      });
      assert.deepEqual(second?.arrival.place, first?.arrival.place);
      assert.equal(teams.requests.filter(({ path }) => path.startsWith('/v3/teams/')).length, 2);
      assert.deepEqual(
        channel.threads()[0]?.replies.map((reply) => reply.text),
        ['hier', 'status', 'hier'],
      );
    });

    it('goes on without names when nobody tells them, and calls the general channel by its German name', async () => {
      const { teams, calls, log } = rig;
      const person = anna();
      const team = teams.team('Jugend', ['Steuergruppe'], [person]);
      teams.fail({ match: { path: '/v3/teams/' }, status: 403, times: 2 });
      await team.channel('Steuergruppe').as(person).say('status');
      await team.channel('General').as(person).say('status');
      const places = calls.map(({ arrival }) => arrival.place);
      const names = places.map(
        (place) => place.type === 'channel' && [place.channel.teamName, place.channel.channelName],
      );
      assert.deepEqual(names, [
        ['Team', 'Kanal'],
        ['Jugend', 'Allgemein'],
      ]);
      assert.equal(log.length, 1);
    });

    it('tells of an install by one of the team and greets in the channel', async () => {
      const { teams, calls, answerWith } = rig;
      answerWith(() => text('Guten Tag'));
      const person = anna();
      const team = teams.team('Jugend', ['Steuergruppe'], [person]);
      await team.addBot();
      await team.removeBot();
      assert.deepEqual(
        calls.map(({ name }) => name),
        ['installed', 'removed'],
      );
      assert.equal(teams.channelMessages(team.id)[0]?.text, 'Guten Tag');
    });
  });
});
