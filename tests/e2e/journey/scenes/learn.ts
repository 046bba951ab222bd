// After the visit: what was learned, what becomes of it, and who is asked about it months later.
import assert from 'node:assert/strict';
import { typedDay } from '../days.ts';
import type { Scene } from '../stage.ts';
import { CHANNEL } from './steer.ts';

export const learn: readonly Scene[] = [
  {
    name: 'a jump in time tells what the bot said meanwhile, and the reminder itself is there',
    play: async ({ anna, photograph }) => {
      await anna.personal();
      await anna.say('zeit +45t');
      await anna.waitForNewest('Es ist jetzt');
      assert.match(await anna.lastText(), /an Anna Berger: Was gerade ansteht/);
      await photograph('zeitsprung', await anna.bubbleWith('Es ist jetzt'));
      const reminder = await anna.cardWith('Was gerade ansteht');
      assert.match(await reminder.innerText(), /Rückhalt der Leitung/);
      await photograph('erinnerung', reminder);
    },
  },
  {
    name: 'who asks for quiet is not reminded, while weeks pass',
    play: async ({ anna, today }) => {
      await anna.say(`pause bis ${typedDay(today.add({ weeks: 40 }))}`);
      await anna.waitForNewest('erinnere ich Sie nicht');
      await anna.say('zeit +12w');
      await anna.waitForNewest('Es ist jetzt');
      assert.ok(!(await anna.lastText()).includes('an Anna Berger'));
    },
  },
  {
    name: 'impressions are noted in chat and on the card, and sorted under the guiding questions',
    play: async ({ anna }) => {
      await anna.say('Notiz: Alle bekommen ein Begleitblatt mit einer Ansprechperson, in einfacher Sprache.');
      await anna.waitForNewest('Festgehalten als Erkenntnis 1');
      await anna.click('Zuordnen: Weg zur Lösung');
      await anna.waitForNewest('Gespeichert');
      await anna.click('Alle Erkenntnisse');
      await anna.waitForNewest('Neue Erkenntnis');
      await anna.fill('Neue Erkenntnis', 'Eine gemeinsame Software wurde nach anderthalb Jahren aufgegeben.');
      await anna.choose('Leitfrage', 'Erfolge und Fehlschläge');
      await anna.click('Festhalten');
      await anna.waitForNewest('Festgehalten als Erkenntnis 2');
    },
  },
  {
    name: 'what somebody wrote is held as an insight from its message, after it was edited in a window',
    play: async ({ anna, photograph }) => {
      await anna.say('Notiz: Ohne Beteiligung des Personalrats ging dort nichts, sagt Frau Weber.');
      await anna.waitForNewest('Festgehalten als Erkenntnis 3');
      const window = await anna.actOn('sagt Frau Weber');
      await window.fill('Erkenntnis (Pflichtfeld)', 'Der Personalrat war von Anfang an beteiligt.');
      await photograph('nachricht-festhalten', window.shown);
      await window.click('Festhalten');
      await window.says('Festgehalten als Erkenntnis 4');
      await window.close();
      await anna.say('erkenntnis 3 löschen');
      await anna.waitForNewest('Erkenntnis 3 ist gelöscht');
      await anna.say('erkenntnisse');
      await anna.waitForNewest('Der Personalrat war von Anfang an beteiligt');
    },
  },
  {
    name: 'each insight gets a decision, and the adopted one becomes a step',
    play: async ({ anna, today, photograph }) => {
      await anna.click('Erkenntnis 1 ansehen');
      await anna.waitForNewest('Alle Erkenntnisse');
      await anna.click('Übernehmen');
      await anna.waitForNewest('wird übernommen');
      await anna.say('verwerfen 2 weil eine feste Besprechung bei unserer Größe dasselbe leistet');
      await anna.waitForNewest('Erkenntnis 2 ist verworfen');
      await anna.say('erkenntnisse');
      await anna.waitForNewest('verworfen. Grund: eine feste Besprechung');
      await photograph('erkenntnisse', await anna.card());
      await anna.click('Erkenntnis 1 ansehen');
      await anna.waitForNewest('Alle Erkenntnisse');
      await anna.click('Schritt daraus machen');
      await anna.waitForNewest('aus Erkenntnis 1');
      await anna.fill('Was wird getan', STEP);
      await anna.fill('verantwortlich', 'Jan Nowak');
      await anna.fill('Bis wann', today.add({ weeks: 27 }).toString());
      await anna.click('Schritt anlegen');
      await anna.waitForNewest('Verantwortlich: Jan Nowak');
    },
  },
  {
    name: 'the summary is previewed, edited and approved before anybody else sees it',
    play: async ({ anna, photograph }) => {
      await anna.say('zusammenfassung');
      await anna.waitForNewest('Vorschau');
      await photograph('vorschau', await anna.card());
      await anna.click('Texte bearbeiten');
      await anna.waitForNewest('Texte der Zusammenfassung');
      await anna.fill('Einleitung', OPENING);
      await anna.click('Übernehmen');
      await anna.waitForNewest(OPENING);
      await anna.click('Freigeben und veröffentlichen');
      await anna.waitForNewest('Freigegeben.');
    },
  },
  {
    name: 'the approved summary stands in the channel',
    play: async ({ anna, photograph }) => {
      await anna.channel(CHANNEL);
      const published = await anna.cardWith('gebracht hat');
      const shown = await published.innerText();
      for (const words of [OPENING, 'Begleitblatt', 'verworfen', STEP]) assert.ok(shown.includes(words), words);
      assert.ok(!shown.includes('Vorschau'));
      await photograph('zusammenfassung', published);
    },
  },
  {
    name: 'what was published is found while one writes a message',
    play: async ({ anna }) => {
      await anna.personal();
      const found = await anna.lookUp('Software', 'Eine gemeinsame Software');
      assert.match(await found.innerText(), /wurde verworfen, weil: eine feste Besprechung/);
      await anna.closeLookUp();
    },
  },
  {
    name: 'months later the open step is asked about in the thread of the summary, and "Erledigt" there closes it',
    play: async ({ anna, photograph }) => {
      await anna.personal();
      await anna.say('zeit +20w');
      await anna.waitForNewest('Es ist jetzt');
      await anna.channel(CHANNEL);
      const reminder = await anna.cardWith('Wie steht es um');
      assert.match(await anna.threadWith('Wie steht es um'), /gebracht hat/);
      await photograph('nachfrage', reminder);
      await anna.click('Erledigt');
      await anna.cardWith('erledigt (Anna Berger');
    },
  },
];

const STEP = 'Begleitblatt in einfacher Sprache entwerfen';
const OPENING = 'Herzlichen Dank an alle, die mitgefahren sind.';
