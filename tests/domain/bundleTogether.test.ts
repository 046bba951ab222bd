/** The bundle among colleagues: what one was handed, what one put off, and whom one stands in for. */
import assert from 'node:assert/strict';
import { bundleEntries } from '../../src/domain/bundle.ts';
import type { ChecklistItem } from '../../src/domain/checklist.ts';
import { addDays, morningOf } from '../../src/domain/time.ts';
import { exchange, item, organiser, participant, person } from '../fixtures/builders.ts';

const saidUntil = (day: string) => ({ status: 'idle', fence: 1, saidUntil: day }) as const;
const nine = (day: string): string => morningOf(day, 'Europe/Berlin');
const own = (dueOn: string): ChecklistItem => item({ dueOn, owner: organiser });

describe('the bundle among colleagues brings up', () => {
  const mentioned = (checklist: readonly ChecklistItem[], today: string, given = {}) =>
    bundleEntries({
      person: person({ bundle: saidUntil(addDays(today, -1)), ...given }),
      exchanges: [exchange({ checklist })],
      now: nine(today),
    }).map(({ item: number }) => number);

  it('what somebody else has handed over since the last bundle, once, whatever its date', () => {
    const handed = (at: string, by = participant) => [
      item({ owner: organiser, history: [{ type: 'assigned', by, at, to: organiser.name }] }),
    ];
    assert.deepEqual(mentioned(handed('2027-01-12T13:00:00Z'), '2027-01-13'), [1]);
    assert.deepEqual(mentioned(handed('2027-01-13T07:00:00Z'), '2027-01-13'), [1]);
    assert.deepEqual(mentioned(handed('2027-01-12T13:00:00Z'), '2027-01-14'), []);
    assert.deepEqual(mentioned(handed('2027-01-12T13:00:00Z', organiser), '2027-01-13'), []);
  });

  it('nothing about an item put off, until the day that was named; then once', () => {
    const due = [own('2027-01-11')];
    const snoozed = [{ exchangeId: 'ex-1', item: 1, until: '2027-01-20' }];
    const days = Array.from({ length: 14 }, (_, count) => addDays('2027-01-11', count));
    assert.deepEqual(
      days.filter((today) => mentioned(due, today, { snoozed }).length > 0),
      ['2027-01-20'],
    );
    assert.deepEqual(mentioned(due, '2027-01-25', { snoozed }), [1], 'later it is brought up as before');
  });

  it('the items of a colleague while one stands in for them', () => {
    const away = {
      members: [{ ...organiser, role: 'organiser' as const, deputy: { ...participant, until: '2027-01-15' } }],
    };
    const said = (today: string) =>
      bundleEntries({
        person: person({ aadObjectId: participant.aadObjectId, bundle: saidUntil(addDays(today, -1)) }),
        exchanges: [exchange({ ...away, checklist: [own(today), item({ dueOn: today })] })],
        now: nine(today),
      }).map(({ why }) => why);
    assert.deepEqual(said('2027-01-15'), [
      { type: 'deputy', of: organiser },
      { type: 'deputy', of: organiser },
    ]);
    assert.deepEqual(said('2027-01-18'), []);
  });
});
