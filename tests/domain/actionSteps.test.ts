/** Action steps: followed until each is done or rejected, with whoever closed it first. */
import assert from 'node:assert/strict';
import { type ActionStepEvent, actionStepsTransition, STEP_LIMIT } from '../../src/domain/actionSteps.ts';
import { happening, must, organiser, participant, step } from '../fixtures/builders.ts';

const steps = [step(), step({ title: 'Zweiter Schritt' })];
const done = (number: number, by = organiser): ActionStepEvent => ({
  ...happening({ by }),
  type: 'stepDone',
  step: number,
});

describe('action steps', () => {
  it('given a new step, then it is open, stands at the end and remembers its insight', () => {
    const event: ActionStepEvent = {
      ...happening(),
      type: 'stepAdded',
      title: 'Lotsenstelle beantragen',
      owner: 'Sozialamt',
      dueOn: '2027-05-03',
      insight: 4,
    };
    const [, , third] = must(actionStepsTransition(steps, event));
    const { title, owner, dueOn } = event;
    assert.deepEqual(third, { title, owner, dueOn, insight: 4, addedAt: event.at, status: 'open' });
  });

  it('given who decides and the first small step, then they stand there; what is empty goes, what is missing stays', () => {
    const event: ActionStepEvent = {
      ...happening(),
      type: 'stepDetailed',
      step: 1,
      decidedBy: 'Rat',
      firstStep: 'Anruf',
    };
    const detailed = must(actionStepsTransition(steps, event));
    assert.deepEqual(detailed[0], { ...steps[0], decidedBy: 'Rat', firstStep: 'Anruf' });
    assert.equal(must(actionStepsTransition(detailed, { ...event, ...happening() })), detailed);
    const less = { ...happening(), type: 'stepDetailed', step: 1, decidedBy: '' } as const;
    assert.deepEqual(must(actionStepsTransition(detailed, less))[0], { ...steps[0], firstStep: 'Anruf' });
    const closed = must(actionStepsTransition(steps, done(1)));
    assert.deepEqual(actionStepsTransition(closed, event), { ok: false, error: 'stepClosed' });
  });

  it('given a step, when the same one is added again, even after it was closed, then it is not made twice', () => {
    const event: ActionStepEvent = {
      ...happening(),
      type: 'stepAdded',
      title: 'Neu',
      owner: 'Amt',
      dueOn: '2027-05-03',
    };
    const closed = must(actionStepsTransition(must(actionStepsTransition(steps, event)), done(3)));
    assert.equal(must(actionStepsTransition(closed, { ...event, ...happening() })), closed);
  });

  it('given a step that got another date, when it is added as it was at first, then it is not made twice', () => {
    const event: ActionStepEvent = {
      ...happening(),
      type: 'stepAdded',
      title: 'Neu',
      owner: 'Amt',
      dueOn: '2027-05-03',
    };
    const added = must(actionStepsTransition(steps, event));
    const moved = [
      { ...happening(), type: 'stepDated', step: 3, dueOn: '2027-06-07' } as const,
      { ...happening(), type: 'stepDated', step: 3, dueOn: '2027-07-05' } as const,
    ].reduce((before, dated) => must(actionStepsTransition(before, dated)), added);
    assert.equal(moved[2]?.dueOn, '2027-07-05');
    assert.equal(must(actionStepsTransition(moved, { ...event, ...happening() })), moved);
  });

  it('given an open step, when somebody says how it goes, then that stands there until somebody says otherwise', () => {
    const stuck: ActionStepEvent = { ...happening(), type: 'stepStuck', step: 1, because: 'Die Stelle ist unbesetzt' };
    const held = must(actionStepsTransition(steps, stuck));
    const { by, at } = stuck;
    assert.deepEqual(held[0]?.progress, { state: 'stuck', because: 'Die Stelle ist unbesetzt', by, at });
    assert.equal(
      must(actionStepsTransition(held, { ...stuck, ...happening() })),
      held,
      'a second click changes nothing',
    );
    const running = must(actionStepsTransition(held, { ...happening(), type: 'stepRunning', step: 1 }));
    assert.equal(running[0]?.progress?.state, 'running');
    assert.equal(running[0].status, 'open');
  });

  it('given a closed step, when somebody says it is running, then it stays closed', () => {
    const closed = must(actionStepsTransition(steps, done(1)));
    assert.equal(must(actionStepsTransition(closed, { ...happening(), type: 'stepRunning', step: 1 })), closed);
  });

  it('given an open step, when it is done, then it says by whom and when', () => {
    const event = done(2, participant);
    const [first, second] = must(actionStepsTransition(steps, event));
    assert.deepEqual(second?.closed, { by: participant, at: event.at });
    assert.equal(first, steps[0]);
  });

  it('given an open step, when it is rejected, then the reason is kept', () => {
    const event: ActionStepEvent = { ...happening(), type: 'stepRejected', step: 1, reason: 'kein Geld' };
    const [first] = must(actionStepsTransition(steps, event));
    assert.equal(first?.status, 'rejected');
    assert.equal(first.closed?.reason, 'kein Geld');
  });

  it('given a closed step, when it is closed again in whatever way, then whoever was first stays named', () => {
    const after = must(actionStepsTransition(steps, done(1, participant)));
    assert.equal(must(actionStepsTransition(after, done(1))), after);
    const reject: ActionStepEvent = { ...happening(), type: 'stepRejected', step: 1, reason: 'zu spät' };
    assert.equal(must(actionStepsTransition(after, reject)), after);
  });

  it('given an open step, when it gets another date, then it has it; a closed one keeps its own', () => {
    const dated: ActionStepEvent = { ...happening(), type: 'stepDated', step: 1, dueOn: '2027-09-01' };
    assert.equal(must(actionStepsTransition(steps, dated))[0]?.dueOn, '2027-09-01');
    const closed = must(actionStepsTransition(steps, done(1)));
    assert.deepEqual(actionStepsTransition(closed, dated), { ok: false, error: 'stepClosed' });
  });

  it('given an open step, when it is put off, then it is until that day or until it gets another date', () => {
    const later: ActionStepEvent = { ...happening(), type: 'stepSnoozed', step: 1, until: '2027-04-26' };
    const after = must(actionStepsTransition(steps, later));
    assert.equal(after[0]?.snoozedUntil, '2027-04-26');
    assert.equal(must(actionStepsTransition(after, { ...later, ...happening() })), after);
    const dated: ActionStepEvent = { ...happening(), type: 'stepDated', step: 1, dueOn: '2027-09-01' };
    assert.equal(must(actionStepsTransition(after, dated))[0]?.snoozedUntil, undefined);
    const closed = must(actionStepsTransition(steps, done(1)));
    assert.deepEqual(actionStepsTransition(closed, later), { ok: false, error: 'stepClosed' });
  });

  it('given a number that nobody was shown, then the step is unknown', () => {
    for (const number of [0, 3, -1])
      assert.deepEqual(actionStepsTransition(steps, done(number)), { ok: false, error: 'unknownStep' });
  });

  it('given as many steps as anybody can follow, when another is added, then that is refused', () => {
    const full = Array.from({ length: STEP_LIMIT }, () => step());
    const add: ActionStepEvent = { ...happening(), type: 'stepAdded', title: 't', owner: 'o', dueOn: '2027-09-01' };
    assert.deepEqual(actionStepsTransition(full, add), { ok: false, error: 'tooMany' });
  });
});
