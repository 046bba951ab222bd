/** The closing note in the channel: a reply in the thread of the summary, once, and not where nothing was published. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { textOf } from '../fixtures/readCard.ts';
import { publish, talkIn } from '../features/scenes.ts';
import { steer, summariesIn } from './scenes.ts';

describe('The closing note', () => {
  const { bot, chat, channel } = botForEach(steer);
  const { say } = talkIn(() => chat);

  const close = async (): Promise<string> => {
    const shown = await say('austausch abschließen');
    await say(/„(jetzt abschließen \w+)“/u.exec(textOf(chat.lastCard()))?.[1] ?? '');
    return shown;
  };
  const notes = (): readonly string[] =>
    channel
      .threads()
      .flatMap(({ replies }) => replies.map(({ card }) => textOf(card)))
      .filter((text) => text.includes('Abgeschlossen: '));

  it('says in the thread of the summary what became of the steps, as it was announced', async () => {
    await publish(chat);
    await bot.teams.until(() => summariesIn(channel).length === 1);
    await say('schritt 1 erledigt');
    assert.match(
      await close(),
      /„Steuergruppe“ erscheint eine Abschlussmeldung[\s\S]*erledigt 1, verworfen 0, offen \d/,
    );
    await bot.teams.until(() => notes().length === 1);
    assert.match(
      notes()[0] ?? '',
      /Erledigt\n1\\?\. [\s\S]*Noch offen\n2\\?\. [\s\S]*Abgeschlossen von Olga Ortmann am/,
    );
    assert.ok(summariesIn(channel)[0]?.replies.some(({ card }) => textOf(card).includes('Abgeschlossen: ')));
    await say('zeit +2w');
    assert.equal(notes().length, 1);
  }).timeout(60_000);

  it('is not there where nothing was published', async () => {
    assert.doesNotMatch(await close(), /Abschlussmeldung/);
    await say('zeit +1w');
    assert.deepEqual(notes(), []);
  }).timeout(60_000);
});
