/** The conversation in docs/handbuch.md is the one that the bot holds today. */
import assert from 'node:assert/strict';
import { agreed, writtenDown } from './transcript.ts';

describe('the conversation in docs/handbuch.md', () => {
  it('is what the bot says today (npm run transcript writes it anew)', async () => {
    assert.equal(await writtenDown(), agreed());
  });
}).timeout(60_000);
