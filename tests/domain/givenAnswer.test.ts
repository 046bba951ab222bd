/** What is said or clicked once more: the answer that stands stays, and a click leads back or on once. */
import assert from 'node:assert/strict';
import { type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { happening, must, NOW, reflection } from '../fixtures/builders.ts';

const LATER = '2040-01-09T09:30:00Z';

const say = (key: string, text = `Antwort ${key}`, at = NOW) =>
  ({ ...happening({ at }), type: 'answered', key, text }) as const;
const choose = (key: string, text: string, at = NOW) => ({ ...say(key, text, at), isChosen: true }) as const;
const doubt = (key: string, at = NOW) => ({ ...happening({ at }), type: 'markedUnknown', key }) as const;
const back = (from?: string) => ({ ...happening(), type: 'wentBack', from }) as const;

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

describe('an answer that is given again', () => {
  it('by a button stays the one that stands, and only leads on', () => {
    for (const [first, again] of [
      [choose('A1', 'Ja'), choose('A1', 'Ja', LATER)],
      [doubt('A1'), doubt('A1', LATER)],
    ] as const) {
      const before = after(first, back());
      const state = must(reflectionTransition(before, again));
      assert.deepEqual(state.answers, before.answers);
      assert.equal(state.current, 'A2');
    }
  });

  it('by a message keeps its moment, and the newest message is the one that can be edited', () => {
    const second = say('A1', 'Dasselbe', LATER);
    const state = after(say('A1', 'Dasselbe'), back(), second);
    assert.deepEqual(state.answers['A1'], { status: 'answered', text: 'Dasselbe', at: NOW, activityId: second.id });
    const edit = { ...happening(), type: 'messageEdited', activityId: second.id, text: 'Doch anders' } as const;
    const { A1 } = must(reflectionTransition(state, edit)).answers;
    assert.equal(A1?.status === 'answered' && A1.text, 'Doch anders');
  });

  it('with other words takes the place of the one before', () => {
    const { A1 } = after(choose('A1', 'Ja'), back(), choose('A1', 'Nein', LATER)).answers;
    assert.deepEqual(A1?.status === 'answered' && [A1.text, A1.at], ['Nein', LATER]);
  });
});

describe('the button that leads back', () => {
  it('leads back once when it is clicked twice, for it names the question it stands at', () => {
    const asked = after(say('A1'), say('A2'), say('A3'));
    const once = must(reflectionTransition(asked, back('B0')));
    assert.equal(once.current, 'A3');
    assert.equal(must(reflectionTransition(once, back('B0'))), once);
  });

  it('leads to the question before its own from an older card as well', () => {
    assert.equal(after(say('A1'), say('A2'), say('A3'), back('A2')).current, 'A1');
  });

  it('leads to the question itself where more was asked about the answer to it, once', () => {
    const thin = { ...say('A1', 'Kinderarmut'), mayDeepen: true };
    const once = after(thin, back('A1'));
    assert.deepEqual([once.current, once.isDeepening], ['A1', undefined]);
    assert.equal(must(reflectionTransition(once, back('A1'))), once);
  });
});
