/** An answer written in several messages or on two devices; messages sorted anew, edited and deleted afterwards. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, saidSince, wordsOf } from '../fixtures/readCard.ts';
import { answerOf, talkIn, withExchange } from './scenes.ts';

describe('Several messages in a row', () => {
  const { bot, olga, chat } = botForEach(withExchange);
  beforeEach(() => chat.say('reflexion'));

  const { say } = talkIn(() => chat);
  const answerTo = (key: string) => answerOf(bot, olga, key);
  const press = async (verb: string): Promise<string> => {
    const count = chat.messages().length;
    const words = wordsOf(await chat.click(chat.lastCard(), button(verb)));
    return `${words}\n${saidSince(chat, count)}`;
  };

  it('are one answer, and the person is told so', async () => {
    assert.match(await say('Zu viele Abbrüche.'), /Frage 2 von 17/);
    assert.match(
      await say('Und lange Wege.', { afterSeconds: 2 }),
      /zu „Anlass“ hinzugefügt[\s\S]*„Woran wir arbeiten“ ist weiter offen/,
    );
    assert.equal(await answerTo('A1'), 'Zu viele Abbrüche.\n\nUnd lange Wege.');
    assert.match(await say('Eine Beratung am Donnerstag.'), /Frage 3 von 17/);
    assert.equal(await answerTo('A2'), 'Eine Beratung am Donnerstag.');
  });

  it('go to the new question by a button or by words if they were meant for it', async () => {
    await say('Erstens die Zeit');
    await say('Zweitens das Geld', { afterSeconds: 1 });
    assert.match(await press('reflection.split'), /als Antwort zu „Woran wir arbeiten“[\s\S]*Frage 3 von 17/);
    await say('Drittens die Wege', { afterSeconds: 60 });
    await say('Viertens die Räume', { afterSeconds: 1 });
    assert.match(await say('zur neuen Frage'), /als Antwort zu „Größter Bedarf“[\s\S]*Frage 5 von 17/);
    assert.deepEqual(await Promise.all(['A1', 'A2', 'A3', 'B0'].map(answerTo)), [
      'Erstens die Zeit',
      'Zweitens das Geld',
      'Drittens die Wege',
      'Viertens die Räume',
    ]);
  });

  it('can be joined to the answer before when they came a little later', async () => {
    await say('Erstens die Zeit');
    assert.match(await say('und noch etwas', { afterSeconds: 8 }), /Frage 3 von 17/);
    assert.match(await say('zur vorigen Frage'), /bei Ihrer Antwort zu „Anlass“[\s\S]*Frage 2 von 17/);
    assert.equal(await answerTo('A1'), 'Erstens die Zeit\n\nund noch etwas');
    assert.equal(await answerTo('A2'), undefined);
    assert.match(await say('zur vorigen Frage'), /keine Nachricht, die ich anders zuordnen könnte/);
  });

  it('are kept both when two devices answer at once, and the person chooses', async () => {
    await Promise.all([
      chat.say('Das kommt vom Rechner', { afterSeconds: 0 }),
      chat.say('Das kommt vom Telefon', { afterSeconds: 0 }),
    ]);
    assert.match(
      (await answerTo('A1')) ?? '',
      /^Das kommt vom Rechner\n\nDas kommt vom Telefon$|^Das kommt vom Telefon\n\nDas kommt vom Rechner$/,
    );
    assert.equal((await bot.reflectionOf(olga)).current, 'A2');
    await bot.teams.until(() => chat.messages().some(({ card }) => JSON.stringify(card ?? '').includes('hinzugefügt')));
    const asked = chat.messages().findLast(({ card }) => JSON.stringify(card ?? '').includes('reflection.replace'));
    assert.ok(asked);
    assert.match(wordsOf(await chat.click(asked, button('reflection.replace'))), /nur aus Ihrer letzten Nachricht/);
    assert.match((await answerTo('A1')) ?? '', /^Das kommt vom (Rechner|Telefon)$/);
  });

  it('are an answer after the last question too', async () => {
    for (let question = 1; question <= 17; question += 1) await say(`Das ist Antwort ${question}`);
    assert.match(lastText(chat), /Steckbrief/);
    assert.match(await say('und jeden Monat', { afterSeconds: 2 }), /zu „Steuergruppe“ hinzugefügt/);
    assert.equal(await answerTo('C10'), 'Das ist Antwort 17\n\nund jeden Monat');
    assert.match(await say('und jeden Monat'), /nicht verstanden/);
  });

  it('are not added beyond the limit of an answer; nothing is lost by that', async () => {
    await say('x'.repeat(11_000));
    assert.match(await say('y'.repeat(1_500), { afterSeconds: 1 }), /länger als 12\.000 Zeichen/);
    assert.equal((await answerTo('A1'))?.length, 11_000);
  });

  it('are edited one by one', async () => {
    await say('Erstens die Zeit');
    const { activityId } = await chat.say('Zwotens das Geld', { afterSeconds: 1 });
    await chat.edit(activityId, 'Zweitens das Geld');
    assert.match(lastText(chat), /zu „Anlass“ ist geändert/);
    assert.equal(await answerTo('A1'), 'Erstens die Zeit\n\nZweitens das Geld');
  });

  it('are asked about when one is deleted in Teams, once', async () => {
    await say('Erstens die Zeit');
    const { activityId } = await chat.say('Frau Muster ist dagegen', { afterSeconds: 1 });
    await chat.erase(activityId);
    assert.match(lastText(chat), /gelöscht, die zu Ihrer Antwort auf „Anlass“ gehört[\s\S]*Frau Muster ist dagegen/);
    assert.match(await press('reflection.erase'), /aus Ihrer Antwort zu „Anlass“ gelöscht/);
    assert.equal(await answerTo('A1'), 'Erstens die Zeit');
    const count = chat.messages().length;
    await bot.teams.redeliver(activityId);
    assert.equal(chat.messages().length, count);
  });

  it('stay when that is wanted, in words as well', async () => {
    const { activityId } = await chat.say('Erstens die Zeit');
    await chat.erase(activityId);
    assert.match(await say('nachricht behalten'), /bleibt, wie sie ist/);
    assert.equal(await answerTo('A1'), 'Erstens die Zeit');
    assert.match(await say('aus der Antwort löschen'), /keine gelöschte Nachricht offen/);
    const { activityId: second } = await chat.say('Zweitens das Geld');
    await chat.erase(second);
    assert.match(await say('aus der Antwort löschen'), /ist gelöscht\. Die Frage ist wieder offen/);
    assert.equal(await answerTo('A2'), undefined);
  });

  it('nobody is told of a deleted message from which nothing was kept', async () => {
    const { activityId } = await chat.say('hilfe');
    const count = chat.messages().length;
    await chat.erase(activityId);
    assert.equal(chat.messages().length, count);
  });

  it('are understood in English', async () => {
    await say('english');
    await say('One long sentence');
    assert.match(await say('And another one', { afterSeconds: 1 }), /added it to your answer on/);
    assert.match(await say('for the new question'), /is now your answer on[\s\S]*Question 3 of 17/);
    await say('A third one here', { afterSeconds: 8 });
    assert.match(await say('for the previous question'), /is now part of your answer on[\s\S]*Question 3 of 17/);
    const { activityId } = await chat.say('And now the fourth');
    await chat.erase(activityId);
    assert.match(lastText(chat), /You deleted a message in Teams/);
    assert.match(await say('keep message'), /stays as it is/);
  });
});
