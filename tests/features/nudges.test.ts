/** What people were asked and have not finished comes in their daily bundle: twice, to them alone, never at once. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, textOf } from '../fixtures/readCard.ts';
import { shown, withSteeringGroup } from './scenes.ts';

describe('What is left unfinished', () => {
  const { bot, chat, murat, theirs } = botForEach(async (bot) => {
    const scene = await withSteeringGroup(bot, { murat: 'Murat Demir' });
    return { ...scene, theirs: scene.murat.chat() };
  });
  beforeEach(() => theirs.install());

  const bundles = (words: RegExp) =>
    theirs
      .messages()
      .filter(
        ({ card }) => card !== undefined && textOf(card).includes('Was gerade ansteht') && words.test(textOf(card)),
      );
  const pass = async (weeks: number): Promise<void> => {
    for (let week = 0; week < weeks; week += 1) await chat.say('zeit +1w');
  };
  const invite = async (): Promise<void> => {
    await chat.say('einladen Murat Demir');
    await shown(bot, murat, 'lädt Sie ein');
  };

  it('an invitation is brought up twice, with a way to look at it, and the organiser hears nothing of it', async () => {
    await invite();
    await pass(8);
    const [first, second, third] = bundles(/zum Austausch „.*“ eingeladen/);
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(third, undefined);
    const own = chat.messages().flatMap(({ card }) => (card === undefined ? [] : [textOf(card)]));
    assert.ok(own.every((card) => !/Murat/.test(card) || card.includes('Beteiligte')));
    await theirs.click(second, button('invitation.show'));
    assert.match(textOf(theirs.lastCard()), /lädt Sie ein/);
    await theirs.click(theirs.lastCard(), 'invitation.accept');
    await theirs.say('einladung');
    assert.match(lastText(theirs), /keine Einladung/);
  });

  it('declined, it is never brought up', async () => {
    await invite();
    await theirs.say('nein, danke');
    await pass(4);
    assert.deepEqual(bundles(/eingeladen/), []);
  });

  it('a question that was handed over is brought up twice, and can be put off', async () => {
    await chat.say('reflexion');
    await chat.say('weitergeben an Murat Demir');
    await shown(bot, murat, 'Eine Frage an Sie');
    await chat.say('pause');
    await theirs.say('frage später');
    assert.match(lastText(theirs), /erinnere ich Sie wieder ab/);
    await chat.say('zeit +6d');
    assert.deepEqual(bundles(/Frage zu „.*“ weitergegeben/), []);
    await pass(6);
    const [first, ...others] = bundles(/Frage zu „.*“ weitergegeben/);
    assert.ok(first !== undefined && others.length === 1);
    await theirs.click(first, button('enquiry.list'));
    assert.match(textOf(theirs.lastCard()), /Eine Frage an Sie/);
  });

  it('a reflection that was begun goes on from the bundle; finished, it is not brought up', async () => {
    await invite();
    await theirs.say('ich mache mit');
    await theirs.say('reflexion');
    await theirs.say('Wir erreichen die Familien seit dem Herbst zu spät.');
    await theirs.say('pause');
    await pass(1);
    const [first] = bundles(/noch nicht fertig: 1 von 17 Fragen/);
    assert.ok(first !== undefined);
    await theirs.click(first, button('reflection.start'));
    assert.match(lastText(theirs), /Frage 2 von 17/);
    for (;;) {
      const { current } = await bot.reflectionOf(murat);
      if (current === undefined) break;
      await theirs.say('weiß ich noch nicht');
    }
    await pass(5);
    assert.equal(bundles(/noch nicht fertig/).length, 1);
  });

  it('works in English, and is silent while somebody pauses', async () => {
    await theirs.say('english');
    await chat.say('einladen Murat Demir');
    await shown(bot, murat, 'invites you');
    await theirs.say('pause until 1 March 2040');
    const count = theirs.messages().length;
    await pass(5);
    assert.equal(theirs.messages().length, count);
    await theirs.say('invitation later');
    assert.match(lastText(theirs), /remind you of this again from/);
    await theirs.say('invitation');
    assert.match(textOf(theirs.lastCard()), /invites you to take part/);
  });
}).timeout(60_000);
