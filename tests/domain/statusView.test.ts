/** What the steering group sees: how far it is and what comes next, never who is late. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { phaseProgress, statusView } from '../../src/domain/statusView.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { exchange, item, NOW, organiser, participant, step } from '../fixtures/builders.ts';

const checklist = [
  item({ key: 'a', dueOn: '2027-05-03' }),
  item({ key: 'b', status: 'done', owner: participant, closed: { by: participant, at: NOW } }),
  item({ key: 'c', status: 'dropped', closed: { by: organiser, at: NOW, reason: 'entfällt' } }),
  item({ key: 'd', phase: 'visit' }),
  item({ key: 'own.5', phase: 'visit', title: 'Bus', dueOn: '2027-04-01', owner: organiser }),
];

describe('the status of an exchange', () => {
  it('counts by phase what is done of what was not dropped', () => {
    assert.deepEqual(phaseProgress({ checklist }), [
      { phase: 'decide', done: 1, total: 2 },
      { phase: 'visit', done: 0, total: 2 },
    ]);
  });

  it('shows the next open items by date, undated ones last, with the numbers people see', () => {
    assert.deepEqual(statusView(exchange({ checklist })).next, [
      { item: 5, key: 'own.5', title: 'Bus', dueOn: '2027-04-01' },
      { item: 1, key: 'a', dueOn: '2027-05-03' },
      { item: 4, key: 'd' },
    ]);
  });

  it('shows at most five items', () => {
    const many = Array.from({ length: 9 }, (_, number) => item({ key: `k${number}` }));
    assert.equal(statusView(exchange({ checklist: many })).next.length, 5);
  });

  it('names nobody', () => {
    const view = JSON.stringify(statusView(exchange({ checklist, visitOn: '2027-06-16' })));
    for (const { name, aadObjectId } of [organiser, participant]) {
      assert.ok(!view.includes(name));
      assert.ok(!view.includes(aadObjectId));
    }
  });

  it('shows steps only once the summary is published', () => {
    const given = exchange({ steps: [step()] });
    assert.deepEqual(statusView(given).steps, []);
    const content = composeSummary(given);
    const published: Exchange = {
      ...given,
      summary: { ...given.summary, published: { content, by: organiser, at: NOW } },
    };
    assert.equal(statusView(published).steps.length, 1);
  });
});
