/** A plan that starts late: nothing in the past, the most important first, as few a day as the time allows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countBehind, isCrammed, schedule, stillComputed, type TemplateItem } from '../../src/domain/schedule.ts';
import { addDays, daysBetween } from '../../src/domain/time.ts';
import { isWeekday, item } from '../fixtures/builders.ts';

/** Weekdays without the days around Christmas and Easter 2027. */
const isWorkingDay = (day: string): boolean =>
  isWeekday(day) && !/-12-(24|25|26|31)$|-01-01$|^2027-03-(26|29)$/.test(day);

const offsets = [-14, -13, -12, -11, -10, -9, -8, -6, -5, -4, -2, -1, 0, 0.5, 1, 3, 4, 6, 13, 26, 39, 43, 52];
const wholeYear: readonly TemplateItem[] = offsets.map((offsetWeeks) => ({
  key: `${offsetWeeks}`,
  phase: 'p',
  offsetWeeks,
}));

describe('a plan that starts late', () => {
  /** Ten items that would have been due already, two of them essential, and three that are still ahead. */
  const late: readonly TemplateItem[] = [
    ...Array.from({ length: 10 }, (_, index) => ({
      key: `early${index}`,
      phase: 'decide',
      offsetWeeks: index - 14,
      isEssential: index === 4 || index === 7,
    })),
    { key: 'twoWeeks', phase: 'prepare', offsetWeeks: -2 },
    { key: 'oneWeek', phase: 'prepare', offsetWeeks: -1 },
    { key: 'visit', phase: 'visit', offsetWeeks: 0 },
  ];
  // A Monday, four weeks and two days before the visit.
  const input = { template: late, visitOn: '2027-06-16', today: '2027-05-17', isWorkingDay };
  const dates = schedule(input);

  it('says how many items would have been due already', () => {
    assert.equal(countBehind(input), 10);
    assert.equal(countBehind({ ...input, today: '2027-01-11' }), 0);
  });

  it('spreads those over the next working days, three a day, the essential ones first', () => {
    const days = ['2027-05-17', '2027-05-18', '2027-05-19', '2027-05-20'];
    const spread = days.map((day) => [...dates].filter(([, on]) => on === day).map(([key]) => key));
    assert.deepEqual(spread, [
      ['early0', 'early4', 'early7'],
      ['early1', 'early2', 'early3'],
      ['early5', 'early6', 'early8'],
      ['early9'],
    ]);
  });

  it('is crammed where hardly a working day is left to spread anything', () => {
    assert.deepEqual(
      ['2027-06-11', '2027-06-14', '2027-06-15', '2027-06-16'].map((today) => isCrammed({ ...input, today })),
      [false, true, true, true],
    );
  });

  it('leaves the regular date to what still has it ahead', () => {
    assert.deepEqual([dates.get('twoWeeks'), dates.get('oneWeek')], ['2027-06-02', '2027-06-09']);
  });

  it('takes as many a day as the time needs, evenly, up to the last working day before the visit', () => {
    const short = schedule({ ...input, today: '2027-06-14' });
    const counts = ['2027-06-14', '2027-06-15'].map((day) => [...short.values()].filter((on) => on === day).length);
    assert.deepEqual(counts, [6, 6]);
  });

  it('begins on Monday when it is made on a Saturday', () => {
    assert.equal(schedule({ ...input, today: '2027-05-22' }).get('early4'), '2027-05-24');
  });

  it('is not late because of what is done, dropped or dated by hand', () => {
    const items = [
      item({ key: 'early0', status: 'done' }),
      item({ key: 'early1', status: 'dropped' }),
      item({ key: 'early2', dueSetBy: 'person' }),
      item({ key: 'oneWeek' }),
    ];
    assert.deepEqual(
      stillComputed(late, items).map(({ key }) => key),
      ['oneWeek'],
    );
    assert.equal(countBehind({ ...input, template: stillComputed(late, items) }), 0);
  });

  it('does not begin with everything on one day, whatever the template', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 97 }), (lead) => {
        const today = addDays(input.visitOn, -lead);
        const onFirst = [...schedule({ ...input, template: wholeYear, today }).values()].filter(
          (day) => daysBetween(today, day) < 1,
        );
        assert.ok(onFirst.length <= 5, `${lead}: ${onFirst.length}`);
      }),
    );
  });
});
