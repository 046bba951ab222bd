// The steering group gets its channel, after both sides have agreed.
import assert from 'node:assert/strict';
import type { PlaygroundDriver } from '../../browser/playgroundDriver.ts';
import type { Scene } from '../stage.ts';

export const CHANNEL = 'Steuergruppe Fachaustausch';

const postsInChannel = async (anna: PlaygroundDriver): Promise<number> => (await anna.messages()).length;

export const steer: readonly Scene[] = [
  {
    name: 'in the channel an exchange is chosen, and nothing is published yet',
    play: async ({ anna, photograph }) => {
      await anna.channel(CHANNEL);
      await anna.waitForText('Soll dieser Kanal');
      await anna.mention('steuergruppe');
      const choice = await anna.cardWith('Zu welchem Austausch');
      await photograph('kanal-anfragen', choice);
      await anna.click('Anfragen');
      await anna.waitForText('Angefragt');
      assert.ok(!(await anna.messages()).some((text) => text.startsWith('Stand:')));
    },
  },
  {
    name: 'once the organiser confirms in 1:1, the status card appears in the channel',
    play: async ({ anna, photograph }) => {
      await anna.personal();
      const request = await anna.cardWith('Kanal der Steuergruppe bestätigen');
      await photograph('kanal-bestaetigen', request);
      await anna.click('Bestätigen');
      await anna.waitForText('ist bestätigt');
      await anna.channel(CHANNEL);
      await photograph('stand', await anna.cardWith('Stand:'));
    },
  },
  {
    name: 'the status card changes in place when an item is ticked',
    play: async ({ anna }) => {
      await anna.cardWith('1 von 7');
      const before = await postsInChannel(anna);
      await anna.personal();
      await anna.say('erledigt 4');
      await anna.waitForNewest('Erledigt: 4.');
      await anna.channel(CHANNEL);
      await anna.cardWith('2 von 7');
      assert.equal(await postsInChannel(anna), before);
    },
  },
];
