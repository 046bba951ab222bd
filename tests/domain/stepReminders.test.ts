/** Reminders of action steps in the channel: helpful, never nagging. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ActionStep } from '../../src/domain/actionSteps.ts';
import { claimDelivery, deliveriesDue, plannedDeliveries } from '../../src/domain/deliveries.ts';
import { record, type SendResult } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { resend } from '../../src/domain/exchangeChannel.ts';
import { stepReminderDays } from '../../src/domain/stepReminders.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { addDays, addSeconds, daysBetween, isBefore } from '../../src/domain/time.ts';
import { aDay } from '../fixtures/arbitraries.ts';
import { confirmed, exchange, isWeekday, organiser, step } from '../fixtures/builders.ts';

const APPROVED = '2027-02-01T10:00:00Z';
const base = exchange({ channel: confirmed() });
const withSteps = (...steps: readonly ActionStep[]): Exchange => ({
  ...base,
  steps,
  summary: { ...base.summary, published: { content: composeSummary(base), by: organiser, at: APPROVED } },
});

const remindersAt = (given: Exchange, now: string): readonly string[] =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday }).flatMap(({ kind, key }) =>
    kind === 'stepReminder' ? [key] : [],
  );

const SENT: SendResult = { status: 'sent', activityId: 'p' };

const reminded = (given: Exchange, now: string, result: SendResult = SENT): Exchange =>
  deliveriesDue(given, { now, isWorkingDay: isWeekday })
    .filter(({ kind }) => kind === 'stepReminder')
    .reduce((before, delivery) => {
      const { deliveries } = claimDelivery(before, delivery, now);
      const fence = deliveries[delivery.key]?.fence ?? 0;
      const mark = delivery.kind === 'stepReminder' && delivery.mark !== undefined ? { mark: delivery.mark } : {};
      const attempt = { key: delivery.key, at: now, fence, ...mark };
      return { ...before, deliveries: record(deliveries, attempt, result) ?? deliveries };
    }, given);

describe('the reminder of an action step', () => {
  it('comes at nine on the target date, in winter and in summer', () => {
    const winter = withSteps(step({ dueOn: '2027-03-26' }));
    assert.deepEqual(remindersAt(winter, '2027-03-26T07:59:59Z'), []);
    assert.deepEqual(remindersAt(winter, '2027-03-26T08:00:00Z'), ['step:1:2027-03-26']);
    const summer = withSteps(step({ dueOn: '2027-03-29' }));
    assert.deepEqual(remindersAt(summer, '2027-03-29T06:59:59Z'), []);
    assert.deepEqual(remindersAt(summer, '2027-03-29T07:00:00Z'), ['step:1:2027-03-29']);
  });

  it('comes once, and again every second week, also across the change of clocks', () => {
    const first = reminded(withSteps(step({ dueOn: '2027-03-22' })), '2027-03-22T08:00:00Z');
    assert.deepEqual(remindersAt(first, '2027-04-05T06:59:59Z'), []);
    assert.deepEqual(remindersAt(first, '2027-04-05T07:00:00Z'), ['step:1:2027-04-05']);
  });

  it('waits for the next working day', () => {
    const saturday = withSteps(step({ dueOn: '2027-03-06' }));
    assert.deepEqual(remindersAt(saturday, '2027-03-06T12:00:00Z'), []);
    assert.deepEqual(remindersAt(saturday, '2027-03-08T08:00:00Z'), ['step:1:2027-03-08']);
  });

  it('comes once after downtime, not once for every one missed', () => {
    const given = withSteps(step({ dueOn: '2027-03-01' }));
    assert.deepEqual(remindersAt(given, '2027-04-02T12:00:00Z'), ['step:1:2027-03-29']);
    assert.deepEqual(remindersAt(reminded(given, '2027-04-02T12:00:00Z'), '2027-04-03T12:00:00Z'), []);
  });

  it('grows rarer: after six weeks only the quarterly check asks', () => {
    const days = ['2027-03-01', '2027-03-15', '2027-03-29', '2027-04-12'];
    const after = days.reduce((given, day) => {
      const now = `${day}T08:00:00Z`;
      assert.deepEqual(remindersAt(given, now), [`step:1:${day}`]);
      return reminded(given, now);
    }, withSteps(step()));
    for (const day of ['2027-04-26', '2027-05-10', '2027-09-01'])
      assert.deepEqual(remindersAt(after, `${day}T12:00:00Z`), []);
  });

  it('leaves two weeks of quiet after somebody has said how the step goes', () => {
    const at = '2027-02-24T10:00:00Z';
    const running = withSteps(step({ progress: { state: 'running', by: organiser, at } }));
    assert.deepEqual(remindersAt(running, '2027-03-02T12:00:00Z'), []);
    assert.deepEqual(remindersAt(running, '2027-03-15T12:00:00Z'), ['step:1:2027-03-15']);
  });

  it('given an answer shortly before the target date, then the time after that is known at once', () => {
    const progress = { state: 'running', by: organiser, at: '2027-03-01T12:00:00Z' } as const;
    const running = withSteps(step({ dueOn: '2027-03-11', progress }));
    const planned = plannedDeliveries(running, { now: '2027-03-02T12:00:00Z', isWorkingDay: isWeekday });
    assert.deepEqual(
      planned.flatMap(({ delivery }) => (delivery.kind === 'stepReminder' ? [delivery.key] : [])),
      ['step:1:2027-03-25'],
    );
  });

  it('shows the answer once it was given, and only once', () => {
    const asked = reminded(withSteps(step()), '2027-03-01T08:00:00Z');
    const progress = {
      state: 'stuck',
      because: 'Stelle unbesetzt',
      by: organiser,
      at: '2027-03-01T09:00:00Z',
    } as const;
    const answered = { ...asked, steps: [step({ progress })] };
    assert.deepEqual(remindersAt(answered, '2027-03-01T09:01:00Z'), ['step:1:2027-03-01']);
    const [update] = plannedDeliveries(answered, { now: '2027-03-01T09:01:00Z', isWorkingDay: isWeekday }).filter(
      ({ delivery }) => delivery.kind === 'stepReminder',
    );
    assert.ok(update?.delivery.kind === 'stepReminder' && update.delivery.mark === `said:${progress.at}`);
    const entry = answered.deliveries['step:1:2027-03-01'];
    assert.ok(entry !== undefined);
    const shown = { ...answered, deliveries: { 'step:1:2027-03-01': { ...entry, mark: `said:${progress.at}` } } };
    assert.deepEqual(remindersAt(shown, '2027-03-01T09:02:00Z'), []);
  });

  it('does not come once the step is done or rejected', () => {
    for (const status of ['done', 'rejected'] as const)
      assert.deepEqual(remindersAt(withSteps(step({ status })), '2027-06-01T12:00:00Z'), []);
  });

  it('is updated once the step is closed; where Teams refuses that it is not tried again by itself', () => {
    const open = reminded(withSteps(step({ dueOn: '2027-03-22' })), '2027-03-22T08:00:00Z');
    const closed = { ...open, steps: [step({ dueOn: '2027-03-22', status: 'done' })] };
    assert.deepEqual(remindersAt(closed, '2027-03-22T09:00:00Z'), ['step:1:2027-03-22']);
    const refused = reminded(closed, '2027-03-22T09:00:00Z', {
      status: 'rejected',
      reason: 'BotNotInConversationRoster',
    });
    assert.deepEqual(remindersAt(refused, '2027-05-22T09:00:00Z'), []);
    assert.deepEqual(remindersAt(resend(refused), '2027-05-22T09:00:00Z'), ['step:1:2027-03-22']);
  });

  it('is put off to a day that people choose, is asked then, and every second week from there', () => {
    const later = withSteps(step({ dueOn: '2027-03-01', snoozedUntil: '2027-04-06' }));
    assert.deepEqual(remindersAt(later, '2027-03-29T12:00:00Z'), []);
    assert.deepEqual(remindersAt(later, '2027-04-06T07:00:00Z'), ['step:1:2027-04-06']);
    assert.deepEqual(remindersAt(reminded(later, '2027-04-06T07:00:00Z'), '2027-04-20T06:59:59Z'), []);
    assert.deepEqual(remindersAt(reminded(later, '2027-04-06T07:00:00Z'), '2027-04-20T07:00:00Z'), [
      'step:1:2027-04-20',
    ]);
  });

  it('says once that the step was put off, and asks anew when it was not to be', () => {
    const first = { dueOn: '2027-03-22' };
    const asked = reminded(withSteps(step(first)), '2027-03-22T08:00:00Z');
    const later = { ...asked, steps: [step({ ...first, snoozedUntil: '2027-04-26' })] };
    assert.deepEqual(remindersAt(later, '2027-03-22T09:00:00Z'), ['step:1:2027-03-22']);
    const told = reminded(later, '2027-03-22T09:00:00Z');
    assert.deepEqual(remindersAt(told, '2027-04-25T09:00:00Z'), []);
    assert.deepEqual(remindersAt(told, '2027-04-26T09:00:00Z'), ['step:1:2027-04-26']);
    const moved = { ...told, steps: [step({ dueOn: '2027-09-01' })] };
    assert.deepEqual(remindersAt(moved, '2027-03-23T09:00:00Z'), ['step:1:2027-03-22']);
    assert.deepEqual(remindersAt(reminded(moved, '2027-03-23T09:00:00Z'), '2027-03-24T09:00:00Z'), []);
  });

  it('does not come before the summary is published, nor for dates before that', () => {
    assert.deepEqual(remindersAt({ ...base, steps: [step()] }, '2027-06-01T12:00:00Z'), []);
    const overdue = withSteps(step({ dueOn: '2027-01-25' }));
    assert.deepEqual(remindersAt(overdue, '2027-02-01T12:00:00Z'), []);
    assert.deepEqual(remindersAt(overdue, '2027-02-08T08:00:00Z'), ['step:1:2027-02-08']);
  });

  it('follows a step to its new date', () => {
    const moved = withSteps(step({ dueOn: '2027-09-01' }));
    assert.deepEqual(remindersAt(moved, '2027-03-01T12:00:00Z'), []);
    assert.deepEqual(remindersAt(moved, '2027-09-01T07:00:00Z'), ['step:1:2027-09-01']);
  });

  it('comes for each step on its own', () => {
    const both = withSteps(step(), step({ dueOn: '2027-03-02' }), step({ status: 'done' }));
    assert.deepEqual(remindersAt(both, '2027-03-02T08:00:00Z'), ['step:1:2027-03-01', 'step:2:2027-03-02']);
  });

  it('falls on four working days, two weeks apart', () => {
    fc.assert(
      fc.property(aDay, (dueOn) => {
        const todays = Array.from({ length: 500 }, (_, count) => addDays(dueOn, count - 30));
        const days = new Set(todays.flatMap((today) => stepReminderDays(step({ dueOn }), today, isWeekday)));
        assert.ok([...days].every(isWeekday));
        assert.ok([...days].toSorted().every((day, count) => daysBetween(addDays(dueOn, count * 14), day) <= 2));
        assert.equal(days.size, 4);
      }),
    );
  });

  it('whenever the bot wakes up, at most one reminder of a step is due and the next one is planned after it', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 700 * 24 }), (dueOn, hours) => {
        const now = addSeconds(APPROVED, hours * 3600);
        const given = withSteps(step({ dueOn }));
        assert.ok(remindersAt(given, now).length <= 1);
        assert.deepEqual(remindersAt(reminded(given, now), now), []);
        for (const { at, delivery } of plannedDeliveries(reminded(given, now), { now, isWorkingDay: isWeekday }))
          assert.ok(delivery.kind !== 'stepReminder' || isBefore(now, at));
      }),
    );
  });
});
