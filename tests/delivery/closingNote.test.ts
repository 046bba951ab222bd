/** The closing note in the channel: a reply in the thread of the summary, once, and not where nothing was published. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { textOf } from '../fixtures/readCard.ts';
import { publish, talkIn } from '../features/scenes.ts';
import { happening, NOW, organiser } from '../fixtures/builders.ts';
import { startRig } from './rig.ts';
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

describe('A closing note that Teams answers with an error after taking it', () => {
  it('is not repeated; the organiser hears of it once and may have it sent again', async () => {
    const rig = await startRig();
    try {
      await rig.save({ closed: { id: 'closed', at: NOW, by: organiser, deleteOn: '2028-01-11' } });
      const fault = rig.teams.fail({ match: { method: 'POST', path: /messageid=/u }, status: 502, when: 'after' });
      const notes = () =>
        rig.channel
          .threads()
          .flatMap(({ replies }) => replies)
          .filter(({ card }) => textOf(card).includes('Abgeschlossen: ')).length;
      const work = async (now: string): Promise<void> => {
        rig.setClock(now);
        for (let round = 0; round < 3; round += 1) await rig.worker().round();
      };
      await work(NOW);
      await work('2027-01-11T09:00:00Z');
      await work('2027-03-11T09:00:00Z');
      assert.deepEqual([fault.hits(), notes()], [1, 1]);
      assert.equal((await rig.load()).deliveries['closing-note:closed']?.status, 'unknown');
      const told = rig.chat.messages().filter(({ text }) => text?.includes('ob die Abschlussmeldung'));
      assert.equal(told.length, 1);
      await rig.apply({ ...happening(), type: 'resendAsked' });
      await work('2027-03-11T10:00:00Z');
      assert.equal(notes(), 2, 'sent again because the organiser asked');
    } finally {
      await rig.close();
    }
  });
});
