/** Cards look as agreed. After a change on purpose: `npm run goldens`, then review the diff. */
import assert from 'node:assert/strict';
import { goldenFiles, goldens } from './golden.ts';

describe('The golden cards', () => {
  it('are there for every state, and for no other', () => {
    const { expected, found } = goldenFiles();
    assert.deepEqual(found, expected);
  });

  it('look as agreed', () => {
    for (const { name, now, agreed } of goldens()) {
      assert.deepEqual(JSON.parse(now), JSON.parse(agreed), `${name} differs; if on purpose, run npm run goldens`);
    }
  });
});
