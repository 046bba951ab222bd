/** Windows of calls, as Teams counts them. */
import assert from 'node:assert/strict';
import { createWindows, PER_CONVERSATION } from './rateWindows.ts';

describe('rate windows', () => {
  it('the eighth call within a second comes too early, until the first is a second old', () => {
    const windows = createWindows(PER_CONVERSATION);
    for (let call = 0; call < 7; call += 1) {
      assert.equal(windows.tooEarly('a', call), 0);
      windows.enter('a', call);
    }
    assert.equal(windows.tooEarly('a', 10), 990);
    assert.equal(windows.tooEarly('a', 1_000), 0);
    assert.equal(windows.tooEarly('b', 10), 0);
  });

  it('the ninth call within two seconds comes too early as well', () => {
    const windows = createWindows(PER_CONVERSATION);
    for (const at of [0, 200, 400, 600, 800, 1_000, 1_200, 1_400]) windows.enter('a', at);
    assert.equal(windows.tooEarly('a', 1_600), 400);
  });
});
