/** Insights: noted on the way, sorted later, each with what becomes of it. */
import assert from 'node:assert/strict';
import { INSIGHT_LIMIT, type InsightEvent, insightsTransition } from '../../src/domain/insights.ts';
import { keptInsights } from '../../src/domain/keptInsights.ts';
import { happening, insight, must, participant } from '../fixtures/builders.ts';

const noted = [insight({ text: 'Eins' }), insight({ text: 'Zwei' }), insight({ text: 'Drei' })];

describe('insights', () => {
  it('given a note, then it is open, unsorted and says who noted it in which message', () => {
    const event: InsightEvent = { ...happening({ by: participant }), type: 'insightNoted', text: 'Kurze Wege' };
    const [only] = must(insightsTransition([], event));
    const { at, id: activityId } = event;
    const decision = { type: 'open' };
    assert.deepEqual(only, { text: 'Kurze Wege', by: participant, at, activityId, status: 'kept', decision });
  });

  it('given a note, when the same person notes the same again, then it is kept once', () => {
    const event: InsightEvent = { ...happening({ by: participant }), type: 'insightNoted', text: 'Kurze Wege' };
    const once = must(insightsTransition([], event));
    assert.equal(must(insightsTransition(once, { ...event, ...happening({ by: participant }) })), once);
    assert.equal(must(insightsTransition(once, { ...event, ...happening() })).length, 2);
  });

  it('given a note with a guiding question, then it is sorted under it', () => {
    const event: InsightEvent = { ...happening(), type: 'insightNoted', text: 'Kurze Wege', lens: 'solved' };
    assert.equal(must(insightsTransition([], event))[0]?.lens, 'solved');
  });

  it('text, guiding question and decision change without touching the others', () => {
    const events: readonly InsightEvent[] = [
      { ...happening(), type: 'insightEdited', insight: 2, text: 'Zwei, genauer' },
      { ...happening(), type: 'insightSorted', insight: 2, lens: 'transfer' },
      { ...happening(), type: 'insightDecided', insight: 2, decision: { type: 'reject', because: 'zu teuer' } },
    ];
    const after = events.reduce((insights, event) => [...must(insightsTransition(insights, event))], noted);
    const decision = { type: 'reject', because: 'zu teuer' };
    assert.deepEqual(after[1], { ...noted[1], text: 'Zwei, genauer', lens: 'transfer', decision });
    assert.deepEqual([after[0], after[2]], [noted[0], noted[2]]);
  });

  it('given a removed insight, then the others keep their numbers', () => {
    const after = must(insightsTransition(noted, { ...happening(), type: 'insightRemoved', insight: 2 }));
    assert.deepEqual(
      keptInsights(after).map(({ number, text }) => [number, text]),
      [
        [1, 'Eins'],
        [3, 'Drei'],
      ],
    );
  });

  it('given a removed insight or a number nobody was shown, then it is unknown', () => {
    const after = must(insightsTransition(noted, { ...happening(), type: 'insightRemoved', insight: 2 }));
    for (const number of [0, 2, 4]) {
      const result = insightsTransition(after, { ...happening(), type: 'insightEdited', insight: number, text: 'x' });
      assert.deepEqual(result, { ok: false, error: 'unknownInsight' });
    }
  });

  it('given as many insights as one exchange can hold, when another is noted, then that is refused', () => {
    const full = Array.from({ length: INSIGHT_LIMIT }, () => insight());
    const result = insightsTransition(full, { ...happening(), type: 'insightNoted', text: 'Noch eine' });
    assert.deepEqual(result, { ok: false, error: 'tooMany' });
  });
});
