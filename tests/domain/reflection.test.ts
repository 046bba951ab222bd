/** Reflecting: one question after the other, back and forth, with pauses, and private until released. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { progressOf, type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { happening, must, NOW, participant, questions, reflection, TENANT } from '../fixtures/builders.ts';

const by = participant;
const answer = (key: string, text = `Antwort ${key}`): ReflectionEvent => ({
  ...happening({ by }),
  type: 'answered',
  key,
  text,
});
const skip = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'skipped', key });
const doubt = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'markedUnknown', key });
const back = (): ReflectionEvent => ({ ...happening({ by }), type: 'wentBack' });
const goTo = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'wentTo', key });
const edit = (activityId: string, text: string): ReflectionEvent => ({
  ...happening({ by }),
  type: 'messageEdited',
  activityId,
  text,
});
/** As the organiser does it, who speaks for the plan. */
const release = (...keys: readonly string[]): ReflectionEvent => ({
  ...happening({ by }),
  type: 'released',
  keys,
  planKeys: keys,
});

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

describe('the way through the questions', () => {
  it('asks all seventeen in order, and then nothing more', () => {
    let state = reflection();
    for (const [index, key] of questions.entries()) {
      assert.equal(state.current, key);
      assert.deepEqual(progressOf(state), { done: index, total: 17 });
      state = must(reflectionTransition(state, answer(key)));
    }
    assert.equal('current' in state, false);
    assert.deepEqual(progressOf(state), { done: 17, total: 17 });
  });

  it('goes on after “not known yet” and after skipping, and counts both', () => {
    const state = after(doubt('A1'), skip('A2'));
    assert.equal(state.current, 'A3');
    assert.deepEqual(state.answers, { A1: { status: 'unknown', at: NOW }, A2: { status: 'skipped', at: NOW } });
    assert.equal(progressOf(state).done, 2);
  });

  it('goes back one question, not before the first', () => {
    assert.equal(after(answer('A1'), answer('A2'), back()).current, 'A2');
    assert.equal(after(back()).current, 'A1');
  });

  it('goes back to the last question when all have been dealt with', () => {
    assert.equal(after(...questions.map((key) => answer(key)), back()).current, 'C10');
  });

  it('returns from an earlier question to where one was', () => {
    assert.equal(after(answer('A1'), answer('A2'), answer('A3'), goTo('A1'), answer('A1', 'Neu')).current, 'B0');
  });

  it('comes round to what was left out when a later question is answered first', () => {
    const later = questions.slice(1).map((key) => answer(key));
    assert.equal(after(goTo('A2'), ...later).current, 'A1');
  });

  it('keeps one’s place when another question than the current one is answered', () => {
    const state = after(answer('A1'), answer('C1', 'Schon jetzt'));
    assert.equal(state.current, 'A2');
    assert.equal(state.answers['C1']?.status, 'answered');
  });

  it('keeps an earlier answer when its question is skipped the second time', () => {
    const state = after(answer('A1', 'Erste Fassung'), back(), skip('A1'));
    const { A1 } = state.answers;
    assert.equal(A1?.status === 'answered' && A1.text, 'Erste Fassung');
    assert.equal(state.current, 'A2');
  });

  it('replaces an answer when its question is answered again, even by “not known yet”', () => {
    const { A1 } = after(answer('A1', 'Erste'), back(), answer('A1', 'Zweite')).answers;
    assert.equal(A1?.status === 'answered' && A1.text, 'Zweite');
    assert.equal(after(answer('A1', 'Erste'), back(), doubt('A1')).answers['A1']?.status, 'unknown');
  });

  it('refuses questions that do not belong to the set', () => {
    const refused = { ok: false, error: 'unknownQuestion' };
    for (const event of [answer('Z9'), skip('Z9'), doubt('Z9'), goTo('Z9'), answer('constructor'), goTo('__proto__')])
      assert.deepEqual(reflectionTransition(reflection(), event), refused);
  });
});

describe('editing a chat message', () => {
  it('edits the answer it was, without moving on or changing when it was given', () => {
    const given = answer('A1', 'Vertipt');
    const state = after(given, answer('A2'), edit(given.id, 'Vertippt'));
    assert.deepEqual(state.answers['A1'], { status: 'answered', text: 'Vertippt', at: NOW, activityId: given.id });
    assert.equal(state.current, 'A3');
  });

  it('edits it as often as wanted', () => {
    const given = answer('A1');
    const { A1 } = after(given, edit(given.id, 'Zwei'), edit(given.id, 'Drei')).answers;
    assert.equal(A1?.status === 'answered' && A1.text, 'Drei');
  });

  it('changes nothing when the message is no answer, or no longer is', () => {
    const first = answer('A1', 'Erste');
    const before = after(first, back(), answer('A1', 'Zweite'));
    assert.equal(must(reflectionTransition(before, edit(first.id, 'Späte Korrektur'))), before);
    assert.equal(must(reflectionTransition(before, edit('activity-nowhere', 'x'))), before);
  });
});

describe('releasing', () => {
  it('hands the plan its answers, and none of the private ones', () => {
    const event = release('C1', 'C3', 'C10');
    const state = after(answer('A3', 'Ganz privat'), answer('C1', 'Das Ziel'), doubt('C10'), event);
    assert.deepEqual(state.handoffs, [
      {
        id: `${event.id}:answersReleased`,
        at: NOW,
        by,
        to: exchangeRef(TENANT, 'ex-1'),
        event: { type: 'answersReleased', answers: [{ key: 'C1', text: 'Das Ziel' }, { key: 'C10' }] },
      },
    ]);
    assert.equal(state.releasedAt, NOW);
  });

  it('passes over skipped questions', () => {
    const [handoff] = after(skip('C1'), answer('C3', 'Frau Muster'), release('C1', 'C3')).handoffs;
    assert.deepEqual(handoff?.event, { type: 'answersReleased', answers: [{ key: 'C3', text: 'Frau Muster' }] });
  });
});

describe('whatever happens in a reflection', () => {
  const aKey = fc.constantFrom(...questions.slice(0, 5), 'Z9');
  const anEvent: fc.Arbitrary<ReflectionEvent> = fc.oneof(
    aKey.map((key) => answer(key)),
    aKey.map(skip),
    aKey.map(doubt),
    aKey.map(goTo),
    fc.constant(0).map(back),
    fc.integer({ min: 1, max: 20 }).map((number) => edit(`activity-${number}`, 'bearbeitet')),
    fc.constant(0).map(() => release('A1', 'A2')),
  );
  const applyAll = (events: readonly ReflectionEvent[]): Reflection =>
    events.reduce((state, event) => {
      const result = reflectionTransition(state, event);
      return result.ok ? result.value : state;
    }, reflection());

  it('the current question belongs to the set, and is missing only when all have been dealt with', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), (events) => {
        const state = applyAll(events);
        if (state.current === undefined) assert.equal(progressOf(state).done, 17);
        else assert.ok(questions.includes(state.current));
      }),
    );
  });

  it('no answer is ever lost except to a newer one', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), anEvent, (events, next) => {
        const before = applyAll(events);
        const result = reflectionTransition(before, next);
        if (!result.ok) return;
        for (const key of Object.keys(before.answers)) assert.ok(result.value.answers[key], key);
      }),
    );
  });

  it('a message delivered twice counts once, and the state survives storing and reading', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), (events) => {
        const once = applyAll(events);
        assert.deepEqual(applyAll(events.flatMap((event) => [event, event])), once);
        assert.deepEqual(parseDocument(structuredClone(once)), once);
      }),
    );
  });
});
