/** A released answer becomes an insight: in the words of its release, once, and only for as long as it is released. */
import assert from 'node:assert/strict';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { type Insight, INSIGHT_LIMIT, insightsTransition, numberSaying } from '../../src/domain/insights.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { exchange, happening, insight, must, organiser, participant as by, reflection } from '../fixtures/builders.ts';

const answer = (text: string): ReflectionEvent => ({ ...happening({ by }), type: 'answered', key: 'A1', text });
const decide = (type: 'released' | 'takenBack'): ReflectionEvent => ({
  ...happening({ by }),
  ...{ type, keys: ['A1'], planKeys: [] },
});
const take = (text: string, gone?: string): ReflectionEvent => ({
  ...happening({ by: organiser }),
  ...{ type: 'answerTaken', key: 'A1', text, lens: 'worked', gone },
});

const after = (...events: readonly ReflectionEvent[]): Reflection =>
  events.reduce((state, event) => must(reflectionTransition(state, event)), reflection());

/** What the exchange has once it has learned all that the reflection has to tell it. */
const told = ({ handoffs }: Reflection, from = exchange()): readonly Insight[] =>
  handoffs.reduce((state, { event, to: _, ...who }) => {
    assert.ok(event.type === 'insightTaken' || event.type === 'insightsFollowed');
    return must(transition(state, { ...who, ...event }));
  }, from).insights;

const shown = (insights: readonly Insight[]) => insights.map(({ text, status }) => [text, status]);

const released = [answer('Kurze Wege'), decide('released')] as const;

describe('an answer that becomes an insight', () => {
  it('given its release, then the insight has its words and guiding question, and says of nobody', () => {
    const [only, ...others] = told(after(...released, take('Kurze Wege')));
    assert.deepEqual(others, []);
    assert.deepEqual([only?.text, only?.lens, only?.decision], ['Kurze Wege', 'worked', { type: 'open' }]);
    assert.doesNotMatch(JSON.stringify(only), new RegExp([by, organiser].map((one) => one.aadObjectId).join('|')));
  });

  it('given a change that was not released, then the words of the release are taken', () => {
    const changed = after(...released, answer('Geheim'), take('Kurze Wege'));
    assert.deepEqual(shown(told(changed)), [['Kurze Wege', 'kept']]);
    const refused = reflectionTransition(after(...released, answer('Geheim')), take('Geheim'));
    assert.deepEqual(refused, { ok: false, error: 'answerNotReleased' });
  });

  it('given no release, or one that was taken back, then it is refused', () => {
    for (const events of [[answer('Kurze Wege')], [...released, decide('takenBack')]])
      assert.equal(reflectionTransition(after(...events), take('Kurze Wege')).ok, false);
  });

  it('given a second click, then nothing changes; given that the insight was deleted, then it can be taken again', () => {
    const once = after(...released, take('Kurze Wege'));
    assert.equal(must(reflectionTransition(once, take('Kurze Wege'))), once);
    const gone = once.released['A1']?.insight;
    const again = must(reflectionTransition(once, take('Kurze Wege', gone)));
    assert.notEqual(again.released['A1']?.insight, gone);
    assert.equal(told(again).length, 2);
  });

  it('given that the release is taken back, then the insight is gone, text and all', () => {
    const back = after(...released, take('Kurze Wege'), decide('takenBack'));
    assert.deepEqual(shown(told(back)), [['', 'removed']]);
    assert.deepEqual(back.released, {});
  });

  it('given that whoever takes it back has left before the exchange learns of it, then the insight is gone all the same', () => {
    const { handoffs } = after(...released, take('Kurze Wege'), decide('takenBack'));
    const first = { handoffs: handoffs.slice(0, 1) };
    const taken = exchange({ insights: told({ ...reflection(), ...first }) });
    const left = must(transition(taken, { ...happening({ by }), type: 'memberLeft' }));
    assert.deepEqual(shown(told({ ...reflection(), handoffs: handoffs.slice(1) }, left)), [['', 'removed']]);
  });

  it('given that it is released anew, then the insight says the new words, and is known by the same release', () => {
    const anew = after(...released, take('Kurze Wege'), answer('Sehr kurze Wege'), decide('released'));
    assert.deepEqual(shown(told(anew)), [['Sehr kurze Wege', 'kept']]);
    const back = must(reflectionTransition(anew, decide('takenBack')));
    assert.deepEqual(shown(told(back)), [['', 'removed']]);
  });

  it('given that “don’t know yet” is released in its place, then the insight is gone', () => {
    const open = after(...released, take('Kurze Wege'));
    const { A1: _, ...answers } = open.answers;
    const unknown = { ...open, answers: { ...answers, A1: { status: 'unknown', at: happening().at } } } as const;
    assert.deepEqual(shown(told(must(reflectionTransition(unknown, decide('released'))))), [['', 'removed']]);
  });

  it('given the same words released again, or another insight, then the exchange has nothing to learn', () => {
    const twice = after(...released, take('Kurze Wege'), decide('released'));
    assert.equal(twice.handoffs.length, 1);
    const others = exchange({ insights: [insight({ text: 'Bleibt' })] });
    const back = after(...released, take('Kurze Wege'), decide('takenBack'));
    assert.deepEqual(shown(told(back, others)), [
      ['Bleibt', 'kept'],
      ['', 'removed'],
    ]);
  });

  it('given that all of this comes once more and late, then an insight that is gone stays gone', () => {
    const back = after(...released, take('Kurze Wege'), decide('takenBack'));
    const gone = exchange({ insights: told(back) });
    assert.deepEqual(shown(told({ ...back, handoffs: back.handoffs.slice(0, 1) }, gone)), [['', 'removed']]);
  });

  it('given a member who does not organise, then the exchange refuses', () => {
    const event = { ...happening({ by }), type: 'insightTaken', text: 'Kurze Wege' } as const;
    assert.deepEqual(transition(exchange(), event), { ok: false, error: 'notOrganiser' });
  });

  it('given a full exchange, then it is refused; given a very long answer, then it is cut and found again', () => {
    const full = Array.from({ length: INSIGHT_LIMIT }, () => insight());
    const long = { ...happening(), type: 'insightTaken', text: 'x'.repeat(9_000) } as const;
    assert.deepEqual(insightsTransition(full, long), { ok: false, error: 'tooMany' });
    const insights = must(insightsTransition([], long));
    assert.equal(insights[0]?.text.length, 4_000);
    assert.equal(numberSaying(insights, long.text), 1);
  });
});
