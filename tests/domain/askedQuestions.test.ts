/** Questions that are asked only if an earlier answer calls for them; progress stays honest, and nothing is lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askedQuestions, type Condition } from '../../src/domain/askedQuestions.ts';
import { progressOf, type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { happening, must, participant, reflection } from '../fixtures/builders.ts';

const by = participant;
const answer = (key: string, text: string): ReflectionEvent => ({ ...happening({ by }), type: 'answered', key, text });
const skip = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'skipped', key });
const doubt = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'markedUnknown', key });
const goTo = (key: string): ReflectionEvent => ({ ...happening({ by }), type: 'wentTo', key });
const back = (): ReflectionEvent => ({ ...happening({ by }), type: 'wentBack' });
const edit = (activityId: string, text: string): ReflectionEvent => ({
  ...happening({ by }),
  type: 'messageEdited',
  activityId,
  text,
});

/** Whether there is a group; if not, who stands in; if somebody does, how often they meet; then something else. */
const conditions: Readonly<Record<string, Condition>> = {
  standIn: { question: 'group', is: ['no', 'unknown'] },
  meets: { question: 'standIn', is: ['answered'] },
};
const begun = () => reflection({ questions: ['group', 'standIn', 'meets', 'else'], conditions, current: 'group' });

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), begun());

describe('A question that depends on an earlier answer', () => {
  it('is asked after a no, and after “not known yet”', () => {
    assert.equal(after(answer('group', 'Nein, noch nicht')).current, 'standIn');
    assert.equal(after(doubt('group')).current, 'standIn');
  });

  it('is not asked after a yes, nor where it is unclear, nor where the earlier one was skipped', () => {
    for (const event of [answer('group', 'Ja, seit 2021'), answer('group', 'Die Lenkungsrunde'), skip('group')])
      assert.equal(after(event).current, 'else');
  });

  it('can itself call for another one', () => {
    const state = after(answer('group', 'nein'), answer('standIn', 'Die Amtsleitungen'));
    assert.equal(state.current, 'meets');
    assert.equal(after(answer('group', 'nein'), skip('standIn')).current, 'else');
  });

  it('counts as soon as it is asked, and not before', () => {
    assert.deepEqual(progressOf(begun()), { done: 0, total: 2 });
    assert.deepEqual(progressOf(after(answer('group', 'nein'))), { done: 1, total: 3 });
    assert.deepEqual(progressOf(after(answer('group', 'ja'))), { done: 1, total: 2 });
  });

  it('goes away when the earlier answer changes, comes back with it, and keeps what was answered', () => {
    const answered = [answer('group', 'nein'), answer('standIn', 'Die Amtsleitungen'), skip('meets'), skip('else')];
    const changed = after(...answered, goTo('group'), answer('group', 'Doch, seit Mai'));
    assert.deepEqual(askedQuestions(changed), ['group', 'else']);
    assert.equal('current' in changed, false);
    const again = must(reflectionTransition(changed, answer('group', 'Nein, doch nicht')));
    assert.deepEqual(askedQuestions(again), ['group', 'standIn', 'meets', 'else']);
    const { standIn } = again.answers;
    assert.equal(standIn?.status === 'answered' && standIn.text, 'Die Amtsleitungen');
  });

  it('is asked when a message is edited into a no, also after the last question', () => {
    const given = answer('group', 'ja');
    const finished = after(given, skip('else'));
    assert.equal('current' in finished, false);
    assert.equal(must(reflectionTransition(finished, edit(given.id, 'nein'))).current, 'standIn');
  });

  it('is not asked any more when a message is edited into a yes', () => {
    const given = answer('group', 'nein');
    assert.equal(after(given, edit(given.id, 'ja')).current, 'else');
  });

  it('is passed over on the way back', () => {
    assert.equal(after(answer('group', 'ja'), back()).current, 'group');
  });

  it('cannot be gone to while it does not arise', () => {
    const state = after(answer('group', 'ja'));
    assert.deepEqual(reflectionTransition(state, goTo('standIn')), { ok: false, error: 'questionNotAsked' });
  });
});

describe('Whatever is answered, in whatever order', () => {
  const aKey = fc.constantFrom('group', 'standIn', 'meets', 'else');
  const anEvent: fc.Arbitrary<ReflectionEvent> = fc.oneof(
    fc.tuple(aKey, fc.constantFrom('ja', 'nein', 'vielleicht', 'Frau Kaya')).map(([key, text]) => answer(key, text)),
    aKey.map(skip),
    aKey.map(doubt),
    aKey.map(goTo),
    fc.constant(0).map(back),
  );

  it('the open question is one that is asked, and there is one until all that are asked have been dealt with', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 30 }), (events) => {
        const state = events.reduce((current, event) => {
          const result = reflectionTransition(current, event);
          return result.ok ? result.value : current;
        }, begun());
        const { done, total } = progressOf(state);
        if (state.current === undefined) assert.equal(done, total);
        else assert.ok(askedQuestions(state).includes(state.current));
      }),
    );
  });
});
