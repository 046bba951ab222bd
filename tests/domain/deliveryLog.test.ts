/** The delivery log: who may send, what came of it, and what a late sender may no longer say. */
import assert from 'node:assert/strict';
import { claim, type DeliveryLog, isAbandoned, record, type SendResult } from '../../src/domain/deliveryLog.ts';
import { NOW } from '../fixtures/builders.ts';

const key = 'summary';
const posted: DeliveryLog = { [key]: { status: 'sent', fence: 1, at: NOW, activityId: 'post-1', mark: 'a' } };
const attempt = (fence: number) => ({ key, at: NOW, fence, mark: 'b' });
const after = (log: DeliveryLog, fence: number, result: SendResult) => record(log, attempt(fence), result)?.[key];

describe('the delivery log', () => {
  const claimed = claim({}, { key, at: NOW });
  const reclaimed = claim(posted, { key, at: NOW });

  it('numbers every claim, and keeps which message it is about', () => {
    assert.deepEqual(claimed[key], { status: 'claimed', fence: 1, at: NOW });
    assert.deepEqual(reclaimed[key], { status: 'claimed', fence: 2, at: NOW, activityId: 'post-1', mark: 'a' });
  });

  it('given a message was sent, then it says where and with what content', () => {
    const sent = { status: 'sent', fence: 1, at: NOW, activityId: 'post-1', mark: 'b' };
    assert.deepEqual(after(claimed, 1, { status: 'sent', activityId: 'post-1' }), sent);
  });

  it('given somebody else has claimed it since, then a late sender may not record anything', () => {
    const twice = claim(claimed, { key, at: NOW });
    assert.equal(after(twice, 1, { status: 'sent', activityId: 'late' }), undefined);
    assert.equal(after({}, 1, { status: 'unknown' }), undefined);
  });

  it('given it was recorded, then it is not recorded again', () => {
    const sent = record(claimed, attempt(1), { status: 'sent', activityId: 'post-1' });
    assert.equal(after(sent ?? {}, 1, { status: 'unknown' }), undefined);
  });

  it('given Teams throttled it, then it waits as long as Teams asked', () => {
    const entry = after(claimed, 1, { status: 'throttled', retryAfterSeconds: 90 });
    assert.deepEqual(entry, { status: 'deferred', fence: 1, at: NOW, notBefore: '2027-01-11T08:01:30.000Z' });
  });

  it('given the message is gone, then a new one is posted', () => {
    assert.deepEqual(after(reclaimed, 2, { status: 'gone' }), {
      status: 'deferred',
      fence: 2,
      at: NOW,
      notBefore: NOW,
    });
  });

  it('given it was rejected, then it says why', () => {
    const entry = after(claimed, 1, { status: 'rejected', reason: 'BotNotInConversationRoster' });
    assert.deepEqual(entry, { status: 'rejected', fence: 1, at: NOW, reason: 'BotNotInConversationRoster' });
  });

  it('given nobody knows whether a post arrived, then it is unknown', () => {
    assert.equal(after(claimed, 1, { status: 'unknown' })?.status, 'unknown');
  });

  it('given nobody knows whether an update arrived, then it is made again a little later', () => {
    const entry = after(reclaimed, 2, { status: 'unknown' });
    assert.equal(entry?.status, 'deferred');
    assert.equal(entry.notBefore, '2027-01-11T08:00:30.000Z');
    assert.equal(entry.activityId, 'post-1');
  });

  it('takes a sender for dead after a minute, not before', () => {
    const entry = claimed[key];
    assert.ok(entry);
    assert.equal(isAbandoned(entry, '2027-01-11T08:00:59.999Z'), false);
    assert.equal(isAbandoned(entry, '2027-01-11T08:01:00Z'), true);
    assert.equal(isAbandoned({ ...entry, status: 'sent' }, '2028-01-01T00:00:00Z'), false);
  });
});
