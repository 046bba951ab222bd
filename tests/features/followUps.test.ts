/** What an answer leads to: one question more after a thin one, another question after a yes or a no. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, countButtons, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { answerOf, talkIn, withExchange } from './scenes.ts';

describe('Reflecting', () => {
  const { bot, olga, chat } = botForEach(withExchange);

  const { say, converse, press } = talkIn(() => chat);
  const answerTo = (key: string) => answerOf(bot, olga, key);

  describe('with thin answers', () => {
    it('asks once for more, adds what comes, and asks no second time', async () => {
      await converse([
        ['reflexion', /Frage 1 von 17/],
        ['Viele Abbrüche', /Ihre Antwort ist gespeichert[\s\S]*Gab es einen bestimmten Moment/],
        ['Seit dem Herbst', /Frage 2 von 17/],
        ['ändern A1', /Viele Abbrüche\n\nSeit dem Herbst/],
        ['Wenige Plätze', /Frage 2 von 17/],
      ]);
      assert.equal(await answerTo('A1'), 'Wenige Plätze');
    });

    it('leaves it with a word, with a button, and after an interruption', async () => {
      await converse([
        ['reflexion', /Frage 1 von 17/],
        ['Viele Abbrüche', /Gab es einen bestimmten Moment/],
        ['weiter', /Frage 2 von 17/],
        ['Die Sprechstunde', /Wer ist daran beteiligt/],
      ]);
      await press('reflection.start');
      assert.match(lastText(chat), /Frage 3 von 17/);
      await converse([
        ['Der Donnerstag', /Woran merken Sie im Alltag/],
        ['argumente', /Acht Argumente[\s\S]*Die offene Frage noch einmal[\s\S]*Frage 4 von 17/],
      ]);
      assert.deepEqual(
        [await answerTo('A1'), await answerTo('A2'), await answerTo('A3')],
        ['Viele Abbrüche', 'Die Sprechstunde', 'Der Donnerstag'],
      );
    });

    it('takes “keine Ahnung” for “not known yet”, and asks whether something comes to mind after all', async () => {
      await converse([
        ['reflexion', /Frage 1 von 17/],
        ['Keine Ahnung', /Gab es einen bestimmten Moment/],
        ['weiter', /Frage 2 von 17/],
        ['keine ahnung...', /Wer ist daran beteiligt/],
        ['Die Beratung am Donnerstag läuft seit März.', /Frage 3 von 17/],
      ]);
      assert.deepEqual(
        [await answerTo('A1'), await answerTo('A2')],
        ['unknown', 'Die Beratung am Donnerstag läuft seit März.'],
      );
    });

    it('keeps both messages editable', async () => {
      await say('reflexion');
      const first = await chat.say('Vile Abbrüche');
      const second = await chat.say('Seit Herbst');
      await chat.edit(first.activityId, 'Viele Abbrüche');
      await chat.edit(second.activityId, 'Seit dem Herbst');
      assert.match(lastText(chat), /Ihre Antwort zu „Anlass“ ist geändert/);
      assert.equal(await answerTo('A1'), 'Viele Abbrüche\n\nSeit dem Herbst');
    });
  });

  describe('on a question that depends on an earlier answer', () => {
    it('asks who stands in where there is no steering group, and counts honestly', async () => {
      await converse([
        ['reflexion', /Frage 1 von 17/],
        ['ändern C10', /Frage 17 von 17[\s\S]*Gibt es eine Steuergruppe/],
        ['Noch nicht.', /Frage 18 von 18[\s\S]*Wer kann stattdessen/],
        ['Die Runde der Amtsleitungen entscheidet.', /Frage 1 von 18/],
        ['ändern C10', /Noch nicht\./],
        ['Doch, seit gestern.', /Frage 1 von 17/],
        ['ändern C11', /stellt sich nach Ihren bisherigen Antworten nicht/],
        ['steckbrief 3', /C10 · Steuergruppe/],
      ]);
      assert.doesNotMatch(textOf(chat.lastCard()), /Wer einspringt/);
      assert.equal(await answerTo('C11'), 'Die Runde der Amtsleitungen entscheidet.');
    });

    it('offers buttons for yes and no; a click that comes late answers no other question', async () => {
      await say('ändern C10');
      const card = chat.lastCard();
      assert.equal(countButtons(card, 'reflection.say'), 2);
      assert.match(wordsOf(await chat.click(card, button('reflection.say', { says: 'no' }))), /Beantwortet/);
      assert.match(lastText(chat), /Wer kann stattdessen/);
      await chat.click(card, button('reflection.say', { says: 'yes' }));
      assert.equal(await answerTo('C10'), 'Nein');
      assert.equal(countButtons(chat.lastCard(), 'reflection.say'), 0);
    });

    it('asks it after a message was edited into a no, and what is unclear counts as an answer', async () => {
      await say('ändern C10');
      const given = await chat.say('Die Lenkungsrunde');
      assert.match(lastText(chat), /Frage 1 von 17/);
      await chat.edit(given.activityId, 'Nein, die Lenkungsrunde gibt es nicht mehr');
      assert.match(await say('ändern C11'), /Wer kann stattdessen/);
    });

    it('releases only what is asked', async () => {
      await converse([
        ['ändern C10', /Gibt es eine Steuergruppe/],
        ['nein', /Wer kann stattdessen/],
        ['Die Runde der Amtsleitungen entscheidet.', /Frage 1/],
        ['ändern C10', /Gibt es/],
        ['ja', /Frage 1/],
        ['freigeben', /„Steuergruppe“ ist freigegeben/],
      ]);
      assert.deepEqual((await bot.exchangeOf(olga)).plan, [{ key: 'C10', text: 'ja' }]);
    });
  });
});
