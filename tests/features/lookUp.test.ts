/** The search in the compose box: the same as `suche`, the newest without a word, and nothing that was not released. */
import assert from 'node:assert/strict';
import { publishInChannel, steer } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { type Json, type Person, startFakeTeams } from '../fixtures/fakeTeams/index.ts';
import { listAt, objectAt, textAt } from '../fixtures/fakeTeams/json.ts';
import { textOf } from '../fixtures/readCard.ts';
import { personRef } from '../../src/domain/refs.ts';
import { talkIn } from './scenes.ts';

const attachmentsIn = (body: unknown): readonly Json[] =>
  listAt(objectAt(objectAt({ body }, 'body'), 'composeExtension'), 'attachments');
const sentenceIn = (body: unknown): string | undefined =>
  textAt(objectAt(objectAt({ body }, 'body'), 'composeExtension'), 'text');
const cardsIn = (body: unknown): readonly string[] =>
  attachmentsIn(body).map((attachment) => textOf(objectAt(attachment, 'content')));

describe('Searching while one writes a message', () => {
  const { bot, olga, chat, channel, karla } = botForEach(async (bot) => ({
    ...(await steer(bot)),
    karla: bot.teams.person('Karla Kollegin'),
  }));

  const { say } = talkIn(() => chat);
  const search: Person['extension']['search'] = (...asked) => karla.extension.search(...asked);
  const published = () => publishInChannel(bot, { chat, channel });

  it('says that there is nothing yet, then finds by word, with the source and what became of it', async () => {
    assert.match(sentenceIn((await search()).body) ?? '', /^Noch hat kein Austausch/);
    assert.match(sentenceIn((await search('Software')).body) ?? '', /^Zu „Software“ hat noch kein Austausch/);
    await published();
    const [found = ''] = cardsIn((await search('Software')).body);
    assert.match(
      found,
      /Software[\s\S]*wurde verworfen, weil: Wir schaffen keine eigene Software[\s\S]*Aus: Von der Schule/,
    );
    const [attachment = {}] = attachmentsIn((await search('Software')).body);
    const preview = objectAt(objectAt(attachment, 'preview'), 'content');
    assert.match(
      `${textAt(preview, 'title')} ${textAt(preview, 'text')}`,
      /Software .*wurde verworfen, weil: .* · Aus: Von der Schule/,
    );
  });

  it('shows the newest without a word, page by page, and an empty page at the end', async () => {
    await published();
    const all = cardsIn((await search()).body);
    assert.ok(all.length > 1);
    const paged = [];
    for (let skip = 0; skip < all.length; skip += 1)
      paged.push(...cardsIn((await search(undefined, { skip, count: 1 })).body));
    assert.deepEqual(paged, all);
    assert.deepEqual(attachmentsIn((await search(undefined, { skip: all.length })).body), []);
    assert.equal(sentenceIn((await search(undefined, { skip: all.length })).body), undefined);
  });

  it('names somebody to ask only while they agree', async () => {
    await published();
    await say('ansprechperson werden');
    assert.match(cardsIn((await search('Software')).body).join(), /Fragen Sie gern: Olga Ortmann/);
    await say('nicht mehr ansprechperson');
    assert.doesNotMatch(cardsIn((await search('Software')).body).join(), /Olga Ortmann/);
  });

  it('never finds what was not released, nor what another organisation has published', async () => {
    await say('notiz: Zebrastreifen vor der Veröffentlichung');
    const { insights } = await bot.exchangeOf(olga);
    await say(`erkenntnis ${insights.length} weglassen`);
    await published();
    await say('notiz: Zebrastreifen danach');
    assert.match(sentenceIn((await search('Zebrastreifen')).body) ?? '', /noch kein Austausch/);
    assert.doesNotMatch(cardsIn((await search()).body).join(), /Zebrastreifen/);

    const invoke = bot.teams.delivered.at(-1) ?? {};
    const elsewhere = await startFakeTeams({ seed: 'elsewhere' });
    await elsewhere.close();
    const channelData = { tenant: { id: elsewhere.tenantId } };
    const { body } = await bot.teams.deliver({ ...invoke, channelData, id: 'f:elsewhere' });
    assert.match(sentenceIn(body) ?? '', /^Noch hat kein Austausch/);
  });

  it('keeps nothing about who searches, and takes the chat with somebody else for no chat of its own', async () => {
    await published();
    await search('Software', { opened: 'withSomebody' });
    assert.equal(await bot.store.load(personRef(bot.teams.tenantId, karla.aadObjectId)), undefined);
  });

  it('shows text as it was typed, however it looks', async () => {
    await say('notiz: <Name> **fett** [x](http://evil.example) Zebra');
    await published();
    const [attachment = {}] = attachmentsIn((await search('Zebra')).body);
    assert.equal(
      textAt(objectAt(objectAt(attachment, 'preview'), 'content'), 'title'),
      '‹Name› **fett** [x](http://evil.example) Zebra',
    );
    assert.match(JSON.stringify(objectAt(attachment, 'content')), /&lt;Name/);
  });
}).timeout(60_000);
