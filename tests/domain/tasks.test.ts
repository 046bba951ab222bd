/** Whom an item concerns, and what a person has to do in all their exchanges. */
import assert from 'node:assert/strict';
import { responsibilityFor } from '../../src/domain/responsibility.ts';
import { targetRefusal } from '../../src/domain/target.ts';
import { tasksOf } from '../../src/domain/tasks.ts';
import { exchange, insight, item, organiser, participant, step, stranger } from '../fixtures/builders.ts';

const TODAY = '2027-01-11';
const away = (until: string) =>
  exchange({
    members: [
      { ...organiser, role: 'organiser', deputy: { ...participant, until } },
      { ...participant, role: 'participant' },
    ],
  });

describe('an item concerns', () => {
  const concerns = (of: ReturnType<typeof exchange>, given: ReturnType<typeof item>, who: typeof organiser) =>
    responsibilityFor(of, given, { aadObjectId: who.aadObjectId, today: TODAY })?.type;

  it('whoever took it on, and nobody else', () => {
    const taken = item({ owner: participant });
    assert.equal(concerns(exchange(), taken, participant), 'own');
    for (const who of [organiser, stranger]) assert.equal(concerns(exchange(), taken, who), undefined);
  });

  it('the organiser while nobody has taken it on', () => {
    assert.equal(concerns(exchange(), item(), organiser), 'unowned');
    assert.equal(concerns(exchange(), item(), participant), undefined);
  });

  it('the deputy of whoever is away, up to and including the last day', () => {
    for (const owner of [organiser, undefined]) {
      const given = owner === undefined ? item() : item({ owner });
      assert.equal(concerns(away(TODAY), given, participant), 'deputy');
      assert.equal(concerns(away('2027-01-10'), given, participant), undefined);
      assert.notEqual(concerns(away(TODAY), given, organiser), undefined, 'whoever is away may still look');
    }
  });
});

describe('the tasks of a person', () => {
  const numbers = (checklist: ReturnType<typeof item>[], who = organiser) =>
    tasksOf({
      exchanges: [exchange({ checklist, steps: [step({ dueOn: '2027-01-13' }), step({ status: 'done' })] })],
      ...{ aadObjectId: who.aadObjectId, today: TODAY, isMine: ({ owner }) => owner === 'Jugendamt' },
    }).map(({ kind, number }) => `${kind} ${number}`);

  it('are open and theirs, by date, what has no date last', () => {
    const theirs = [
      item({ owner: organiser }),
      item({ owner: organiser, dueOn: '2027-01-15' }),
      item({ owner: organiser, dueOn: '2027-01-12' }),
      item({ owner: organiser, dueOn: '2027-01-11', status: 'done' }),
      item({ owner: participant, dueOn: '2027-01-11' }),
    ];
    assert.deepEqual(numbers(theirs), ['item 3', 'step 1', 'item 2', 'item 1']);
  });

  it('of the organiser include what nobody has taken on once it is near', () => {
    const unowned = [item({ dueOn: '2027-01-25' }), item({ dueOn: '2027-01-26' }), item()];
    assert.deepEqual(numbers(unowned), ['step 1', 'item 1']);
    assert.deepEqual(numbers(unowned, participant), ['step 1']);
  });
});

describe('a number that people name', () => {
  const given = exchange({
    checklist: [item(), item({ status: 'done' })],
    insights: [insight(), insight({ status: 'removed' })],
    steps: [step(), step({ status: 'rejected' })],
  });
  const open = { needsOpen: true };

  it('is refused before anything is asked if it means nothing', () => {
    assert.deepEqual(
      [{ item: 3 }, { insight: 2 }, { insight: 3 }, { step: 3 }].map((target) => targetRefusal(given, target, open)),
      ['unknownItem', 'unknownInsight', 'unknownInsight', 'unknownStep'],
    );
  });

  it('is refused if it means something closed, where that has to be open', () => {
    assert.equal(targetRefusal(given, { item: 2 }, open), 'itemClosed');
    assert.equal(targetRefusal(given, { step: 2 }, open), 'stepClosed');
    for (const target of [{ item: 2 }, { step: 2 }])
      assert.equal(targetRefusal(given, target, { needsOpen: false }), undefined);
  });

  it('is fine otherwise', () => {
    for (const target of [{ item: 1 }, { insight: 1 }, { step: 1 }, {}])
      assert.equal(targetRefusal(given, target, open), undefined);
  });
});
