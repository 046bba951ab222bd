/** The organiser makes insights of what members have released about the visit, as long as they let it stand. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, countButtons, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { publish, sayAll, withSteeringGroup } from './scenes.ts';

const SURPRISE = 'Wie wenig aufgeschrieben ist.';

// Months pass, and the bot says what it has to say in them.
describe('Released answers become insights', () => {
  const {
    bot,
    olga: organiser,
    deniz,
    chat: olga,
    channel,
  } = botForEach((bot) => withSteeringGroup(bot, { deniz: 'Deniz Aydin' }));

  const insights = async () => (await bot.exchangeOf(organiser)).insights;
  const take = button('perspectives.take', { question: 'V4' });

  beforeEach(async () => {
    await channel.as(deniz).say('mitmachen');
    await olga.say('zeit +20w');
    await sayAll(deniz.chat(), ['rückblick', 'ja', 'Mit einer Fallrunde.', SURPRISE, 'pause', 'freigeben V4']);
    await olga.say('perspektiven');
  });

  it('by a button beside the answer, without a name, and once, however often it is clicked', async () => {
    const picture = olga.lastCard();
    assert.equal(countButtons(picture, 'perspectives.take'), 1);
    const taken = await olga.click(picture, take);
    assert.match(textOf(taken.card), /Wie wenig aufgeschrieben ist\.\nErkenntnis 1/);
    assert.match(lastText(olga), /Festgehalten als Erkenntnis 1, ohne Namen/);
    assert.equal(countButtons(taken.card, 'perspectives.take'), 0);
    await olga.click(picture, take);
    assert.match(lastText(olga), /Das steht schon als Erkenntnis 1 da/);
    const [only, ...others] = await insights();
    assert.deepEqual([only?.text, only?.by, others], [SURPRISE, undefined, []]);
    assert.match(await sayAll(olga, ['erkenntnis 1']), /Wie wenig aufgeschrieben ist/);
    assert.doesNotMatch(lastText(olga), /Deniz|Olga/);
  });

  it('but not of a yes or no, which says nothing by itself', async () => {
    await sayAll(deniz.chat(), ['zurücknehmen V4', 'freigeben V1', 'freigeben V2']);
    await olga.say('perspektiven');
    assert.match(textOf(olga.lastCard()), /\nja\n/);
    assert.equal(countButtons(olga.lastCard(), 'perspectives.take'), 1, 'only of what was said with it');
  });

  it('two clicks at the same moment make one', async () => {
    const picture = olga.lastCard();
    await Promise.all([olga.click(picture, take), olga.click(picture, take)]);
    assert.equal((await insights()).length, 1);
  });

  it('by words, under the guiding question it belongs to', async () => {
    await sayAll(deniz.chat(), ['leitfragen beginnen', 'Auch dort fehlt Zeit.', 'pause', 'freigeben L1']);
    assert.match(await sayAll(olga, ['erkenntnis aus L1']), /Festgehalten als Erkenntnis 1/);
    assert.match(await sayAll(olga, ['erkenntnis aus V4']), /Festgehalten als Erkenntnis 2/);
    assert.deepEqual(
      (await insights()).map(({ lens }) => lens),
      ['same', undefined],
    );
    assert.match(await sayAll(olga, ['erkenntnis aus L1']), /Das steht schon als Erkenntnis 1 da/);
  });

  it('of several answers the one that is meant', async () => {
    await sayAll(olga, ['rückblick', 'ja', 'Mit einer Fallrunde.', 'Die kurzen Wege.', 'pause', 'freigeben V4']);
    assert.match(await sayAll(olga, ['erkenntnis aus V4']), /2 Antworten[\s\S]*„erkenntnis aus V4 2“/);
    assert.deepEqual(await insights(), []);
    await sayAll(olga, ['perspektiven']);
    const stands = textOf(olga.lastCard());
    const [first, second] = [SURPRISE, 'Die kurzen Wege.'].toSorted((a, b) => stands.indexOf(a) - stands.indexOf(b));
    await sayAll(olga, ['erkenntnis aus V4 2', 'erkenntnis aus V4 1']);
    assert.deepEqual(
      (await insights()).map(({ text }) => text),
      [second, first],
    );
    assert.match(await sayAll(olga, ['erkenntnis aus V4 3']), /nicht oder nicht mehr freigegeben/);
  });

  it('only in the wording that is released at that moment', async () => {
    const picture = olga.lastCard();
    await sayAll(deniz.chat(), ['ändern V4', 'Das geht niemanden an.', 'pause']);
    await olga.click(picture, take);
    assert.deepEqual(
      (await insights()).map(({ text }) => text),
      [SURPRISE],
    );
    await sayAll(deniz.chat(), ['ändern V4', 'Fast alles läuft über zwei Menschen.', 'pause', 'freigeben V4']);
    assert.deepEqual(
      (await insights()).map(({ text }) => text),
      ['Fast alles läuft über zwei Menschen.'],
      'released anew, it says the new words',
    );
    await olga.say('erkenntnis 1 löschen');
    await olga.click(picture, take);
    assert.match(lastText(olga), /nicht oder nicht mehr freigegeben/, 'what the card showed is released no more');
    assert.match(await sayAll(olga, ['erkenntnis aus V4']), /Festgehalten als Erkenntnis 2/, 'deleted, then wanted');
  });

  it('and go with the release, which is said to who takes it back', async () => {
    const picture = olga.lastCard();
    await olga.click(picture, take);
    await sayAll(olga, ['übernehmen 1']);
    const said = await sayAll(deniz.chat(), ['zurücknehmen V4']);
    assert.match(said, /sehen jetzt wieder nur Sie\. Die daraus entstandene Erkenntnis ist gelöscht/);
    assert.doesNotMatch(said, /Zusammenfassung/);
    assert.doesNotMatch(JSON.stringify(await bot.exchangeOf(organiser)), new RegExp(SURPRISE));
    await olga.click(picture, take);
    assert.match(lastText(olga), /nicht oder nicht mehr freigegeben/);
    assert.doesNotMatch(JSON.stringify(await bot.exchangeOf(organiser)), new RegExp(SURPRISE));
  });

  it('also by the button of the brief, which else says nothing', async () => {
    await olga.click(olga.lastCard(), take);
    const chat = deniz.chat();
    await sayAll(chat, ['steckbrief']);
    const brief = chat.messages().findLast(({ card }) => countButtons(card, 'answer.takeBack') > 0)?.card;
    assert.ok(brief !== undefined);
    const count = chat.messages().length;
    await chat.click(brief, button('answer.takeBack', { question: 'V4' }));
    assert.match(saidSince(chat, count), /Die daraus entstandene Erkenntnis ist gelöscht/);
  });

  it('of somebody who has left, nothing more is taken; what was taken stays, without a name', async () => {
    await sayAll(deniz.chat(), ['ändern V5', 'Ein Satz am Rand.', 'pause', 'freigeben V5']);
    await olga.say('perspektiven');
    const picture = olga.lastCard();
    await olga.click(picture, take);
    await sayAll(deniz.chat(), ['jetzt verlassen']);
    await olga.click(picture, button('perspectives.take', { question: 'V5' }));
    assert.match(lastText(olga), /nicht oder nicht mehr freigegeben/);
    assert.match(await sayAll(olga, ['erkenntnis aus V5']), /nicht oder nicht mehr freigegeben/);
    assert.deepEqual(
      (await insights()).map(({ text, by }) => [text, by]),
      [[SURPRISE, undefined]],
    );
  });

  it('what was published stays, and that is said', async () => {
    await sayAll(olga, ['erkenntnis aus V4']);
    await publish(olga);
    const said = await sayAll(deniz.chat(), ['zurücknehmen V4']);
    assert.match(said, /ist gelöscht\. Was davon in der veröffentlichten Zusammenfassung steht, bleibt dort/);
    const { insights: kept, summary } = await bot.exchangeOf(organiser);
    assert.deepEqual([kept[0]?.status, kept[0]?.text], ['removed', '']);
    assert.equal(summary.published?.content.insights[0]?.text, SURPRISE);
  });

  it('by the organiser alone, and not of what was answered before the visit', async () => {
    const chat = deniz.chat();
    await sayAll(chat, ['perspektiven']);
    assert.equal(countButtons(chat.lastCard(), 'perspectives.take'), 0);
    assert.match(await sayAll(chat, ['erkenntnis aus V4']), /Das kann nur die Person/);
    await sayAll(chat, ['reflexion', 'Nur der Anlass', 'pause', 'freigeben A1']);
    await sayAll(olga, ['perspektiven 1']);
    assert.equal(countButtons(olga.lastCard(), 'perspectives.take'), 0);
    assert.match(await sayAll(olga, ['erkenntnis aus A1']), /Diese Frage gehört nicht dazu/);
    assert.match(await sayAll(olga, ['erkenntnis aus Z9']), /Diese Frage gibt es nicht/);
    assert.match(await sayAll(olga, ['erkenntnis aus V5']), /nicht oder nicht mehr freigegeben/);
    assert.deepEqual(await insights(), []);
  });

  it('in English, too', async () => {
    await olga.say('english');
    await olga.say('perspectives');
    const taken = await olga.click(olga.lastCard(), take);
    assert.match(wordsOf(taken), /Insight 1/);
    assert.match(lastText(olga), /Kept as insight 1, without a name/);
    assert.match(await sayAll(olga, ['insight from V4']), /there already as insight 1/);
  });
}).timeout(90_000);
