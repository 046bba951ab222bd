// Everything a scene needs: the running bot, its Teams client, Anna's browser, and a calendar that repeats itself.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Locator } from 'playwright-core';
import { startPlayground } from '../../../src/adapters/playground/playground.ts';
import { openPlayground, type PlaygroundDriver, type Viewport } from '../browser/playgroundDriver.ts';
import { startBot } from './botProcess.ts';
import { clientOf } from './clientOf.ts';
import { PHONE_CARD } from './phone.ts';

export interface Stage {
  /** Anna Berger, who organises an exchange. */
  readonly anna: PlaygroundDriver;
  /** Murat Demir of the same team, on his phone: a Teams client of his own that talks to the same bot. */
  readonly murat: PlaygroundDriver;
  /** The working morning on which the journey begins. */
  readonly today: Temporal.PlainDate;
  readonly crashAndRestartBot: () => Promise<void>;
  readonly photograph: Photograph;
}

/** One part of the journey. Scenes are played in order: each begins where the one before it ended. */
export interface Scene {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** What a scene would like to have in the manual; `name` becomes a file name. */
export type Photograph = (name: string, shown: Locator) => Promise<void>;

export interface OpenStage extends Stage {
  readonly close: () => Promise<void>;
}

export interface StageOptions {
  readonly photograph?: Photograph;
  readonly viewport?: Viewport;
}

/** Starts on an empty store. What was opened is closed again when a later part does not start. */
export const openStage = async ({ photograph = ignored, viewport }: StageOptions = {}): Promise<OpenStage> => {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).toReversed()) await end();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'journey-'));
    closing.push(async () => await rm(folder, { recursive: true }));
    const morning = firstMorning(Temporal.Now.zonedDateTimeISO(TIME_ZONE));
    await writeFile(join(folder, 'clock.json'), JSON.stringify({ aheadMilliseconds: untilThen(morning) }));
    const bot = await startBot(join(folder, 'journey.db'));
    closing.push(bot.stop);
    const sitDown = async (cwd: string): Promise<PlaygroundDriver> => {
      const playground = await startPlayground({ botEndpoint: bot.endpoint, port: 0, cwd });
      closing.push(playground.stop);
      const driver = await openPlayground(playground.url, viewport);
      closing.push(driver.close);
      return driver;
    };
    const anna = await sitDown(process.cwd());
    const murat = await sitDown(await clientOf('murat-demir', folder));
    await murat.setCardWidth(PHONE_CARD);
    return { anna, murat, today: morning.toPlainDate(), crashAndRestartBot: bot.crashAndRestart, photograph, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const ignored: Photograph = async () => undefined;

const TIME_ZONE = 'Europe/Berlin';

/** The second Monday of the coming January: no holidays near, and the same dates whenever it is played this year. */
const firstMorning = (now: Temporal.ZonedDateTime): Temporal.ZonedDateTime => {
  const eighth = Temporal.PlainDate.from({ year: now.year + 1, month: 1, day: 8 });
  const monday = eighth.add({ days: (8 - eighth.dayOfWeek) % 7 });
  return monday.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '09:30' });
};

const untilThen = (morning: Temporal.ZonedDateTime): number => morning.epochMilliseconds - Date.now();
