/** Releasing single answers to the other members, and taking them back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { releasableKeys, releaseStateOf } from '../../src/domain/release.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { happening, must, NOW, participant as by, reflection, TENANT } from '../fixtures/builders.ts';

const answer = (key: string, text = `Antwort auf ${key}`): ReflectionEvent => ({
  ...happening({ by }),
  type: 'answered',
  key,
  text,
});
const unknown = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'markedUnknown', key });
const skip = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'skipped', key });

const decide =
  (type: 'released' | 'takenBack', planKeys: readonly string[] = []) =>
  (...keys: readonly string[]): ReflectionEvent => ({ ...happening({ by }), type, keys, planKeys });
const release = decide('released');
const takeBack = decide('takenBack');

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

describe('releasing an answer', () => {
  it('lets the others see that answer, as it stood, and no other', () => {
    const state = after(answer('A1', 'Der Anlass'), answer('A2'), release('A1'));
    assert.deepEqual(state.released, { A1: { text: 'Der Anlass', at: NOW } });
    assert.equal(releaseStateOf(state, 'A1'), 'released');
    assert.equal(releaseStateOf(state, 'A2'), 'private');
  });

  it('leaves the others with the earlier wording when the answer changes, until it is released again', () => {
    const changed = after(answer('A1', 'Erste Fassung'), release('A1'), answer('A1', 'Zweite Fassung'));
    assert.equal(changed.released['A1']?.text, 'Erste Fassung');
    assert.equal(releaseStateOf(changed, 'A1'), 'changed');
    const again = must(reflectionTransition(changed, release('A1')));
    assert.equal(again.released['A1']?.text, 'Zweite Fassung');
  });

  it('counts “don’t know yet” as something to share, and skipping as nothing', () => {
    const state = after(unknown('A1'), skip('A2'), release('A1', 'A2', 'A3'));
    assert.deepEqual(state.released, { A1: { at: NOW } });
    assert.deepEqual(releasableKeys(state, ['A1', 'A2', 'A3']), ['A1']);
  });

  it('changes nothing where there is nothing to release or to take back', () => {
    const before = after(skip('A1'));
    assert.equal(must(reflectionTransition(before, release('A1', 'A2'))), before);
    assert.equal(must(reflectionTransition(before, takeBack('A1'))), before);
  });

  it('tells the shared plan of what belongs there, both ways, when the person speaks for it', () => {
    const plan = ['C1', 'C2'];
    const [first, second] = after(
      answer('A1'),
      answer('C1', 'Das Ziel'),
      decide('released', plan)('A1', 'C1'),
      decide('takenBack', plan)('A1', 'C1'),
    ).handoffs;
    assert.deepEqual(first?.event, { type: 'answersReleased', answers: [{ key: 'C1', text: 'Das Ziel' }] });
    assert.deepEqual(second?.event, { type: 'answersTakenBack', keys: ['C1'] });
    assert.deepEqual(first?.to, exchangeRef(TENANT, 'ex-1'));
  });

  it('tells the plan nothing when somebody else releases', () => {
    assert.deepEqual(after(answer('C1'), release('C1')).handoffs, []);
  });
});

describe('whatever is released and taken back', () => {
  const aKey = fc.constantFrom('A1', 'A2', 'C1');
  const anEvent: fc.Arbitrary<ReflectionEvent> = fc.oneof(
    aKey.map((key) => answer(key)),
    aKey.map(unknown),
    aKey.map(skip),
    fc.uniqueArray(aKey).map((keys) => release(...keys)),
    fc.uniqueArray(aKey).map((keys) => takeBack(...keys)),
  );

  it('nothing is seen that was not released by the last decision about it', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), (events) => {
        const { released } = after(...events);
        for (const key of ['A1', 'A2', 'C1']) {
          const last = events.findLast(
            (event) => (event.type === 'released' || event.type === 'takenBack') && event.keys.includes(key),
          );
          if (last?.type !== 'released') assert.equal(released[key], undefined);
        }
      }),
    );
  });

  it('no answer is lost by taking its release back', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 40 }), fc.uniqueArray(aKey), (events, keys) => {
        const before = after(...events);
        assert.deepEqual(must(reflectionTransition(before, takeBack(...keys))).answers, before.answers);
      }),
    );
  });
});
