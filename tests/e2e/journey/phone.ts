// What a card has to put up with on a phone.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';

/** A phone of 360 pixels, less what Teams keeps free beside a card. */
export const PHONE_CARD = 328;

/** What sticks out of the card on the right, by its text; scrolling sideways would be the only way to read it. */
const stickingOut = async (card: Locator): Promise<readonly string[]> =>
  await card.evaluate((panel) => {
    const edge = panel.getBoundingClientRect().right;
    const parts = [...panel.querySelectorAll('*')];
    const wide = parts.filter((part) => part.getBoundingClientRect().right > edge + 1);
    const scrolling = parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0);
    return [...wide, ...scrolling].map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`);
  });

export const fits = async (card: Locator): Promise<void> => {
  assert.equal((await card.boundingBox())?.width, PHONE_CARD);
  assert.deepEqual(await stickingOut(card), []);
};
