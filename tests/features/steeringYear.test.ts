/** What the steering group hears over the year, and how it answers: by button and by text, in the real channel. */
import assert from 'node:assert/strict';
import { publishInChannel, steer, summariesIn } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Message } from '../fixtures/fakeTeams/world.ts';
import { button, countButtons, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';

describe('The year of the steering group', () => {
  const { bot, olga, chat, channel } = botForEach(steer);
  beforeEach(() => publishInChannel(bot, { chat, channel }));

  const inThread = (words: string): readonly Message[] =>
    (summariesIn(channel)[0]?.replies ?? []).filter(({ card }) => textOf(card).includes(words));
  const checks = () => inThread('Was ist daraus geworden?');
  const stepsNow = async () => (await bot.exchangeOf(olga)).steps;

  it('asks less and less, and every 13 weeks with one card in the thread of the summary', async () => {
    const steps = (await stepsNow()).filter(({ status }) => status === 'open').length;
    assert.ok(steps > 0);
    await chat.say('zeit +28w');
    assert.equal(checks().length, 2);
    assert.equal(inThread('Wie steht es um').length, steps * 4);
  });

  it('takes answers on the card from anyone in the channel, and shows them to all', async () => {
    const mina = bot.teams.person('Mina Mitlesend');
    await chat.say('zeit +14w');
    const [check] = checks();
    assert.ok(check !== undefined);
    const root = summariesIn(channel)[0]?.id;
    const view = channel.as(mina, root);
    const answered = await view.click(check, button('check.answer', { says: 'stuck' }), {
      which: '1',
      reason: 'Die Stelle ist unbesetzt',
    });
    assert.match(textOf(answered.card), /hängt\. Grund: Die Stelle ist unbesetzt/);
    await view.click(checks()[0] ?? {}, button('check.answer', { says: 'running' }), { which: '2' });
    await view.click(checks()[0] ?? {}, button('check.answer', { says: 'done' }), { which: '2' });
    const again = await view.click(check, button('check.answer', { says: 'done' }), { which: '2' });
    assert.match(textOf(again.card), /Schritt 2 ist seit .* erledigt/);
    const [first, second] = await stepsNow();
    assert.equal(first?.progress?.state, 'stuck');
    assert.equal(second?.status, 'done');
    await chat.say('zeit +1h');
    assert.match(textOf(checks()[0]?.card), /Die Stelle ist unbesetzt/);
    assert.equal(checks().length, 1);
  });

  it('asks for the reason on the card itself, and loses nothing that was filled in', async () => {
    await chat.say('zeit +14w');
    const view = channel.as(olga, summariesIn(channel)[0]?.id);
    const refused = await view.click(checks()[0] ?? {}, button('check.answer', { says: 'rejected' }), { which: '1' });
    assert.match(textOf(refused.card), /Bitte füllen Sie dieses Feld aus/);
    assert.equal(countButtons(refused.card, 'check.answer'), 4);
    assert.match(JSON.stringify(refused.card), /"value":"1"/);
    assert.equal((await stepsNow())[0]?.status, 'open');
    const given = await view.click(refused.card ?? {}, button('check.answer', { says: 'rejected' }), {
      which: '1',
      reason: 'Kein Geld',
    });
    assert.match(wordsOf(given), /Schritt 1 ist verworfen/);
  });

  it('takes the same answers as words, in the channel and in 1:1, in both languages', async () => {
    const thread = channel.as(olga);
    await thread.say('schritt 1 läuft');
    assert.match(lastText(thread), /läuft/);
    assert.equal((await stepsNow())[0]?.progress?.state, 'running');
    await thread.say('schritt 1 hängt');
    assert.match(lastText(thread), /Was hält Schritt 1 auf\?.*alles in einer Nachricht/);
    await thread.say('schritt 1 hängt weil die Leitung wechselt');
    assert.deepEqual((await stepsNow())[0]?.progress?.state, 'stuck');
    await chat.say('english');
    await chat.say('step 2 is stuck');
    assert.match(lastText(chat), /What is holding step 2 up/);
    await chat.say('no room');
    assert.match(lastText(chat), /stuck\. Reason: no room/);
    await chat.say('step 2 running');
    assert.equal((await stepsNow())[1]?.progress?.state, 'running');
    await chat.say('step 99 stuck');
    assert.match(lastText(chat), /There is no step/);
  });
}).timeout(60_000);
