/** What people mistype, in chat and on forms. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, saidSince, wordsOf } from '../fixtures/readCard.ts';
import { createByForm, form, talkIn, withOrganiser } from './scenes.ts';

describe('Bad input', () => {
  const { bot, olga, chat } = botForEach(withOrganiser);

  const { say } = talkIn(() => chat);

  describe('in words', () => {
    it('an unknown command is answered with what is possible', async () => {
      assert.match(await say('Kaffee kochen'), /nicht verstanden\. Nichts wurde geändert[\s\S]*neuer austausch/);
    });

    it('a word that only looks like a command is none', async () => {
      assert.match(await say('Gehilfe'), /nicht verstanden/);
    });

    it('an answer of 4,000 characters is kept whole, one that is too long is refused with the limit named', async () => {
      await createByForm(olga);
      await chat.say('reflexion');
      const long = `${'Wort '.repeat(800).trim()}!`;
      assert.equal(long.length, 4_000);
      assert.match(await say(long), /Frage 2 von 17/);
      assert.match(await say('x'.repeat(12_001)), /länger als 12\.000 Zeichen[\s\S]*steht noch in Ihrer Nachricht/);
      const { answers, current } = await bot.reflectionOf(olga);
      assert.deepEqual([answers['A1']?.status === 'answered' && answers['A1'].text, current], [long, 'A2']);
    });

    it('a command with a mistake, while an answer is awaited, is asked about and lost neither way', async () => {
      await createByForm(olga);
      await chat.say('reflexion');
      assert.match(await say('Überspringn'), /Meinten Sie den Befehl „überspringen“/);
      assert.match(await say('antwort'), /Vielleicht fällt Ihnen dazu noch etwas ein/);
      assert.match(await say('weiter'), /Frage 2 von 17/);
      assert.match(await say('Überspringn'), /Meinten Sie den Befehl/);
      assert.match(await say('befehl'), /Frage 3 von 17/);
      const { answers } = await bot.reflectionOf(olga);
      assert.deepEqual([answers['A1']?.status, answers['A2']?.status], ['answered', 'skipped']);
      assert.ok(answers['A1']?.status === 'answered' && answers['A1'].text === 'Überspringn');
    });

    it('an interruption brings the open question again', async () => {
      await createByForm(olga);
      await chat.say('reflexion');
      for (const command of ['hilfe', 'checkliste', 'argumente', 'erkenntnisse'])
        assert.match(await say(command), /Die offene Frage noch einmal[\s\S]*Frage 1 von 17/, command);
      await say('streichen 3');
      assert.match(await say('hilfe'), /Warum wird Punkt 3 gestrichen/);
      assert.match(await say('abbrechen'), /Abgebrochen[\s\S]*Die offene Frage noch einmal[\s\S]*Frage 1 von 17/);
      assert.equal((await bot.exchangeOf(olga)).checklist[2]?.status, 'open');
    });

    it('a click in between brings it again too', async () => {
      await createByForm(olga);
      const card = chat.lastCard();
      await chat.say('reflexion');
      const count = chat.messages().length;
      await chat.click(card, 'checklist.show');
      assert.match(saidSince(chat, count) + lastText(chat), /Frage 1 von 17/);
      assert.match(await say('Zu viele Abbrüche.'), /Frage 2 von 17/);
    });

    it('an edited message edits the answer or the insight that came from it', async () => {
      await createByForm(olga);
      await chat.say('reflexion');
      const answer = await chat.say('Zu vile Abbrüche');
      await chat.edit(answer.activityId, 'Zu viele Abbrüche');
      assert.match(lastText(chat), /ist geändert/);
      await chat.say('pause');
      const note = await chat.say('Notiz: Ein Dach');
      await chat.edit(note.activityId, 'Notiz: Ein gemeinsames Dach');
      const onItem = await chat.say('notiz zu 7: Die Reise kostet 400 Ero');
      await chat.edit(onItem.activityId, 'notiz zu 7: Die Reise kostet 400 Euro');
      assert.match(lastText(chat), /Ihre Notiz bei Punkt 7 ist geändert/);
      await chat.say('notiz zu 8');
      const asked = await chat.say('Frau Seidel fragt');
      await chat.edit(asked.activityId, 'Frau Seidel fragt nach');
      await chat.edit(asked.activityId, 'x'.repeat(501));
      assert.match(lastText(chat), /zu lang/);
      const { checklist } = await bot.exchangeOf(olga);
      assert.deepEqual(
        checklist.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
        ['Die Reise kostet 400 Euro', 'Frau Seidel fragt nach'],
      );
      const { answers } = await bot.reflectionOf(olga);
      assert.ok(answers['A1']?.status === 'answered' && answers['A1'].text === 'Zu viele Abbrüche');
      assert.equal((await bot.exchangeOf(olga)).insights[0]?.text, 'Ein gemeinsames Dach');
    });
  });

  describe('on a form', () => {
    const create = async (fields: Readonly<Record<string, string>>): Promise<string> => {
      await chat.say('neuer austausch');
      return wordsOf(await chat.click(chat.lastCard(), 'exchange.create', { ...form, ...fields }));
    };

    it('a past date brings the form back with what was typed and the reason at the field', async () => {
      const words = await create({ visitOn: '2039-12-01' });
      assert.match(words, /Hausbesuche in Harlebach[\s\S]*2039-12-01[\s\S]*liegt in der Vergangenheit/);
    });

    it('an impossible date does so too', async () => {
      assert.match(await create({ visitOn: '2040-02-30' }), /2040-02-30[\s\S]*gibt es nicht im Kalender/);
    });

    it('a title too long does so too', async () => {
      const title = 'x'.repeat(121);
      assert.match(await create({ title }), new RegExp(`${title}[\\s\\S]*zu lang`));
    });

    it('a step in the past is not made, and nothing typed is lost', async () => {
      await createByForm(olga);
      await chat.say('schritt anlegen');
      const step = { title: 'Erproben', owner: 'Amt', dueOn: '2039-12-01' };
      const words = wordsOf(await chat.click(chat.lastCard(), 'step.add', step));
      assert.match(words, /Erproben[\s\S]*Amt[\s\S]*2039-12-01[\s\S]*Vergangenheit/);
      assert.equal((await bot.exchangeOf(olga)).steps.length, 0);
    });
  });
});
