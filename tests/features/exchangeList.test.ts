/** Somebody who looks after many exchanges sees at a glance how far each is. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { button, lastText } from '../fixtures/readCard.ts';
import { createByForm, form, talkIn, withOrganiser } from './scenes.ts';

describe('The list of exchanges', () => {
  const { olga, chat } = botForAll(withOrganiser);
  before(async () => {
    for (let count = 1; count <= 12; count += 1) await createByForm(olga, { ...form, title: `Austausch ${count}` });
  });
  const { say } = talkIn(() => chat);

  it('tells the phase of each and what comes next, and names nobody', async () => {
    await say('ich übernehme 1');
    const list = await say('austausche');
    assert.match(list, /12\\. Austausch 12\nBesuch: Di\., 15\. Mai 2040 · ausgewählt/);
    assert.match(list, /Phase: Entscheiden · als Nächstes am \S+ \d+\. \S+: \S/);
    assert.doesNotMatch(list, /Ortmann/);
  });

  it('opens at the selected one and is turned over by button', async () => {
    await say('austausch 3');
    const first = await say('austausche');
    assert.match(first, /3\\. Austausch 3\n.*ausgewählt/);
    assert.doesNotMatch(first, /Austausch 11/);
    await chat.click(chat.lastCard(), button('exchange.list', { page: 2 }));
    assert.match(lastText(chat), /11\\. Austausch 11/);
    await chat.click(chat.lastCard(), (action) => action['title'] === 'Auswählen: Austausch 12');
    assert.match(lastText(chat), /^Ihr Austausch\nAustausch 12\n/);
  });

  it('tells how many steps are open', async () => {
    await say('neuer schritt: Sprechstunde erproben');
    await say('Jugendamt');
    await say('3.4.2040');
    assert.match(await say('austausche'), /· 1 Schritt offen/);
  });
});
