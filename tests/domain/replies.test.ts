/** A colleague's answer in the reflection of whoever asked: beside their own text, never in its place. */
import assert from 'node:assert/strict';
import { messagesOf, othersIn } from '../../src/domain/answer.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import type { ReplyChoice } from '../../src/domain/replies.ts';
import { happening, must, organiser, reflection } from '../fixtures/builders.ts';

const handedOver = (question = 'A1'): ReflectionEvent => ({ ...happening(), type: 'questionHandedOver', question });
const replied = (text = 'Seit dem Herbst.', question = 'A1'): ReflectionEvent => ({
  ...happening({ by: organiser }),
  type: 'replyReceived',
  enquiry: 'activity-asked',
  question,
  text,
});
const wrote = (text: string, key = 'A1'): ReflectionEvent => ({ ...happening(), type: 'answered', key, text });
const went = (key: string): ReflectionEvent => ({ ...happening(), type: 'wentTo', key });
const chose = (choice: ReplyChoice): ReflectionEvent => ({
  ...happening(),
  type: 'replySettled',
  question: 'A1',
  choice,
});

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());
const textOf = ({ answers }: Reflection): string =>
  messagesOf(answers['A1'])
    .map(({ text }) => text)
    .join(' + ');

describe('a question that was handed over', () => {
  it('is left for now, and what was answered before is kept', () => {
    const state = after(handedOver());
    assert.deepEqual([state.current, state.answers['A1']?.status], ['A2', 'skipped']);
    assert.equal(textOf(after(wrote('Meins.'), handedOver())), 'Meins.');
  });

  it('gets the colleague’s answer, with their name', () => {
    const state = after(handedOver(), replied());
    assert.equal(textOf(state), 'Seit dem Herbst.');
    assert.deepEqual(othersIn(state.answers['A1']), [organiser]);
    assert.equal(state.current, 'A2');
  });

  it('keeps the name when one’s own words are added or edited beside it', () => {
    const added = after(handedOver(), wrote('Zwei'), replied());
    assert.deepEqual(added.replies.length, 1);
    assert.deepEqual(othersIn(after(handedOver(), replied(), wrote('B', 'A2')).answers['A1']), [organiser]);
  });

  it('gets it as well where the person does not know', () => {
    const unknown: ReflectionEvent = { ...happening(), type: 'markedUnknown', key: 'A1' };
    assert.equal(textOf(after(unknown, replied())), 'Seit dem Herbst.');
  });

  it('has the new wording once the colleague has edited theirs, in the answer or beside it', () => {
    const reply = replied();
    const edited: ReflectionEvent = {
      ...happening({ by: organiser }),
      ...{ type: 'replyRevised', reply: reply.id, question: 'A1', text: 'Seit dem Winter.' },
    };
    const inAnswer = after(handedOver(), reply, edited);
    assert.equal(textOf(inAnswer), 'Seit dem Winter.');
    assert.deepEqual(othersIn(inAnswer.answers['A1']), [organiser]);
    const beside = after(handedOver(), wrote('Meins.'), reply, edited);
    assert.deepEqual([textOf(beside), beside.replies.map(({ text }) => text)], ['Meins.', ['Seit dem Winter.']]);
    const kept = after(handedOver(), wrote('Meins.'), reply, chose('both'));
    assert.equal(textOf(must(reflectionTransition(kept, edited))), 'Meins. + Seit dem Winter.');
    const own = after(handedOver(), wrote('Meins.'), reply, chose('own'));
    assert.equal(must(reflectionTransition(own, edited)), own, 'what was not taken does not come back');
  });

  it('answered meanwhile, keeps both texts until one is chosen', () => {
    const both = after(handedOver(), wrote('Meins.'), replied());
    assert.deepEqual([textOf(both), both.replies.map(({ text }) => text)], ['Meins.', ['Seit dem Herbst.']]);
    const texts = (['own', 'theirs', 'both'] as const).map((choice) =>
      textOf(must(reflectionTransition(both, chose(choice)))),
    );
    assert.deepEqual(texts, ['Meins.', 'Seit dem Herbst.', 'Meins. + Seit dem Herbst.']);
  });

  it('is chosen about once', () => {
    const settled = after(handedOver(), wrote('Meins.'), replied(), chose('both'));
    assert.equal(must(reflectionTransition(settled, chose('own'))), settled);
  });

  it('is not answered by somebody else while it is being asked; taking their answer leads on', () => {
    const asking = after(handedOver(), went('A1'), replied());
    assert.deepEqual([asking.current, textOf(asking), asking.replies.length], ['A1', '', 1]);
    assert.equal(must(reflectionTransition(asking, chose('theirs'))).current, 'A2');
    assert.equal(must(reflectionTransition(asking, chose('own'))).current, 'A1');
  });

  it('takes a reply that is delivered twice once, and one to an unknown question not at all', () => {
    const reply = replied();
    const once = after(handedOver(), reply);
    assert.equal(must(reflectionTransition(once, reply)), once);
    assert.deepEqual(reflectionTransition(reflection(), replied('x', 'Z9')), { ok: false, error: 'unknownQuestion' });
  });
});
