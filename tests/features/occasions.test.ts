/** Reflecting on the day of the visit, afterwards, and every quarter, by text and by buttons. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { countButtons, lastText, saidSince } from '../fixtures/readCard.ts';
import { talkIn, withExchange } from './scenes.ts';

// Months pass, and the bot says what it has to say in them.
describe('Reflecting', () => {
  const { bot, olga, chat } = botForEach(withExchange);

  const { say, converse, press } = talkIn(() => chat);
  describe('at the time of the visit and after', () => {
    const goal = 'Wie erreicht man Familien, die niemand erreicht?';

    it('does not look back before the visit, nor offers to', async () => {
      await converse([
        ['rückblick', /Der Besuch ist erst am Di\., 15\. Mai 2040/],
        ['leitfragen beginnen', /Der Besuch ist erst am/],
        ['zwischenstand', /Der Besuch ist erst am/],
      ]);
      assert.match(await say('hilfe'), /reflexion[\s\S]*persona/);
      assert.doesNotMatch(lastText(chat), /rückblick|zwischenstand|leitfragen/);
    });

    it('asks the guiding questions on the day, and begins the look back with the goal', async () => {
      await converse([
        ['ändern C1', /Frage 8 von 17/],
        [goal, /Frage 9 von 17/],
        ['freigeben', /„Unser Ziel“ ist freigegeben/],
        ['pause', /Pause/],
        ['zeit +18w', /Es ist jetzt/],
        ['zeit +2t', /15\. Mai 2040/],
        ['austausch 1', /Heute zählt das Hinsehen[\s\S]*Leitfragen/],
      ]);
      await press('reflection.start');
      assert.match(lastText(chat), /Frage 1 von 4[\s\S]*„Kinderarmut“/);
      await converse([
        ['Ja, auch dort fehlen abends Dolmetschende.', /Frage 2 von 4/],
        ['pause', /wir machen Pause/],
        ['zeit +3t', /Es ist jetzt/],
        ['hilfe', /rückblick/],
        ['austausch 1', /Rückblick/],
      ]);
      await press('reflection.start');
      assert.match(
        lastText(chat),
        new RegExp(`Frage 1 von 11[\\s\\S]*Sie wollten erfahren: ${goal.replace('?', '\\?')}`),
      );
      await press('reflection.say', { says: 'no' });
      assert.match(lastText(chat), /Frage 2 von 12[\s\S]*Was hat zu einer Antwort gefehlt/);
      await converse([
        ['Über Geld wusste niemand Bescheid.', /Frage 3 von 12/],
        ['pause', /Pause/],
        ['weiter', /Frage 3 von 12[\s\S]*überrascht/],
        ['leitfragen beginnen', /Frage 2 von 4/],
        ['pause', /Pause/],
        ['weiter', /Frage 2 von 4/],
        ['reflexion', /von 17/],
      ]);
    });

    it('keeps the look back apart from the brief, and private unless it is released', async () => {
      await converse([
        ['zeit +20w', /Es ist jetzt/],
        ['rückblick', /Haben Sie bei diesem Austausch erfahren, was Sie wissen wollten/],
        ['Teilweise', /Frage 2 von 12[\s\S]*Was hat zu einer Antwort gefehlt/],
      ]);
      for (let count = 0; count < 11; count += 1) await say('überspringen');
      assert.match(lastText(chat), /Rückblick: Hausbesuche[\s\S]*Nur Sie sehen diese Antworten/);
      assert.equal(countButtons(chat.lastCard(), 'brief.release'), 1);
      await press('reflection.change', { question: 'V1' });
      await converse([
        ['Ja, ganz und gar.', /Frage 2 von 12[\s\S]*Wie lautet die Antwort/],
        ['steckbrief', /Rückblick/],
        ['pause', /Pause/],
        ['steckbrief', /Steckbrief: Hausbesuche/],
      ]);
      assert.equal((await bot.reflectionOf(olga, 'afterVisit')).answers['V1']?.status, 'answered');
      assert.deepEqual((await bot.exchangeOf(olga)).plan, []);
    });

    it('asks anew every quarter, and says what it needs to know only if something is in the way', async () => {
      await converse([
        ['zeit +31w', /Es ist jetzt/],
        ['zwischenstand', /Frage 1 von 3/],
        ['Das Begleitblatt ist fertig geworden.', /Frage 2 von 3[\s\S]*Hat Sie etwas aufgehalten/],
        ['Ja', /Frage 3 von 5[\s\S]*Was hat Sie aufgehalten/],
        ['Die Stelle war lange nicht besetzt.', /Frage 4 von 5[\s\S]*Was brauchen Sie/],
        ['pause', /Pause/],
        ['zeit +13w', /Es ist jetzt/],
        ['weiter', /Frage 4 von 5/],
        ['zwischenstand', /Frage 1 von 3/],
      ]);
      assert.equal((await bot.reflectionOf(olga, 'quarterly.1')).answers['Q2']?.status, 'answered');
    });

    it('keeps what was answered afterwards open to changes when the visit is moved into the future', async () => {
      await converse([
        ['zeit +19w', /Es ist jetzt/],
        ['rückblick', /Frage 1 von/],
      ]);
      const { activityId } = await chat.say('Teilweise');
      await converse([
        ['reflexion', /von 17/],
        ['verschieben auf 5.6.2041', /5\. Juni 2041/],
      ]);
      const count = chat.messages().length;
      await chat.edit(activityId, 'Zum größten Teil');
      assert.match(saidSince(chat, count), /geändert/);
      const answer = (await bot.reflectionOf(olga, 'afterVisit')).answers['V1'];
      assert.equal(answer?.status === 'answered' && answer.text, 'Zum größten Teil');
    });
  });
}).timeout(60_000);
