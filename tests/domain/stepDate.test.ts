/** The target date of a step: its owner agrees to it or proposes another, and the organiser accepts. */
import assert from 'node:assert/strict';
import type { ActionStep, ActionStepEvent } from '../../src/domain/actionSteps.ts';
import { actionStepsTransition } from '../../src/domain/actionSteps.ts';
import { datesToSettle } from '../../src/domain/datesToSettle.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { exchange, happening, isWeekday, must, organiser, participant } from '../fixtures/builders.ts';

const member = participant.aadObjectId;
const added: ActionStepEvent = {
  ...happening({ by: organiser }),
  ...{ type: 'stepAdded', title: 'Raum suchen', owner: participant.name, dueOn: '2027-05-03', member },
};
const byOwner = happening({ by: participant });
const proposed: ActionStepEvent = { ...byOwner, type: 'stepDateProposed', step: 1, on: '2027-06-07' };

const after = (...events: readonly ActionStepEvent[]): ActionStep | undefined =>
  events.reduce<readonly ActionStep[]>((steps, event) => must(actionStepsTransition(steps, event)), [])[0];
const refusal = (...events: readonly ActionStepEvent[]) => {
  const before = events
    .slice(0, -1)
    .reduce<readonly ActionStep[]>((steps, one) => must(actionStepsTransition(steps, one)), []);
  const last = events.at(-1);
  const result = last && actionStepsTransition(before, last);
  return result?.ok === false ? result.error : undefined;
};

describe('the target date of a step', () => {
  it('given an owner who takes part, then they are asked; whoever names themselves has agreed', () => {
    assert.deepEqual(after(added)?.agreement, { state: 'asked', member, at: added.at });
    assert.equal(after({ ...added, by: participant })?.agreement?.state, 'agreed');
  });

  it('given an owner who agrees, also twice, then the date stands', () => {
    const agreed: ActionStepEvent = { ...byOwner, type: 'stepDateAgreed', step: 1, seen: '2027-05-03' };
    const once = after(added, agreed);
    assert.equal(once?.agreement?.state, 'agreed');
    assert.deepEqual(after(added, agreed, { ...agreed, ...happening({ by: participant }) }), once);
  });

  it('given an owner who proposes the date that stands, also twice, then they have agreed once', () => {
    const again: ActionStepEvent = { ...proposed, on: '2027-05-03' };
    const once = after(added, again);
    assert.equal(once?.agreement?.state, 'agreed');
    assert.deepEqual(after(added, again, { ...again, at: '2027-06-01T08:00:00Z' }), once);
  });

  it('given a proposal, then the date stays until the organiser accepts it', () => {
    const waiting = after(added, proposed);
    assert.deepEqual([waiting?.dueOn, waiting?.agreement?.state], ['2027-05-03', 'proposed']);
    const accepted: ActionStepEvent = { ...happening(), type: 'stepProposalAccepted', step: 1, seen: '2027-06-07' };
    const once = after(added, proposed, accepted);
    assert.deepEqual([once?.dueOn, once?.addedFor, once?.agreement?.state], ['2027-06-07', '2027-05-03', 'agreed']);
    assert.deepEqual(after(added, proposed, accepted, { ...accepted, ...happening() }), once);
  });

  it('given another date from the organiser, then the owner is asked anew; from the owner, they have agreed', () => {
    const dated: ActionStepEvent = { ...happening({ by: organiser }), type: 'stepDated', step: 1, dueOn: '2027-05-03' };
    assert.equal(after(added, proposed, dated)?.agreement?.state, 'asked');
    assert.equal(after(added, { ...dated, ...byOwner, dueOn: '2027-07-01' })?.agreement?.state, 'agreed');
  });

  it('given somebody else, a date that has changed, or nothing proposed, then that is refused', () => {
    const agree: ActionStepEvent = { ...happening({ by: organiser }), type: 'stepDateAgreed', step: 1 };
    assert.equal(refusal(added, agree), 'notStepOwner');
    assert.equal(refusal(added, { ...agree, ...byOwner, seen: '2027-01-01' }), 'stepDateChanged');
    const accept: ActionStepEvent = { ...happening(), type: 'stepProposalAccepted', step: 1 };
    assert.equal(refusal(added, accept), 'noProposal');
    assert.equal(refusal(added, proposed, { ...accept, seen: '2027-01-01' }), 'stepDateChanged');
    assert.equal(refusal(added, { ...happening(), type: 'stepDone', step: 1 }, proposed), 'stepClosed');
  });

  it('given the owner leaves after a proposal, then it is gone with them; it is accepted by whoever organises now', () => {
    const waiting = must(transition(must(transition(exchange(), added)), proposed));
    const accept = { ...happening(), type: 'stepProposalAccepted', step: 1, seen: '2027-06-07' } as const;
    const by = participant;
    const left = must(transition(waiting, { ...happening({ by }), type: 'memberLeft', successor: organiser }));
    assert.deepEqual(transition(left, accept), { ok: false, error: 'noProposal' });
    assert.deepEqual([left.steps[0]?.dueOn, left.steps[0]?.owner], ['2027-05-03', organiser.name]);
    const handedOver = must(transition(waiting, { ...happening(), type: 'organiserHandedOver', to: participant }));
    assert.deepEqual(transition(handedOver, accept), { ok: false, error: 'notOrganiser' });
    const accepted = must(transition(handedOver, { ...accept, by }));
    assert.equal(accepted.steps[0]?.dueOn, '2027-06-07');
  });

  it('given the owner leaves, then nobody is asked; a successor is', () => {
    const before = must(transition(exchange(), added));
    const alone = must(transition(before, { ...byOwner, type: 'memberLeft' }));
    assert.equal(alone.steps.at(-1)?.agreement, undefined);
    assert.equal(alone.steps.at(-1)?.owner, participant.name);
    const followed = must(transition(before, { ...byOwner, type: 'memberLeft', successor: organiser }));
    const step = followed.steps.at(-1);
    assert.deepEqual([step?.owner, step?.agreement?.member], [organiser.name, organiser.aadObjectId]);
  });
});

