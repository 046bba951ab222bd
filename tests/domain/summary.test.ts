/** The follow-up summary: approved exactly as it was seen, and frozen from then on. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { markOf } from '../../src/domain/mark.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { type SummaryEvent, summaryTransition } from '../../src/domain/summaryTransition.ts';
import {
  confirmed,
  exchange,
  happening,
  insight,
  must,
  NOW,
  organiser,
  participant,
  step,
} from '../fixtures/builders.ts';

const ready = (given: Partial<Exchange> = {}): Exchange =>
  exchange({
    channel: confirmed(),
    plan: [{ key: 'C1', text: 'Wie gelingt der Übergang?' }],
    insights: [insight({ lens: 'solved' }), insight({ text: 'Verworfen', status: 'removed' }), insight()],
    steps: [step(), step({ status: 'rejected' }), step({ title: 'Dritter' })],
    ...given,
  });
const approve = (exchangeSeen: Exchange): SummaryEvent => ({
  ...happening(),
  type: 'summaryApproved',
  seen: markOf(composeSummary(exchangeSeen)),
});
const withSummary = (before: Exchange, event: SummaryEvent): Exchange => ({
  ...before,
  summary: must(summaryTransition(before, event)),
});

describe('the follow-up summary', () => {
  it('is composed of the goal, what the organiser wrote, kept insights and steps, with the numbers people know', () => {
    const content = composeSummary(
      withSummary(ready(), { ...happening(), type: 'summaryWritten', sections: { opening: 'Danke' } }),
    );
    assert.equal(content.goal, 'Wie gelingt der Übergang?');
    assert.deepEqual(content.sections, { opening: 'Danke' });
    assert.deepEqual(
      content.insights.map(({ number }) => number),
      [1, 3],
    );
    assert.deepEqual(
      content.steps.map(({ number }) => number),
      [1, 3],
    );
  });

  it('never names who noted an insight', () => {
    assert.doesNotMatch(JSON.stringify(composeSummary(ready())), new RegExp(participant.name));
  });

  it('leaves out an insight on request, however often it is asked, and takes it in again', () => {
    const leaveOut = (): SummaryEvent => ({
      ...happening(),
      type: 'summaryInsightChosen',
      insight: 1,
      isLeftOut: true,
    });
    const without = withSummary(withSummary(ready(), leaveOut()), leaveOut());
    assert.deepEqual(
      composeSummary(without).insights.map(({ number }) => number),
      [3],
    );
    const takeIn: SummaryEvent = { ...happening(), type: 'summaryInsightChosen', insight: 1, isLeftOut: false };
    assert.equal(composeSummary(withSummary(without, takeIn)).insights.length, 2);
  });

  it('given the organiser approves what was shown, then exactly that is published', () => {
    const before = ready();
    const { published } = must(summaryTransition(before, approve(before)));
    assert.deepEqual(published, { content: composeSummary(before), by: organiser, at: NOW });
  });

  it('given something changed since it was shown, when it is approved, then that is refused', () => {
    const seen = ready();
    const since = [
      ready({ insights: [insight()] }),
      ready({ steps: [step({ dueOn: '2027-09-01' })] }),
      withSummary(seen, { ...happening(), type: 'summaryWritten', sections: { closing: 'Neu' } }),
    ];
    for (const changed of since)
      assert.deepEqual(summaryTransition(changed, approve(seen)), { ok: false, error: 'summaryChanged' });
  });

  it('given the document was stored and read in between, then it is still what was shown', () => {
    const decision = { how: 'kleiner', type: 'adapt' } as const;
    const summary = { sections: { closing: 'Schluss', opening: 'Anfang' }, leftOut: [] };
    const before = ready({ insights: [insight({ decision })], summary });
    const read = parseDocument(JSON.parse(JSON.stringify(before)));
    assert.ok(read.kind === 'exchange');
    assert.ok(summaryTransition(read, approve(before)).ok);
  });

  it('given nothing to report, when it is approved, then that is refused', () => {
    const empty = ready({ insights: [insight({ status: 'removed' })], steps: [step({ status: 'rejected' })] });
    assert.deepEqual(summaryTransition(empty, approve(empty)), { ok: false, error: 'nothingToPublish' });
  });

  it('given no confirmed channel, when it is approved, then that is refused', () => {
    const nowhere = ready({ channel: { status: 'none' } });
    assert.deepEqual(summaryTransition(nowhere, approve(nowhere)), { ok: false, error: 'noChannel' });
  });

  it('given it was approved, when the exchange goes on, then what was published stays', () => {
    const before = ready();
    const approved = withSummary(before, approve(before));
    const later = { ...approved, insights: [], steps: [] };
    assert.deepEqual(later.summary.published?.content, composeSummary(before));
  });

  it('given it was approved, when it is approved or written again, then that is refused', () => {
    const before = ready();
    const approved = withSummary(before, approve(before));
    const refused = { ok: false, error: 'alreadyPublished' };
    assert.deepEqual(summaryTransition(approved, approve(approved)), refused);
    const write: SummaryEvent = { ...happening(), type: 'summaryWritten', sections: { opening: 'Zu spät' } };
    assert.deepEqual(summaryTransition(approved, write), refused);
  });
});

describe('the mark of a content', () => {
  it('depends on what it says, not on the order in which it was put together', () => {
    assert.equal(markOf({ a: 1, b: [{ c: 2, d: 3 }] }), markOf({ b: [{ d: 3, c: 2 }], a: 1 }));
    assert.notEqual(markOf({ a: [1, 2] }), markOf({ a: [2, 1] }));
    assert.notEqual(markOf({ a: 'x' }), markOf({ a: 'y' }));
  });
});
