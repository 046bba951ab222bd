/** The texts of a summary, one by one in chat: written, replaced, emptied, shown where they stand. */
import assert from 'node:assert/strict';
import { publishInChannel, steer } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { talkIn } from './scenes.ts';

describe('The texts of a summary', () => {
  const { bot, olga, chat, channel } = botForEach(steer);

  const { say, converse } = talkIn(() => chat);
  const sections = async () => (await bot.exchangeOf(olga)).summary.sections;

  it('are written in one message each, and the others stay', async () => {
    await converse([
      ['zusammenfassung einleitung: Vier Tage in Harlebach.', /Vier Tage in Harlebach/],
      ['zusammenfassung antwort: Mit Geduld.', /Was wir erfahren haben\nMit Geduld/],
      ['zusammenfassung dank: Danke an alle.', /Zum Schluss\nDanke an alle/],
    ]);
    const written = { opening: 'Vier Tage in Harlebach.', goalAnswer: 'Mit Geduld.', closing: 'Danke an alle.' };
    assert.deepEqual(await sections(), written);
  });

  it('are asked for where only the part was named, and emptied on request', async () => {
    await say('zusammenfassung dank: Danke an alle.');
    await converse([
      ['zusammenfassung dank', /Soll der Teil leer bleiben, schreiben Sie „keine“/],
      ['keine', /Vorschau/],
    ]);
    assert.equal((await sections()).closing, '');
    await say('zusammenfassung einleitung: Vier Tage in Harlebach.');
    assert.match(await say('zusammenfassung einleitung: keine'), /Vorschau/);
    assert.equal((await sections()).opening, '');
  });

  it('are shown on the page where they stand', async () => {
    for (let number = 1; number <= 6; number += 1) await say(`notiz: ${number} ${'lange Erkenntnis '.repeat(200)}`);
    const shown = await say('zusammenfassung dank: Danke an alle.');
    assert.match(shown, /Teil [2-9] von/);
    assert.match(shown, /Danke an alle/);
  });

  it('are not asked for once they are published', async () => {
    await publishInChannel(bot, { chat, channel });
    for (const command of ['zusammenfassung ändern', 'zusammenfassung dank'])
      assert.match(await say(command), /schon veröffentlicht. Mit „zusammenfassung korrigieren“/);
  });
});
