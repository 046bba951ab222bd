// Sets the inputs of an Adaptive Card as the Playground draws them: Fluent controls tied to their labels.
import type { Locator } from 'playwright-core';

/** The control a label belongs to. */
export const inputOf = async (card: Locator, label: string): Promise<Locator> => {
  const id = await card.locator('label[for]', { hasText: label }).first().getAttribute('for');
  return card.locator(`[id="${id}"]`);
};

/** A date field takes over what was typed when one leaves it; without a click its calendar stays closed. */
export const setText = async (input: Locator, value: string): Promise<void> => {
  await input.fill(value);
  if ((await input.getAttribute('aria-haspopup')) === 'dialog') await input.press('Tab');
};

export const setChoice = async (input: Locator, title: string): Promise<void> => {
  const role = await input.getAttribute('role');
  if (role === 'combobox') return await pickFromList(input, title);
  if (role === 'radiogroup') return await input.getByLabel(title, { exact: true }).check();
  const listed = input.getByText(title, { exact: true }); // one of several to tick
  await ((await listed.count()) > 0 ? listed.click() : input.check());
};

/** The list hangs at the end of the page, outside the card, and stays open when several may be picked. */
const pickFromList = async (input: Locator, title: string): Promise<void> => {
  const list = input.page().locator('.fui-Listbox');
  await input.click();
  await list.getByText(title, { exact: true }).click();
  if (await list.isVisible()) await input.press('Escape');
};
