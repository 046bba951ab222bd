/** Answers on the day of the visit, afterwards and every quarter are released and stand side by side like those before. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, countButtons, lastText, textOf } from '../fixtures/readCard.ts';
import { sayAll, withSteeringGroup } from './scenes.ts';

// Months pass, and the bot says what it has to say in them.
describe('Perspectives after the visit', () => {
  const {
    bot,
    olga: organiser,
    deniz,
    chat: olga,
    channel,
  } = botForEach((bot) => withSteeringGroup(bot, { deniz: 'Deniz Aydin' }));

  beforeEach(() => channel.as(deniz).say('mitmachen'));

  const lookBack = (surprise: string) => ['rückblick', 'ja', 'Mit einer Fallrunde.', surprise, 'pause'];

  it('show single answers of the look back after their release, and no others', async () => {
    await olga.say('zeit +20w');
    const chat = deniz.chat();
    const skipped = Array.from({ length: 9 }, () => 'überspringen');
    await sayAll(chat, [...lookBack('Wie wenig aufgeschrieben ist.'), 'rückblick', ...skipped]);
    assert.match(textOf(chat.lastCard()), /Rückblick: Hausbesuche[\s\S]*Was Sie freigeben, sehen die anderen/);
    await chat.click(chat.lastCard(), button('answer.release', { question: 'V2' }));
    assert.match(textOf(chat.lastCard()), /Mit einer Fallrunde[\s\S]*Freigegeben[\s\S]*Zurücknehmen/);
    await olga.say('perspektiven');
    assert.match(lastText(olga), /Teil 7 von 10 · Rückblick · Das Ziel/);
    assert.match(lastText(olga), /Eine Person hat Antworten freigegeben[\s\S]*Mit einer Fallrunde/);
    assert.doesNotMatch(lastText(olga), /Deniz|Wie wenig/);
    assert.match(await sayAll(chat, ['zurücknehmen V2']), /„Unsere Antwort“ sehen jetzt wieder nur Sie/);
    assert.match(await sayAll(olga, ['perspektiven']), /Noch hat niemand eine Antwort freigegeben/);
  });

  it('are released in words: of the occasion that is named, or that was the last', async () => {
    await sayAll(deniz.chat(), ['reflexion', 'Nur der Anlass', 'pause']);
    await olga.say('zeit +20w');
    await sayAll(deniz.chat(), ['leitfragen beginnen', 'Auch dort fehlt Zeit.', 'pause']);
    const chat = deniz.chat();
    assert.match(await sayAll(chat, lookBack('Die kurzen Wege.')), /Pause/);
    assert.match(await sayAll(chat, ['leitfragen freigeben']), /Eine Antwort ist freigegeben|„Gleiches Problem“/);
    assert.match(await sayAll(chat, ['freigeben']), /3 Antworten sind freigegeben/);
    assert.deepEqual(Object.keys((await bot.reflectionOf(deniz, 'afterVisit')).released), ['V1', 'V2', 'V4']);
    assert.deepEqual((await bot.reflectionOf(deniz)).released, {}, 'the brief was not meant');
    assert.match(await sayAll(olga, ['perspektiven 6']), /Leitfragen zum Besuch[\s\S]*Auch dort fehlt Zeit/);
    assert.match(await sayAll(chat, ['rückblick zurücknehmen']), /Alle Freigaben sind zurückgenommen/);
    assert.match(await sayAll(olga, ['perspektiven']), /Auch dort fehlt Zeit/, 'the latest part that has anything');
    assert.match(await sayAll(olga, ['perspektiven 7']), /Zu diesem Teil hat noch niemand etwas freigegeben/);
  });

  it('stand apart for every quarter, differences included', async () => {
    await olga.say('zeit +31w');
    await sayAll(deniz.chat(), ['zwischenstand', 'Das Blatt ist fertig.', 'pause', 'freigeben Q1']);
    await sayAll(olga, ['zwischenstand', 'Das Blatt liegt noch im Amt.', 'pause', 'zwischenstand freigeben']);
    await sayAll(olga, ['unterschied Q1: Fertig heißt nicht verteilt.']);
    assert.match(textOf(olga.lastCard()), /Zwischenstand 1 · [\s\S]*Unterschied: Fertig heißt nicht verteilt/);
    await olga.say('zeit +13w');
    assert.match(
      await sayAll(deniz.chat(), ['zwischenstand zurücknehmen']),
      /sehen jetzt wieder nur Sie/,
      'of the last quarter',
    );
    await sayAll(deniz.chat(), ['zwischenstand freigeben']);
    await sayAll(olga, ['zwischenstand', 'Jetzt liegt es überall aus.', 'pause', 'freigeben Q1', 'perspektiven']);
    assert.match(textOf(olga.lastCard()), /Zwischenstand 2 · [\s\S]*Jetzt liegt es überall aus/);
    assert.doesNotMatch(textOf(olga.lastCard()), /Unterschied: |Das Blatt/);
    await olga.click(olga.lastCard(), button('perspectives.show', { page: 10 }));
    assert.match(
      textOf(olga.lastCard()),
      /Das Blatt ist fertig[\s\S]*Das Blatt liegt|Das Blatt liegt[\s\S]*Das Blatt ist/,
    );
    await olga.click(olga.lastCard(), button('perspectives.unmark', { occasion: 'quarterly.1' }));
    assert.deepEqual((await bot.exchangeOf(organiser)).picture.differences, {});
  }).timeout(90_000);

  it('reach the channel as they were seen, and only once', async () => {
    await olga.say('zeit +20w');
    await sayAll(deniz.chat(), [...lookBack('Wie wenig aufgeschrieben ist.'), 'freigeben V4']);
    await sayAll(olga, [...lookBack('Die kurzen Wege.'), 'freigeben V4', 'perspektiven veröffentlichen']);
    const preview = olga.lastCard();
    assert.match(textOf(preview), /Rückblick · Was Sie mitnehmen[\s\S]*Vorschau/);
    const before = channel.threads().length;
    await olga.click(preview, 'perspectives.publish');
    await bot.teams.until(() => channel.threads().length > before);
    const posted = textOf(channel.threads().at(-1)?.card);
    assert.match(posted, /Rückblick · Was Sie mitnehmen/);
    for (const said of ['Wie wenig aufgeschrieben ist', 'Die kurzen Wege']) assert.match(posted, new RegExp(said));
    assert.doesNotMatch(posted, /Deniz|Mit einer Fallrunde/);
    await olga.click(preview, 'perspectives.publish');
    assert.equal(channel.threads().length, before + 1);
    await sayAll(deniz.chat(), ['zurücknehmen V4']);
    await olga.click(preview, 'perspectives.publish');
    assert.match(lastText(olga), /Seit dieser Vorschau hat sich etwas geändert/);
  });

  it('hold nothing that was released by a typing mistake', async () => {
    const chat = deniz.chat();
    await sayAll(chat, ['reflexion', 'Nur der Anlass', 'pause']);
    for (const typed of ['freigaben', 'steckbrief freigegeben', 'freigebe A1'])
      assert.doesNotMatch(await sayAll(chat, [typed]), /ist freigegeben|sind freigegeben/, typed);
    assert.deepEqual((await bot.reflectionOf(deniz)).released, {});
  });

  it('never hold the persona, which has a card of its own', async () => {
    const chat = deniz.chat();
    await sayAll(chat, ['persona', 'Paula Pendel', 'steckbrief']);
    assert.equal(countButtons(chat.lastCard(), 'answer.release'), 0);
    assert.match(await sayAll(chat, ['freigeben P1']), /Hier gibt es noch keine Antwort, die Sie freigeben könnten/);
    assert.deepEqual((await bot.reflectionOf(deniz, 'persona')).released, {});
  });
});
