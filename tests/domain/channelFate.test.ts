/** What becomes of a steering channel without the organiser's doing: handled, and told once. */
import assert from 'node:assert/strict';
import { deliveriesDue } from '../../src/domain/deliveries.ts';
import type { DeliveryEntry } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { type ChannelsChange, type Team, teamTransition } from '../../src/domain/team.ts';
import { channel, confirmed, exchange, happening, isWeekday, must, NOW, stranger, team } from '../fixtures/builders.ts';

const { channelId, teamId } = channel();
const base = exchange({ channel: confirmed() });
const after = (given: Exchange, event: Record<string, unknown>): Exchange =>
  must(transition(given, { ...happening({ by: stranger }), ...event } as ExchangeEvent));

const noticesOf = (given: Exchange): readonly string[] =>
  deliveriesDue(given, { now: NOW, isWorkingDay: isWeekday }).flatMap(({ kind, key }) =>
    kind === 'channelNotice' ? [key] : [],
  );
const entry = (status: DeliveryEntry['status'], at = NOW): DeliveryEntry => ({ status, fence: 1, at });

describe('a steering channel', () => {
  for (const why of ['removed', 'channelDeleted', 'teamArchived', 'teamDeleted'] as const) {
    it(`that is lost (${why}) hears nothing more, and the organiser is told once`, () => {
      const lost = after(base, { type: 'channelLost', teamId, why });
      assert.deepEqual(lost.channel, { status: 'lost', channel: channel(), why });
      assert.equal(lost.channelNotice?.about, why);
      const [key = ''] = noticesOf(lost);
      assert.deepEqual(noticesOf({ ...lost, deliveries: { [key]: entry('sent') } }), []);
      assert.ok(
        deliveriesDue(lost, { now: NOW, isWorkingDay: isWeekday }).every(({ kind }) => kind === 'channelNotice'),
      );
    });
  }

  it('that comes back is confirmed again; one whose bot was removed has to be asked for', () => {
    const archived = after(base, { type: 'channelLost', teamId, why: 'teamArchived' });
    assert.equal(after(archived, { type: 'channelFound', teamId }).channel.status, 'confirmed');
    const removed = after(base, { type: 'channelLost', teamId, why: 'removed' });
    assert.equal(after(removed, { type: 'channelFound', teamId }).channel.status, 'lost');
  });

  it('that is lost and then given up, or replaced, is free for others in its team', () => {
    const lost = { ...after(base, { type: 'channelLost', teamId, why: 'teamArchived' }), handoffs: [] };
    const released = { type: 'channelReleased', channelId, exchangeId: base.id };
    const events = (given: Exchange) => given.handoffs.map(({ event }) => event);
    const unbound = must(transition(lost, { ...happening(), type: 'channelUnbound' }));
    assert.deepEqual(events(unbound), [released]);
    const replaced = must(
      transition(lost, { ...happening(), type: 'channelRequested', channel: channel('elsewhere') }),
    );
    assert.deepEqual(events(replaced), [released]);
  });

  it('that was renamed keeps everything but its name', () => {
    const renamed = after(base, { type: 'channelRenamed', teamId, channelId, name: 'Lenkungskreis' });
    assert.deepEqual(renamed.channel, { status: 'confirmed', channel: { ...channel(), channelName: 'Lenkungskreis' } });
    assert.equal(renamed.channelNotice?.newName, 'Lenkungskreis');
    assert.deepEqual(renamed.handoffs, [], 'it is not bound a second time');
    assert.equal(after(renamed, { type: 'channelRenamed', teamId, channelId, name: 'Lenkungskreis' }), renamed);
  });

  it('is not touched by what happens to another channel or another team', () => {
    for (const place of [{ teamId: 'another' }, { teamId, channelId: 'another' }]) {
      assert.equal(after(base, { type: 'channelLost', why: 'channelDeleted', ...place }), base);
      assert.equal(after(base, { type: 'channelRenamed', name: 'X', ...place }), base);
    }
  });

  it('is not replaced by a request from another team; the organiser hears of that once', () => {
    const elsewhere = channel('elsewhere');
    const ask = (given: Exchange): Exchange =>
      must(transition(given, { ...happening(), type: 'channelRequested', channel: elsewhere }));
    const asked = ask(base);
    assert.deepEqual(asked.channel, base.channel);
    assert.equal(asked.channelNotice?.teamName, elsewhere.teamName);
    const [key = ''] = noticesOf(asked);
    assert.deepEqual(noticesOf(ask({ ...asked, deliveries: { [key]: entry('sent') } })), []);
  });

  it('that refuses everything is one trouble, not one for each post', () => {
    const refusing: Exchange = {
      ...base,
      deliveries: {
        'step:1:2027-01-04': entry('rejected', '2027-01-04T08:00:00Z'),
        'step:2:2027-01-05': entry('rejected', '2027-01-05T08:00:00Z'),
        'check:1': entry('rejected', '2027-01-06T08:00:00Z'),
      },
    };
    const troubles = (given: Exchange) =>
      deliveriesDue(given, { now: NOW, isWorkingDay: isWeekday }).flatMap((delivery) =>
        delivery.kind === 'trouble' ? [delivery.about] : [],
      );
    assert.deepEqual(troubles(refusing), ['step:1:2027-01-04']);
    const between = { ...refusing.deliveries, summary: entry('sent', '2027-01-05T12:00:00Z') };
    assert.deepEqual(troubles({ ...refusing, deliveries: between }), ['step:1:2027-01-04', 'check:1']);
  });
});

describe('a team whose channels change', () => {
  const bound = team({
    bound: [
      { channelId: 'a', exchangeId: 'ex-1' },
      { channelId: 'b', exchangeId: 'ex-2' },
    ],
  });
  const toldBy = (change: ChannelsChange): Team['handoffs'] =>
    teamTransition(bound, { ...happening(), type: 'channelsChanged', change }).handoffs;

  it('tells the exchange of that channel, or all of them', () => {
    assert.equal(toldBy({ type: 'lost', why: 'channelDeleted', channelId: 'b' }).length, 1);
    assert.equal(toldBy({ type: 'renamed', name: 'Neu' }).length, 2);
    assert.equal(toldBy({ type: 'found', channelId: 'c' }).length, 0);
  });
});
