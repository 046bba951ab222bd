/** Decisions are about what was seen: a stale card decides nothing, and what failed can be asked for again. */
import assert from 'node:assert/strict';
import { deliveriesDue } from '../../src/domain/deliveries.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { releaseMark } from '../../src/domain/release.ts';
import {
  channel,
  confirmed,
  exchange,
  happening,
  isWeekday,
  item,
  must,
  NOW,
  participant,
  reflection,
} from '../fixtures/builders.ts';

const after = (given: Exchange, ...events: readonly ExchangeEvent[]): Exchange =>
  events.reduce((current, event) => must(transition(current, event)), given);

const request = (name: string): ExchangeEvent => ({
  ...happening(),
  id: `ask-${name}`,
  type: 'channelRequested',
  channel: channel(name),
});
const due = (given: Exchange): readonly string[] =>
  deliveriesDue(given, { now: NOW, isWorkingDay: isWeekday }).map(({ key }) => key);
const entry = (status: 'unknown' | 'rejected' | 'sent', fence = 1) => ({ status, fence, at: '2020-01-01T00:00:00Z' });

describe('The organiser', () => {
  it('confirms the channel of the card they see, not one that asked since', () => {
    const given = after(exchange(), request('A'), request('B'));
    const stale: ExchangeEvent = { ...happening(), type: 'channelConfirmed', requestId: 'ask-A' };
    assert.deepEqual(transition(given, stale), { ok: false, error: 'otherRequest' });
    const fresh = after(given, { ...happening(), type: 'channelConfirmed', requestId: 'ask-B' });
    assert.ok(fresh.channel.status === 'confirmed' && fresh.channel.channel.channelId === channel('B').channelId);
  });

  it('is asked again when the first question may never have arrived', () => {
    const asked = after(exchange(), request('A'));
    const lost = { ...asked, deliveries: { 'request:ask-A': entry('unknown') } };
    const again = after(lost, { ...request('A'), id: 'ask-again' });
    assert.deepEqual(due(again), ['request:ask-again']);
  });

  it('has sent again what is unknown or was refused, and hears of a second failure', () => {
    const failed = exchange({
      channel: confirmed('A'),
      deliveries: {
        [`status:${channel('A').channelId}`]: entry('rejected'),
        [`trouble:status:${channel('A').channelId}:1`]: entry('sent'),
      },
    });
    const asked = after(failed, { ...happening(), type: 'resendAsked' });
    assert.equal(asked.deliveries[`status:${channel('A').channelId}`]?.status, 'deferred');
    assert.deepEqual(due(asked), [`status:${channel('A').channelId}`]);
  });

  it('alone releases answers to the plan', () => {
    const event: ExchangeEvent = {
      ...happening({ by: participant }),
      type: 'answersReleased',
      answers: [{ key: 'C1', text: 'x' }],
    };
    assert.deepEqual(transition(exchange(), event), { ok: false, error: 'notOrganiser' });
  });

  it('closes the open item of a question by answering it', () => {
    const given = exchange({ checklist: [item({ key: 'question.C3' })] });
    const answered = after(given, {
      ...happening(),
      type: 'answersReleased',
      answers: [{ key: 'C3', text: 'Frau Vogt' }],
    });
    assert.equal(answered.checklist[0]?.status, 'done');
  });
});

describe('A status card that may have arrived', () => {
  it('is posted anew once the channel is confirmed anew', () => {
    const key = `status:${channel('A').channelId}`;
    const given = exchange({
      channel: { status: 'none' },
      deliveries: { [key]: entry('unknown'), summary: entry('unknown') },
    });
    const bound = after(given, request('A'), { ...happening(), type: 'channelConfirmed' });
    assert.equal(bound.deliveries['summary']?.status, 'unknown');
    assert.ok(due(bound).includes(key));
  });
});

describe('What a release would share', () => {
  it('has another mark once an answer of the plan has changed, and the same one if only others have', () => {
    const before = reflection();
    const answered = (key: string) =>
      must(reflectionTransition(before, { ...happening(), type: 'answered', key, text: 'Neu' }));
    assert.notEqual(releaseMark(answered('C1'), ['C1']), releaseMark(before, ['C1']));
    assert.equal(releaseMark(answered('A1'), ['C1']), releaseMark(before, ['C1']));
  });
});
