/** The conversation in docs/handbuch.md is the one that the bot holds today. */
import assert from 'node:assert/strict';
import { agreed, writtenDown } from './transcript.ts';

// eslint-disable-next-line prefer-arrow-callback -- mocha hands over the suite as `this`
describe('the conversation in docs/handbuch.md', function () {
  this.timeout(60_000);

  it('is what the bot says today (npm run transcript writes it anew)', async () => {
    assert.equal(await writtenDown(), agreed());
  });
});
