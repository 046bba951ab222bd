/** The pace towards each tenant. */
import assert from 'node:assert/strict';
import { createPace } from '../../src/delivery/pace.ts';

const start = () => {
  let now = 1_000_000;
  return { pace: createPace(25, () => now), pass: (milliseconds: number) => void (now += milliseconds) };
};

/** How many calls one tenant may make within so long, asking every few milliseconds. */
const callsWithin = (milliseconds: number, every = 5): number => {
  const { pace, pass } = start();
  let calls = 0;
  for (let passed = 0; passed < milliseconds; passed += every) {
    while (pace.take('a')) calls += 1;
    pass(every);
  }
  return calls;
};

describe('The pace', () => {
  it('is 25 calls a second for each tenant, and stays below 30 in any one second', () => {
    assert.ok(callsWithin(1000) <= 29, 'the first second');
    assert.ok(Math.abs(callsWithin(60_000) - 25 * 60) <= 4, 'a minute');
  });

  it('catches up on what was missed for a moment only', () => {
    const { pace, pass } = start();
    pace.take('a');
    pass(10_000);
    let calls = 0;
    while (pace.take('a')) calls += 1;
    assert.ok(calls >= 2 && calls <= 5, `${calls} at once`);
  });

  it('of one tenant slows no other', () => {
    const { pace } = start();
    while (pace.take('a'));
    assert.equal(pace.take('b'), true);
    assert.equal(pace.wait('b'), 0);
    assert.ok(pace.wait('a') > 0);
  });

  it('does not count a call that was not made', () => {
    const { pace } = start();
    for (let call = 0; call < 1000; call += 1) {
      assert.equal(pace.take('a'), true);
      pace.giveBack('a');
    }
  });

  it('pauses a tenant when Teams asks for it, but never for long: it may mean one conversation', () => {
    const { pace, pass } = start();
    pace.slowDown('a', 2);
    assert.equal(pace.take('a'), false);
    assert.equal(pace.take('b'), true);
    pass(2000);
    assert.equal(pace.take('a'), true);
    pace.slowDown('a', 1800);
    assert.ok(pace.wait('a') <= 5000);
  });
});
