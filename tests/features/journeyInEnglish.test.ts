/** The journey in English: once chosen, everything is said in it, in the channel too. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { lastText, textOf } from '../fixtures/readCard.ts';
import { createByForm, form, publish, talkIn, withOrganiser } from './scenes.ts';

describe('An exchange, in English', () => {
  const { bot, olga, chat, channel } = botForAll((bot) => {
    const scene = withOrganiser(bot);
    const team = bot.teams.team('Social Affairs', ['Steering'], [scene.olga]);
    return { ...scene, channel: team.channel('Steering') };
  });

  const { say, converse, press } = talkIn(() => chat);

  it('is chosen by a word', async () => {
    await chat.install();
    await converse([
      ['english', /English/],
      ['help', /new exchange/],
    ]);
  });

  it('leads from the form through the reflection to the brief', async () => {
    await chat.say('new exchange');
    assert.match(lastText(chat), /New exchange/);
    await createByForm(olga, { ...form, title: 'Home visits in Harlebach', topic: 'Child poverty' });
    await converse([
      ['reflection', /Question 1 of 17/],
      ['example', /example/i],
      ['Too many drop out.', /Question 2 of 17/],
      ['skip', /Question 3 of 17/],
      ['back', /Question 2 of 17/],
      ['skip', /Question 3 of 17/],
      ["don't know yet", /Question 4 of 17/],
      ['pause', /continue/],
      ['continue', /Question 4 of 17/],
    ]);
    for (let question = 4; question < 17; question += 1) await say(`This is answer ${question}.`);
    assert.match(await say('Yes, every month.'), /Brief/i);
    for (const page of [2, 3]) await press('brief.show', { page });
    assert.match(await press('brief.release'), /released/i);
  });

  it('leads through checklist, visit, channel, insights, steps and summary', async () => {
    await converse([
      ['done 1', /Done: 1\./],
      ['2 to 29 February', /29 February 2040/],
      ['drop 3 because it is settled', /it is settled/],
      ['visit 22 May', /22 May 2040/],
    ]);
    assert.match(await press('visit.move'), /Tue,? 22 May 2040/);
    const thread = channel.as(olga);
    await thread.say('steering group 1');
    await bot.teams.until(() => chat.lastCard()['actions'] && textOf(chat.lastCard()).includes('Steering'));
    await converse([['confirm channel', /confirmed/]]);
    await bot.teams.until(() => channel.threads().find(({ card }) => textOf(card).includes('Home visits')));
    await converse([
      ['time +20w', /It is now/],
      ['note: One roof for all', /insight 1/i],
      ['adopt 1', /adopt/i],
      ['new step: Try it out', /responsible/i],
      ['Youth office', /when/i],
      ['end of June', /Try it out[\s\S]*Youth office[\s\S]*30 June 2040/],
      ['summary', /nothing has been published|preview/i],
    ]);
    await publish(chat, 'publish');
    const summary = () => channel.threads().find(({ card }) => textOf(card).includes('One roof for all'));
    await bot.teams.until(summary);
    await say('time +6w');
    assert.match(textOf(summary()?.replies[0]?.card), /Try it out/);
  });

  it('has not a word of German in anything the bot said', () => {
    const german = /\b(und|nicht|Sie|der|die|ist|wird|Punkt|Schritt|Erkenntnis|Besuch)\b/;
    const said = [...chat.messages(), ...channel.threads().flatMap((thread) => [thread, ...thread.replies])]
      .filter(({ from, card }) => from === 'bot' && !textOf(card).includes('ich bin der Austausch-Lotse'))
      .map(({ text, card }) => text ?? textOf(card));
    assert.deepEqual(
      said.filter((text) => german.test(text)),
      [],
    );
  });
}).timeout(60_000);
