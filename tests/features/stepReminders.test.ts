/** Being asked about a step in the channel can be put off, by whoever reads it there, by button and by text. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { publish, talkIn, withSteeringGroup } from './scenes.ts';

describe('A reminder of a step in the channel', () => {
  const { bot, olga, sven, chat, channel } = botForAll((bot) => withSteeringGroup(bot, { sven: 'Sven Steuermann' }));
  const { say, converse } = talkIn(() => chat);

  before(async () => {
    await converse([
      ['notiz: Sprechstunde vor Ort', /Leitfrage/],
      ['neuer schritt: Sprechstunde erproben', /verantwortlich/],
      ['Jugendamt', /Bis wann/],
      ['1.2.', /Schritt 1/],
    ]);
    await publish(chat);
    await bot.teams.until(() => thread() !== undefined);
    await say('zeit +4w');
  });

  const thread = () => channel.threads().find(({ card }) => textOf(card).includes('Was der Austausch'));
  const reminders = () => thread()?.replies ?? [];
  const asked = (): string => textOf(reminders().at(-1)?.card);
  const stepNow = async () => (await bot.exchangeOf(olga)).steps[0];

  it('is put off for four weeks by its button; everybody sees that on the card, and nobody is asked meanwhile', async () => {
    assert.match(asked(), /Wie steht es um „Sprechstunde erproben“[\s\S]*In vier Wochen fragen/);
    const count = reminders().length;
    const view = channel.as(sven, thread()?.id);
    const clicked = await view.click(reminders().at(-1) ?? {}, 'step.snooze');
    assert.match(wordsOf(clicked), /Nach Schritt 1 frage ich wieder ab Mo\., 5\. März 2040/);
    assert.match(wordsOf(clicked), /Erledigt/, 'it can still be closed');
    await bot.teams.until(() => asked().includes('frage ich wieder ab'));
    await say('zeit +3w');
    assert.equal(reminders().length, count);
    await say('zeit +2w');
    assert.equal(reminders().length, count + 1);
    assert.doesNotMatch(asked(), /wieder ab/);
  });

  it('is put off to a day of one’s own by text, in the channel and in 1:1; a wrong day is said to be wrong', async () => {
    const view = channel.as(sven);
    await view.say('schritt 1 später am 30.4.');
    assert.match(lastText(view), /wieder ab Mo\., 30\. April 2040/);
    assert.equal((await stepNow())?.snoozedUntil, '2040-04-30');
    await converse([
      ['schritt 1 später am 1.1.2040', /liegt in der Vergangenheit/],
      ['abbrechen', /Abgebrochen/],
      ['step 1 later on 4 June 2040', /wieder ab Mo\., 4\. Juni 2040/],
      ['schritt 1 auf 2.5.', /bis Mi\., 2\. Mai 2040/],
    ]);
    assert.equal((await stepNow())?.snoozedUntil, undefined, 'a new date is when one wants to be asked');
    assert.match(await say('schritt 1 erledigt'), /erledigt/);
    assert.match(await say('schritt 1 später'), /schon abgeschlossen/);
  });

  it('speaks English to those who do', async () => {
    await say('english');
    await converse([
      ['new step: Write it down', /responsible/],
      ['The youth office', /By when/],
      ['3 September 2040', /Step 2/],
      ['step 2 later', /I will ask about step 2 again from/],
    ]);
  });
});
