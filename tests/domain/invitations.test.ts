/** Asking people to take part: everybody decides alone, and is asked once. */
import assert from 'node:assert/strict';
import { deliveriesDue } from '../../src/domain/deliveries.ts';
import type { Actor } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { invitationStanding } from '../../src/domain/invitations.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import {
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

const answer = (type: 'invitationAccepted' | 'invitationDeclined', by: Actor = stranger): ExchangeEvent => ({
  ...happening({ by }),
  type,
});

const after = (...events: readonly ExchangeEvent[]): Exchange =>
  events.reduce((state, event) => must(transition(state, event)), exchange());

const dueFor = (given: Exchange): readonly string[] =>
  deliveriesDue(given, { now: NOW, isWorkingDay: isWeekday }).flatMap((delivery) =>
    delivery.kind === 'invitation' ? [delivery.invitee] : [],
  );

describe('an invitation', () => {
  it('is due to be asked at once, and their own document learns of it', () => {
    const state = after(invite(stranger));
    assert.equal(invitationStanding(state, stranger.aadObjectId), 'open');
    assert.deepEqual(dueFor(state), [stranger.aadObjectId]);
    assert.deepEqual(state.handoffs.at(-1)?.event, {
      type: 'invitationReceived',
      exchangeId: 'ex-1',
      name: stranger.name,
    });
  });

  it('passes over those who take part, who were asked, and who have said no', () => {
    const asked = after(invite(stranger));
    assert.equal(must(transition(asked, invite(stranger, participant, organiser))), asked);
    const declined = must(transition(asked, answer('invitationDeclined')));
    assert.equal(must(transition(declined, invite(stranger))), declined);
  });

  it('makes a member of whoever accepts, once', () => {
    const state = after(invite(stranger), answer('invitationAccepted'));
    assert.deepEqual(state.members.at(-1), { ...stranger, role: 'participant', joinedAt: NOW });
    assert.deepEqual(state.invitations, []);
    assert.deepEqual(dueFor(state), []);
    assert.equal(must(transition(state, answer('invitationAccepted'))), state);
  });

  it('is not asked any more once it is declined, but a later yes counts', () => {
    const declined = after(invite(stranger), answer('invitationDeclined'));
    assert.equal(invitationStanding(declined, stranger.aadObjectId), 'declined');
    assert.deepEqual(dueFor(declined), []);
    assert.equal(declined.members.length, 2);
    assert.equal(must(transition(declined, answer('invitationAccepted'))).members.length, 3);
  });

  it('can be answered by the person who was asked alone, and sent by the organiser alone', () => {
    assert.deepEqual(transition(exchange(), answer('invitationAccepted')), { ok: false, error: 'notInvited' });
    assert.deepEqual(transition(exchange(), answer('invitationDeclined', participant)), {
      ok: false,
      error: 'alreadyMember',
    });
    const byParticipant = { ...invite(stranger), by: participant };
    assert.deepEqual(transition(exchange(), byParticipant), { ok: false, error: 'notOrganiser' });
  });
});

describe('a code to join with', () => {
  const issue = (code: string): ExchangeEvent => ({ ...happening({ by: organiser }), type: 'joinCodeIssued', code });
  const join: ExchangeEvent = { ...happening({ by: stranger }), type: 'memberJoined' };

  it('lets in whoever has it, and nobody else', () => {
    const state = after(issue('abc'));
    assert.equal(must(transition(state, join, { joinCode: 'abc' })).members.length, 3);
    for (const joinCode of ['', 'abd'])
      assert.deepEqual(transition(state, join, { joinCode }), { ok: false, error: 'notMember' });
    assert.deepEqual(transition(exchange(), join, { joinCode: '' }), { ok: false, error: 'notMember' });
  });

  it('stays the same when it is asked for again', () => {
    const state = after(issue('abc'));
    assert.equal(must(transition(state, issue('xyz'))), state);
  });
});

describe('a person who was asked', () => {
  const received = () => ({ ...happening(), type: 'invitationReceived', exchangeId: 'ex-9' }) as const;

  it('knows of it until they answer', () => {
    const asked = personTransition(person(), received());
    assert.deepEqual(asked.invitedTo, ['ex-9']);
    const settled = { ...happening(), type: 'invitationSettled', exchangeId: 'ex-9' } as const;
    assert.deepEqual(personTransition(asked, settled).invitedTo, []);
    const joined = { ...happening(), type: 'exchangeJoined', exchangeId: 'ex-9' } as const;
    assert.deepEqual(personTransition(asked, joined).invitedTo, []);
  });

  it('who has joined meanwhile is not asked any more', () => {
    const joined = personTransition(person(), { ...happening(), type: 'exchangeJoined', exchangeId: 'ex-9' });
    assert.deepEqual(personTransition(joined, received()).invitedTo, []);
  });
});
