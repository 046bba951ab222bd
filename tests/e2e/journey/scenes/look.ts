// The same screens for other eyes: in English, and as narrow as a phone.
import { fits, PHONE_CARD } from '../phone.ts';
import type { Scene } from '../stage.ts';

const ENGLISH_SCREENS = [
  ['exchanges', 'Your exchanges'],
  ['brief', 'Only you can see'],
  ['checklist', 'Tap the box'],
  ['item 2', 'Done when'],
  ['insights', 'What did you notice'],
  ['steps', 'New step'],
  ['status', 'Status:'],
  ['help', 'This fits where your exchange stands'],
  ['help everything', 'Steering group channel'],
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
