// Draws the pictures of the manual by playing the journey that the tests play. `npm run screenshots`
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { journey } from '../tests/e2e/journey/journey.ts';
import { openStage, type Photograph } from '../tests/e2e/journey/stage.ts';

// The Playground tells the bot the time zone of the machine; the pictures should show the same hours everywhere.
process.env['TZ'] = 'Europe/Berlin';

const FOLDER = join(import.meta.dirname, '../docs/bilder');

/** Tall enough that no card is cut off by the list of messages it stands in. */
const VIEWPORT = { width: 1280, height: 2000 };

/** Runs inside the page: no input should look as if somebody were about to write into it. */
const leaveInput = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** Whole pixels only: a card that begins between two would show a line of what surrounds it. */
const photograph: Photograph = async (name, shown) => {
  const path = join(FOLDER, `${name}.png`);
  await shown.evaluate(leaveInput);
  await shown.scrollIntoViewIfNeeded();
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`There is nothing to see for ${name}.`);
  const [x, y] = [Math.ceil(box.x), Math.ceil(box.y)];
  const clip = { x, y, width: Math.floor(box.x + box.width) - x, height: Math.floor(box.y + box.height) - y };
  await shown.page().screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${path} (${Math.ceil((await stat(path)).size / 1024)} KB)\n`);
};

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const stage = await openStage({ photograph, viewport: VIEWPORT });
try {
  for (const { play } of journey) await play(stage);
} finally {
  await stage.close();
}
