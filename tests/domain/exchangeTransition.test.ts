/** How an exchange changes: who may do what, and what others must be told. */
import assert from 'node:assert/strict';
import type { Actor } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { teamRef } from '../../src/domain/refs.ts';
import {
  channel,
  confirmed,
  exchange,
  happening,
  item,
  must,
  organiser,
  participant,
  step,
  stranger,
  TENANT,
} from '../fixtures/builders.ts';

const requested: Exchange['channel'] = {
  status: 'requested',
  channel: channel(),
  requestedBy: participant,
  requestId: 'r',
};
const tick = (by: Actor): ExchangeEvent => ({ ...happening({ by }), type: 'itemTicked', item: 1 });
const stepDone = (by: Actor): ExchangeEvent => ({ ...happening({ by }), type: 'stepDone', step: 1 });

describe('who may change an exchange', () => {
  it('every member may work on the checklist, a stranger may not', () => {
    assert.ok(transition(exchange(), tick(organiser)).ok);
    assert.ok(transition(exchange(), tick(participant)).ok);
    assert.deepEqual(transition(exchange(), tick(stranger)), { ok: false, error: 'notMember' });
  });

  it('an item is assigned to somebody who takes part, and to nobody else', () => {
    const assign = (owner: Actor): ExchangeEvent => ({ ...happening(), type: 'itemAssigned', item: 1, owner });
    assert.deepEqual(must(transition(exchange(), assign(participant))).checklist[0]?.owner, participant);
    assert.deepEqual(transition(exchange(), assign(stranger)), { ok: false, error: 'ownerNotMember' });
  });

  it('only the organiser moves dates, binds channels, writes and approves', () => {
    const given = exchange({ channel: requested });
    const events: readonly ExchangeEvent[] = [
      { ...happening({ by: participant }), type: 'visitDated', on: '2027-06-16', dates: new Map() },
      { ...happening({ by: participant }), type: 'channelConfirmed' },
      { ...happening({ by: participant }), type: 'channelDeclined' },
      { ...happening({ by: participant }), type: 'channelUnbound' },
      { ...happening({ by: participant }), type: 'summaryWritten', sections: { opening: 'Hallo' } },
      { ...happening({ by: participant }), type: 'summaryInsightChosen', insight: 1, isLeftOut: true },
      { ...happening({ by: participant }), type: 'summaryApproved', seen: 'x' },
    ];
    for (const event of events)
      assert.deepEqual(transition(given, event), { ok: false, error: 'notOrganiser' }, event.type);
  });

  it('people in the confirmed channel may close a step without being members, and nothing else', () => {
    const given = exchange({ channel: confirmed(), steps: [step()] });
    const standing = { channelId: channel().channelId };
    assert.ok(transition(given, stepDone(stranger), standing).ok);
    assert.deepEqual(transition(given, tick(stranger), standing), { ok: false, error: 'notMember' });
  });

  it('people in any other channel, or in one that is only asked for, may not close a step', () => {
    const refused = { ok: false, error: 'notMember' };
    const given = exchange({ channel: confirmed(), steps: [step()] });
    assert.deepEqual(transition(given, stepDone(stranger), { channelId: channel('other').channelId }), refused);
    assert.deepEqual(transition(given, stepDone(stranger)), refused);
    const asked = exchange({ channel: requested, steps: [step()] });
    assert.deepEqual(transition(asked, stepDone(stranger), { channelId: channel().channelId }), refused);
  });
});

describe('what an exchange hands on to others', () => {
  it('given a request, when it is confirmed, then the team learns of it', () => {
    const event: ExchangeEvent = { ...happening(), type: 'channelConfirmed' };
    const { handoffs } = must(transition(exchange({ channel: requested }), event));
    assert.deepEqual(handoffs, [
      {
        id: `${event.id}:channelBound`,
        at: event.at,
        by: organiser,
        to: teamRef(TENANT, channel().teamId),
        event: { type: 'channelBound', channel: channel(), exchangeId: 'ex-1' },
      },
    ]);
  });

  it('given a confirmed channel, when it is unbound, then the team learns of it', () => {
    const event: ExchangeEvent = { ...happening(), type: 'channelUnbound' };
    const { handoffs } = must(transition(exchange({ channel: confirmed() }), event));
    const { channelId } = channel();
    assert.deepEqual(handoffs[0]?.event, { type: 'channelReleased', channelId, exchangeId: 'ex-1' });
  });

  it('given a mere request, when it is declined or made again, then nobody needs to know', () => {
    const given = exchange({ channel: requested });
    const declined = must(transition(given, { ...happening(), type: 'channelDeclined' }));
    const again = must(transition(given, { ...happening(), type: 'channelRequested', channel: channel('other') }));
    assert.deepEqual([...declined.handoffs, ...again.handoffs], []);
  });

  it('given a confirmed channel, when the team says that it is lost, then nobody asks who says so', () => {
    const event: ExchangeEvent = { ...happening({ by: stranger }), type: 'channelLost', teamId: channel().teamId };
    const after = must(transition(exchange({ channel: confirmed() }), event));
    assert.equal(after.channel.status, 'lost');
    assert.deepEqual(after.handoffs, []);
  });
});

describe('released answers', () => {
  const release = (...answers: readonly { key: string; text?: string }[]): ExchangeEvent => ({
    ...happening(),
    type: 'answersReleased',
    answers,
  });

  it('replace earlier ones of the same question and leave the others', () => {
    const given = exchange({
      plan: [
        { key: 'C1', text: 'Alt' },
        { key: 'C3', text: 'Bleibt' },
      ],
    });
    const { plan } = must(transition(given, release({ key: 'C1', text: 'Neu' })));
    assert.deepEqual(plan, [
      { key: 'C3', text: 'Bleibt' },
      { key: 'C1', text: 'Neu' },
    ]);
  });

  it('that nobody knows yet become an open item of that person, due with the first phase, once', () => {
    const given = exchange({
      checklist: [item({ key: 'goal', dueOn: '2027-03-05' }), item({ key: 'budget', dueOn: '2027-03-19' })],
    });
    const happened = release({ key: 'C10' });
    const once = must(transition(given, happened));
    const twice = must(transition(once, release({ key: 'C10' })));
    assert.deepEqual(once.plan, []);
    assert.deepEqual(once.checklist.at(-1), item({ key: 'question.C10', owner: happened.by, dueOn: '2027-03-19' }));
    assert.equal(twice.checklist.length, once.checklist.length);
  });

  it('are refused when their open items do not fit into the checklist', () => {
    const full = exchange({ checklist: Array.from({ length: 120 }, (_, number) => item({ key: `k${number}` })) });
    assert.deepEqual(transition(full, release({ key: 'C10' })), { ok: false, error: 'checklistFull' });
    assert.ok(transition(full, release({ key: 'C10', text: 'Bekannt' })).ok);
  });
});
