/** Changes of one document follow one another; those of others do not wait. */
import assert from 'node:assert/strict';
import { createQueue } from '../../src/records/queue.ts';

describe('the queue of a process', () => {
  it('lets tasks about the same thing follow one another, in their order, whatever became of those before', async () => {
    const queue = createQueue();
    const told: string[] = [];
    const task = (name: string, ticks: number) => async () => {
      told.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      told.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
      return name;
    };
    const results = await Promise.allSettled([
      queue('x', task('a', 9)),
      queue('x', task('b', 1)),
      queue('y', task('c', 2)),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'fulfilled', 'fulfilled'],
    );
    assert.ok(told.indexOf('a ends') < told.indexOf('b begins'), told.join());
    assert.ok(told.indexOf('c ends') < told.indexOf('a ends'), 'another document does not wait');
  });
});
