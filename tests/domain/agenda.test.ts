/** The course of a day: times follow from each other, and most of the time belongs to exchange. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agendaIdFor, type Block, isMostlyExchange, timed } from '../../src/domain/agenda.ts';

const aBlock: fc.Arbitrary<Block> = fc.record({
  key: fc.constant('talk'),
  minutes: fc.integer({ min: 5, max: 60 }),
  kind: fc.constantFrom('exchange' as const, 'input' as const, 'pause' as const),
});

describe('an agenda', () => {
  it('gives each block its time', () => {
    const blocks: readonly Block[] = [
      { key: 'welcome', minutes: 15, kind: 'input' },
      { key: 'talk', minutes: 75, kind: 'exchange' },
    ];
    assert.deepEqual(
      timed({ start: '09:50', blocks }).map(({ from, to }) => [from, to]),
      [
        ['09:50', '10:05'],
        ['10:05', '11:20'],
      ],
    );
  });

  it('has no gaps and no overlaps', () => {
    fc.assert(
      fc.property(fc.array(aBlock, { minLength: 1, maxLength: 10 }), (blocks) => {
        const times = timed({ start: '08:00', blocks });
        for (const [index, { from }] of times.entries()) assert.equal(from, times[index - 1]?.to ?? '08:00');
      }),
    );
  });

  it('is mostly exchange if at least half of all time is', () => {
    const day = (exchange: number, input: number) => ({
      start: '09:00',
      blocks: [
        { key: 'a', minutes: exchange, kind: 'exchange' as const },
        { key: 'b', minutes: input, kind: 'input' as const },
      ],
    });
    assert.ok(isMostlyExchange([day(60, 60)]));
    assert.ok(!isMostlyExchange([day(60, 61)]));
    assert.ok(isMostlyExchange([day(10, 60), day(60, 10)]), 'over all days');
  });

  it('depends on the length of a visit; the longest serves for more', () => {
    const ids = [1, 2, 3, 5].map((visitDays) => agendaIdFor({ format: 'visit', visitDays }));
    assert.deepEqual(ids, ['visit1', 'visit2', 'visit3', 'visit3']);
    assert.equal(agendaIdFor({ format: 'fellowDay', visitDays: 2 }), 'fellowDay');
  });
});
