/** What comes twice or late counts once. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, wordsOf } from '../fixtures/readCard.ts';
import { form, withExchange } from './scenes.ts';

describe('Teams repeats itself', () => {
  const { bot, olga, chat } = botForEach(withExchange);

  /** Clicks, then the same click arrives again with the same id and with a new one. */
  const clickThrice = async (verb: string, data = {}, inputs = {}): Promise<string> => {
    const { activityId } = await chat.click(chat.lastCard(), button(verb, data), inputs);
    await bot.teams.redeliver(activityId);
    const { body } = await bot.teams.redeliver(activityId, { newId: true });
    return JSON.stringify(body);
  };
  const count = async (part: 'insights' | 'steps' | 'checklist'): Promise<number> =>
    (await bot.exchangeOf(olga))[part].length;

  it('a tick that comes again is answered with who did it and when', async () => {
    await chat.say('checkliste 1');
    assert.match(
      await clickThrice('checklist.tick', { item: 1 }),
      /bereits erledigt, von Olga Ortmann am Mo\., 9\. Januar 2040/,
    );
    assert.equal((await bot.exchangeOf(olga)).checklist.filter(({ status }) => status === 'done').length, 1);
  });

  it('a stale card changes nothing that was decided since', async () => {
    await chat.say('checkliste 1');
    const stale = chat.last();
    await chat.say('streichen 1 weil es schon geschah');
    const words = wordsOf(await chat.click(stale, button('checklist.tick', { item: 1 })));
    assert.match(words, /bereits gestrichen, von Olga Ortmann/);
    assert.equal((await bot.exchangeOf(olga)).checklist[0]?.status, 'dropped');
  });

  it('a form that comes again creates one exchange', async () => {
    await chat.say('neuer austausch');
    await clickThrice('exchange.create', {}, { ...form, title: 'Zweiter Austausch' });
    await chat.say('austausche');
    assert.equal(lastText(chat).match(/\d\\?\. Zweiter Austausch/g)?.length, 1);
  });

  it('an insight that comes again is kept once', async () => {
    await chat.say('erkenntnisse');
    await clickThrice('insight.note', {}, { text: 'Ein Dach', lens: 'solved' });
    assert.equal(await count('insights'), 1);
  });

  it('a step that comes again is made once', async () => {
    await chat.say('schritt anlegen');
    await clickThrice('step.add', {}, { title: 'Erproben', owner: 'Jugendamt', dueOn: '2040-03-01' });
    assert.equal(await count('steps'), 1);
  });

  it('a skipped question that comes again skips no other', async () => {
    await chat.say('reflexion');
    await clickThrice('reflection.skip');
    const { current, answers } = await bot.reflectionOf(olga);
    assert.deepEqual([current, Object.keys(answers)], ['A2', ['A1']]);
  });

  it('a step back that comes again leads back once', async () => {
    await chat.say('reflexion');
    await chat.say('Zu viele Abbrüche in der Ausbildung.');
    await chat.say('Wir haben schon vieles versucht.');
    await clickThrice('reflection.back');
    assert.equal((await bot.reflectionOf(olga)).current, 'A2');
  });

  it('an answer that comes again answers no other question', async () => {
    await chat.say('reflexion');
    const { activityId } = await chat.say('Zu viele Abbrüche.');
    await bot.teams.redeliver(activityId);
    assert.match(lastText(chat), /Frage 2 von 17/);
    const { current, answers } = await bot.reflectionOf(olga);
    assert.deepEqual([current, Object.keys(answers)], ['A2', ['A1']]);
  });

  it('a message that was refused is not called saved when it comes again', async () => {
    const { activityId } = await chat.say('Da bin ich');
    await bot.teams.redeliver(activityId);
    assert.doesNotMatch(lastText(chat), /gespeichert/i);
    assert.match(lastText(chat), /kam noch einmal an/);
  });

  it('words that come again add nothing', async () => {
    for (const text of ['neuer punkt: Gastgeschenk', 'notiz: Ein Dach', 'erledigt 1']) {
      const { activityId } = await chat.say(text);
      await bot.teams.redeliver(activityId);
    }
    assert.deepEqual([await count('checklist'), await count('insights')], [48, 1]);
  });

  it('a command given in a dialogue that comes again does not fill the next field', async () => {
    await chat.say('im chat');
    const { activityId } = await chat.say('Dritter Austausch');
    await bot.teams.redeliver(activityId);
    assert.match(lastText(chat), /Um welches Thema geht es/);
  });
});
