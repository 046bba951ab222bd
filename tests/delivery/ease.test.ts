/** How much is under way when the process has no time left. */
import assert from 'node:assert/strict';
import { createEase } from '../../src/delivery/ease.ts';

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keeps the process from everything else, again and again. */
const beBusy = async (): Promise<void> => {
  for (let time = 0; time < 12; time += 1) {
    const end = performance.now() + 40;
    while (performance.now() < end);
    await sleep(0);
  }
};

describe('The ease of the worker', () => {
  it('allows everything at first, also while people wait', () => {
    assert.equal(createEase(64, () => true).allowed(), 64);
  });

  it('allows less while the process is late, and next to nothing while people wait for it', async () => {
    let doPeopleWait = false;
    const ease = createEase(64, () => doPeopleWait);
    ease.watch();
    await beBusy();
    const busy = ease.allowed();
    assert.ok(busy >= 8 && busy <= 32, `${busy} allowed`);
    doPeopleWait = true;
    assert.equal(ease.allowed(), 1, 'enough to get on');
    ease.rest();
  });

  it('never stops a worker that does one thing at a time', async () => {
    const ease = createEase(1, () => true);
    ease.watch();
    await beBusy();
    assert.equal(ease.allowed(), 1);
    ease.rest();
  });
});
