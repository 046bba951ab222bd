// Operates the Agents Playground the way a person does: opens chats, writes, reads, fills in cards and presses buttons.
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { inputOf, setChoice, setText } from './cardInputs.ts';
import { type Extensions, extensions } from './extensions.ts';
import { typeText, typeWithMention } from './composer.ts';
import { readConversation } from './readConversation.ts';

/** Works in the conversation that is open; every wait gives up after 15 seconds with the locator it waited for. */
export interface PlaygroundDriver extends Extensions {
  readonly personal: () => Promise<void>;
  /** Opens a channel of the team. The first visit makes the Playground announce the bot's installation there. */
  readonly channel: (name: string) => Promise<void>;
  /** Sends as it is. In a channel that is a new post without a mention, which Teams does not deliver to a bot. */
  readonly say: (text: string) => Promise<void>;
  /** Starts a new channel post that mentions the bot. */
  readonly mention: (text: string) => Promise<void>;
  /** Answers in the newest thread, mentioning the bot, because it would not hear of the answer otherwise. */
  readonly replyInThread: (text: string) => Promise<void>;
  /** Texts of both sides, oldest first; a card counts with the text it shows. */
  readonly messages: () => Promise<readonly string[]>;
  /** The newest text of the bot, or the empty string. */
  readonly lastText: () => Promise<string>;
  /** Resolves when a message or card of the bot contains the words. */
  readonly waitForText: (words: string) => Promise<void>;
  /** Resolves when the newest message or card of the bot contains the words. */
  readonly waitForNewest: (words: string) => Promise<void>;
  /** The newest card. */
  readonly card: () => Promise<Locator>;
  /** The newest card that shows the words, once there is one. */
  readonly cardWith: (words: string) => Promise<Locator>;
  /** Everything the newest thread with these words says, once there is one. */
  readonly threadWith: (words: string) => Promise<string>;
  /** The newest message in 1:1 that contains the words, once there is one. */
  readonly bubbleWith: (words: string) => Promise<Locator>;
  /** Presses a button, or whatever has a `selectAction` of that title, in the newest card that has one. */
  readonly click: (title: string) => Promise<void>;
  /** Types into an input, found by its label. Dates as `2026-12-24`. Input ids never reach the page. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Picks the choice with this title from a list, radio group or toggle, found by its label. */
  readonly choose: (label: string, title: string) => Promise<void>;
  /** What stands in an input, found by its label. */
  readonly valueOf: (label: string) => Promise<string>;
  /** Gives every card the width it has on a phone. The page itself refuses to become that narrow. */
  readonly setCardWidth: (pixels: number) => Promise<void>;
  /** Announces the bot's installation in the open conversation once more. */
  readonly install: () => Promise<void>;
  /** Delivers any activity to the bot: the only way to speak as somebody else or to edit a message. */
  readonly deliver: (activity: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly screenshot: (path: string, options?: { readonly clip: 'conversation' | 'page' }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const DESKTOP: Viewport = { width: 1280, height: 900 };
const PATIENCE_MS = 15_000;
/** Opens the page, which makes the Playground announce the bot's installation in the personal chat: start the bot first. */
export const openPlayground = async (url: string, viewport = DESKTOP): Promise<PlaygroundDriver> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url);
    await page.getByTitle('Hide log panel').click();
    await page.getByRole('button', { name: 'Send Message' }).waitFor();
    return createDriver({ page, browser, url });
  } catch (error) {
    await browser.close();
    throw error;
  }
};

interface Opened {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
}

