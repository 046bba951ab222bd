/** The daily bundle: at most one message per person and working day, and none when there is nothing to say. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bundleEntries, isBundleDue, isMentionedBetween, nextBundleAt } from '../../src/domain/bundle.ts';
import type { ChecklistItem } from '../../src/domain/checklist.ts';
import { addDays, dayAt, morningOf } from '../../src/domain/time.ts';
import { aDay } from '../fixtures/arbitraries.ts';
import { exchange, isWeekday, item, organiser, participant, person } from '../fixtures/builders.ts';

const BERLIN = 'Europe/Berlin';
const saidUntil = (day: string) => ({ status: 'idle', fence: 1, saidUntil: day }) as const;
const nine = (day: string): string => morningOf(day, BERLIN);

describe('when the bundle comes', () => {
  it('at nine in the person’s time zone', () => {
    assert.equal(nextBundleAt(person(), '2027-01-11T05:00:00Z', isWeekday), '2027-01-11T08:00:00Z');
    assert.equal(nextBundleAt(person(), '2027-07-12T05:00:00Z', isWeekday), '2027-07-12T07:00:00Z');
    const inLisbon = person({ timeZone: 'Europe/Lisbon' });
    assert.equal(nextBundleAt(inLisbon, '2027-01-11T05:00:00Z', isWeekday), '2027-01-11T09:00:00Z');
  });

  it('once a day: what was said today is followed by tomorrow', () => {
    const given = person({ bundle: saidUntil('2027-01-11') });
    assert.equal(nextBundleAt(given, '2027-01-11T08:00:01Z', isWeekday), nine('2027-01-12'));
  });

  it('not on weekends: after Friday comes Monday', () => {
    const given = person({ bundle: saidUntil('2027-01-15') });
    assert.equal(nextBundleAt(given, '2027-01-15T09:00:00Z', isWeekday), nine('2027-01-18'));
  });

  it('not on a Saturday because Friday was missed', () => {
    const given = person({ bundle: saidUntil('2027-01-14') });
    assert.equal(isBundleDue(given, '2027-01-16T12:00:00Z', isWeekday), false);
    assert.equal(nextBundleAt(given, '2027-01-16T12:00:00Z', isWeekday), nine('2027-01-18'));
  });

  it('later the same day when nine o’clock was missed', () => {
    const given = person({ bundle: saidUntil('2027-01-08') });
    assert.equal(isBundleDue(given, '2027-01-11T11:00:00Z', isWeekday), true);
  });

  it('not during a pause, and on the working day after it', () => {
    const given = person({ bundle: saidUntil('2027-01-08'), pausedUntil: '2027-01-22' });
    assert.equal(isBundleDue(given, nine('2027-01-22'), isWeekday), false);
    assert.equal(nextBundleAt(given, nine('2027-01-11'), isWeekday), nine('2027-01-25'));
  });

  it('as before when the pause is over', () => {
    const given = person({ bundle: saidUntil('2027-01-29'), pausedUntil: '2027-01-22' });
    assert.equal(nextBundleAt(given, nine('2027-01-30'), isWeekday), nine('2027-02-01'));
  });

  it('never to somebody without a chat, without an exchange, or who cannot be reached', () => {
    const { chat: _, ...withoutChat } = person();
    const unreachable = person({ bundle: { status: 'unreachable', fence: 3 } });
    for (const given of [withoutChat, person({ exchangeIds: [] }), unreachable])
      assert.equal(nextBundleAt(given, nine('2027-01-11'), isWeekday), undefined);
  });

  it('not while somebody else is sending it, nor earlier than Teams asked', () => {
    const at = '2027-01-11T08:00:00Z';
    const claimed = person({ bundle: { status: 'claimed', fence: 1, at } });
    assert.equal(isBundleDue(claimed, '2027-01-11T08:00:59Z', isWeekday), false);
    const deferred = person({ bundle: { status: 'deferred', fence: 1, at: '2027-01-11T08:10:00Z' } });
    assert.equal(isBundleDue(deferred, '2027-01-11T08:09:59Z', isWeekday), false);
    assert.equal(isBundleDue(deferred, '2027-01-11T08:10:00Z', isWeekday), true);
  });

  it('at most once per day, on working days only, outside pauses, however often the bot looks', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
    fc.assert(
      fc.property(looks, fc.option(aDay, { nil: undefined }), (gaps, pausedUntil) => {
        let given = person({ pausedUntil });
        let hour = 0;
        const days: string[] = [];
        for (const gap of gaps) {
          hour += gap;
          const now = new Date(Date.parse('2027-01-01T00:00:00Z') + hour * 3_600_000).toISOString();
          if (!isBundleDue(given, now, isWeekday)) continue;
          days.push(dayAt(now, BERLIN));
          given = { ...given, bundle: saidUntil(dayAt(now, BERLIN)) };
        }
        assert.equal(new Set(days).size, days.length);
        assert.ok(days.every((day) => isWeekday(day) && (pausedUntil === undefined || day > pausedUntil)));
      }),
    );
  });
});

describe('what the bundle says', () => {
  const entries = (checklist: readonly ChecklistItem[], today: string, said = addDays(today, -1)) =>
    bundleEntries({
      person: person({ bundle: saidUntil(said) }),
      exchanges: [exchange({ checklist })],
      now: nine(today),
    }).map(({ item: number }) => number);
  const own = (dueOn: string): ChecklistItem => item({ dueOn, owner: organiser });

  it('nothing when nothing is near', () => {
    assert.deepEqual(entries([own('2027-03-01'), item()], '2027-01-11'), []);
  });

  it('an item a week before its date, on the day, and then once a week', () => {
    const said = Array.from({ length: 40 }, (_, count) => addDays('2027-01-01', count)).filter(
      (today) => entries([own('2027-01-18')], today).length > 0,
    );
    assert.deepEqual(said, ['2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08']);
  });

  it('on Monday also what fell on the weekend', () => {
    assert.deepEqual(entries([own('2027-01-16')], '2027-01-18', '2027-01-15'), [1]);
  });

  it('an item once, however many of its days fell into a long silence', () => {
    assert.deepEqual(entries([own('2027-01-04')], '2027-03-01', '2026-06-01'), [1]);
  });

  it('one’s own items, and the organiser also those that nobody has taken on', () => {
    const checklist = [
      own('2027-01-11'),
      item({ dueOn: '2027-01-11' }),
      item({ dueOn: '2027-01-11', owner: participant }),
    ];
    assert.deepEqual(entries(checklist, '2027-01-11'), [1, 2]);
    const now = nine('2027-01-11');
    const theirs = person({ aadObjectId: participant.aadObjectId });
    const said = bundleEntries({ person: theirs, exchanges: [exchange({ checklist })], now });
    assert.deepEqual(
      said.map((entry) => entry.item),
      [3],
    );
  });

  it('nothing about an item ticked or dropped a second before', () => {
    const closed = [item({ dueOn: '2027-01-11', status: 'done' }), item({ dueOn: '2027-01-11', status: 'dropped' })];
    assert.deepEqual(entries(closed, '2027-01-11'), []);
  });

  it('what concerns a person in all their exchanges', () => {
    const checklist = [own('2027-01-11')];
    const exchanges = [exchange({ checklist }), exchange({ id: 'ex-2', title: 'Zweiter', checklist })];
    const said = bundleEntries({ person: person(), exchanges, now: nine('2027-01-11') });
    assert.deepEqual(
      said.map(({ exchangeId, exchangeTitle }) => [exchangeId, exchangeTitle]),
      [
        ['ex-1', 'Besuch in Musterstadt'],
        ['ex-2', 'Zweiter'],
      ],
    );
  });

  it('the same in one go as in two: no mention falls between two bundles', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(aDay, aDay, spans, (dueOn, after, [first, second]) => {
        const middle = addDays(after, first);
        const until = addDays(middle, second);
        const parts = isMentionedBetween(dueOn, after, middle) || isMentionedBetween(dueOn, middle, until);
        assert.equal(isMentionedBetween(dueOn, after, until), parts);
      }),
    );
  });
});
