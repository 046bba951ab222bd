/** What `npm run simulate` takes, and how it refuses the rest. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSimulationOptions, USAGE } from './options.ts';

const refusalOf = (...argv: readonly string[]): string => {
  const options = readSimulationOptions(argv);
  assert.ok(!options.ok);
  return options.error;
};

describe('options of the simulation', () => {
  it('all of them are read', () => {
    const argv = '--seed 7 --exchanges 5 --people 20 --weeks 20 --faults low'.split(' ');
    assert.deepEqual(readSimulationOptions(argv), {
      ok: true,
      value: { seed: 7, exchanges: 5, people: 20, weeks: 20, faults: 'low' },
    });
  });

  it('what is not a number, too large, unknown or no option at all is refused by name', () => {
    assert.match(refusalOf('--seed', 'seven'), /--seed "seven"/);
    assert.match(refusalOf('--weeks', '0'), /--weeks "0" is not a whole number from 1/);
    assert.match(refusalOf('--people', '9999'), /--people/);
    assert.match(refusalOf('--faults', 'some'), /--faults "some" is none of none, low, high/);
    assert.match(refusalOf('--speed', '3'), /--speed/);
    assert.match(refusalOf('seven'), /seven/);
  });

  it('the script ends with the usage line and exit code 1', () => {
    const script = join(import.meta.dirname, '../../scripts/simulate.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, '--faults', 'some'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.ok(stderr.trimEnd().endsWith(USAGE));
  });
});
