/** Insights that say the same: one stays, the others are shown with it, and nothing is lost. */
import assert from 'node:assert/strict';
import { type Insight, type InsightEvent, insightsTransition, shownAs } from '../../src/domain/insights.ts';
import { keptInsights, wordingOf } from '../../src/domain/keptInsights.ts';
import { happening, insight, must } from '../fixtures/builders.ts';

const adopt = { type: 'adopt' } as const;
const reject = { type: 'reject', because: 'zu teuer' } as const;

const noted: readonly Insight[] = [
  insight({ text: 'Eins', lens: 'same' }),
  insight({ text: 'Zwei', decision: adopt }),
  insight({ text: 'Drei', lens: 'solved', decision: reject }),
  insight({ text: 'Weg', status: 'removed' }),
];

const merge = (insight: number, other: number): InsightEvent => ({
  ...happening(),
  type: 'insightMerged',
  insight,
  other,
});
const separate = (number: number): InsightEvent => ({ ...happening(), type: 'insightSeparated', insight: number });
const remove = (number: number): InsightEvent => ({ ...happening(), type: 'insightRemoved', insight: number });

const after = (...events: readonly InsightEvent[]): readonly Insight[] =>
  events.reduce<readonly Insight[]>((insights, event) => must(insightsTransition(insights, event)), noted);

/** The numbers that are shown, each with those beside it. */
const shown = (insights: readonly Insight[]) =>
  keptInsights(insights).map(({ number, alike }) => [number, ...alike.map((one) => one.number)]);

describe('insights that say the same', () => {
  it('given two, when they are merged, then one is shown, with the other and in the words of both', () => {
    const [first] = keptInsights(after(merge(1, 2)));
    assert.deepEqual(shown(after(merge(1, 2))), [[1, 2], [3]]);
    assert.equal(first && wordingOf(first), 'Eins\nZwei');
  });

  it('given the same words twice, then they are said once', () => {
    const twice = [insight({ text: 'Eins' }), insight({ text: 'Eins ' })];
    const [first] = keptInsights(must(insightsTransition(twice, merge(1, 2))));
    assert.equal(first && wordingOf(first), 'Eins');
  });

  it('what is left out of the summary is left out of the words', () => {
    const [first] = keptInsights(after(merge(1, 2), merge(1, 3)));
    assert.equal(first && wordingOf(first, [2]), 'Eins\nDrei');
  });

  it('the one that stays has its own guiding question and decision, and else those of the other', () => {
    const [first] = keptInsights(after(merge(1, 3)));
    assert.deepEqual([first?.lens, first?.decision], ['same', reject]);
    const second = keptInsights(after(merge(2, 3)))[1];
    assert.deepEqual([second?.lens, second?.decision], ['solved', adopt]);
  });

  it('given a decision or a guiding question about the other, then it holds for the one that is shown', () => {
    const decided = after(
      merge(1, 2),
      { ...happening(), type: 'insightDecided', insight: 2, decision: reject },
      { ...happening(), type: 'insightSorted', insight: 2, lens: 'transfer' },
    );
    assert.deepEqual([decided[0]?.decision, decided[0]?.lens, decided[1]], [reject, 'transfer', after(merge(1, 2))[1]]);
  });

  it('given a text that is edited, then it is that of the other alone', () => {
    const edited = after(merge(1, 2), { ...happening(), type: 'insightEdited', insight: 2, text: 'Zwei, genauer' });
    assert.deepEqual(
      edited.map(({ text }) => text),
      ['Eins', 'Zwei, genauer', 'Drei', 'Weg'],
    );
  });

  it('separated again, everything is as it was', () => {
    assert.deepEqual(after(merge(1, 2), separate(2)), noted);
    assert.deepEqual(after(merge(1, 2), merge(1, 3), separate(1)), noted);
  });

  it('of several that were put together, only the one that is named comes out', () => {
    assert.deepEqual(shown(after(merge(1, 2), merge(1, 3), separate(2))), [[1, 3], [2]]);
  });

  it('a whole group joins another one, and comes out of it as the group it was', () => {
    const joined = after(merge(2, 3), merge(1, 2));
    assert.deepEqual(shown(joined), [[1, 2, 3]]);
    assert.deepEqual(shown(must(insightsTransition(joined, separate(2)))), [[1], [2, 3]]);
  });

  it('given the click once more, or the other way round, then nothing changes', () => {
    const once = after(merge(1, 2));
    assert.equal(must(insightsTransition(once, merge(1, 2))), once);
    assert.equal(must(insightsTransition(once, merge(2, 1))), once);
    assert.equal(must(insightsTransition(once, separate(3))), once);
  });

  it('what stands with one is not taken away by another', () => {
    assert.deepEqual(insightsTransition(after(merge(1, 2)), merge(3, 2)), { ok: false, error: 'insightMerged' });
  });

  it('given one number twice, a removed one, or a number nobody was shown, then that is refused', () => {
    assert.deepEqual(insightsTransition(noted, merge(1, 1)), { ok: false, error: 'sameInsight' });
    for (const [number, other] of [
      [1, 4],
      [4, 1],
      [1, 9],
      [0, 1],
    ] as const)
      assert.deepEqual(insightsTransition(noted, merge(number, other)), { ok: false, error: 'unknownInsight' });
  });

  it('given the one that stayed is deleted, then the other stands alone again', () => {
    assert.deepEqual(shown(after(merge(1, 2), merge(1, 3), remove(1))), [[2], [3]]);
  });

  it('given one in the middle is deleted, then what it brought stays where it is', () => {
    assert.deepEqual(shown(after(merge(2, 3), merge(1, 2), remove(2))), [[1, 3]]);
  });

  it('every number leads to one that is shown', () => {
    const insights = after(merge(2, 3), merge(1, 2));
    assert.deepEqual(
      [1, 2, 3, 4, 9].map((number) => shownAs(insights, number)),
      [1, 1, 1, 4, 9],
    );
  });
});
