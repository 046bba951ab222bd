/** Insights that say the same, put together by the organiser: by card and by text, shown once everywhere. */
import assert from 'node:assert/strict';
import { publishInChannel, steer, summariesIn, takePart } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, countButtons, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

const FIRST = 'Die Lotsin ruft jede Familie an.';
const SECOND = 'Alle Familien bekommen einen Anruf der Lotsin.';

describe('Insights that say the same', () => {
  const { bot, olga, chat, team, channel } = botForEach(steer);
  let one: number;
  beforeEach(async () => {
    await say(`notiz: ${FIRST}`);
    await say(`notiz: ${SECOND}`);
    one = (await bot.exchangeOf(olga)).insights.length - 1;
  });

  const { say } = talkIn(() => chat);
  const merge = () => say(`erkenntnis ${one} mit ${one + 1} zusammenführen`);

  it('are put together on the card, with a choice, and separated again', async () => {
    await say(`erkenntnis ${one}`);
    const merged = await chat.click(chat.lastCard(), 'insight.merge', { other: String(one + 1) });
    assert.match(wordsOf(merged), new RegExp(`Erkenntnis ${one + 1} steht jetzt bei Erkenntnis ${one}`));
    assert.match(textOf(merged.card), new RegExp(`Damit zusammengeführt:[\\s\\S]*${SECOND}`));
    const apart = await chat.click(chat.lastCard(), button('insight.separate', { insight: one + 1 }));
    assert.match(wordsOf(apart), /steht wieder für sich/);
    assert.doesNotMatch(textOf(apart.card), /Damit zusammengeführt/);
  });

  it('are shown once in the list, under either number, with the steps of both', async () => {
    await say(`schritt aus ${one + 1}`);
    for (const text of ['Anruf ausprobieren', 'Jugendamt', '30.6.2040']) await say(text);
    assert.match(await merge(), new RegExp(`Schritte\n\\d+`));
    assert.match(await say('erkenntnisse'), new RegExp(`zusammen mit ${one + 1}`));
    assert.doesNotMatch(lastText(chat), new RegExp(SECOND));
    const shown = await say(`erkenntnis ${one + 1}`);
    assert.match(shown, new RegExp(`Erkenntnis ${one}\n${FIRST}`));
    assert.match(shown, new RegExp(`Erkenntnis ${one + 1} steht bei Erkenntnis ${one}`));
  });

  it('are decided about together, whichever number is named', async () => {
    await merge();
    assert.match(await say(`übernehmen ${one + 1}`), new RegExp(`Erkenntnis ${one} wird übernommen`));
    assert.equal((await bot.exchangeOf(olga)).insights[one - 1]?.decision.type, 'adopt');
  });

  it('say what differed: another guiding question, another decision', async () => {
    for (const text of [`leitfrage ${one}`, '1', `leitfrage ${one + 1}`, '2', `übernehmen ${one}`]) await say(text);
    await say(`verwerfen ${one + 1} weil zu teuer`);
    const said = await merge();
    assert.match(said, /gehörte zu einer anderen Leitfrage/);
    assert.match(said, /war anders entschieden/);
    assert.match(said, /Dort war entschieden: verworfen. Grund: zu teuer/);
  });

  it('are one in the summary, the drafts and the search, in the words of both', async () => {
    await say(`übernehmen ${one}`);
    await merge();
    const { insights } = await bot.exchangeOf(olga);
    await publishInChannel(bot, { chat, channel });
    const { published } = (await bot.exchangeOf(olga)).summary;
    assert.equal(published?.content.insights.length, insights.length - 1);
    assert.match(textOf(summariesIn(channel)[0]?.card), new RegExp(`${FIRST}\\s+${SECOND}`));
    assert.match(await say('entwurf ausschuss'), new RegExp(`- ${FIRST} ${SECOND}`));
    assert.match(await say('suche Lotsin'), new RegExp(SECOND));
  });

  it('given one wording left out, then the summary has the other', async () => {
    await merge();
    await say(`erkenntnis ${one + 1} weglassen`);
    const preview = await say('zusammenfassung');
    assert.match(preview, new RegExp(FIRST));
    assert.doesNotMatch(preview, new RegExp(SECOND));
  });

  it('given the click twice, a missing number, one that was deleted, or one that belongs elsewhere, then it is said', async () => {
    await merge();
    assert.match(await merge(), /sind schon zusammengeführt/);
    assert.match(await say(`erkenntnis 1 mit ${one + 1} zusammenführen`), /steht schon bei einer anderen/);
    assert.match(await say(`erkenntnis ${one} mit 99 zusammenführen`), /gibt es nicht/);
    assert.match(await say(`erkenntnis ${one} mit ${one} zusammenführen`), /zweimal dieselbe/);
    assert.match(await say(`erkenntnis 99 zusammenführen`), /gibt es nicht/);
    await say(`erkenntnis ${one} löschen`);
    assert.match(await say(`erkenntnis ${one} mit 1 zusammenführen`), /gibt es nicht/);
    assert.match(await say(`erkenntnis ${one + 1}`), new RegExp(`Erkenntnis ${one + 1}\n${SECOND}`));
    assert.match(await say(`erkenntnis ${one + 1} trennen`), /mit keiner anderen zusammengeführt/);
  });

  it('are asked for where no number was said, and a word is no number', async () => {
    assert.match(await say(`erkenntnis ${one} zusammenführen`), /Bitte nennen Sie ihre Nummer/);
    assert.match(await say('die mit dem Anruf'), /keine Nummer erkannt/);
    assert.match(await say(`Nr. ${one + 1}`), /steht jetzt bei/);
  });

  it('are put together by the organiser alone', async () => {
    const sven = await takePart(bot, { team, channel }, 'Sven Sommer');
    const theirs = talkIn(() => sven.chat());
    assert.match(await theirs.say(`erkenntnis ${one} zusammenführen`), /Das kann nur die Person/);
    await theirs.say(`erkenntnis ${one}`);
    assert.equal(countButtons(sven.chat().last().card, 'insight.merge'), 0);
  });
});
