/** "Weiß ich noch nicht" is an item with its question: answering one answers the other. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, wordsOf } from '../fixtures/readCard.ts';
import { answerAll, talkIn, withExchange } from './scenes.ts';

describe('Open questions', () => {
  const { bot, olga, chat } = botForEach(withExchange);
  beforeEach(async () => {
    await answerAll(bot, olga, { C8: 'weiß ich noch nicht' });
    await chat.say('steckbrief freigeben');
  });

  const { say } = talkIn(() => chat);
  const item = async (key: string) => (await bot.exchangeOf(olga)).checklist.find((one) => one.key === key);
  const number = async (): Promise<number> =>
    (await bot.exchangeOf(olga)).checklist.findIndex(({ key }) => key === 'question.C8') + 1;

  it('stand on their items, and answering one there answers the question and closes the item', async () => {
    const place = await number();
    assert.match(await say(`punkt ${place}`), /Auf welchen Wegen sollen andere von den Ergebnissen erfahren/);
    const clicked = await chat.click(chat.lastCard(), 'checklist.answer', { answer: 'Über das Intranet.' });
    assert.match(wordsOf(clicked), new RegExp(`Punkt ${place} ist erledigt\\. Ihre Antwort sehen bisher nur Sie`));
    const { C8 } = (await bot.reflectionOf(olga)).answers;
    assert.ok(C8?.status === 'answered' && C8.text === 'Über das Intranet.');
    assert.equal((await item('question.C8'))?.status, 'done');
    assert.ok(!(await bot.exchangeOf(olga)).plan.some(({ key }) => key === 'C8'), 'private until released');
    await say('steckbrief freigeben');
    assert.ok((await bot.exchangeOf(olga)).plan.some(({ key }) => key === 'C8'));
  });

  it('are answered by words; an empty field answers nothing', async () => {
    const place = await number();
    assert.match(await say(`antwort ${place}: Über das Intranet.`), /ist erledigt/);
    assert.match(await say(`antwort ${place}: Noch einmal`), /schon abgeschlossen/);
    assert.match(await say('antwort 2: Ja'), /Zu diesem Punkt gehört keine Frage/);
    assert.match(await say('antwort 99: Ja'), /Einen Punkt mit dieser Nummer gibt es nicht/);
    await say(`wieder öffnen ${place}`);
    await say(`punkt ${place}`);
    await chat.click(chat.lastCard(), 'checklist.answer', { answer: ' ' });
    assert.match(lastText(chat), /Bitte füllen Sie dieses Feld aus/);
    await say('abbrechen');
    assert.match(await say(`answer ${place}: Im Ausschuss`), /ist erledigt/);
    const { C8 } = (await bot.reflectionOf(olga)).answers;
    assert.ok(C8?.status === 'answered' && C8.text === 'Im Ausschuss');
  });

  it('close their items as well when they are answered in the reflection and released', async () => {
    await say('ändern C8');
    await say('Im Ausschuss');
    assert.equal((await item('question.C8'))?.status, 'open');
    await say('steckbrief freigeben');
    assert.equal((await item('question.C8'))?.status, 'done');
  });
});
