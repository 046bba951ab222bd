/** The steering channel: nothing is posted to a channel that the organiser has not confirmed. */
import assert from 'node:assert/strict';
import {
  confirmedChannel,
  type SteeringChannel,
  type SteeringChannelEvent,
  steeringChannelTransition,
} from '../../src/domain/steeringChannel.ts';
import { NOW, channel, happening, must, participant } from '../fixtures/builders.ts';

const none: SteeringChannel = { status: 'none' };
const requested: SteeringChannel = {
  status: 'requested',
  channel: channel(),
  requestedBy: participant,
  requestId: 'activity-request',
};
const confirmed: SteeringChannel = { status: 'confirmed', channel: channel(), since: NOW };
const lost: SteeringChannel = { status: 'lost', channel: channel(), why: 'removed' };

const request = (name?: string): SteeringChannelEvent => ({
  ...happening({ by: participant }),
  type: 'channelRequested',
  channel: channel(name),
});
const confirm: SteeringChannelEvent = { ...happening(), type: 'channelConfirmed' };
const decline: SteeringChannelEvent = { ...happening(), type: 'channelDeclined' };
const unbind: SteeringChannelEvent = { ...happening(), type: 'channelUnbound' };
const lose = (teamId: string): SteeringChannelEvent => ({ ...happening(), type: 'channelLost', teamId });

describe('the steering channel', () => {
  it('given no channel, when one is asked for, then it waits for the organiser and may not be posted to', () => {
    const event = request();
    const after = must(steeringChannelTransition(none, event));
    const { channel: asked } = requested;
    assert.deepEqual(after, { status: 'requested', channel: asked, requestedBy: participant, requestId: event.id });
    assert.equal(confirmedChannel(after), undefined);
  });

  it('given a request, when it is made again from the same channel, then nothing changes', () => {
    assert.equal(must(steeringChannelTransition(requested, request())), requested);
  });

  it('given a request, when another channel asks, then the newer request counts', () => {
    const after = must(steeringChannelTransition(requested, request('other')));
    assert.equal(after.status === 'requested' && after.channel.channelName, 'other');
  });

  it('given a request, when the organiser confirms it, then the channel may be posted to', () => {
    const after = must(steeringChannelTransition(requested, confirm));
    assert.deepEqual(after, confirmed);
    assert.deepEqual(confirmedChannel(after), channel());
  });

  it('given a request, when the organiser declines it, then there is no channel', () => {
    assert.deepEqual(must(steeringChannelTransition(requested, decline)), none);
  });

  it('given no request, when one is confirmed, then that is refused', () => {
    for (const state of [none, lost])
      assert.deepEqual(steeringChannelTransition(state, confirm), { ok: false, error: 'noChannelRequest' });
  });

  it('given a confirmed channel, when it is confirmed again, then nothing changes', () => {
    assert.equal(must(steeringChannelTransition(confirmed, confirm)), confirmed);
  });

  it('given a confirmed channel, when a late click declines it, then that is refused and it stays', () => {
    assert.deepEqual(steeringChannelTransition(confirmed, decline), { ok: false, error: 'noChannelRequest' });
  });

  it('given a confirmed channel, when another one asks, then that is refused until the first is unbound', () => {
    assert.deepEqual(steeringChannelTransition(confirmed, request('other')), { ok: false, error: 'channelTaken' });
    const free = must(steeringChannelTransition(confirmed, unbind));
    assert.equal(must(steeringChannelTransition(free, request('other'))).status, 'requested');
  });

  it('given a confirmed channel, when the bot is removed from its team, then it is lost, and from another, it stays', () => {
    assert.deepEqual(must(steeringChannelTransition(confirmed, lose('team-of-steering'))), lost);
    assert.equal(must(steeringChannelTransition(confirmed, lose('team-of-other'))), confirmed);
    assert.equal(confirmedChannel(lost), undefined);
  });

  it('given a lost channel, when it is asked for again, then the organiser confirms it again', () => {
    const again = must(steeringChannelTransition(lost, request()));
    assert.equal(again.status, 'requested');
    assert.deepEqual(must(steeringChannelTransition(again, confirm)), confirmed);
  });
});
