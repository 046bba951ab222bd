// The checklist in daily use, and a visit that moves.
import assert from 'node:assert/strict';
import { shownDay, typedDay } from '../days.ts';
import type { Scene } from '../stage.ts';

export const organise: readonly Scene[] = [
  {
    name: 'an item is ticked by its box',
    play: async ({ anna, photograph }) => {
      await anna.say('checkliste');
      await anna.waitForNewest('Seite 1 von');
      await anna.click('Punkt 1 abhaken');
      await anna.waitForNewest('Erledigt: 1.');
      const checklist = await anna.cardWith('Erledigt: 1.');
      assert.match(await checklist.innerText(), /erledigt von Anna Berger/);
      await photograph('checkliste', checklist);
    },
  },
  {
    name: 'an item says why it matters, is taken on and gets another date',
    play: async ({ anna, today, photograph }) => {
      await anna.click('Punkt 2 ansehen');
      const item = await anna.cardWith('Erledigt, wenn');
      assert.match(await item.innerText(), /Warum/);
      await photograph('punkt', item);
      await anna.click('Ich übernehme');
      await anna.waitForNewest('Sie übernehmen: 2.');
      const later = today.add({ weeks: 7 });
      await anna.click('Anderes Datum');
      await anna.fill('Neues Zieldatum', later.toString());
      await anna.click('Datum ändern');
      await anna.waitForNewest(`bis Mo., ${shownDay(later)}`);
    },
  },
  {
    name: 'an item is dropped with a reason and stays in the list',
    play: async ({ anna }) => {
      await anna.click('Zur Liste');
      await anna.waitForNewest('Seite 1 von');
      await anna.click('Punkt 3 ansehen');
      await anna.click('Streichen …');
      await anna.fill('Warum wird der Punkt gestrichen', 'Der Besuch ist schon beschlossen');
      await anna.click('Streichen');
      await anna.waitForNewest('Gestrichen: 3.');
      await anna.click('Zur Liste');
      assert.match(await (await anna.cardWith('Seite 1 von')).innerText(), /gestrichen von Anna Berger/);
    },
  },
  {
    name: 'a note stands on the item, the history says what happened, and the item is among one’s tasks',
    play: async ({ anna, photograph }) => {
      await anna.say('notiz zu 2: Die Amtsleitung möchte mitlesen');
      await anna.waitForNewest('Die Notiz steht jetzt bei Punkt 2');
      await anna.click('Verlauf');
      const item = await anna.cardWith('mit einer Notiz von Anna Berger');
      assert.match(await item.innerText(), /Die Amtsleitung möchte mitlesen/);
      await anna.say('aufgaben');
      const tasks = await anna.cardWith('Ihre Aufgaben');
      assert.match(await tasks.innerText(), /2\. Ziel in ein bis drei Fragen fassen/);
      await photograph('aufgaben', tasks);
      await anna.click('Kalenderdatei');
      await anna.waitForNewest('Kalenderdatei herunterladen');
    },
  },
  {
    name: 'moving the visit shows what would change and asks; a date set by hand stays',
    play: async ({ anna, today, photograph }) => {
      const later = today.add({ weeks: 18, days: 1 });
      await anna.say(`termin ${typedDay(later)}`);
      const question = await anna.cardWith('verschieben?');
      assert.match(await question.innerText(), /von Hand gesetzter Termin bleibt/);
      await photograph('verschieben', question);
      await anna.click('Verschieben');
      await anna.waitForNewest(shownDay(later));
      await anna.say('punkt 2');
      await anna.waitForNewest(shownDay(today.add({ weeks: 7 })));
    },
  },
];
