/** The persona: invented in a few minutes, private, and posted once as it was seen. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Chat } from '../fixtures/fakeTeams/index.ts';
import { button, countButtons, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { bindChannel, sayIn, talkIn, withExchange } from './scenes.ts';

describe('A persona', () => {
  const { bot, olga, sven, chat, channel } = botForEach(async (bot) => {
    const scene = await withExchange(bot);
    const sven = bot.teams.person('Sven Steuermann');
    const team = bot.teams.team('Dezernat Soziales', ['Steuergruppe'], [scene.olga, sven]);
    return { ...scene, sven, channel: team.channel('Steuergruppe') };
  });

  const { say } = talkIn(() => chat);
  const posted = () => channel.threads().filter(({ card }) => textOf(card).includes('Persona zum Austausch'));

  const invent = async (view: Chat, command = 'persona'): Promise<void> => {
    await view.say(command);
    for (const text of [
      'Paula Pendel, für alles zuständig.',
      'Sie wartet auf eine Entscheidung.',
      'Über den Satz „nicht zuständig“.',
      'Sie kennt in jedem Haus jemanden.',
      'Ein Jugendlicher, der zurückkam.',
    ])
      await view.say(text);
  };

  it('is invented in five questions, and seen by nobody else', async () => {
    assert.match(await say('persona'), /Frage 1 von 5[\s\S]*Erfinden Sie einen Menschen/);
    await invent(chat, 'weiter');
    assert.match(lastText(chat), /Nur Sie sehen diese Karte[\s\S]*Name und Rolle[\s\S]*Paula Pendel[\s\S]*zurückkam/);
    assert.match(await say('persona'), /Fertig[\s\S]*Paula Pendel/);
  });

  it('is not posted without a channel, and afterwards once, exactly as seen, by a click or by its words', async () => {
    await invent(chat);
    const card = chat.lastCard();
    await chat.click(card, 'persona.publish');
    assert.match(lastText(chat), /noch kein Kanal der Steuergruppe bestätigt/);
    await bindChannel(bot, olga, channel);
    const words = wordsOf(await chat.click(card, 'persona.publish'));
    assert.match(words + lastText(chat), /Freigegeben/);
    await bot.teams.until(() => posted().length === 1);
    assert.match(textOf(posted()[0]?.card), /Freigegeben von Olga Ortmann[\s\S]*Paula Pendel[\s\S]*zurückkam/);
    assert.equal(countButtons(posted()[0]?.card, 'brief.show'), 0);
    await chat.click(card, 'persona.publish');
    assert.match(lastText(chat), /schon veröffentlicht/);
    assert.equal(posted().length, 1);
  });

  it('that has changed since is shown anew and not posted', async () => {
    await bindChannel(bot, olga, channel);
    await invent(chat);
    const card = chat.lastCard();
    await say('ändern P1');
    await say('Peter Pendel, für alles zuständig.');
    assert.match(
      wordsOf(await chat.click(card, 'persona.publish')),
      /haben sich Antworten geändert[\s\S]*Peter Pendel/,
    );
    assert.equal(posted().length, 0);
    const code = /„(persona veröffentlichen \w+)“/u.exec(await say('persona'))?.[1];
    assert.ok(code !== undefined);
    assert.match(await say('persona veröffentlichen falsch'), /haben sich Antworten geändert/);
    assert.match(await say(code), /erscheint jetzt im Kanal „Steuergruppe“/);
    await bot.teams.until(() => posted().length === 1);
    assert.match(textOf(posted()[0]?.card), /Peter Pendel/);
  });

  it('of somebody else who takes part stays with them', async () => {
    await bindChannel(bot, olga, channel);
    await channel.as(sven).say('mitmachen');
    const view = sven.chat();
    await invent(view);
    assert.equal(countButtons(view.lastCard(), 'persona.publish'), 0);
    assert.match(
      await sayIn(view, 'persona veröffentlichen abc'),
      /Das kann nur die Person, die den Austausch organisiert/,
    );
  });

  it('can be changed from its card', async () => {
    await invent(chat);
    const answers = await chat.click(chat.lastCard(), button('brief.show'));
    assert.match(wordsOf(answers), /Persona: Hausbesuche[\s\S]*P1 · Name und Rolle/);
  });
});
