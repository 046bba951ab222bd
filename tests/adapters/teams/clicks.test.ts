/** Buttons: what was clicked reaches the conversations unchecked, and their card takes the place of the clicked one. */
import assert from 'node:assert/strict';
import { card, startTeamsRig, type TeamsRig, text } from './rig.ts';

describe('a click', () => {
  let rig: TeamsRig;

  beforeEach(async () => {
    rig = await startTeamsRig();
  });

  afterEach(() => rig.close());

  const chatWithCard = async () => {
    rig.answerWith(() => ({ messages: [{ type: 'card', card: card('offen'), summary: 'Liste' }] }));
    const chat = rig.teams.person('Anna Berger').chat();
    await chat.say('liste');
    return chat;
  };

  it('hands on verb and data as they came and shows the new card in place', async () => {
    const chat = await chatWithCard();
    rig.answerWith(() => ({ messages: [{ type: 'text', text: 'Gespeichert.' }], card: card('erledigt') }));
    const clicked = await chat.click(chat.lastCard(), 'Erledigt');
    assert.equal(clicked.status, 200);
    assert.deepEqual(clicked.card, card('erledigt'));
    assert.equal(chat.last().text, 'Gespeichert.');
    assert.deepEqual(rig.calls.at(-1)?.rest, ['checklist.tick', { item: 1, extra: { deep: true } }]);
  });

  it('leaves the card as it is when there is none to show', async () => {
    const chat = await chatWithCard();
    rig.answerWith(() => text('Schon erledigt.'));
    const clicked = await chat.click(chat.lastCard(), 'Erledigt');
    assert.deepEqual(clicked.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: '',
    });
    assert.equal(chat.last().text, 'Schon erledigt.');
    assert.deepEqual(chat.lastCard(), card('offen'));
  });

  it('of no shape we know reaches the conversations too, which check it', async () => {
    const chat = await chatWithCard();
    await chat.click(chat.lastCard(), 'Erledigt');
    const invoke = rig.teams.delivered.at(-1) ?? {};
    for (const value of [undefined, null, 'x', { action: 7 }, { action: { verb: 7, data: ['x'] } }])
      assert.equal((await rig.teams.deliver({ ...invoke, value })).status, 200);
    assert.deepEqual(
      rig.calls.slice(-5).map(({ rest }) => rest),
      [...Array.from({ length: 4 }, () => [undefined, undefined]), [7, ['x']]],
    );
  });

  describe('that Teams makes by itself, when a card comes into view,', () => {
    const lookAgain = async () => {
      const chat = await chatWithCard();
      await chat.click(chat.lastCard(), 'Erledigt');
      const invoke = rig.teams.delivered.at(-1) ?? {};
      const sent = rig.teams.requests.length;
      const value = { ...(invoke['value'] as object), trigger: 'automatic' };
      return {
        look: () => rig.teams.deliver({ ...invoke, value, id: 'looked' }),
        sent: () => rig.teams.requests.length - sent,
      };
    };
    const nothing = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };

    it('is answered with the card as it is now, and with no message', async () => {
      const { look, sent } = await lookAgain();
      rig.answerWith(() => ({ messages: [{ type: 'text', text: 'Hallo' }], card: card('inzwischen erledigt') }));
      const { status, body } = await look();
      const shown = {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card('inzwischen erledigt'),
      };
      assert.deepEqual([status, body], [200, shown]);
      const { name, rest } = rig.calls.at(-1) ?? {};
      assert.deepEqual([name, rest], ['refreshed', ['checklist.tick', { item: 1, extra: { deep: true } }]]);
      assert.equal(sent(), 0);
    });

    it('is answered with nothing when there is no such card any more', async () => {
      const { look } = await lookAgain();
      rig.answerWith(() => text('Sie gehören nicht mehr dazu.'));
      const { status, body } = await look();
      assert.deepEqual([status, body], [200, nothing]);
    });

    it('is answered with nothing when it fails, since an apology would make it ask for ever', async () => {
      const { look, sent } = await lookAgain();
      rig.answerWith(() => Promise.reject(new Error('SQLITE_CORRUPT')));
      const { status, body } = await look();
      assert.deepEqual([status, body, sent()], [200, nothing, 0]);
      assert.deepEqual(
        rig.log.map(({ message }) => message),
        ['a card could not be refreshed'],
      );
    });
  });

  it('that fails leaves the card and gives the code', async () => {
    const chat = await chatWithCard();
    rig.answerWith(() => Promise.reject(new Error('SQLITE_CORRUPT')));
    const clicked = await chat.click(chat.lastCard(), 'Erledigt');
    assert.deepEqual([clicked.status, clicked.message], [200, 'Nicht geklappt: K4-7Q']);
    assert.deepEqual(chat.lastCard(), card('offen'));
  });
});
