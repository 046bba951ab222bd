// Anna's exchange from the first hello to the last reminder, in Chromium and Microsoft's Agents Playground.
import assert from 'node:assert/strict';
import { findChromium } from './browser/chromium.ts';
import { journey } from './journey/journey.ts';
import { openStage, type OpenStage, type Scene } from './journey/stage.ts';

const START_LIMIT_MS = 60_000;
const SCENE_LIMIT_MS = 45_000;
/** What Anna saw when a scene failed. */
const LAST_SIGHT = 'tests/e2e/output/journey.png';
const MURATS_LAST_SIGHT = 'tests/e2e/output/journey-murat.png';

const playIn = async (stage: OpenStage, { play }: Scene): Promise<void> => {
  try {
    await play(stage);
  } catch (error) {
    await stage.anna.screenshot(LAST_SIGHT, { clip: 'page' });
    await stage.murat.screenshot(MURATS_LAST_SIGHT, { clip: 'page' });
    throw error;
  }
};

const playJourney = (): void => {
  let stage: OpenStage | undefined;
  let played = 0;

  after(async () => await stage?.close());

  it('the bot, its Teams client and the browser start', async () => {
    stage = await openStage();
  }).timeout(START_LIMIT_MS);

  for (const [index, scene] of journey.entries()) {
    it(scene.name, async () => {
      assert.ok(stage !== undefined && played === index, `Not played: something before it failed. See ${LAST_SIGHT}`);
      await playIn(stage, scene);
      played += 1;
    }).timeout(SCENE_LIMIT_MS);
  }
};

/** Passing, so that the rest can be tested without a browser; loud, so that nobody takes it for the journey. */
const sayWhatIsMissing = (): void => {
  it('is not played: no Chromium was found, name one in CHROMIUM_PATH', () => {
    process.stdout.write(`Not played, for lack of a Chromium:\n${journey.map(({ name }) => `- ${name}\n`).join('')}`);
    assert.equal(findChromium(), undefined);
  });
};

describe('the journey in the browser', findChromium() === undefined ? sayWhatIsMissing : playJourney);
