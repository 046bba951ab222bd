/** An exchange is closed after a preview, read while it is closed, opened again, and deleted. By button and by text. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchangeRef, personRef } from '../../src/domain/refs.ts';
import { publishInChannel, statusCardsIn, steerWithSven, summariesIn, toldCount } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { bindChannel, createByForm, talkIn } from './scenes.ts';

describe('Closing an exchange', () => {
  const { bot, olga, sven, chat, channel } = botForEach(steerWithSven);

  const { say, converse } = talkIn(() => chat);
  const published = () => publishInChannel(bot, { chat, channel });
  const code = (): string => /„(jetzt abschließen \w+)“/u.exec(textOf(chat.lastCard()))?.[1] ?? '';
  const closeByText = async (): Promise<string> => {
    await say('austausch abschließen');
    return say(code());
  };
  const told = (person: Person, words: string) => bot.teams.until(() => lastText(person.chat()).includes(words));

  const dialogueOf = async (person: Person) =>
    (await bot.store.load(personRef(bot.teams.tenantId, person.aadObjectId)))?.document.dialogue.type;
  const eventually = async (probe: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; !(await probe()); tries += 1) {
      assert.ok(tries < 200, 'it does not happen');
      await sleep(20);
    }
  };

  it('shows what it means first, is done by a second click, and tells the others once', async () => {
    await published();
    assert.match(
      await say('austausch abschließen'),
      /abschließen\?[\s\S]*Punkte der Checkliste sind noch offen[\s\S]*1\\\. Begleitblatt[\s\S]*Am Mi\., 9\. Januar 2041 wird der Austausch gelöscht/,
    );
    const card = chat.lastCard();
    const closed = await chat.click(card, 'exchange.closeNow');
    assert.match(
      textOf(closed.card),
      /Abgeschlossen\nam Mo\., 9\. Januar 2040; wird am Mi\., 9\. Januar 2041 gelöscht/,
    );
    const again = await chat.click(card, 'exchange.closeNow');
    assert.match(wordsOf(again), /Ihr Austausch/);
    assert.match(lastText(chat), /ist seit Mo\., 9\. Januar 2040 abgeschlossen/);
    await told(sven, 'hat den Austausch');
    assert.equal(toldCount(sven.chat(), 'abgeschlossen'), 1);
    await bot.teams.until(
      () => textOf(statusCardsIn(channel)[0]?.card).includes('wurde am Mo., 9. Januar 2040 abgeschlossen'),
      10_000,
    );
    assert.equal(statusCardsIn(channel).length, 1);
  });

  it('shows a preview anew that is out of date, and closes nothing by it', async () => {
    await say('austausch abschließen');
    const stale = chat.lastCard();
    const words = code();
    await converse([
      ['neuer schritt: Noch einer', /verantwortlich/],
      ['Jugendamt', /Bis wann/],
      ['1.3.', /Schritt/],
    ]);
    const shown = await chat.click(stale, 'exchange.closeNow');
    assert.match(textOf(shown.card), /Abgeschlossen ist noch nichts[\s\S]*Noch einer/);
    assert.match(await say(words), /Abgeschlossen ist noch nichts/);
    assert.equal((await bot.exchangeOf(olga)).closed, undefined);
  });

  it('is for the organiser; without a summary it is possible, and said', async () => {
    await sven.chat().say('austausch abschließen');
    assert.match(lastText(sven.chat()), /nur die Person, die den Austausch organisiert/);
    assert.match(await say('austausch abschließen'), /Eine Zusammenfassung ist nicht veröffentlicht/);
    assert.match(await say(code()), /ist abgeschlossen/);
  });

  it('calls off what was never travelled, with the reason for all who take part', async () => {
    await createByForm(olga);
    assert.match(await say('austausch absagen'), /absagen und abschließen\?[\s\S]*Warum wird er abgesagt/);
    await say(`${code()} weil die andere Kommune abgesagt hat`);
    assert.match(textOf(chat.lastCard()), /Grund der Absage\ndie andere Kommune abgesagt hat/);
    assert.doesNotMatch(await say('kalender'), /Harlebach \(/);
  });

  it('leaves all to be read and nothing to be changed; forms are not even shown', async () => {
    await published();
    await say('notiz: eine Beobachtung');
    await closeByText();
    await converse([
      ['checkliste', /Checkliste/],
      ['schritte', /Begleitblatt/],
      ['erkenntnisse', /eine Beobachtung/],
      ['zusammenfassung', /gebracht hat/],
      ['austausche', /abgeschlossen am Mo\., 9\. Januar 2040/],
      ['suche Begleitblatt', /Begleitblatt|Harlebach/],
      ['aufgaben', /Gerade ist nichts offen/],
    ]);
    const refused = /ist abgeschlossen\. Es wurde nichts geändert\..*„austausch wieder öffnen“/;
    for (const words of [
      '35 erledigt',
      'notiz: noch etwas',
      'neuer schritt: X',
      'termin',
      'reflexion',
      'einladen',
      'kanal bestätigen',
    ])
      assert.match(await say(words), refused, words);
    const thread = channel.as(sven, summariesIn(channel)[0]?.id);
    await thread.say('schritt 1 erledigt');
    assert.match(lastText(thread), refused);
  });

  it('leaves its channel to the next exchange', async () => {
    await closeByText();
    await createByForm(olga);
    await bindChannel(bot, olga, channel);
    await channel.as(sven).say('mitmachen');
    assert.deepEqual(
      (await bot.exchangeOf(olga)).members.map(({ name }) => name),
      ['Olga Ortmann', 'Sven Sommer'],
    );
  });

  it('tells whoever edits what stands in it that nothing has changed', async () => {
    const note = await chat.say('notiz: eine Beobachtung');
    await closeByText();
    const count = chat.messages().length;
    await chat.edit(note.activityId, 'notiz: etwas anderes');
    assert.match(saidSince(chat, count), /ist abgeschlossen\. Es wurde nichts geändert/);
  });

  it('ends the question somebody was in the middle of', async () => {
    await sven.chat().say('reflexion');
    await closeByText();
    await told(sven, 'hat den Austausch');
    await eventually(async () => (await dialogueOf(sven)) === 'idle');
    await sven.chat().say('Das wäre die Antwort gewesen');
    assert.match(
      lastText(sven.chat()),
      /^Ihre Nachricht habe ich nicht gespeichert: Der Austausch „.*Harlebach“ wurde inzwischen abgeschlossen/,
    );
    await sven.chat().say('Und noch etwas');
    assert.doesNotMatch(lastText(sven.chat()), /nicht gespeichert/);
  });

  it('of which the answer was on its way: a command is done as ever, and nothing is said of it later', async () => {
    await sven.chat().say('reflexion');
    await closeByText();
    await eventually(async () => (await dialogueOf(sven)) === 'idle');
    await sven.chat().say('checkliste');
    await sven.chat().say('Das wäre die Antwort gewesen');
    assert.match(saidSince(sven.chat(), 0), /habe ich nicht verstanden/);
    assert.doesNotMatch(saidSince(sven.chat(), 0), /nicht gespeichert/);
  });

  it('reminds nobody for a year; opened again, it reminds of what comes and not of what was missed', async () => {
    await published();
    await closeByText();
    assert.match(await say('zeit +20w'), /hätte ich nichts gesendet/);
    assert.match(await say('austausch wieder öffnen'), /ist wieder offen/);
    assert.match(await say('austausch wieder öffnen'), /ist nicht abgeschlossen/);
    await told(sven, 'wieder geöffnet');
    const before = summariesIn(channel)[0]?.replies.length;
    await say('zeit +1h');
    assert.equal(summariesIn(channel)[0]?.replies.length, before);
    assert.match(await say('zeit +12w'), /Was ist daraus geworden|Nachfrage/);
  });

  it('is announced four weeks before it is deleted, and then gone for everybody', async () => {
    await published();
    const { id } = await bot.exchangeOf(olga);
    await closeByText();
    assert.match(await say('zeit +49w'), /wird am Mi\., 9\. Januar 2041 gelöscht/);
    const warnings = chat.messages().filter(({ text }) => text?.startsWith('Der abgeschlossene Austausch') === true);
    assert.equal(warnings.length, 1);
    await say('zeit +4w');
    await eventually(async () => (await bot.store.load(exchangeRef(bot.teams.tenantId, id))) === undefined);
    assert.match(await say('status'), /noch an keinem Austausch beteiligt/);
    assert.match(await say('suche Begleitblatt'), /hat noch kein Austausch/);
    assert.match(textOf(channel.threads().find(({ from }) => from === 'bot')?.card), /Ein abgeschlossener Austausch/);
  });

  it('says the same in English', async () => {
    await say('english');
    assert.match(await say('close exchange'), /Close the exchange[\s\S]*In words: “close now/);
    const words = /“(close now \w+)”/u.exec(textOf(chat.lastCard()))?.[1] ?? '';
    assert.match(await say(words), /is closed\. I remind nobody/);
    assert.match(await say('new step: X'), /This exchange is closed\. Nothing was changed/);
    assert.match(await say('reopen exchange'), /is open again/);
  });
}).timeout(60_000);
