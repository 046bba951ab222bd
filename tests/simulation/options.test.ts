/** What `npm run simulate` takes, and how it refuses the rest. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commandOf, readCommandOptions, USAGE } from './options.ts';

const read = (command: string) => readCommandOptions(command.split(' ').filter((word) => word !== ''));

const refusalOf = (command: string): string => {
  const options = read(command);
  assert.ok(!options.ok, `${command} was taken`);
  return options.error;
};

describe('options of the simulation', () => {
  it('all of them are read', () => {
    const command =
      '--seed 7 --exchanges 5 --people 20 --weeks 20 --retention 2 --faults low --hours 1.5 --shrink 5 --without dies,stalls --drop 3,7-9';
    assert.deepEqual(read(command), {
      ok: true,
      value: {
        seed: 7,
        shape: { exchanges: 5, people: 20, weeks: 20, retentionMonths: 2 },
        faults: 'low',
        hours: 1.5,
        shrinkSeconds: 5,
        without: ['dies', 'stalls'],
        drop: [3, 7, 8, 9],
      },
    });
  });

  it('the command of a history is read back as what made it', () => {
    const shape = { exchanges: 2, people: 3, weeks: 4, retentionMonths: 6 };
    const made = { seed: 9, faults: 'high', without: ['outage'], drop: [9, 1, 2, 3, 7] } as const;
    const back = read(commandOf({ ...made, ...shape }).replace('npm run simulate -- ', ''));
    assert.ok(back.ok);
    const { hours, shrinkSeconds, ...rest } = back.value;
    assert.deepEqual(rest, { ...made, shape, drop: [1, 2, 3, 7, 9] });
    assert.deepEqual([hours, shrinkSeconds], [undefined, 60]);
  });

  for (const [command, complaint] of [
    ['--seed seven', /--seed "seven"/],
    ['--weeks 0', /--weeks "0" is not a whole number from 1/],
    ['--people 9999', /--people/],
    ['--faults some', /--faults "some" is none of none, low, high/],
    ['--hours 0', /--hours "0"/],
    ['--hours -1', /--hours/],
    ['--shrink -1', /--shrink/],
    ['--without rain', /--without "rain" is none of/],
    ['--drop 3;4', /--drop "3;4"/],
    ['--speed 3', /--speed/],
    ['seven', /seven/],
  ] as const)
    it(`${command} is refused by name`, () => {
      assert.match(refusalOf(command), complaint);
    });

  it('the script ends with the usage line and exit code 1', () => {
    const script = join(import.meta.dirname, '../../scripts/simulate.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, '--faults', 'some'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.ok(stderr.trimEnd().endsWith(USAGE));
  });
});
