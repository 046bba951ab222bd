/** A question is handed to a colleague, who answers it or gives it back; each sees only what is theirs to see. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { lastText, saidSince, textOf } from '../fixtures/readCard.ts';
import { answerOf, sayIn, shown, talkIn } from './scenes.ts';
import { withColleaguesToAsk } from './enquiryScene.ts';

describe('Handing a question to a colleague', () => {
  const { bot, olga, murat, chat } = botForEach(withColleaguesToAsk);

  const { say, converse } = talkIn(() => chat);
  const asked = (person: Person) => shown(bot, person, 'Eine Frage an Sie');
  const told = (words: string) => shown(bot, olga, words);
  const answerTo = (key: string) => answerOf(bot, olga, key);

  describe('in words', () => {
    it('asks them in 1:1, goes on with the next question, and puts the answer in place with both names', async () => {
      await say('Das steht nur hier, und niemand sonst soll es lesen.');
      assert.match(await say('Das weiß Murat Demir besser.'), /Ich frage Murat Demir[\s\S]*Frage 3 von 17/);
      await asked(murat);
      const seen = saidSince(murat.chat(), 0);
      assert.match(seen, /Olga Ortmann bereitet den Austausch[\s\S]*Woran arbeiten|Woran/);
      assert.doesNotMatch(seen, /niemand sonst soll es lesen/);
      await murat
        .chat()
        .click(murat.chat().lastCard(), 'enquiry.answer', { answer: 'Wir bauen die Lotsenstelle auf.' });
      assert.match(lastText(murat.chat()), /Olga Ortmann hat jetzt Ihre Antwort/);
      await told('Murat Demir hat geantwortet');
      assert.match(textOf(chat.lastCard()), /Wir bauen die Lotsenstelle auf[\s\S]*steht jetzt in Ihrer Reflexion/);
      assert.match(await say('steckbrief'), /Antwort von Murat Demir, gefragt von Olga Ortmann/);
      assert.equal(await answerTo('A2'), 'Wir bauen die Lotsenstelle auf.');
    });

    it('waits for an answer, and is named where nothing else is to be shown', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      assert.match(await sayIn(murat.chat(), 'aufgaben'), /aber jemand hat Sie etwas gefragt\. „fragen an mich“/);
      await chat.say('einladen Murat Demir');
      await shown(bot, murat, 'lädt Sie ein');
      assert.match(await sayIn(murat.chat(), 'aufgaben'), /„einladung“ und „fragen an mich“/);
    });

    it('is never released by the colleague’s answer; released, it has no name', async () => {
      await say('weitergeben an Murat Demir: Es geht um die Zahlen von 2039.');
      await asked(murat);
      assert.match(textOf(murat.chat().lastCard()), /Olga Ortmann schreibt dazu: Es geht um die Zahlen von 2039/);
      await murat.chat().say('frage beantworten: Es waren dreißig Familien.');
      await told('Murat Demir hat geantwortet');
      assert.match(await say('perspektiven'), /Noch hat niemand/);
      await say('freigeben A1');
      const picture = await say('perspektiven');
      assert.match(picture, /Es waren dreißig Familien/);
      assert.doesNotMatch(picture, /Murat/);
    });

    it('follows what the colleague edits, though they take no part, and says so to whoever asked', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      const theirs = murat.chat();
      const { activityId } = await theirs.say('frage beantworten: Es waren dreißig Familien.');
      await told('Murat Demir hat geantwortet');
      await say('freigeben A1');
      await theirs.edit(activityId, 'Frage beantworten: Es waren vierzig Familien.');
      assert.match(lastText(theirs), /Ihre Antwort ist geändert; Olga Ortmann erfährt es/);
      await told('Murat Demir hat die Antwort geändert');
      assert.match(textOf(chat.lastCard()), /Es waren vierzig Familien[\s\S]*sehen die anderen weiter diese/);
      assert.equal(await answerTo('A1'), 'Es waren vierzig Familien.');
      assert.match(await say('perspektiven'), /Es waren dreißig Familien/, 'until it is released anew');
      await theirs.edit(activityId, 'x'.repeat(4_001));
      assert.match(lastText(theirs), /zu lang/);
      assert.equal(await answerTo('A1'), 'Es waren vierzig Familien.');
    });

    it('edited after whoever asked has taken their own text, changes nothing and is told to nobody', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      await say('ändern A1');
      await say('Das habe ich inzwischen selbst gefunden.');
      const theirs = murat.chat();
      await theirs.say('frage beantworten');
      const { activityId } = await theirs.say('Es waren dreißig Familien.');
      await told('Murat Demir hat geantwortet');
      await say('nur mein text A1');
      await theirs.edit(activityId, 'Es waren vierzig Familien.');
      await chat.say('zeit +1d');
      assert.doesNotMatch(saidSince(chat, 0), /vierzig|Antwort geändert/);
      assert.equal(await answerTo('A1'), 'Das habe ich inzwischen selbst gefunden.');
    });

    it('asks which was meant if there is nobody of that name, and swallows nothing', async () => {
      await converse([
        ['Das weiß die Leitung besser', /Unter „die Leitung“ finde ich in diesem Austausch niemanden/],
        ['antwort', /Frage 2 von 17/],
      ]);
      assert.equal(await answerTo('A1'), 'Das weiß die Leitung besser');
      await converse([
        ['Das weiß Frau Niemand am besten.', /finde ich in diesem Austausch niemanden/],
        ['befehl', /Wer weiß das besser/],
      ]);
      assert.equal(await answerTo('A2'), undefined);
    });

    it('takes for an answer what only looks like it', async () => {
      await say('Das weiß niemand so genau, auch die Leitung nicht, und deshalb fahren wir hin.');
      await say('Weitergeben an die Fachkräfte in allen Einrichtungen und an den Ausschuss im Herbst');
      assert.equal((await bot.exchangeOf(olga)).enquiries.length, 0);
      assert.match(String(await answerTo('A2')), /^Weitergeben an die Fachkräfte/);
    });

    it('is not guessed, and not asked of oneself, of the bot, or a second time', async () => {
      await converse([
        ['das weiß demir besser', /Das passt auf mehrere: Murat Demir, Ali Demir|Das passt auf mehrere/],
        ['weitergeben an mich', /Das sind Sie selbst/],
        ['weitergeben an den Austausch-Lotsen', /Ich kenne die Antwort leider auch nicht/],
        ['weitergeben an Murat Demir', /Ich frage Murat Demir/],
        ['ändern A1', /Frage 1 von 17/],
        ['weitergeben an Murat Demir', /liegt dort schon/],
      ]);
      assert.equal((await bot.exchangeOf(olga)).enquiries.length, 1);
    });

    it('can be taken back', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      assert.match(await say('frage A1 zurückholen'), /liegt wieder bei Ihnen[\s\S]*Frage 1 von 17/);
      await murat.chat().click(murat.chat().lastCard(), 'enquiry.answer', { answer: 'Zu spät.' });
      assert.match(lastText(murat.chat()), /inzwischen beantwortet, zurückgegeben oder zurückgeholt/);
      assert.match(await say('frage A1 zurückholen'), /liegt bei niemandem/);
      assert.equal(await answerTo('A1'), 'skipped');
    });

    it('works in English', async () => {
      await murat.chat().say('english');
      await say('english');
      assert.match(await say('better ask Murat Demir'), /I am asking Murat Demir/);
      await shown(bot, murat, 'A question for you');
      await murat.chat().say('answer question');
      assert.match(lastText(murat.chat()), /Olga Ortmann will see it with your name/);
      await murat.chat().say('Thirty families.');
      assert.match(saidSince(murat.chat(), 0), /Thank you\. Olga Ortmann has your answer now/);
      await told('Murat Demir has answered');
      await murat.chat().say('questions for me');
      assert.match(lastText(murat.chat()), /There is no question for you/);
    });
  });
});
