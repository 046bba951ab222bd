/** Times of day behind a date, as people write them. */
import assert from 'node:assert/strict';
import { parseClock, splitClock } from '../../src/conversation/clock.ts';

describe('a time of day', () => {
  for (const [written, read] of [
    ['14 Uhr', '14:00'],
    ['um 14 Uhr', '14:00'],
    ['14.30 Uhr', '14:30'],
    ['14:30', '14:30'],
    ['9:05', '09:05'],
    ['0:00', '00:00'],
    ['2 pm', '14:00'],
    ['at 2:15 p.m.', '14:15'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['ohne Uhrzeit', 'none'],
    ['all day', 'none'],
  ] as const)
    it(`«${written}» is read`, () => assert.deepEqual(parseClock(written), { ok: true, value: read }));

  for (const written of ['25 Uhr', '14:60', '13 pm', '0 am', 'bald', '', '14:3', '1430'])
    it(`«${written}» is not`, () => assert.deepEqual(parseClock(written), { ok: false, error: 'notATime' }));
});

describe('a date with a time', () => {
  for (const [written, day, clock] of [
    ['12.3. um 14 Uhr', '12.3.', '14 Uhr'],
    ['12.3., 14:30', '12.3.', '14:30'],
    ['nächsten Dienstag um halb', 'nächsten Dienstag', 'halb'],
    ['12 March at 2 pm', '12 March', '2 pm'],
    ['12 March, 2 pm', '12 March', '2 pm'],
    ['12.3. ohne Uhrzeit', '12.3.', 'ohne Uhrzeit'],
    ['12.3.2027', '12.3.2027', undefined],
    ['in drei Wochen', 'in drei Wochen', undefined],
    ['12. März', '12. März', undefined],
    ['um 14 Uhr', 'um 14 Uhr', undefined],
  ] as const)
    it(`«${written}» is ${day} and ${clock ?? 'no time'}`, () =>
      assert.deepEqual(splitClock(written), clock === undefined ? { day } : { day, clock }));

  it('is found at once in a very long text', () => {
    const started = Date.now();
    splitClock(`${'um '.repeat(20_000)}x`);
    assert.ok(Date.now() - started < 1_000);
  });
});
