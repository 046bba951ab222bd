/** Quick notes on the day of the visit: from anyone in the delegation, sorted by one tap. */
import assert from 'node:assert/strict';
import { steerWithSven } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

describe('A quick note', () => {
  const { bot, olga, sven, chat } = botForEach(steerWithSven);

  const theirs = talkIn(() => sven.chat());
  const newest = async () => (await bot.exchangeOf(olga)).insights.at(-1);

  it('comes from anybody who takes part, and is sorted by one tap on its card', async () => {
    assert.match(await theirs.say('Notiz: Die Lotsin kennt jede Familie.'), /Zu welcher Leitfrage gehört das/);
    const sorted = await sven.chat().click(sven.chat().lastCard(), button('insight.sort', { lens: 'worked' }));
    assert.match(wordsOf(sorted), /● Erfolge und Fehlschläge/);
    assert.equal((await newest())?.lens, 'worked');
    const again = await sven.chat().click(sven.chat().lastCard(), button('insight.sort', { lens: 'solved' }));
    assert.match(wordsOf(again), /● Weg zur Lösung/);
  });

  it('has two fields on the card with all insights: the text and the guiding question', async () => {
    await theirs.say('erkenntnisse');
    const fields = { text: 'Auch dort fehlt Zeit.', lens: 'same' };
    assert.match(wordsOf(await sven.chat().click(sven.chat().lastCard(), 'insight.note', fields)), /Festgehalten/);
    assert.deepEqual([(await newest())?.text, (await newest())?.lens], ['Auch dort fehlt Zeit.', 'same']);
  });

  it('is seen by all who take part, without a name', async () => {
    await theirs.say('Notiz: Die Lotsin kennt jede Familie.');
    await chat.say('erkenntnisse');
    assert.match(lastText(chat), /Die Lotsin kennt jede Familie/);
    assert.doesNotMatch(lastText(chat), /Sven/);
  });

  it('of somebody who takes part in nothing is refused', async () => {
    const stranger = bot.teams.person('Karla Kollegin').chat();
    await stranger.say('Notiz: Die Lotsin kennt jede Familie.');
    assert.match(lastText(stranger), /noch an keinem Austausch beteiligt/);
  });
});
