/** A thin answer is kept and asked about once, kindly, and never again. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { isThin, meansUnknown } from '../../src/domain/thinAnswer.ts';
import { happening, must, NOW, participant, reflection } from '../fixtures/builders.ts';

const by = participant;
const answer = (key: string, text: string, mayDeepen = true): ReflectionEvent => ({
  ...happening({ by }),
  type: 'answered',
  key,
  text,
  mayDeepen,
});
const of = <T extends ReflectionEvent['type']>(type: T) => ({ ...happening({ by }), type });
const skip = (key: string): ReflectionEvent => ({ ...of('skipped'), key });
const doubt = (key: string): ReflectionEvent => ({ ...of('markedUnknown'), key });
const goTo = (key: string): ReflectionEvent => ({ ...of('wentTo'), key });
const leave = (): ReflectionEvent => of('leftThin');
const back = (): ReflectionEvent => of('wentBack');

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

const textOf = (state: Reflection, key: string): string | undefined => {
  const found = state.answers[key];
  return found?.status === 'answered' ? found.text : undefined;
};

describe('An answer', () => {
  it('is thin if it has one or two words', () => {
    for (const text of ['Ja', 'Frau Kaya', 'viele Abbrüche!', '…', 'Jugendamt – Jobcenter', 'k.A.', 'keine Ahnung'])
      assert.ok(isThin(text), text);
    for (const text of ['x'.repeat(61), 'Zu viele Abbrüche.', 'Die Leitung entscheidet', 'acht Personen im Mai'])
      assert.ok(!isThin(text), text);
  });

  it('means “not known yet” only if it says nothing else', () => {
    for (const text of [
      'Keine Ahnung',
      'keine ahnung...',
      'Weiß ich nicht.',
      'k. A.',
      'No idea!',
      'I don’t know',
      'not sure yet',
    ])
      assert.ok(meansUnknown(text), text);
    for (const text of ['Keine Ahnung, das weiß Frau Kaya', 'Nichts', 'nein', 'Kein Geld', 'No money', ''])
      assert.ok(!meansUnknown(text), text);
  });
});

describe('A thin answer', () => {
  it('is kept at once, and its question stays open for one more message', () => {
    const state = after(answer('A1', 'Viele Abbrüche'));
    assert.equal(textOf(state, 'A1'), 'Viele Abbrüche');
    assert.deepEqual([state.current, state.isDeepening, state.deepened], ['A1', true, ['A1']]);
  });

  it('gets what is said next added to it, however short', () => {
    const first = answer('A1', 'Viele Abbrüche');
    const second = answer('A1', 'Seit Herbst');
    const state = after(first, second);
    assert.deepEqual(state.answers['A1'], {
      status: 'answered',
      text: 'Viele Abbrüche\n\nSeit Herbst',
      at: NOW,
      activityId: first.id,
      messages: [
        { text: 'Viele Abbrüche', activityId: first.id },
        { text: 'Seit Herbst', activityId: second.id },
      ],
    });
    assert.deepEqual([state.current, 'isDeepening' in state], ['A2', false]);
  });

  it('stays as it is when one goes on, skips, or does not know more', () => {
    for (const event of [leave(), skip('A1'), doubt('A1'), answer('A1', 'keine Ahnung'), goTo('A2')]) {
      const state = after(answer('A1', 'Viele Abbrüche'), event);
      assert.equal(textOf(state, 'A1'), 'Viele Abbrüche', event.type);
      assert.deepEqual([state.current, 'isDeepening' in state], ['A2', false], event.type);
    }
  });

  it('that is said again, because no reply came, stands there once', () => {
    const state = after(answer('A1', 'Viele Abbrüche'), answer('A1', 'Viele Abbrüche'));
    assert.deepEqual([textOf(state, 'A1'), state.current], ['Viele Abbrüche', 'A2']);
  });

  it('is asked about once per question, never more', () => {
    const state = after(answer('A1', 'Viele'), leave(), goTo('A1'), answer('A1', 'Wenige'));
    assert.equal(textOf(state, 'A1'), 'Wenige');
    assert.deepEqual([state.current, 'isDeepening' in state], ['A2', false]);
  });

  it('brings one back to the question itself', () => {
    const state = after(answer('A1', 'Erst einmal Geld'), answer('A2', 'Frau Kaya'), back());
    assert.deepEqual([state.current, 'isDeepening' in state], ['A2', false]);
  });

  it('is not asked about where a word says it all, or where another question is open', () => {
    assert.equal(after(answer('A1', 'Ja', false)).current, 'A2');
    const elsewhere = after(answer('C1', 'Wer?'));
    assert.deepEqual([elsewhere.current, 'isDeepening' in elsewhere], ['A1', false]);
  });

  it('of “no idea” counts as “not known yet”, and what comes to mind then is the answer', () => {
    const state = after(answer('A1', 'Keine Ahnung'));
    assert.deepEqual([state.answers['A1']?.status, state.isDeepening], ['unknown', true]);
    const reply = must(reflectionTransition(state, answer('A1', 'Vielleicht der Antrag im Ausschuss')));
    assert.deepEqual([textOf(reply, 'A1'), reply.current], ['Vielleicht der Antrag im Ausschuss', 'A2']);
    assert.equal(must(reflectionTransition(state, leave())).answers['A1']?.status, 'unknown');
  });

  it('delivered twice is asked about once, and adds nothing to itself', () => {
    const first = answer('A1', 'Viele Abbrüche');
    assert.deepEqual(after(first, first), after(first));
  });

  it('changes with each of the messages it came from', () => {
    const [first, second] = [answer('A1', 'Vile Abbrüche'), answer('A1', 'Seit Herbst')];
    const edit = (activityId: string, text: string): ReflectionEvent => ({ ...of('messageEdited'), activityId, text });
    const state = after(first, second, edit(first.id, 'Viele Abbrüche'), edit(second.id, 'Seit dem Herbst'));
    assert.equal(textOf(state, 'A1'), 'Viele Abbrüche\n\nSeit dem Herbst');
    assert.deepEqual(parseDocument(structuredClone(state)), state);
  });

  it('leaves nothing to leave once it has been dealt with', () => {
    const state = after(answer('A1', 'Ein ganzer Satz dazu.'));
    assert.equal(must(reflectionTransition(state, leave())), state);
  });
});
