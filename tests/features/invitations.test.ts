/** The organiser asks colleagues; each is asked in 1:1, and decides alone. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { lastText, saidSince, textOf } from '../fixtures/readCard.ts';
import { sayIn, shown, withSteeringGroup } from './scenes.ts';

describe('Inviting people', () => {
  const { bot, olga, murat, jana, chat, channel } = botForEach((bot) =>
    withSteeringGroup(bot, { murat: 'Murat Demir', jana: 'Jana Vogt' }),
  );
  beforeEach(() => murat.chat().install());

  const asked = (person: Person) => shown(bot, person, 'lädt Sie ein');

  it('asks each of them in 1:1, once, with what it is about', async () => {
    await chat.say('einladen');
    assert.match(textOf(chat.lastCard()), /Jana Vogt[\s\S]*Murat Demir/);
    assert.doesNotMatch(textOf(chat.lastCard()), /Olga Ortmann/);
    const form = chat.lastCard();
    await chat.click(form, 'invitation.send', { people: murat.aadObjectId });
    assert.match(lastText(chat), /Eingeladen: Murat Demir\./);
    await asked(murat);
    assert.match(textOf(murat.chat().lastCard()), /Olga Ortmann lädt Sie ein[\s\S]*Kinderarmut[\s\S]*nur Sie/);
    const count = murat.chat().messages().length;
    await chat.click(form, 'invitation.send', { people: murat.aadObjectId });
    assert.match(lastText(chat), /Schon gefragt/);
    await chat.say('zeit +1h');
    assert.equal(murat.chat().messages().length, count);
  });

  it('makes a member of whoever accepts, who then can begin to reflect', async () => {
    await chat.say('einladen Murat Demir');
    await asked(murat);
    const invitation = murat.chat().lastCard();
    const { card } = await murat.chat().click(invitation, 'invitation.accept');
    assert.match(textOf(card), /Sie nehmen teil/);
    assert.match(saidSince(murat.chat(), 0), /Sie nehmen jetzt am Austausch/);
    await murat.chat().say('reflexion');
    assert.match(lastText(murat.chat()), /Frage 1 von/);
    assert.equal((await bot.exchangeOf(olga)).members.length, 2);
    await murat.chat().click(invitation, 'invitation.decline');
    assert.match(lastText(murat.chat()), /nehmen an diesem Austausch schon teil/);
  });

  it('waits for an answer, and is named where nothing else is to be shown', async () => {
    const waiting = /noch an keinem Austausch beteiligt, aber zu einem eingeladen[\s\S]*„einladung“/;
    await chat.say('einladen Murat Demir');
    await asked(murat);
    for (const command of ['aufgaben', 'austausche', 'checkliste', 'vertretung: Jana Vogt bis 12.3.'])
      assert.match(await sayIn(murat.chat(), command), waiting, command);
    await murat.chat().say('einladung ablehnen');
    assert.match(await sayIn(murat.chat(), 'aufgaben'), /noch an keinem Austausch beteiligt\. Mit „neuer austausch“/);
  });

  it('never asks again whoever has declined, by button or by words', async () => {
    await chat.say('einladen Murat Demir');
    await asked(murat);
    await murat.chat().say('einladung ablehnen');
    assert.match(lastText(murat.chat()), /frage ich Sie nicht noch einmal/);
    const count = murat.chat().messages().length;
    await chat.say('einladen Murat Demir');
    assert.match(lastText(chat), /weil die Einladung abgelehnt ist: Murat Demir/);
    await chat.say('zeit +1d');
    assert.equal(murat.chat().messages().length, count);
    await chat.say('beteiligte');
    assert.match(textOf(chat.lastCard()), /Nehmen nicht teil: Murat Demir/);
    await murat.chat().say('einladung annehmen');
    assert.match(lastText(murat.chat()), /keine Einladung/);
  });

  it('can be done by name in the channel, and says what became of each name', async () => {
    const thread = channel.as(olga);
    await thread.say('einladen Murat Demir, Olga Ortmann, Austausch-Lotse und Frau Niemand');
    const said = thread.last().text ?? '';
    assert.match(said, /Eingeladen: Murat Demir\. Ich frage im persönlichen Chat\./);
    assert.match(said, /Schon dabei: Olga Ortmann/);
    assert.match(said, /nicht gefunden: Frau Niemand/);
    assert.match(said, /Mich müssen Sie nicht einladen/);
    await asked(murat);
  });

  it('is the organiser’s alone', async () => {
    await channel.as(murat).say('mitmachen');
    for (const command of ['einladen', 'einladen Jana Vogt', 'einladungstext']) {
      await murat.chat().say(command);
      assert.match(lastText(murat.chat()), /nur die Person, die den Austausch organisiert/, command);
    }
  });

  it('tells the organiser once of somebody who cannot be reached, and gives a text to forward', async () => {
    await chat.say('einladen Jana Vogt');
    await bot.teams.until(() => lastText(chat).includes('hat Teams nicht zugestellt'));
    await chat.say('zeit +2d');
    assert.equal(saidSince(chat, 0).split('hat Teams nicht zugestellt').length, 2);
    await chat.say('einladungstext');
    const code = /dabei (\S+)/.exec(lastText(chat))?.[0] ?? '';
    assert.notEqual(code, '');
    await jana.chat().say('dabei 1234567890abcdef-wrongwrong00');
    assert.match(lastText(jana.chat()), /passt zu keinem Austausch/);
    await jana.chat().say(code);
    assert.match(saidSince(jana.chat(), 0), /Sie nehmen jetzt am Austausch/);
    assert.equal((await bot.exchangeOf(olga)).members.length, 2);
  });

  it('works in English', async () => {
    await murat.chat().say('english');
    await chat.say('english');
    await chat.say('invite Murat Demir');
    assert.match(lastText(chat), /Invited: Murat Demir/);
    await shown(bot, murat, 'invites you to take part');
    await murat.chat().say('accept invitation');
    assert.match(saidSince(murat.chat(), 0), /You are now taking part/);
  });

  it('from another tenant cannot be done', async () => {
    await chat.say('einladen');
    assert.match(textOf(chat.lastCard()), /Personen aus dem Team Dezernat/);
    assert.equal((await bot.exchangeOf(olga)).invitations.length, 0);
  });
});
