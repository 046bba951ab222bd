// The same screens for other eyes: in English, and as narrow as a phone.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Scene } from '../stage.ts';

/** A phone of 360 pixels, less what Teams keeps free beside a card. */
const PHONE_CARD = 328;

/** What sticks out of the card on the right, by its text; scrolling sideways would be the only way to read it. */
const stickingOut = async (card: Locator): Promise<readonly string[]> =>
  await card.evaluate((panel) => {
    const edge = panel.getBoundingClientRect().right;
    const parts = [...panel.querySelectorAll('*')];
    const wide = parts.filter((part) => part.getBoundingClientRect().right > edge + 1);
    const scrolling = parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0);
    return [...wide, ...scrolling].map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`);
  });

const fits = async (card: Locator): Promise<void> => {
  assert.equal((await card.boundingBox())?.width, PHONE_CARD);
  assert.deepEqual(await stickingOut(card), []);
};

const ENGLISH_SCREENS = [
  ['exchanges', 'Your exchanges'],
  ['brief', 'Only you can see'],
  ['checklist', 'Tap the box'],
  ['item 2', 'Done when'],
  ['insights', 'What did you notice'],
  ['steps', 'New step'],
  ['status', 'Status:'],
  ['help', 'Steering group channel'],
] as const;

export const look: readonly Scene[] = [
  {
    name: 'every main screen exists in English',
    play: async ({ anna }) => {
      await anna.personal();
      await anna.say('english');
      await anna.waitForNewest('English');
      for (const [command, words] of ENGLISH_SCREENS) {
        await anna.say(command);
        await anna.waitForNewest(words);
      }
    },
  },
  {
    name: 'on a phone the checklist and its items fit without scrolling sideways',
    play: async ({ anna, photograph }) => {
      await anna.say('deutsch');
      await anna.waitForNewest('Deutsch');
      await anna.setCardWidth(PHONE_CARD);
      await anna.say('checkliste');
      await anna.waitForNewest('Seite');
      await fits(await anna.card());
      await photograph('checkliste-handy', await anna.card());
      await anna.say('punkt 2');
      await anna.waitForNewest('Erledigt, wenn');
      await fits(await anna.card());
      await photograph('punkt-handy', await anna.card());
      await anna.say('aufgaben');
      await anna.waitForNewest('Ihre Aufgaben');
      await fits(await anna.card());
      await photograph('aufgaben-handy', await anna.card());
    },
  },
];
