/** What somebody was asked and has not answered when an exchange is closed: it ends, and they hear of it. */
import assert from 'node:assert/strict';
import { closingMark, closingView } from '../../src/domain/closing.ts';
import { plannedDeliveries } from '../../src/domain/deliveries.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import {
  address,
  confirmed,
  exchange,
  happening,
  invite,
  isWeekday,
  must,
  NOW,
  organiser,
  participant,
  person,
  stranger,
} from '../fixtures/builders.ts';

const DELETE_ON = '2028-01-11';
const base = exchange({ channel: confirmed(), visitOn: '2026-10-05' });
const close = (given: Exchange): Exchange => {
  const seen = closingMark(closingView(given, { at: NOW, deleteOn: DELETE_ON }));
  return must(transition(given, { ...happening(), type: 'exchangeClosed', seen, deleteOn: DELETE_ON }));
};
const reopen = (given: Exchange): Exchange => must(transition(given, { ...happening(), type: 'exchangeReopened' }));
const planned = (given: Exchange): readonly Delivery[] =>
  plannedDeliveries(given, { now: NOW, isWorkingDay: isWeekday }).map(({ delivery }) => delivery);

describe('what is open when an exchange is closed', () => {
  const sent = { status: 'sent', fence: 1, at: NOW, activityId: 'there' } as const;
  const invited = must(transition(base, invite(stranger)));
  const asked = must(
    transition(invited, {
      ...happening({ id: 'asked', by: participant }),
      ...{ type: 'enquiryMade', colleague: { aadObjectId: 'aad-colleague', name: 'Kim Kollegin', ...address } },
      ...{ question: 'A1', questionSet: 'visiting', questionSetVersion: 1, askAt: NOW },
    }),
  );
  const reached = {
    ...asked,
    deliveries: { [`invitation:${stranger.aadObjectId}:${NOW}`]: sent, 'enquiry:asked': sent },
  };
  const told = (given: Exchange): readonly string[] =>
    planned(given).flatMap((delivery) =>
      delivery.kind === 'closingNews' && delivery.news !== 'deletion' ? [delivery.to] : [],
    );

  it('ends, and everybody it was with is told once, but not whoever closed it', () => {
    const closed = close(reached);
    assert.deepEqual(
      closed.invitations.map(({ status }) => status),
      ['ended'],
    );
    assert.equal(closed.enquiries[0]?.status, 'recalled');
    assert.deepEqual(told(closed), [participant.aadObjectId, stranger.aadObjectId, 'aad-colleague']);
    const settled = {
      ...closed,
      deliveries: Object.fromEntries(planned(closed).map(({ key }) => [key, { ...sent }])),
    };
    assert.deepEqual(told(settled), []);
  });

  it('is not brought up with those whom no question had reached', () => {
    assert.deepEqual(told(close(asked)), [participant.aadObjectId]);
  });

  it('waits for nobody any more: each person’s own document learns of it', () => {
    const closed = close(reached);
    const handoffs = closed.handoffs.filter(({ event }) => event.type === 'exchangeClosed');
    assert.equal(new Set(handoffs.map(({ to }) => to.partition)).size, 4);
    const waiting = person({
      ...{ invitedTo: ['ex-1', 'ex-2'], askedIn: ['ex-1'] },
      dialogue: { type: 'reflecting', exchangeId: 'ex-1' },
      snoozed: [{ exchangeId: 'ex-1', item: 1, until: '2027-02-01' }],
    });
    const rests = personTransition(waiting, { ...happening(), type: 'exchangeClosed', exchangeId: 'ex-1' });
    assert.deepEqual(
      [rests.invitedTo, rests.askedIn, rests.dialogue, rests.snoozed, rests.exchangeIds],
      [['ex-2'], [], { type: 'idle' }, [], waiting.exchangeIds],
    );
  });

  it('cannot be answered, and can be asked anew once the exchange is open again', () => {
    const closed = close(reached);
    const accept = { ...happening({ by: stranger }), type: 'invitationAccepted' } as const;
    assert.deepEqual(transition(closed, accept), { ok: false, error: 'exchangeClosed' });
    const open = reopen(closed);
    assert.deepEqual(transition(open, accept), { ok: false, error: 'notInvited' });
    const again = must(transition(open, invite(stranger)));
    assert.deepEqual(
      again.invitations.map(({ status }) => status),
      ['open'],
    );
  });

  it('includes a channel that was only asked for, and a request to approve', () => {
    const { channel } = confirmed() as Extract<Exchange['channel'], { status: 'confirmed' }>;
    const given = exchange({
      channel: { status: 'requested', channel, requestedBy: participant, requestId: 'r1' },
      summary: {
        ...{ sections: {}, leftOut: [], fourEyes: true },
        approval: { id: 'a1', seen: 'x', by: organiser, second: participant, at: NOW },
      },
    });
    assert.equal(closingView(given, { at: NOW, deleteOn: DELETE_ON }).approval, participant.name);
    const closed = close(given);
    assert.deepEqual([closed.channel, closed.summary.approval], [{ status: 'none' }, undefined]);
  });
});
