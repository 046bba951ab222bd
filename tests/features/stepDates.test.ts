/** The owner of a step is asked in their bundle whether the date suits them, and may propose another. */
import assert from 'node:assert/strict';
import { steerWithSven } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { button, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

describe('The date of a step', () => {
  const { bot, olga, sven, chat } = botForEach(steerWithSven);
  let number: number;
  beforeEach(async () => {
    await say('neuer schritt: Raum suchen');
    assert.match(await say('Herr Sommer'), /Bis wann/);
    assert.match(await say('30.6.2040'), /Sven Sommer wird gefragt, ob das Zieldatum passt/);
    number = (await bot.exchangeOf(olga)).steps.length;
  });

  const { say, converse } = talkIn(() => chat);
  const theirs = talkIn(() => sven.chat());
  const step = async () => (await bot.exchangeOf(olga)).steps[number - 1];
  const bundleOf = async (person: Person) => {
    const found = person
      .chat()
      .messages()
      .findLast(({ card }) => textOf(card).includes('Raum suchen') && JSON.stringify(card).includes('reminders.pause'));
    assert.ok(found !== undefined, 'the bundle names it');
    return found;
  };

  it('is asked about in the next bundle, and agreed to with one click', async () => {
    await say('zeit +3d');
    const bundle = await bundleOf(sven);
    assert.match(
      textOf(bundle.card),
      /Für den Schritt „Raum suchen“ sind Sie verantwortlich, Zieldatum ist .*Passt Ihnen das/,
    );
    const clicked = await sven.chat().click(bundle, button('step.agree', { step: number }));
    assert.match(wordsOf(clicked), /Danke. Für Schritt \d+ gilt/);
    assert.equal((await step())?.agreement?.state, 'agreed');
    assert.match(wordsOf(await sven.chat().click(bundle, button('step.agree', { step: number }))), /Danke/);
  });

  it('is proposed anew by the owner, shown to the organiser, and accepted', async () => {
    await say('zeit +3d');
    await sven.chat().click(await bundleOf(sven), button('step.open', { step: number }));
    const clicked = await sven.chat().click(sven.chat().lastCard(), 'step.propose', { dueOn: '2040-09-30' });
    assert.match(wordsOf(clicked), /vorgeschlagen. Die organisierende Person entscheidet/);
    assert.equal((await step())?.dueOn, '2040-06-30');
    await say('zeit +3d');
    const bundle = await bundleOf(olga);
    assert.match(textOf(bundle.card), /schlägt Herr Sommer als Zieldatum .*30. September 2040.* vor, statt/);
    assert.match(wordsOf(await chat.click(bundle, button('step.accept', { step: number }))), /Angenommen/);
    assert.deepEqual([(await step())?.dueOn, (await step())?.agreement?.state], ['2040-09-30', 'agreed']);
  });

  it('can be settled by text alone', async () => {
    assert.match(await theirs.say(`schritt ${number} lieber am 30.9.2040`), /vorgeschlagen/);
    assert.match(await say(`schritt ${number}`), /Zusage\nvorgeschlagen ist .*30. September 2040/);
    assert.match(await say(`schritt ${number} vorschlag annehmen`), /Angenommen/);
    assert.match(await theirs.say(`schritt ${number} anderer termin`), /Welches Zieldatum schlagen Sie/);
    assert.match(await theirs.say('1.1.2020'), /liegt in der Vergangenheit/);
    assert.match(await theirs.say('30.10.2040'), /vorgeschlagen/);
    assert.match(await say(`schritt ${number} auf 15.10.2040`), /Zusage\nnoch offen/);
    assert.match(await theirs.say(`schritt ${number} passt`), /Danke/);
  });

  it('is settled by those it concerns alone, and what is stale is said', async () => {
    await converse([
      [`schritt ${number} passt`, /sind nicht Sie gefragt/],
      [`schritt ${number} vorschlag annehmen`, /kein anderer Vorschlag/],
      ['schritt 1 passt', /sind nicht Sie gefragt/],
    ]);
    assert.match(await theirs.say(`schritt ${number} vorschlag annehmen`), /Das kann nur die Person/);
    await say('zeit +3d');
    const bundle = await bundleOf(sven);
    await say(`schritt ${number} auf 15.10.2040`);
    await sven.chat().click(bundle, button('step.agree', { step: number }));
    assert.match(lastText(sven.chat()), /inzwischen geändert/);
  });

  it('is asked of nobody who has left, and that says the step', async () => {
    await theirs.say('austausch verlassen');
    await sven.chat().click(sven.chat().lastCard(), 'exchange.leaveNow');
    await say('zeit +3d');
    assert.doesNotMatch(lastText(sven.chat()), /Raum suchen/);
    assert.equal((await step())?.agreement, undefined);
  });

  it('is asked of nobody outside, and of nobody who may not be meant', async () => {
    for (const text of ['neuer schritt: Saal suchen', 'Hochbauamt']) await say(text);
    assert.doesNotMatch(await say('30.6.2040'), /wird gefragt/);
    assert.equal((await bot.exchangeOf(olga)).steps.at(-1)?.agreement, undefined);
  });
});
