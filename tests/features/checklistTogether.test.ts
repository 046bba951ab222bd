/** Several people on one checklist: assigning, taking on, notes, history, and one's own tasks, by button and by text. */
import assert from 'node:assert/strict';
import { personRef } from '../../src/domain/refs.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { objectAt } from '../fixtures/fakeTeams/json.ts';
import { button, textOf, wordsOf } from '../fixtures/readCard.ts';
import { createByForm, form, sayIn, withSteeringGroup } from './scenes.ts';

describe('A checklist kept together', () => {
  const { bot, olga, deniz, channel } = botForEach((bot) => withSteeringGroup(bot, { deniz: 'Deniz Aydın' }));
  beforeEach(() => channel.as(deniz).say('mitmachen'));

  const itemAt = async (number: number) => (await bot.exchangeOf(olga)).checklist[number - 1];

  it('assigns an item to somebody who takes part: by the choice on the card, or by name in a message', async () => {
    const chat = olga.chat();
    await chat.say('punkt 7');
    const words = wordsOf(await chat.click(chat.lastCard(), 'checklist.assign', { owner: deniz.aadObjectId }));
    assert.match(words, /Deniz Aydın übernimmt: 7\./);
    assert.match(words, /von Olga Ortmann an Deniz Aydın übergeben/);
    assert.match(await sayIn(chat, '8 an Frau Aydin'), /Deniz Aydın übernimmt: 8\./);
    assert.match(await sayIn(chat, 'punkt 8 an mich'), /Olga Ortmann übernimmt: 8\./);
    assert.equal((await itemAt(7))?.owner?.name, 'Deniz Aydın');
  });

  it('says whom it knows when a name is nobody’s, and changes nothing', async () => {
    const said = await sayIn(olga.chat(), '7 an Frau Berger');
    assert.match(
      said,
      /„Frau Berger“ kann ich keiner beteiligten Person zuordnen. Beteiligt sind: Olga Ortmann, Deniz Aydın/,
    );
    assert.equal((await itemAt(7))?.owner, undefined);
  });

  it('tells the second of two who saw nobody on an item that the first has it', async () => {
    const [first, second] = [deniz.chat(), olga.chat()];
    for (const chat of [first, second]) await chat.say('punkt 7');
    const card = second.lastCard();
    await first.click(first.lastCard(), 'checklist.take');
    const words = wordsOf(await second.click(card, 'checklist.take'));
    assert.match(words, /inzwischen jemand anders übernommen, Deniz Aydın am Mo\., 9\. Januar 2040\. Es wurde nichts/);
    assert.match(await sayIn(second, 'ich übernehme 7'), /Sie übernehmen: 7\..* Bisher stand dort Deniz Aydın/);
    assert.equal((await itemAt(7))?.owner?.name, 'Olga Ortmann');
  });

  it('keeps the notes of both, and shows on the item who did what', async () => {
    await deniz.chat().say('notiz zu 7: Bus kostet 400 Euro');
    const chat = olga.chat();
    await chat.say('punkt 7');
    await chat.click(chat.lastCard(), 'checklist.note', { text: 'Haushalt sagt zu' });
    await sayIn(deniz.chat(), 'erledigt 7');
    const card = await sayIn(chat, 'punkt 7');
    assert.match(card, /Bus kostet 400 Euro\nDeniz Aydın, Mo\., 9\. Januar 2040\nHaushalt sagt zu\nOlga Ortmann/);
    assert.match(card, /erledigt von Deniz Aydın[\s\S]*mit einer Notiz von Olga Ortmann/);
    assert.equal((await bot.exchangeOf(olga)).insights.length, 0, 'no note about an item is an insight');
  });

  it('shows what others did under the list, and one’s own items alone', async () => {
    await deniz.chat().say('erledigt 3');
    await deniz.chat().say('ich übernehme 4');
    const list = await sayIn(olga.chat(), 'checkliste 1');
    assert.match(list, /Zuletzt von anderen: Punkt 4 übernommen von Deniz Aydın · Punkt 3 erledigt von Deniz Aydın/);
    const chat = deniz.chat();
    assert.doesNotMatch(await sayIn(chat, 'checkliste 1'), /Zuletzt von anderen: .*Deniz/);
    const mine = textOf((await chat.click(chat.lastCard(), button('checklist.show', { view: 'mine' }))).card);
    assert.match(mine, /Ihre Punkte[\s\S]*Punkt 4 ansehen/);
    assert.doesNotMatch(mine, /Punkt 5 ansehen/);
    const ticked = await chat.click(chat.lastCard(), button('checklist.tick', { item: 4 }));
    assert.match(wordsOf(ticked), /Ihre Punkte[\s\S]*Erledigt: 4\./);
    assert.match(await sayIn(olga.chat(), 'meine punkte'), /noch nichts übernommen/);
  });

  it('keeps a note that was too long on the card, and says what is wrong with a date beside what was typed', async () => {
    const chat = olga.chat();
    await chat.say('punkt 7');
    const note = 'Sehr lang. '.repeat(60);
    const refused = wordsOf(await chat.click(chat.lastCard(), 'checklist.note', { text: note }));
    assert.match(refused, /Notiz für alle Beteiligten: Dieser Text ist zu lang/);
    assert.ok(refused.includes(note));
    const dated = wordsOf(await chat.click(chat.lastCard(), 'checklist.date', { on: '2039-01-01' }));
    assert.match(dated, /Neues Zieldatum: Dieser Tag liegt in der Vergangenheit/);
    assert.match(dated, /2039-01-01/);
  });

  it('takes 120 items, and says why no more', async () => {
    const chat = olga.chat();
    for (let number = 44; number <= 120; number += 1) await chat.say(`neuer punkt: Nummer ${number}`);
    assert.match(await sayIn(chat, 'neuer punkt: einer zu viel'), /höchstens 120 Punkte.*überblicken/);
    assert.match(await sayIn(chat, 'neuer punkt: Nummer 50'), /Das steht schon auf der Liste: Punkt \d+\./);
    assert.equal((await bot.exchangeOf(olga)).checklist.length, 120);
  }).timeout(60_000);

  describe('and one’s own tasks', () => {
    it('come from all exchanges, by date, and are ticked from there', async () => {
      const chat = deniz.chat();
      await chat.say('ich übernehme 20');
      await createByForm(deniz, { ...form, title: 'Fachtag Sprache', visitOn: '2040-05-22' });
      await chat.say('ich übernehme 1');
      for (const text of ['neuer schritt: Lotsenstelle beantragen', 'ich', '1.3.2040']) await chat.say(text);
      const shown = await sayIn(chat, 'aufgaben');
      assert.match(shown, /Fachtag Sprache[\s\S]*Schritt 1: Lotsenstelle beantragen[\s\S]*Hausbesuche in Harlebach/);
      const { id } = await bot.exchangeOf(olga);
      const ticked = wordsOf(await chat.click(chat.lastCard(), button('checklist.tick', { exchangeId: id, item: 20 })));
      assert.match(ticked, /Ihre Aufgaben\nErledigt: 20\./);
      assert.doesNotMatch(ticked, /Hausbesuche in Harlebach/);
      const done = wordsOf(await chat.click(chat.lastCard(), button('step.done', { step: 1 })));
      assert.match(done, /Schritt 1 ist erledigt/);
      assert.equal((await itemAt(20))?.status, 'done');
    });

    it('tell a person without any where to look', async () => {
      assert.match(await sayIn(deniz.chat(), 'meine aufgaben'), /Gerade ist nichts offen/);
      assert.match(await sayIn(bot.teams.person('Frieda Fremd').chat(), 'aufgaben'), /noch an keinem Austausch/);
    });
  });

  it('brings a card that comes into view up to date for the one who looks, silently and without a trace', async () => {
    const [mine, hers] = [deniz.chat(), olga.chat()];
    await mine.say('checkliste');
    await hers.say('erledigt 1');
    const [stale, said] = [mine.lastCard(), mine.messages().length];
    const before = await bot.store.load(personRef(bot.teams.tenantId, deniz.aadObjectId));
    const looked = await mine.look(stale);
    assert.match(wordsOf(looked ?? assert.fail('the card does not refresh itself')), /erledigt von Olga Ortmann/);
    assert.doesNotMatch(textOf(stale), /erledigt von Olga Ortmann/);
    assert.equal(mine.messages().length, said);
    assert.deepEqual(await bot.store.load(personRef(bot.teams.tenantId, deniz.aadObjectId)), before);
    assert.equal(await hers.look(stale), undefined, 'it asks only for the person it was shown to');
  });

  it('stays as it is for somebody who does not belong to it any more, whatever the client calls automatic', async () => {
    const chat = deniz.chat();
    await chat.say('checkliste');
    const { card: _, ...stranger } = await chat.look(chat.lastCard()).then((looked) => looked ?? assert.fail());
    assert.equal(stranger.status, 200);
    const [invoke = assert.fail()] = bot.teams.delivered.slice(-1);
    const lookAs = (aadObjectId: string, verb: string, id: string) =>
      bot.teams.deliver({
        ...invoke,
        id,
        from: { id: '29:1stranger', name: 'Fremd', aadObjectId },
        value: {
          trigger: 'automatic',
          action: {
            type: 'Action.Execute',
            verb,
            data: objectAt(objectAt(objectAt(invoke, 'value'), 'action'), 'data'),
          },
        },
      });
    const nothing = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
    assert.deepEqual((await lookAs('stranger', 'checklist.show', 'look-1')).body, nothing);
    const ticked = await bot.exchangeOf(olga);
    assert.deepEqual((await lookAs(deniz.aadObjectId, 'checklist.tick', 'look-2')).body, nothing);
    assert.deepEqual(await bot.exchangeOf(olga), ticked);
    assert.equal(await bot.store.load(personRef(bot.teams.tenantId, 'stranger')), undefined);
  });
});
