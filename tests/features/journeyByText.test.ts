/** The whole life of an exchange in German, by typed commands alone. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { publish, talkIn } from './scenes.ts';
import { lastText, textOf } from '../fixtures/readCard.ts';

describe('An exchange, by text commands', () => {
  const { bot, olga, sven, chat, channel } = botForAll(({ teams }) => {
    const [olga, sven] = [teams.person('Olga Ortmann'), teams.person('Sven Steuermann')];
    const team = teams.team('Dezernat Soziales', ['Steuergruppe'], [olga, sven]);
    return { olga, sven, chat: olga.chat(), channel: team.channel('Steuergruppe') };
  });

  const { say, converse } = talkIn(() => chat);

  it('is created in chat, one question after the other, leaving open what is not known yet', async () => {
    await converse([
      ['hallo', /neuer austausch/],
      ['neuer austausch', /Wie soll der Austausch heißen/],
      ['im chat', /Wie soll der Austausch heißen\? Zum Beispiel/],
      ['Hausbesuche in Harlebach', /Um welches Thema geht es/],
      ['Kinderarmut', /Welche Form soll der Austausch haben\? Möglich ist: Besuch, Gemeinsamer Fortbildungstag/],
      ['Bsuch', /Besuchen Sie eine Kommune, oder empfangen Sie Gäste/],
      ['keine Ahnung', /steht nicht zur Auswahl/],
      ['besuchen', /Wie heißt Ihre Kommune/],
      ['Beispielstadt', /In welchem Land liegt sie/],
      ['Türingen', /Wie heißt die andere Kommune/],
      ['offen', /Wann soll es stattfinden/],
      ['31.2.', /Diesen Tag gibt es nicht/],
      ['offen', /Wie lange soll der Besuch dauern/],
      ['zwei Tage', /Hausbesuche in Harlebach[\s\S]*noch kein Termin/],
    ]);
    const exchange = await bot.exchangeOf(olga);
    assert.equal(exchange.checklist.length, 45);
    assert.deepEqual(
      [exchange.own, exchange.host, exchange.visitDays],
      [{ name: 'Beispielstadt', land: 'TH' }, undefined, 2],
    );
  });

  it('gets its dates with the visit', async () => {
    await converse([
      ['checkliste', /Noch kein Besuchstermin/],
      ['termin', /Wann ist der erste Besuchstag/],
      ['Mitte Mai', /Der Besuch ist am Di\., 15\. Mai 2040/],
      ['argumente', /Acht Argumente/],
    ]);
  });

  it('is reflected on in 17 questions that can be skipped, left open, taken back, paused and resumed', async () => {
    await converse([
      ['reflexion', /Frage 1 von 17/],
      ['Zu viele Abbrüche.', /Frage 2 von 17/],
      ['beispiel', /Ein Beispiel, wie eine Antwort aussehen kann/],
      ['überspringen', /Frage 3 von 17/],
      ['zurück', /Frage 2 von 17/],
      ['Eine Beratung am Donnerstag.', /Frage 3 von 17/],
      ['weiß ich noch nicht', /Frage 4 von 17/],
      ['Pause machen wir um zwölf', /Frage 5 von 17/],
      ['pause', /wir machen Pause/],
    ]);
    await bot.restart();
    await converse([
      ['weiter', /Frage 5 von 17/],
      ['ändern A1', /Frage 1 von 17[\s\S]*Zu viele Abbrüche/],
      ['Viel zu viele Abbrüche.', /Frage 5 von 17/],
    ]);
    for (let question = 5; question < 17; question += 1)
      await say(question === 15 ? 'weiß nicht' : `Das ist Antwort ${question}.`);
    assert.match(await say('Ja, monatlich.'), /Das war die letzte Frage[\s\S]*Viel zu viele Abbrüche/);
    const { answers } = await bot.reflectionOf(olga);
    assert.equal(Object.keys(answers).length, 17);
    assert.deepEqual([answers['A3']?.status, answers['C8']?.status], ['unknown', 'unknown']);
  });

  it('has a brief that is released by a word', async () => {
    await converse([
      ['steckbrief', /Diesen Steckbrief sehen nur Sie/],
      ['steckbrief freigeben', /9 Angaben stehen jetzt im gemeinsamen Plan[\s\S]*Eine offene Frage/],
      ['checkliste 1', /Seite 1 von 7[\s\S]*46\\\. /],
    ]);
    assert.equal((await bot.exchangeOf(olga)).checklist.length, 46);
  });

  it('has a checklist that is worked on by words', async () => {
    await converse([
      ['erledigt 1', /Erledigt: 1\./],
      ['1 erledigt', /bereits erledigt, von Olga Ortmann/],
      ['wieder öffnen 1', /Wieder offen: 1\./],
      ['punkt 2', /Ziel in ein bis drei Fragen fassen/],
      ['ich übernehme 2', /Sie übernehmen: 2\./],
      ['2 auf 29.2.', /bis Mi\., 29\. Februar 2040/],
      ['streichen 3', /Warum wird Punkt 3 gestrichen/],
      ['Das ist schon geprüft.', /Gestrichen: 3\./],
      ['streichen 4 weil Frau Kaya das ist', /Gestrichen: 4\.[\s\S]*Frau Kaya das ist/],
      ['neuer punkt: Gastgeschenk besorgen', /Neu auf der Liste: 47\. Gastgeschenk besorgen/],
      ['punkt 99', /Einen Punkt mit dieser Nummer gibt es nicht/],
      ['termin 22.5.', /4\d Termine[\s\S]*von Hand gesetzte/],
    ]);
  });

  it('gets its channel by a mention there and a word of the organiser', async () => {
    const thread = channel.as(olga);
    await thread.say('steuergruppe 1');
    assert.match(lastText(thread), /Angefragt für „Hausbesuche in Harlebach“/);
    await bot.teams.until(() => lastText(chat).includes('Kanal der Steuergruppe bestätigen?'));
    await converse([['kanal bestätigen', /Der Kanal „Steuergruppe“ ist bestätigt/]]);
    await bot.teams.until(() => channel.threads().find(({ card }) => textOf(card).includes('Stand: Hausbesuche')));
    await thread.say('status');
    assert.match(lastText(thread), /Stand: Hausbesuche in Harlebach/);
  });

  it('keeps notes, decides about them and makes steps of them', async () => {
    await say('zeit +20w');
    await converse([
      ['Notiz: Alle Dienste unter einem Dach', /Festgehalten als Erkenntnis 1/],
      ['notiz', /Was haben Sie festgestellt/],
      ['Eine Software wurde aufgegeben.', /Festgehalten als Erkenntnis 2/],
      ['leitfrage 1', /Zu welcher Leitfrage gehört das/],
      ['Weg zur Lösung', /Gespeichert/],
      ['anpassen 1: zweimal im Monat', /Was braucht es dafür/],
      ['einen Raum', /anpassen[:.] zweimal im Monat/],
      ['verwerfen 2', /Warum passt Erkenntnis 2 nicht/],
      ['Zu teuer.', /verworfen.* Zu teuer/],
      ['erkenntnisse', /Alle Dienste unter einem Dach[\s\S]*Eine Software wurde aufgegeben/],
      ['neuer schritt: Sprechstunde erproben', /Wer ist dafür verantwortlich/],
      ['Jugendamt', /Bis wann\?/],
      ['Ende Juni', /Schritt 1: Sprechstunde erproben\. Verantwortlich: Jugendamt, bis .+ Juni 2040/],
    ]);
  });

  it('is summed up, published by a word, and followed up until the step is done', async () => {
    await converse([
      ['zusammenfassung', /Veröffentlicht ist noch nichts/],
      ['zusammenfassung ändern', /Welchen Teil möchten Sie ändern/],
      ['Einleitung', /Wie soll der Text lauten/],
      ['Wir waren zu Besuch.', /Wir waren zu Besuch\./],
      ['erkenntnis 2 weglassen', /Weggelassen: Erkenntnis 2/],
    ]);
    await publish(olga.chat());
    assert.match(lastText(olga.chat()), /erscheint jetzt im Kanal „Steuergruppe“/);
    const summaries = () => channel.threads().filter(({ card }) => textOf(card).includes('Was der Austausch'));
    await bot.teams.until(() => summaries().length === 1);
    await say('zeit +6w');
    const [summary] = summaries();
    assert.ok(summary !== undefined && summary.replies.length > 0);
    const view = channel.as(sven, summary.id);
    await view.say('schritt 1 erledigt');
    assert.match(lastText(view), /erledigt/);
    const count = summaries()[0]?.replies.length;
    await say('zeit +20w');
    assert.equal(summaries()[0]?.replies.length, count);
    assert.equal(summaries().length, 1);
  });
}).timeout(60_000);
