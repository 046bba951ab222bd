/** The two commands of the README, each in a block of its own, so that they can be copied and are run by .ci/run. */
import assert from 'node:assert/strict';
import { readConfig } from '../../src/config.ts';
import { codeBlocks, read } from './texts.ts';

const readme = read('README.md');

describe('README.md', () => {
  it('starts and tests the bot in one command each', () => {
    const blocks = codeBlocks(readme);
    assert.ok(blocks.includes('npm ci && npm start'));
    assert.equal(
      blocks.find((block) => block.includes('npm test')),
      'npm ci && npm test',
    );
  });

  it('names the page that is really opened', () => {
    assert.ok(readme.includes(`http://localhost:${readConfig({}).playgroundPort}`));
  });

  it('fits two screens', () => {
    assert.ok(readme.split('\n').length <= 100);
  });
});