const createDriver = ({ page, browser, url }: Opened): PlaygroundDriver => {
  const pane = conversationPane(page);
  const read = async () => await pane.evaluate(readConversation);
  const heard = async () => (await read()).filter(({ fromBot }) => fromBot);
  return {
    ...navigation(page),
    ...speaking(page, pane),
    ...cards(page, pane),
    ...extensions(page, pane),
    messages: async () => (await read()).map(({ text }) => text),
    lastText: async () => (await heard()).at(-1)?.text ?? '',
    waitForText: async (words) => {
      await eventually(`the bot to say "${words}"`, async () =>
        (await heard()).some(({ text }) => text.includes(words)),
      );
    },
    waitForNewest: async (words) => {
      await eventually(
        `the bot's newest words to be "${words}"`,
        async () => (await heard()).at(-1)?.text.includes(words) === true,
      );
    },
    threadWith: async (words) => await pane.locator('.fui-Card').filter({ hasText: words }).first().innerText(),
    bubbleWith: async (words) => {
      const bubble = pane.locator('.fai-OutputCard').filter({ hasText: words }).last();
      await bubble.waitFor();
      return bubble;
    },
    setCardWidth: async (pixels) => {
      await page.addStyleTag({ content: `.ac-preview-panel { width: ${pixels}px }` });
    },
    install: async () => {
      await page.getByRole('button', { name: 'Mock an Activity' }).click();
      await page
        .getByRole('menuitem')
        .filter({ hasText: /^Install application$/ })
        .click();
      await sending(page, 'customActivities', () => page.getByRole('button', { name: 'Send activity' }).click());
    },
    deliver: async (activity) => {
      const answer = await page.request.post(`${url}/_internal/v1/customActivities`, { data: activity });
      if (!answer.ok()) throw new Error(`The Playground refused the activity: ${await answer.text()}`);
    },
    screenshot: async (path, { clip } = { clip: 'conversation' }) => {
      await (clip === 'page' ? page : pane).screenshot({ path });
    },
    close: async () => await browser.close(),
  };
};

/** What lies between the list of chats and the log. The page gives it no name of its own. */
const conversationPane = (page: Page): Locator =>
  page.getByRole('region', { name: 'Chat and Teams Channel' }).locator('xpath=../../following-sibling::*[1]');

const navigation = (page: Page): Pick<PlaygroundDriver, 'personal' | 'channel'> => ({
  personal: async () => {
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await page.getByRole('button', { name: 'Send Message' }).waitFor();
  },
  channel: async (name) => {
    await page.getByRole('treeitem', { name: `- ${name}` }).click();
    await page.getByRole('button', { name: 'Post', exact: true }).waitFor();
  },
});

const speaking = (page: Page, pane: Locator): Pick<PlaygroundDriver, 'say' | 'mention' | 'replyInThread'> => {
  const post = pane.getByRole('button', { name: 'Post', exact: true });
  const editor = page.locator('[data-lexical-editor]'); // inputs of cards are text boxes too
  const composer = pane.locator(editor).first();
  const thread = pane
    .getByRole('group')
    .filter({ has: page.getByRole('button', { name: 'Send Message' }) })
    .first();
  return {
    say: async (text) => {
      await typeText(page, composer, text);
      const send = (await post.isVisible()) ? post : pane.getByRole('button', { name: 'Send Message' });
      await sending(page, 'messages', () => send.click());
    },
    mention: async (text) => {
      await typeWithMention(page, composer, text);
      await sending(page, 'messages', () => post.click());
    },
    replyInThread: async (text) => {
      await typeWithMention(page, thread.locator(editor), text);
      await sending(page, 'messages', () => thread.getByRole('button', { name: 'Send Message' }).click());
    },
  };
};

/** Resolves when the Playground has taken what was sent, before the bot has answered. */
const sending = async (
  page: Page,
  what: 'messages' | 'customActivities',
  action: () => Promise<void>,
): Promise<void> => {
  await Promise.all([page.waitForResponse((answer) => answer.url().endsWith(`/${what}`)), action()]);
};

type Cards = Pick<PlaygroundDriver, 'card' | 'cardWith' | 'click' | 'fill' | 'choose' | 'valueOf'>;

const cards = (page: Page, pane: Locator): Cards => {
  const newestWith = async (part?: Locator): Promise<Locator> => {
    const all = page.locator('.ac-preview-panel');
    const wanted = part === undefined ? all : all.filter({ has: part });
    await pane.locator(wanted).first().waitFor();
    const newestThread = pane.locator('.fui-Card').filter({ has: wanted }).first();
    const inChannel = (await newestThread.count()) > 0;
    return (inChannel ? newestThread : pane).locator(wanted).last();
  };
  const input = async (label: string) =>
    await inputOf(await newestWith(page.locator('label', { hasText: label })), label);
  return {
    card: async () => await newestWith(),
    cardWith: async (words) => await newestWith(page.getByText(words)),
    click: async (title) => {
      const button = page.getByRole('button', { name: title, exact: true });
      await (await newestWith(button)).locator(button).last().click();
    },
    fill: async (label, value) => await setText(await input(label), value),
    choose: async (label, title) => await setChoice(await input(label), title),
    valueOf: async (label) => await (await input(label)).inputValue(),
  };
};

const eventually = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE_MS / 1000} seconds for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
