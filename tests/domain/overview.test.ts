/** What somebody who looks after several exchanges sees of each. */
import { strict as assert } from 'node:assert';
import { overviewOf } from '../../src/domain/overview.ts';
import { exchange, item, step } from '../fixtures/builders.ts';

const TODAY = '2027-01-11';
const goal = item({ key: 'goal', phase: 'decide', dueOn: '2027-01-04' });
const request = item({ key: 'request', phase: 'ask', dueOn: '2027-01-25' });

describe('The overview of an exchange', () => {
  it('names what comes next, be it an item, a step or the visit', () => {
    const next = (given: Parameters<typeof exchange>[0]) => overviewOf(exchange(given), TODAY).next;
    assert.deepEqual(next({ checklist: [request], visitOn: '2027-03-01' }), {
      kind: 'item',
      on: '2027-01-25',
      item: request,
    });
    assert.deepEqual(next({ checklist: [request], visitOn: '2027-01-25' })?.kind, 'visit');
    assert.deepEqual(next({ checklist: [], steps: [step({ dueOn: TODAY })] })?.kind, 'step');
  });

  it('leaves out what is done and what has passed', () => {
    const done = { ...request, status: 'done' as const };
    const over = exchange({ checklist: [goal, done], visitOn: '2027-01-05', steps: [step({ status: 'done' })] });
    assert.deepEqual(overviewOf(over, TODAY), { phase: 'decide', openSteps: 0 });
  });

  it('is in the phase of what is due next, whatever was left over before', () => {
    assert.equal(overviewOf(exchange({ checklist: [goal, request] }), TODAY).phase, 'ask');
    assert.equal(overviewOf(exchange({ checklist: [goal, { ...request, dueOn: undefined }] }), TODAY).phase, 'decide');
  });

  it('has no phase once nothing is open, and counts the steps that are', () => {
    const closed = exchange({ checklist: [{ ...goal, status: 'dropped' }], steps: [step(), step({ status: 'done' })] });
    const { phase, openSteps } = overviewOf(closed, TODAY);
    assert.equal(phase, undefined);
    assert.equal(openSteps, 1);
  });
});
