/** The weekly digest of the steering channel: only what is new, at most once a week, never who is late. */
import assert from 'node:assert/strict';
import { claimDelivery, deliveriesDue } from '../../src/domain/deliveries.ts';
import { record } from '../../src/domain/deliveryLog.ts';
import { digestOn } from '../../src/domain/digest.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { channel, confirmed, exchange, isWeekday, item, organiser, step } from '../fixtures/builders.ts';

const TUESDAY = '2027-02-02T10:00:00Z';
const MONDAY = '2027-02-08T08:00:00Z';
const closed = (at: string) => ({ status: 'done', closed: { by: organiser, at } }) as const;

const base = exchange({ channel: { status: 'confirmed', channel: channel(), since: '2027-01-20T08:00:00Z' } });
const published = (given: Partial<Exchange>): Exchange => ({
  ...base,
  summary: {
    ...base.summary,
    published: { content: composeSummary(base), by: organiser, at: '2027-01-25T10:00:00Z' },
  },
  ...given,
});

const digestsAt = (given: Exchange, now: string): readonly string[] =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday }).flatMap(({ kind, key }) => (kind === 'digest' ? [key] : []));

const told = (given: Exchange, now: string): Exchange =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday })
    .filter(({ kind }) => kind === 'digest')
    .reduce((before, delivery) => {
      const { deliveries } = claimDelivery(before, delivery, now);
      const fence = deliveries[delivery.key]?.fence ?? 0;
      const attempt = { key: delivery.key, at: now, fence };
      return {
        ...before,
        deliveries: record(deliveries, attempt, { status: 'sent', activityId: 'd' }) ?? deliveries,
      };
    }, given);

describe('the weekly digest', () => {
  it('comes on Monday at nine, with what was new since the last one', () => {
    const done = published({ steps: [step(closed(TUESDAY))] });
    assert.deepEqual(digestsAt(done, '2027-02-08T07:59:59Z'), []);
    assert.deepEqual(digestsAt(done, MONDAY), ['digest:2027-02-08']);
    const once = told(done, MONDAY);
    assert.deepEqual(digestsAt(once, MONDAY), []);
    assert.deepEqual(digestsAt(once, '2027-02-15T08:00:00Z'), []);
  });

  it('comes once a week, also if Monday turns out to be a holiday of the other municipality', () => {
    const once = told(published({ steps: [step(closed(TUESDAY)), step()] }), MONDAY);
    const isWorkingDay = (day: string): boolean => isWeekday(day) && day !== '2027-02-08';
    const more = { ...once, steps: [step(closed(TUESDAY)), step(closed('2027-02-08T12:00:00Z'))] };
    const digestsOn = (now: string) =>
      deliveriesDue(more, { now, isWorkingDay }).flatMap(({ kind, key }) => (kind === 'digest' ? [key] : []));
    assert.deepEqual(digestsOn('2027-02-09T08:00:00Z'), []);
    assert.deepEqual(digestsOn('2027-02-15T08:00:00Z'), ['digest:2027-02-15'], 'what is new is told a week later');
  });

  it('does not come where nothing is new', () => {
    assert.deepEqual(digestsAt(published({ steps: [step()] }), MONDAY), []);
    assert.deepEqual(digestsAt(published({ checklist: [item({ dueOn: '2027-01-01' })] }), MONDAY), []);
  });

  it('tells of a finished phase, a new visit date, new, finished and rejected steps', () => {
    const news = published({
      visitOn: '2027-06-01',
      datedAt: TUESDAY,
      checklist: [
        item(closed('2027-01-22T08:00:00Z')),
        item({ key: 'b', ...closed(TUESDAY) }),
        item({ key: 'c', phase: 'ask' }),
      ],
      steps: [
        step({ title: 'Neu', addedAt: TUESDAY }),
        step({ title: 'Fertig', ...closed(TUESDAY) }),
        step({ title: 'Verworfen', status: 'rejected', closed: { by: organiser, at: TUESDAY, reason: 'Geld' } }),
      ],
    });
    assert.deepEqual(digestOn(news, '2027-02-08'), {
      phases: ['decide'],
      visitOn: '2027-06-01',
      steps: [
        { number: 1, title: 'Neu', news: 'added' },
        { number: 2, title: 'Fertig', news: 'done' },
        { number: 3, title: 'Verworfen', news: 'rejected' },
      ],
    });
  });

  it('never tells who is late, nor what was open before', () => {
    const late = published({
      steps: [step({ dueOn: '2027-01-01', owner: 'Frau Säumig' })],
      checklist: [item({ dueOn: '2027-01-01', owner: organiser })],
    });
    assert.deepEqual(digestOn(late, '2027-02-08'), { phases: [], steps: [] });
  });

  it('tells nothing of steps that were never published', () => {
    const unpublished = { ...base, steps: [step({ title: 'Geheim', addedAt: TUESDAY }), step(closed(TUESDAY))] };
    assert.deepEqual(digestOn(unpublished, '2027-02-08').steps, []);
    const onTheSummary = published({ steps: [step({ addedAt: '2027-01-22T08:00:00Z' })] });
    assert.deepEqual(digestOn(onTheSummary, '2027-02-08').steps, []);
  });

  it('tells nothing of what was before the channel was confirmed', () => {
    const early = published({ steps: [step(closed('2027-01-19T08:00:00Z'))] });
    assert.deepEqual(digestsAt(early, '2027-01-25T12:00:00Z'), []);
  });

  it('comes once after downtime, with everything since the last one', () => {
    const two = published({ steps: [step(closed(TUESDAY)), step(closed('2027-02-17T10:00:00Z'))] });
    assert.deepEqual(digestsAt(two, '2027-02-24T12:00:00Z'), ['digest:2027-02-22']);
    assert.equal(digestOn(two, '2027-02-22').steps.length, 2);
    assert.deepEqual(digestsAt(told(two, '2027-02-24T12:00:00Z'), '2027-03-01T08:00:00Z'), []);
  });

  it('waits for the next working day', () => {
    const done = published({ steps: [step(closed(TUESDAY))] });
    const holiday = (day: string) => isWeekday(day) && day !== '2027-02-08';
    const due = (now: string) => deliveriesDue(done, { now, isWorkingDay: holiday }).map(({ key }) => key);
    assert.ok(!due(MONDAY).includes('digest:2027-02-08'));
    assert.ok(due('2027-02-09T08:00:00Z').includes('digest:2027-02-09'));
  });

  it('never comes where no channel is confirmed', () => {
    const done = published({ steps: [step(closed(TUESDAY))] });
    assert.deepEqual(digestsAt({ ...done, channel: { status: 'none' } }, MONDAY), []);
    assert.deepEqual(digestsAt({ ...done, channel: confirmed() }, MONDAY), ['digest:2027-02-08']);
  });
});
