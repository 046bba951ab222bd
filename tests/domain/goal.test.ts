/** The goal that comes back after the visit is the one that was released to the plan. */
import assert from 'node:assert/strict';
import { goalOf } from '../../src/domain/goal.ts';

describe('The goal of an exchange', () => {
  it('is what the visiting want to find out, or what the hosts want to learn in return', () => {
    assert.equal(
      goalOf([
        { key: 'C2', text: 'vier' },
        { key: 'C1', text: 'Wie gelingt das?' },
      ]),
      'Wie gelingt das?',
    );
    assert.equal(goalOf([{ key: 'H4', text: 'Wie geht es kleiner?' }]), 'Wie geht es kleiner?');
  });

  it('is missing as long as nothing was released, or nobody knows it yet', () => {
    assert.equal(goalOf([]), undefined);
    assert.equal(goalOf([{ key: 'C1' }]), undefined);
  });
});
