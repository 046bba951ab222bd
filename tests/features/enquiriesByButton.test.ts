/** The same by button, and with people who are away, have left, or want to be left alone. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { button, countButtons, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { answerOf, shown, talkIn } from './scenes.ts';
import { withColleaguesToAsk } from './enquiryScene.ts';

describe('Handing a question over by button', () => {
  const { bot, olga, murat, jana, chat } = botForEach(withColleaguesToAsk);

  const { say } = talkIn(() => chat);
  const asked = (person: Person) => shown(bot, person, 'Eine Frage an Sie');
  const told = (words: string) => shown(bot, olga, words);
  const answerTo = (key: string) => answerOf(bot, olga, key);

  describe('by button', () => {
    it('offers whom to ask, and can be taken back on the card', async () => {
      await chat.click(chat.lastCard(), 'reflection.enquire');
      const form = chat.lastCard();
      assert.match(textOf(form), /Wer weiß das besser[\s\S]*Jana Vogt[\s\S]*Murat Demir/);
      assert.doesNotMatch(textOf(form), /Olga Ortmann/);
      const { card } = await chat.click(form, 'reflection.handOver', {
        helper: murat.aadObjectId,
        note: 'Bitte kurz.',
      });
      assert.match(textOf(card), /Ich frage Murat Demir/);
      assert.match(lastText(chat), /Frage 2 von 17/);
      await asked(murat);
      assert.match(textOf(murat.chat().lastCard()), /schreibt dazu: Bitte kurz/);
      assert.ok(card !== undefined);
      const back = await chat.click(card, 'reflection.recall');
      assert.match(textOf(back.card), /liegt wieder bei Ihnen/);
      assert.match(lastText(chat), /Frage 1 von 17/);
    });

    it('lets the colleague give it back, and does not ask them the same again', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      const card = murat.chat().lastCard();
      assert.match(wordsOf(await murat.chat().click(card, 'enquiry.giveBack')), /Sie haben die Frage zurückgegeben/);
      await told('Murat Demir gibt die Frage zurück');
      await chat.click(chat.lastCard(), button('reflection.change', { question: 'A1' }));
      assert.match(await say('weitergeben an Murat Demir'), /kam diese Frage schon einmal zurück/);
      await murat.chat().click(card, 'enquiry.answer', { answer: 'Doch noch.' });
      assert.match(lastText(murat.chat()), /Es wurde nichts geändert/);
    });

    it('lets the colleague decline for good: no further question, and no invitation', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      await murat.chat().say('nicht mehr fragen');
      await told('Murat Demir möchte nicht gefragt werden');
      assert.match(await say('weitergeben an Murat Demir'), /möchte zu diesem Austausch nicht gefragt werden/);
      const count = murat.chat().messages().length;
      assert.match(await say('einladen Murat Demir'), /weil die Einladung abgelehnt ist|nicht noch einmal gefragt/i);
      await say('zeit +1d');
      assert.equal(murat.chat().messages().length, count);
    });

    it('shows the colleague’s text beside one’s own, and the person chooses', async () => {
      for (const [choice, expected] of [
        ['both', 'Mein Text.\n\nIhr Text.'],
        ['own', 'Mein Text.'],
        ['theirs', 'Ihr Text.'],
      ] as const) {
        const { current = '' } = await bot.reflectionOf(olga).catch(() => ({ current: 'A1' }));
        await say('weitergeben an Murat Demir');
        await asked(murat);
        await say(`ändern ${current}`);
        await say('Mein Text.');
        if ((await bot.reflectionOf(olga)).isDeepening === true) await say('weiter');
        await murat.chat().click(murat.chat().lastCard(), 'enquiry.answer', { answer: 'Ihr Text.' });
        await told('Beides ist gespeichert');
        const card = chat.lastCard();
        assert.match(textOf(card), /Ihr Text\.[\s\S]*Mein Text\./);
        assert.equal(await answerTo(current), 'Mein Text.');
        assert.equal(countButtons(card, 'reflection.settle'), 3);
        await chat.click(card, button('reflection.settle', { choice }));
        assert.equal(await answerTo(current), expected, choice);
        await chat.click(card, button('reflection.settle', { choice: 'own' }));
        assert.equal(await answerTo(current), expected, `${choice}, and a second click`);
        await say('weiter');
      }
    });

    it('does not answer a question while it is being asked', async () => {
      await say('weitergeben an Murat Demir');
      await asked(murat);
      await say('ändern A1');
      await murat.chat().click(murat.chat().lastCard(), 'enquiry.answer', { answer: 'Dreißig Familien.' });
      await told('Was soll gelten');
      assert.match(await say('nur die andere antwort A1'), /gilt die Antwort[\s\S]*Frage 2 von 17/);
      assert.equal(await answerTo('A1'), 'Dreißig Familien.');
    });
  });

  it('waits for the end of a pause', async () => {
    await murat.chat().say('pause bis 16.1.');
    const count = murat.chat().messages().length;
    assert.match(await say('weitergeben an Murat Demir'), /sobald die Pause vorbei ist/);
    await say('zeit +3d');
    assert.equal(murat.chat().messages().length, count);
    await say('zeit +6d');
    await asked(murat);
  });

  it('tells the asker, once, of somebody who cannot be reached', async () => {
    await say('weitergeben an Jana Vogt');
    await bot.teams.until(() => saidSince(chat, 0).includes('hat Teams Jana Vogt nicht zugestellt'));
    await say('zeit +2d');
    assert.equal(saidSince(chat, 0).split('nicht zugestellt').length, 2);
  });

  it('tells the colleague if whoever asked has left, and keeps nothing', async () => {
    await jana.chat().install();
    await say('weitergeben an Murat Demir');
    await asked(murat);
    await say('pause');
    await say('einladen Jana Vogt');
    await shown(bot, jana, 'lädt Sie ein');
    await jana.chat().say('ich mache mit');
    await say('organisation an Jana Vogt');
    await chat.say('austausch verlassen');
    await chat.click(chat.lastCard(), 'exchange.leaveNow');
    await murat.chat().click(murat.chat().lastCard(), 'enquiry.answer', { answer: 'Für niemanden mehr.' });
    assert.match(lastText(murat.chat()), /Es wurde nichts geändert|Es wurde nichts gespeichert/);
    const { enquiries, handoffs } = await bot.exchangeOf(jana);
    assert.deepEqual(
      [enquiries.map(({ status }) => status), JSON.stringify(handoffs).includes('niemanden mehr')],
      [['recalled'], false],
    );
  });

  it('shows nobody else’s question to anybody', async () => {
    await say('weitergeben an Murat Demir');
    await asked(murat);
    const card = murat.chat().lastCard();
    await jana.chat().install();
    await jana.chat().click(card, 'enquiry.answer', { answer: 'Eingemischt.' });
    assert.match(lastText(jana.chat()), /liegt nicht bei Ihnen/);
    await jana.chat().say('fragen an mich');
    assert.match(lastText(jana.chat()), /keine Frage an Sie/);
    assert.equal(await answerTo('A1'), 'skipped');
  });
});
