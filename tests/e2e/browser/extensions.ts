// Uses the app where the bot is not asked: on a message, and while writing. The Playground does not read the manifest.
import type { Locator, Page } from 'playwright-core';

/** The window over the page; it can be closed only by its own button. */
export interface Window {
  readonly shown: Locator;
  /** Waits for these words in it. */
  readonly says: (words: string) => Promise<void>;
  readonly fill: (label: string, value: string) => Promise<void>;
  readonly click: (title: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Extensions {
  /** In 1:1: chooses the action of the app on the first message with these words: what the bot says of it comes later. */
  readonly actOn: (words: string) => Promise<Window>;
  /** Searches from the compose box, and gives back what is shown there once it says the words. */
  readonly lookUp: (word: string, expected: string) => Promise<Locator>;
  readonly closeLookUp: () => Promise<void>;
}

const windowOf = (page: Page): Window => {
  const shown = page.getByRole('dialog');
  return {
    shown,
    says: (words) => shown.getByText(words).waitFor(),
    fill: (label, value) => shown.getByLabel(label).fill(value),
    click: (title) => shown.getByRole('button', { name: title, exact: true }).click(),
    close: () => shown.getByRole('button', { name: 'Close' }).click(),
  };
};

export const extensions = (page: Page, pane: Locator): Extensions => ({
  actOn: async (words) => {
    const header = pane.locator('[aria-label="Message header"]').filter({
      has: page.locator(`xpath=self::*[following-sibling::*[1][contains(., "${words}")]]`),
    });
    await header.first().getByRole('button', { name: 'Show more information' }).click();
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    return windowOf(page);
  },
  lookUp: async (word, expected) => {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await page.getByRole('menuitem', { name: 'Search Command' }).click();
    await page.getByPlaceholder('Enter a search term').fill(word);
    const found = page.locator('.fui-PopoverSurface').filter({ hasText: expected });
    await found.waitFor();
    return found;
  },
  closeLookUp: () => page.locator('.fui-PopoverSurface').getByRole('button', { name: 'Close' }).click(),
});
