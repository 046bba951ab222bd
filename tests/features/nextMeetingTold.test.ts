/** Whoever is taken along to the next working meeting hears of it once, with the way to its topics. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { button, lastText, textOf } from '../fixtures/readCard.ts';
import { form, talkIn, withSteeringGroup } from './scenes.ts';

describe('The next working meeting', () => {
  const { bot, olga, peter, channel } = botForAll((bot) =>
    withSteeringGroup(bot, { peter: 'Peter Pohl' }, { ...form, title: 'Kreis der Kommunen', format: 'workingMeeting' }),
  );
  const asOlga = talkIn(() => olga.chat());
  const asPeter = talkIn(() => peter.chat());
  const told = () =>
    peter
      .chat()
      .messages()
      .filter(({ card }) => textOf(card ?? {}).includes('Sie sind beim Arbeitstreffen'));

  before(async () => {
    await channel.as(peter).say('mitmachen');
    await peter.chat().say('hallo');
    await asOlga.say('thema vorschlagen: Übergang Kita und Schule');
    await asOlga.say('thema 1 festlegen');
    await asPeter.say('thema vorschlagen: Gemeinsame Sprechstunde');
    await asOlga.say('nächstes treffen');
  });

  it('is told to the others on the next working day, and leads to its topics', async () => {
    await asOlga.say('zeit +1w');
    const [bundle, ...others] = told();
    assert.ok(bundle !== undefined && others.length === 0);
    assert.match(textOf(bundle.card ?? {}), /Arbeitstreffen „Kreis der Kommunen“ dabei, am Di\., 14\. August 2040/);
    await peter.chat().click(bundle, button('topic.list'));
    assert.match(textOf(peter.chat().lastCard()), /Gemeinsame Sprechstunde/);
    assert.equal((await bot.exchangeOf(olga)).topics.picked, undefined);
  });

  it('is told once more when somebody asks for that, and then never again', async () => {
    await asPeter.say('themen später');
    assert.match(lastText(peter.chat()), /erinnere ich Sie wieder ab/);
    for (const jump of ['zeit +1w', 'zeit +1w', 'zeit +1w']) await asOlga.say(jump);
    assert.equal(told().length, 1, 'the first has become the card of topics');
    const own = olga.chat().messages();
    assert.ok(own.every(({ card }) => !textOf(card ?? {}).includes('Sie sind beim Arbeitstreffen')));
  });
});