describe('dates that wait for a word', () => {
  const asked = must(transition(exchange(), { ...added, at: '2027-01-11T10:00:00Z' }));
  const waiting = must(transition(asked, { ...proposed, at: '2027-01-11T10:00:00Z' }));
  const on = (of: typeof asked, who: typeof organiser, [after, today]: readonly [string, string]) =>
    datesToSettle({
      person: { aadObjectId: who.aadObjectId, timeZone: 'Europe/Berlin' },
      exchanges: [of],
      span: { after, today },
      isWorkingDay: isWeekday,
    }).map(({ kind }) => kind);

  it('are brought up the day after, then after three and ten working days, then never again', () => {
    const days = ['2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15', '2027-01-25', '2027-01-26', '2027-02-08'];
    const said = days.map((today, index) => on(asked, participant, [days[index - 1] ?? '2027-01-11', today]).length);
    assert.deepEqual(said, [1, 0, 1, 0, 1, 0, 0]);
  });

  it('are not brought up once the exchange is closed', () => {
    const closed = { id: 'c-1', at: '2027-01-11T11:00:00Z', by: organiser, deleteOn: '2028-01-11' };
    assert.deepEqual(on({ ...asked, closed }, participant, ['2027-01-11', '2027-01-12']), []);
  });

  it('go to the owner as long as they are asked, to the organiser once they propose another', () => {
    const next = ['2027-01-11', '2027-01-12'] as const;
    assert.deepEqual([on(asked, participant, next), on(asked, organiser, next)], [['asked'], []]);
    assert.deepEqual([on(waiting, participant, next), on(waiting, organiser, next)], [[], ['proposed']]);
  });
});
