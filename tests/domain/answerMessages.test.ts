/** One answer in several messages, from one device or two; messages edited and deleted afterwards. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messagesOf } from '../../src/domain/answer.ts';
import { questionMeant } from '../../src/domain/answerMessages.ts';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { type Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { addSeconds } from '../../src/domain/time.ts';
import { happening, must, NOW, participant, questions, reflection } from '../fixtures/builders.ts';

const by = participant;
const second = (seconds: number): string => addSeconds(NOW, seconds);
const step = (state: Reflection, event: ReflectionEvent): Reflection => must(reflectionTransition(state, event));

interface Said {
  readonly text: string;
  readonly at: number;
  readonly id?: string;
}

/** What the bot makes of a message sent so many seconds after the beginning. */
const say = (state: Reflection, { text, at, id }: Said): Reflection => {
  const meant = questionMeant(state, second(at));
  if (meant === undefined) return state;
  const common = { ...happening({ by, ...(id === undefined ? {} : { id }) }), text, sentAt: second(at) };
  return step(
    state,
    meant.isAddition ? { ...common, type: 'messageAdded' } : { ...common, type: 'answered', key: meant.key },
  );
};
const after = (...said: readonly Said[]): Reflection => said.reduce(say, reflection());
const textsOf = (state: Reflection, key: string): readonly string[] =>
  messagesOf(state.answers[key]).map((m) => m.text);
type Bare<E> = E extends unknown ? Omit<E, 'id' | 'at' | 'by'> : never;
const act = (state: Reflection, event: Bare<ReflectionEvent>): Reflection =>
  step(state, { ...event, ...happening({ by }) });

describe('several messages in a row', () => {
  const inARow = after({ text: 'Zu viele Abbrüche.', at: 0 }, { text: 'Und lange Wege.', at: 3, id: 'm2' });

  it('are one answer when the next question cannot have been read in between', () => {
    assert.deepEqual(textsOf(inARow, 'A1'), ['Zu viele Abbrüche.', 'Und lange Wege.']);
    const { A1, A2 } = inARow.answers;
    assert.ok(A1?.status === 'answered' && A1.text === 'Zu viele Abbrüche.\n\nUnd lange Wege.');
    assert.equal(A2, undefined);
    assert.equal(inARow.current, 'A2');
  });

  it('are one answer however many they are, as long as none lets one wait', () => {
    const state = [0, 3, 6, 9].reduce((given, at) => say(given, { text: `Teil ${at}`, at }), reflection());
    assert.deepEqual(textsOf(state, 'A1'), ['Teil 0', 'Teil 3', 'Teil 6', 'Teil 9']);
  });

  it('are two answers after the time it takes to read a question', () => {
    const state = after({ text: 'Eins', at: 0 }, { text: 'Zwei', at: 4 });
    assert.deepEqual([textsOf(state, 'A1'), textsOf(state, 'A2')], [['Eins'], ['Zwei']]);
  });

  it('stand in the order in which they were sent, whichever arrives first', () => {
    const state = after({ text: 'vom Rechner', at: 2 }, { text: 'vom Telefon', at: 1 });
    assert.deepEqual(textsOf(state, 'A1'), ['vom Telefon', 'vom Rechner']);
  });

  it('from two devices at the same moment are both kept, also after the last question', () => {
    const before = reflection({
      current: 'C10',
      answers: Object.fromEntries(questions.slice(0, 16).map((key) => [key, { status: 'skipped', at: NOW }])),
    });
    const state = [
      { text: 'Ja', at: 0 },
      { text: 'Nein', at: 0 },
    ].reduce(say, before);
    assert.deepEqual(textsOf(state, 'C10'), ['Ja', 'Nein']);
    assert.equal('current' in state, false);
  });

  it('answer a question that another device has just left open', () => {
    const open = step(reflection(), { ...happening({ by }), type: 'markedUnknown', key: 'A1', sentAt: second(0) });
    assert.deepEqual(textsOf(say(open, { text: 'Doch', at: 1 }), 'A1'), ['Doch']);
  });

  it('are not guessed at where Teams does not say when they were sent', () => {
    assert.deepEqual(questionMeant(inARow, undefined), { key: 'A2', isAddition: false });
  });

  it('belong to the question one has gone to, however soon', () => {
    const state = act(after({ text: 'Eins', at: 0 }), { type: 'wentTo', key: 'B1' });
    assert.deepEqual(questionMeant(state, second(1)), { key: 'B1', isAddition: false });
  });
});

