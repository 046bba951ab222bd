// What goes to the other municipality, and exchanges that are no visit.
import assert from 'node:assert/strict';
import type { Scene } from '../stage.ts';

/** The formats besides a visit, each with an item that only its checklist has. */
const OTHER_FORMATS = [
  ['Gemeinsamer Fortbildungstag', 'Festlegen, was nach dem Tag anders laufen soll'],
  ['Fachtag mehrerer Kommunen', 'Festlegen, wozu der Tag dienen soll'],
  ['Digitales Arbeitstreffen', 'Die Teilnehmenden das Thema wählen lassen'],
] as const;

export const pass: readonly Scene[] = [
  {
    name: 'the request to the host holds what was released, ready to be copied',
    play: async ({ anna, photograph }) => {
      await anna.say('unterlagen');
      await anna.waitForNewest('was fehlt, steht in eckigen Klammern');
      await photograph('unterlagen', await anna.card());
      await anna.click('Anfrage');
      await anna.waitForNewest('Betreff: Anfrage');
      assert.match(await anna.lastText(), /Anlass\s+Im vergangenen Jahr/);
      await anna.click('Ablauf');
      await anna.waitForNewest('Begrüßung, Ziele und Regeln');
    },
  },
  {
    name: 'nobody stands on the list for the host who did not agree',
    play: async ({ anna, murat }) => {
      await murat.say('unterlagen');
      await murat.waitForNewest('Sie stehen nicht auf der Liste');
      await anna.say('teilnahmeliste');
      await anna.waitForNewest('Noch hat niemand der Weitergabe zugestimmt');
    },
  },
  ...OTHER_FORMATS.map(([format, item]): Scene => ({
    name: `the form makes a ${format} with a checklist of its own`,
    play: async ({ anna }) => {
      await anna.say('neuer austausch');
      await anna.waitForNewest('Neuer Austausch');
      await anna.fill('heißen', `Probe ${format}`);
      await anna.fill('Thema', 'Kinderarmut');
      await anna.choose('Welche Form', format);
      await anna.fill('Ihre Kommune', 'Lindenau');
      await anna.choose('In welchem Land liegt Ihre', 'Thüringen');
      await anna.click('Anlegen');
      await anna.cardWith(`Probe ${format}`);
      await anna.say('checkliste');
      await anna.waitForNewest(`Probe ${format}`);
      assert.ok((await anna.lastText()).includes(item), await anna.lastText());
    },
  })),
  {
    name: 'among several exchanges the one that is meant is chosen',
    play: async ({ anna }) => {
      await anna.say('austausche');
      await anna.waitForNewest('Ihre Austausche');
      await anna.say('austausch 1');
      await anna.waitForNewest('Harlebach');
    },
  },
];
