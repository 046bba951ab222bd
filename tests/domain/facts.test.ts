/** Facts of answers: decided on in private, taken over by the exchange only once confirmed. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import type { PlanFact } from '../../src/domain/facts.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { type Reflection } from '../../src/domain/reflection.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import {
  exchange,
  happening,
  item,
  must,
  NOW,
  organiser,
  participant,
  reflection,
  TENANT,
} from '../fixtures/builders.ts';

const take = (before: Exchange, fact: PlanFact, by = organiser): Exchange =>
  must(transition(before, { ...happening({ by }), type: 'factConfirmed', fact }));
const owner = { kind: 'owner', item: 'goal' } as const;

describe('a confirmed fact', () => {
  it('makes a member the owner of the item, under the name they have in the exchange', () => {
    const { checklist } = take(exchange(), { ...owner, name: 'Peter', aadObjectId: participant.aadObjectId });
    assert.deepEqual(checklist[0]?.owner, participant);
    assert.equal('meant' in (checklist[0] ?? {}), false);
  });

  it('only names whoever is no member: no account is invented, and nobody is reminded who does not know', () => {
    for (const fact of [
      { ...owner, name: 'Frau Seidel' },
      { ...owner, name: 'Frau Seidel', aadObjectId: 'elsewhere' },
    ]) {
      const { checklist } = take(exchange({ checklist: [item({ owner: participant })] }), fact);
      assert.deepEqual([checklist[0]?.owner, checklist[0]?.meant], [undefined, 'Frau Seidel']);
    }
  });

  it('gives way to whoever takes the item on', () => {
    const named = take(exchange(), { ...owner, name: 'Frau Seidel' });
    const { checklist } = must(transition(named, { ...happening(), type: 'itemTaken', item: 1 }));
    assert.deepEqual([checklist[0]?.owner, checklist[0]?.meant], [organiser, undefined]);
  });

  it('changes nothing about an item that is closed or not there', () => {
    const closed = exchange({ checklist: [item({ status: 'done', closed: { by: participant, at: NOW } })] });
    assert.equal(take(closed, { ...owner, name: 'Frau Seidel' }), closed);
    assert.equal(take(closed, { kind: 'owner', item: 'nowhere', name: 'Frau Seidel' }), closed);
  });

  it('sets how long the visit is and how many come along, and adds who does, each once', () => {
    const facts: readonly PlanFact[] = [
      { kind: 'visitDays', days: 2 },
      { kind: 'companion', name: 'Frau Kaya' },
      { kind: 'groupSize', least: 6, most: 8 },
      { kind: 'companion', name: 'Herr Aydin' },
      { kind: 'companion', name: 'Frau Kaya' },
    ];
    const after = facts.reduce((before, fact) => take(before, fact), exchange());
    assert.equal(after.visitDays, 2);
    assert.deepEqual(after.group, { size: { least: 6, most: 8 }, companions: ['Frau Kaya', 'Herr Aydin'] });
  });

  it('is taken from the organiser only: one plan, one voice', () => {
    const event = {
      ...happening({ by: participant }),
      type: 'factConfirmed',
      fact: { kind: 'visitDays', days: 2 },
    } as const;
    assert.deepEqual(transition(exchange(), event), { ok: false, error: 'notOrganiser' });
  });
});

describe('deciding on a fact', () => {
  const decide = (before: Reflection, event: object): Reflection =>
    must(reflectionTransition(before, { ...happening({ by: organiser, id: 'click' }), ...event } as never));

  it('tells the exchange of that fact alone, and leaves those whose place it takes', () => {
    const change = { kind: 'visitDays', days: 2 } as const;
    const answers = { C3: { status: 'answered', text: 'Ganz privat, zwei Tage', at: NOW, activityId: 'a' } } as const;
    const after = decide(reflection({ answers }), { type: 'factConfirmed', fact: 'C3.a', instead: ['C3.b'], change });
    assert.deepEqual(after.facts, { 'C3.a': 'confirmed', 'C3.b': 'left' });
    const event = { type: 'factConfirmed', fact: change };
    const to = exchangeRef(TENANT, 'ex-1');
    assert.deepEqual(after.handoffs, [{ id: 'click:factConfirmed', at: NOW, by: organiser, to, event }]);
  });

  it('tells nobody of what is left', () => {
    const after = decide(reflection(), { type: 'factsLeft', facts: ['C3.a', 'C3.b'] });
    assert.deepEqual([after.facts, after.handoffs], [{ 'C3.a': 'left', 'C3.b': 'left' }, []]);
  });
});

describe('answering the question of an item', () => {
  it('answers it in the reflection and closes the item, without a word of the answer', () => {
    const event = {
      ...happening({ by: organiser, id: 'click' }),
      type: 'itemAnswered',
      key: 'C3',
      text: 'Frau Seidel',
    } as const;
    const unknown = reflection({ answers: { C3: { status: 'unknown', at: NOW } } });
    const after = must(reflectionTransition(unknown, event));
    assert.ok(after.answers['C3']?.status === 'answered' && after.answers['C3'].text === 'Frau Seidel');
    const [handoff] = after.handoffs;
    assert.deepEqual(handoff?.event, { type: 'questionAnswered', key: 'C3' });

    const before = exchange({ checklist: [item(), item({ key: 'question.C3', owner: organiser })] });
    const closed = must(transition(before, { ...happening(), type: 'questionAnswered', key: 'C3' }));
    assert.deepEqual([closed.checklist[1]?.status, closed.checklist[1]?.closed], ['done', { by: organiser, at: NOW }]);
    assert.equal(closed.checklist[0], before.checklist[0]);
    assert.deepEqual(closed.plan, []);
  });

  const click = (id: string, text = 'Frau Seidel') =>
    ({ ...happening({ by: organiser, id }), type: 'itemAnswered', key: 'C3', text }) as const;

  it('twice, by a click that comes again with a new id, changes nothing and tells nothing the second time', () => {
    const once = must(reflectionTransition(reflection(), click('click')));
    const again = { ...click('click.again'), at: '2040-01-09T09:30:00Z' };
    assert.equal(must(reflectionTransition(once, again)), once);
    const open = exchange({ checklist: [item({ key: 'question.C3', owner: organiser })] });
    const told = { type: 'questionAnswered', key: 'C3' } as const;
    const closed = must(transition(open, { ...happening(), ...told }));
    assert.equal(must(transition(closed, { ...happening(), ...told })), closed);
  });

  it('tells the exchange even of words that stood in the reflection already', () => {
    const known = must(reflectionTransition(reflection({ current: 'C3' }), { ...click('message'), type: 'answered' }));
    const after = must(reflectionTransition(known, click('click')));
    assert.equal(after.answers, known.answers);
    const told = after.handoffs.map(({ event }) => event);
    assert.deepEqual(told, [{ type: 'questionAnswered', key: 'C3' }]);
  });

  it('with other words is told again: somebody may have opened the item meanwhile', () => {
    const once = must(reflectionTransition(reflection(), click('click')));
    assert.equal(must(reflectionTransition(once, click('other', 'Herr Adler'))).handoffs.length, 2);
  });

  it('keeps one’s place in the questions, unless it is the one asked now', () => {
    const event = { ...happening(), type: 'itemAnswered', key: 'C3', text: 'Frau Seidel' } as const;
    assert.equal(must(reflectionTransition(reflection(), event)).current, 'A1');
    assert.equal(must(reflectionTransition(reflection({ current: 'C3' }), event)).current, 'C4');
  });
});
