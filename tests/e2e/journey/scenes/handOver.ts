// Being away for a while, handing over, and leaving for good.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { typedDay } from '../days.ts';
import { fits } from '../phone.ts';
import type { Scene } from '../stage.ts';

export const handOver: readonly Scene[] = [
  {
    name: 'a colleague stands in while she is away, and no longer when she is back',
    play: async ({ anna, today }) => {
      const back = today.add(Temporal.Duration.from({ years: 2 }));
      await anna.say(`vertretung: Murat Demir bis ${typedDay(back)}`);
      await anna.waitForText('vertritt Sie Murat Demir');
      await anna.say('vertretung beenden');
      await anna.waitForNewest('Willkommen zurück');
    },
  },
  {
    name: 'the organisation is handed over, and the colleague hears of it in his chat',
    play: async ({ anna, murat }) => {
      await anna.say('organisation übergeben');
      const card = await anna.cardWith('organisieren?');
      await fits(card);
      await anna.choose('Neue organisierende Person', 'Murat Demir');
      await anna.click('Organisation übergeben');
      await anna.waitForText('organisiert ab jetzt den Austausch');
      await murat.waitForText('Ab jetzt organisieren Sie ihn');
    },
  },
  {
    name: 'whoever leaves is asked who takes on what is open, and then sees nothing of it any more',
    play: async ({ anna }) => {
      await anna.say('austausch verlassen');
      const question = await anna.cardWith('verlassen?');
      assert.match(await question.innerText(), /Was Sie beigetragen haben, bleibt/);
      await anna.click('Jetzt verlassen');
      await anna.waitForText('nicht mehr beteiligt');
      await anna.say('austausche');
      await anna.waitForNewest('Ihre Austausche');
      assert.ok(!(await anna.lastText()).includes('Von der Schule in die Ausbildung'));
    },
  },
];
