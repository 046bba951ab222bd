/** A series of digital working meetings: topics proposed by everybody, one picked, and the next meeting. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { button, lastText } from '../fixtures/readCard.ts';
import { createByForm, form, talkIn, withSteeringGroup } from './scenes.ts';

describe('A series of working meetings', () => {
  const { bot, olga, peter, channel } = botForAll((bot) =>
    withSteeringGroup(bot, { peter: 'Peter Pohl' }, { ...form, title: 'Kreis der Kommunen', format: 'workingMeeting' }),
  );
  const asOlga = talkIn(() => olga.chat());
  const asPeter = talkIn(() => peter.chat());
  before(async () => {
    await channel.as(peter).say('mitmachen');
    await peter.chat().say('hallo');
  });

  it('lets everybody propose topics and say what they want, by text and by button, without names', async () => {
    await asOlga.converse([
      ['themen', /Noch hat niemand ein Thema vorgeschlagen/],
      ['thema vorschlagen', /Welches Thema schlagen Sie vor/],
      ['Übergang Kita und Schule', /Vorgeschlagen als Thema 1\.[\s\S]*Sie sind dafür/],
    ]);
    assert.match(await asPeter.say('themen'), /Übergang Kita und Schule\neine Person ist dafür/);
    const chat = peter.chat();
    await chat.click(chat.lastCard(), button('topic.want', { topic: 1 }));
    assert.match(lastText(chat), /2 sind dafür, auch Sie/);
    await chat.click(chat.lastCard(), 'topic.propose', { text: 'Gemeinsame Sprechstunde' });
    assert.match(lastText(chat), /Vorgeschlagen als Thema 2/);
    await asPeter.converse([
      ['nicht für thema 1', /1\\\. Übergang Kita und Schule\neine Person ist dafür/],
      ['für thema 1', /2 sind dafür, auch Sie/],
    ]);
    assert.doesNotMatch(lastText(chat), /Olga|Peter/);
  });

  it('is called what it is, and not a visit', async () => {
    assert.match(await asOlga.say('rückblick'), /Das Arbeitstreffen ist erst am Di\., 15\. Mai 2040/);
  });

  it('gives back what was typed where it cannot be taken', async () => {
    const chat = peter.chat();
    await chat.click(chat.lastCard(), 'topic.propose', { text: 'x'.repeat(121) });
    assert.match(lastText(chat), /x{121}[\s\S]*zu lang/);
  });

  it('lets the organiser pick, and nobody else', async () => {
    assert.match(await asPeter.say('thema 1 festlegen'), /organisier/);
    await asOlga.converse([
      ['thema 9 festlegen', /Ein Thema mit dieser Nummer gibt es nicht/],
      ['thema 1 festlegen', /Thema 1 ist festgelegt[\s\S]*Festgelegt: Übergang Kita und Schule/],
    ]);
    const { topic, checklist } = await bot.exchangeOf(olga);
    assert.equal(topic, 'Übergang Kita und Schule');
    assert.equal(checklist.find(({ key }) => key === 'topicChosen')?.status, 'done');
  });

  it('goes on with the next meeting: the same people, what was left to talk about, once however often it is asked for', async () => {
    assert.match(await asPeter.say('nächstes treffen'), /organisier/);
    const last = await bot.exchangeOf(olga);
    const said = await asOlga.say('nächstes treffen');
    assert.match(
      said,
      /Das nächste Treffen ist für Di\., 14\. August 2040 vorgesehen\. Eine weitere Person ist wieder dabei/,
    );
    assert.match(said, /in ihrem Kanal noch einmal „steuergruppe“/);
    const next = await bot.exchangeOf(olga);
    assert.notEqual(next.id, last.id);
    assert.deepEqual(
      next.topics.proposed.map(({ text }) => text),
      ['Gemeinsame Sprechstunde'],
    );
    assert.match(await asPeter.say('austausche'), /1\\\. Kreis der Kommunen[\s\S]*2\\\. Kreis der Kommunen/);
    await asOlga.say('austausch 1');
    const ticked = (await bot.exchangeOf(olga)).checklist.find(({ key }) => key === 'nextMeeting');
    assert.equal(ticked?.status, 'done');
    await asOlga.say('nächstes treffen');
    assert.equal((await bot.exchangeOf(olga)).id, next.id);
    assert.doesNotMatch(await asOlga.say('austausche'), /3\\\. Kreis/);
  });

  it('is not shown to somebody who has left it meanwhile, though they organise the last one', async () => {
    await asOlga.say('organisation an Peter Pohl');
    await asOlga.say('jetzt verlassen');
    const left = await bot.exchangeOf(olga);
    const said = await asOlga.say('nächstes treffen');
    assert.match(said, /nicht beteiligt/);
    assert.notEqual((await bot.exchangeOf(olga)).id, left.id);
  });

  it('is offered for working meetings alone', async () => {
    assert.match(await asOlga.say('hilfe austausch'), /themen · thema vorschlagen/);
    await createByForm(olga, { ...form, title: 'Ein Besuch' });
    assert.doesNotMatch(await asOlga.say('hilfe austausch'), /thema vorschlagen/);
    await asOlga.converse([
      ['themen', /nur bei digitalen Arbeitstreffen/],
      ['nächstes treffen', /nur bei digitalen Arbeitstreffen/],
    ]);
  });
});
