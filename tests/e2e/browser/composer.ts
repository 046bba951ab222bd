// Writes into the Playground's message boxes.
import type { Locator, Page } from 'playwright-core';

/** One line only: the Playground drops line breaks before the bot gets to see them. */
export const typeText = async (page: Page, editor: Locator, text: string): Promise<void> => {
  await editor.click();
  await page.keyboard.insertText(text);
};

/** The bot is the first of the people offered; pressing Enter there would post instead of choosing. */
export const typeWithMention = async (page: Page, editor: Locator, text: string): Promise<void> => {
  await editor.click();
  await page.keyboard.type('@');
  await page.locator('#typeahead-menu').getByRole('menuitem').first().click();
  await page.keyboard.insertText(` ${text}`);
};
