/** What belongs into a person's calendar. */
import assert from 'node:assert/strict';
import { calendarDays, type CalendarInput } from '../../src/domain/calendar.ts';
import { checklistTransition } from '../../src/domain/checklist.ts';
import { exchange, happening, item, organiser } from '../fixtures/builders.ts';

const minutesOf: CalendarInput['minutesOf'] = (_, { key }) => (key === 'talk' || key === 'review' ? 75 : undefined);
const days = (given: Partial<ReturnType<typeof exchange>>, tasks: CalendarInput['tasks'] = []) =>
  calendarDays({ exchanges: [exchange(given)], tasks, minutesOf }).map((day) =>
    day.type === 'meeting' ? [day.type, day.on, day.number] : [day.type, day.on],
  );

describe('a calendar', () => {
  it('holds the visit, and open meetings with a date, by day', () => {
    const checklist = [
      item({ key: 'talk', dueOn: '2027-05-03' }),
      item({ key: 'letter', dueOn: '2027-04-01' }),
      item({ key: 'talk' }),
      item({ key: 'talk', dueOn: '2027-04-02', status: 'done' }),
      item({ key: 'talk', dueOn: '2027-04-02', status: 'dropped' }),
    ];
    assert.deepEqual(days({ visitOn: '2027-05-10', checklist }), [
      ['meeting', '2027-05-03', 1],
      ['visit', '2027-05-10'],
    ]);
  });

  it('has a look back that was computed for the visit at its end, unless somebody set the day', () => {
    const review = item({ key: 'review', phase: 'visit', dueOn: '2027-05-10' });
    const given = { visitOn: '2027-05-10', visitDays: 2 };
    assert.deepEqual(days({ ...given, checklist: [review] })[1], ['meeting', '2027-05-11', 1]);
    const set = { ...review, dueSetBy: 'person' as const };
    assert.deepEqual(days({ ...given, checklist: [set] })[1], ['meeting', '2027-05-10', 1]);
  });

  it('names a working meeting once', () => {
    const talk = item({ key: 'talk', phase: 'visit', dueOn: '2027-05-10' });
    const given = { visitOn: '2027-05-10', format: 'workingMeeting' as const };
    assert.deepEqual(days({ ...given, checklist: [talk] }), [['meeting', '2027-05-10', 1]]);
    assert.deepEqual(days({ ...given, checklist: [{ ...talk, status: 'dropped' }] }), [['visit', '2027-05-10']]);
  });

  it('does not hold a meeting twice for whoever has taken it on', () => {
    const talk = item({ key: 'talk', dueOn: '2027-05-03', owner: organiser });
    const letter = item({ key: 'letter', dueOn: '2027-05-04', owner: organiser });
    const of = exchange({ checklist: [talk, letter] });
    const tasks = [talk, letter].map((one, index) => ({
      ...{ kind: 'item' as const, exchange: of, number: index + 1, item: one, why: { type: 'own' as const } },
      ...(one.dueOn === undefined ? {} : { dueOn: one.dueOn }),
    }));
    const found = calendarDays({ exchanges: [of], tasks, minutesOf }).map(({ type, on }) => [type, on]);
    assert.deepEqual(found, [
      ['meeting', '2027-05-03'],
      ['task', '2027-05-04'],
    ]);
  });
});

describe('the time of an item', () => {
  const dated = (startsAt?: string, before = item()) => {
    const event = { ...happening(), type: 'itemDated' as const, item: 1, dueOn: '2027-05-03', startsAt };
    const result = checklistTransition([before], event);
    assert.ok(result.ok);
    const [changed] = result.value;
    assert.ok(changed !== undefined);
    return changed;
  };

  it('is set with its day, stays when only the day is said, and goes when that is said', () => {
    const set = dated('14:00');
    assert.equal(set.startsAt, '14:00');
    assert.equal(dated(undefined, { ...set, dueOn: '2027-05-01' }).startsAt, '14:00');
    assert.equal('startsAt' in dated('none', set), false);
  });

  it('said again changes nothing; another time on the same day does', () => {
    const set = dated('14:00');
    assert.equal(dated('14:00', set), set);
    assert.equal(dated(undefined, set), set);
    assert.equal(dated('15:00', set).startsAt, '15:00');
  });
});
