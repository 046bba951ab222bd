// The exchange is created.
import assert from 'node:assert/strict';
import type { Temporal } from 'temporal-polyfill';
import { shownDay } from '../days.ts';
import type { Scene } from '../stage.ts';

export const decide: readonly Scene[] = [
  {
    name: 'the bot introduces itself and says what it keeps',
    play: async ({ anna, photograph }) => {
      await anna.personal();
      const welcome = await anna.cardWith('Guten Tag');
      assert.match(await welcome.innerText(), /Gespeichert/);
      await photograph('willkommen', welcome);
    },
  },
  {
    name: 'a form with a day in the past comes back with the reason and everything that was typed',
    play: async ({ anna, today, photograph }) => {
      await anna.click('Neuen Austausch anlegen');
      const form = await anna.cardWith('Neuer Austausch');
      await anna.fill('heißen', TITLE);
      await anna.fill('Thema', 'Integration junger Geflüchteter');
      await anna.fill('Ihre Kommune', 'Lindenau');
      await anna.choose('In welchem Land liegt Ihre', 'Thüringen');
      await anna.fill('andere Kommune', 'Harlebach');
      await anna.choose('Und in welchem Land', 'Nordrhein-Westfalen');
      await anna.fill('Erster Tag', visitFrom(today).toString());
      await photograph('formular', form);
      await anna.fill('Erster Tag', today.subtract({ weeks: 2 }).toString());
      await anna.click('Anlegen');
      await anna.cardWith('in der Vergangenheit');
      assert.equal(await anna.valueOf('heißen'), TITLE);
    },
  },
  {
    name: 'with a day ahead the exchange is there, its checklist dated',
    play: async ({ anna, today, photograph }) => {
      const visit = visitFrom(today);
      await anna.fill('Erster Tag', visit.toString());
      await anna.click('Anlegen');
      const exchange = await anna.cardWith('Reflexion beginnen');
      const shown = await exchange.innerText();
      for (const words of [TITLE, 'Harlebach', shownDay(visit)]) assert.ok(shown.includes(words), `${words}\n${shown}`);
      await photograph('austausch', exchange);
    },
  },
];

/** A Wednesday, seventeen weeks later: enough time for the whole checklist. */
const visitFrom = (today: Temporal.PlainDate): Temporal.PlainDate => today.add({ weeks: 17, days: 2 });

const TITLE = 'Von der Schule in die Ausbildung';
