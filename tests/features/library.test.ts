/** What other exchanges have learned: found by everybody in the tenant, only what was published, names only by consent. */
import assert from 'node:assert/strict';
import { publishInChannel, steer } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

describe('Searching what others have learned', () => {
  const { bot, olga, chat, channel, colleague } = botForEach(async (bot) => ({
    ...(await steer(bot)),
    colleague: bot.teams.person('Karla Kollegin').chat(),
  }));

  const { say } = talkIn(() => chat);
  const search = talkIn(() => colleague).say;
  const published = () => publishInChannel(bot, { chat, channel });

  it('finds nothing before it was published, then insights and why something was rejected, with the source', async () => {
    assert.match(await search('suche software'), /noch kein Austausch/);
    await published();
    const found = await search('suche Begleitblätter');
    assert.match(found, /Begleitblatt[\s\S]*Aus: /);
    assert.match(await search('suche'), /Wonach soll ich suchen/);
    assert.match(await search('Software'), /wurde verworfen, weil: Wir schaffen keine eigene Software/);
    await search('english');
    assert.match(await search('search software'), /was rejected because/);
  });

  it('never finds what was not released', async () => {
    await say('notiz: Geheimwort Zebrastreifen vor der Veröffentlichung');
    const { insights } = await bot.exchangeOf(olga);
    await say(`erkenntnis ${insights.length} weglassen`);
    await say('notiz zu 35: Zebrastreifen intern');
    await published();
    await say('notiz: Zebrastreifen danach');
    await say('neuer schritt: Zebrastreifen malen');
    assert.match(await search('suche Zebrastreifen'), /noch kein Austausch/);
  });

  it('names somebody to ask only after they agreed in 1:1, and no longer when they take it back', async () => {
    await published();
    assert.doesNotMatch(await search('suche software'), /Olga Ortmann/);
    await say('zeit +3d');
    const question = chat.messages().findLast(({ card }) => JSON.stringify(card ?? '').includes('contact.give'));
    assert.ok(question !== undefined, 'the organiser is asked');
    assert.match(wordsOf(await chat.click(question, 'contact.give')), /liest auch Ihren Namen/);
    assert.match(await search('suche software'), /Fragen Sie gern: Olga Ortmann/);
    assert.match(await say('nicht mehr ansprechperson'), /Ihr Name steht nicht/);
    assert.doesNotMatch(await search('suche software'), /Olga Ortmann/);
    assert.match(await say('ansprechperson werden'), /liest auch Ihren Namen/);
    await chat.click(chat.lastCard(), 'contact.withdraw');
    assert.doesNotMatch(await search('suche software'), /Olga Ortmann/);
    assert.notEqual(lastText(colleague), '');
  });
}).timeout(60_000);