describe('what was added', () => {
  const inARow = after({ text: 'Eins', at: 0 }, { text: 'Zwei', at: 1, id: 'm2' });

  it('can be the answer to the new question instead', () => {
    const state = act(inARow, { type: 'messageSplit', activityId: 'm2' });
    assert.deepEqual([textsOf(state, 'A1'), textsOf(state, 'A2'), state.current], [['Eins'], ['Zwei'], 'A3']);
  });

  it('stays where it is once the conversation has gone on', () => {
    const later = say(inARow, { text: 'Drei', at: 60 });
    assert.equal(act(later, { type: 'messageSplit', activityId: 'm2' }), later);
  });

  it('can take the place of what was written before', () => {
    assert.deepEqual(textsOf(act(inARow, { type: 'messageKeptAlone', activityId: 'm2' }), 'A1'), ['Zwei']);
  });

  it('is moved once: the second click finds nothing to move', () => {
    const once = act(inARow, { type: 'messageSplit', activityId: 'm2' });
    assert.equal(act(once, { type: 'messageSplit', activityId: 'm2' }), once);
  });
});

describe('what came too late to be added', () => {
  it('can still be joined to the answer before; its own question is open again', () => {
    const state = act(after({ text: 'Eins', at: 0 }, { text: 'Zwei', at: 9 }), { type: 'messageJoined' });
    assert.deepEqual([textsOf(state, 'A1'), state.answers['A2'], state.current], [['Eins', 'Zwei'], undefined, 'A2']);
  });

  it('is not joined when it replaced an earlier answer, which would be lost', () => {
    const changing = act(after({ text: 'Eins', at: 0 }, { text: 'Zwei', at: 9 }), { type: 'wentTo', key: 'A1' });
    const changed = say(changing, { text: 'Neu', at: 30 });
    assert.equal(act(changed, { type: 'messageJoined' }), changed);
  });
});

describe('a message of several', () => {
  const inARow = after({ text: 'Eins', at: 0, id: 'm1' }, { text: 'Zwei', at: 1, id: 'm2' });
  const deleted = (id: string): Reflection => act(inARow, { type: 'messageDeleted', activityId: id });

  it('is edited alone', () => {
    const state = act(inARow, { type: 'messageEdited', activityId: 'm2', text: 'Zwei, genauer' });
    assert.deepEqual(textsOf(state, 'A1'), ['Eins', 'Zwei, genauer']);
  });

  it('stays in the answer when it was deleted in Teams, until the person has said what they want', () => {
    const state = deleted('m1');
    assert.deepEqual([textsOf(state, 'A1'), state.erased], [['Eins', 'Zwei'], ['m1']]);
    assert.equal(act(state, { type: 'messageDeleted', activityId: 'm1' }), state, 'asked once');
  });

  it('leaves the answer if that is wanted, and stays if not', () => {
    const gone = act(deleted('m1'), { type: 'messageErased', activityId: 'm1' });
    assert.deepEqual([textsOf(gone, 'A1'), 'erased' in gone], [['Zwei'], false]);
    const kept = act(deleted('m1'), { type: 'messageKept', activityId: 'm1' });
    assert.deepEqual([textsOf(kept, 'A1'), 'erased' in kept], [['Eins', 'Zwei'], false]);
  });

  it('is not taken out of an answer unless that was asked', () => {
    assert.equal(act(inARow, { type: 'messageErased', activityId: 'm1' }), inARow);
    assert.equal(act(inARow, { type: 'messageDeleted', activityId: 'elsewhere' }), inARow);
  });

  it('leaves its question without an answer if it was the only one; that question is asked again in the end', () => {
    const all = questions.reduce((state, key, n) => say(state, { text: key, at: n * 60, id: key }), reflection());
    const asked = act(all, { type: 'messageDeleted', activityId: 'B1' });
    const state = act(asked, { type: 'messageErased', activityId: 'B1' });
    assert.deepEqual([state.answers['B1'], state.current], [undefined, 'B1']);
  });
});

describe('whatever messages come in whatever rhythm', () => {
  it('each is kept in exactly one place, once, and the state can be stored', () => {
    const aSaid = fc.record({ pause: fc.integer({ min: 0, max: 9 }), choice: fc.constantFrom('', 'split', 'join') });
    fc.assert(
      fc.property(fc.array(aSaid, { maxLength: 20 }), (rhythm) => {
        let at = 0;
        const sent: string[] = [];
        const state = rhythm.reduce((given, { pause, choice }, number) => {
          at += pause;
          sent.push(`Nachricht ${number}`);
          const said = say(given, { text: `Nachricht ${number}`, at, id: `m${number}` });
          if (choice === 'split') return act(said, { type: 'messageSplit', activityId: `m${number}` });
          return choice === 'join' ? act(said, { type: 'messageJoined' }) : said;
        }, reflection());
        const kept = questions.flatMap((key) => textsOf(state, key));
        const taken = sent.length > 17 ? kept.length : sent.length;
        assert.deepEqual([new Set(kept).size, kept.length], [taken, taken]);
        assert.deepEqual(parseDocument(structuredClone(state)), state);
      }),
    );
  });
});
