/** Whoever had guests looks back with questions of their own. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText } from '../fixtures/readCard.ts';
import { form, talkIn, withExchange } from './scenes.ts';

// Months pass, and the bot says what it has to say in them.
describe('The look back of those who had guests', () => {
  const { bot, olga, chat } = botForEach((bot) => withExchange(bot, { ...form, role: 'hosting' }));
  const { converse, press } = talkIn(() => chat);

  it('begins with what they wanted to find out themselves, and asks about their guests', async () => {
    await converse([
      ['ändern H4', /Was möchten Sie umgekehrt von Ihren Gästen erfahren/],
      ['Wie regeln Sie die Vertretung?', /Frage/],
      ['freigeben H4', /ist freigegeben/],
      ['pause', /Pause/],
      ['zeit +20w', /Es ist jetzt/],
      ['austausch 1', /was der Besuch der Gäste Ihnen selbst gebracht hat/],
    ]);
    await press('reflection.start');
    assert.match(lastText(chat), /Von Ihren Gästen wollten Sie erfahren: Wie regeln Sie die Vertretung/);
    await press('reflection.say', { says: 'yes' });
    await converse([
      ['Immer zwei kennen den Ablauf.', /Frage 3 von 12[\s\S]*Was haben Ihre Gäste gesehen/],
      ['beispiel', /drei Stellen dasselbe Einkommen/],
      ['pause', /Pause/],
      ['freigeben G2', /„Was wir erfahren haben“ ist freigegeben/],
      ['perspektiven', /Rückblick · Was wir wissen wollten[\s\S]*Immer zwei kennen den Ablauf/],
    ]);
    assert.equal((await bot.reflectionOf(olga, 'afterVisit')).questionSet, 'afterHosting');
  });

  it('asks what should be different only of those who may have guests again', async () => {
    await converse([
      ['zeit +20w', /Es ist jetzt/],
      ['rückblick', /Haben Sie von Ihren Gästen erfahren/],
      ['ändern G13', /Würden Sie wieder Gäste einladen/],
    ]);
    await press('reflection.say', { says: 'no' });
    assert.match(lastText(chat), /Frage 1 von 11/);
    await converse([
      ['ändern G13', /Würden Sie wieder Gäste einladen/],
      ['ja', /Was würden Sie beim nächsten Mal anders machen/],
    ]);
  });
});
