/** Reminders of what was asked and not finished: after 3 and 10 working days, then never again. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { nudgesFor, remindedOf } from '../../src/domain/nudges.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import { addDays } from '../../src/domain/time.ts';
import {
  address,
  exchange,
  isWeekday,
  NOW,
  organiser,
  participant,
  person,
  reflection,
  stranger,
} from '../fixtures/builders.ts';

/** Monday. */
const SINCE = '2027-01-11';
const days = (count: number): readonly string[] => Array.from({ length: count }, (_, day) => addDays(SINCE, day));

interface Given {
  readonly exchanges: readonly Exchange[];
  readonly reflections?: readonly Reflection[];
  readonly who?: string;
  readonly snoozed?: NonNullable<ReturnType<typeof person>['snoozed']>;
}

/** The days on which something is brought up, if every day is looked at. */
const mentioned = ({ exchanges, reflections = [], who = stranger.aadObjectId, snoozed }: Given): readonly string[] =>
  days(60).flatMap((today) =>
    nudgesFor({
      person: person({ aadObjectId: who, ...(snoozed === undefined ? {} : { snoozed }) }),
      exchanges,
      reflections,
      span: { after: addDays(today, -1), today },
      isWorkingDay: isWeekday,
    }).map(({ kind }) => `${today} ${kind}`),
  );

const invited = (status: 'open' | 'declined'): Exchange =>
  exchange({ invitations: [{ ...stranger, ...address, by: organiser, at: NOW, status }] });
const enquired = (status: 'open' | 'answered'): Exchange =>
  exchange({
    enquiries: [
      {
        ...{ id: 'asked', asker: organiser, colleague: stranger, question: 'C3', questionSet: 'visiting' },
        ...{ questionSetVersion: 2, at: NOW, askAt: NOW, status },
      },
    ],
  });
const joined = (given: Partial<Exchange> = {}): Exchange => {
  const { members, ...rest } = exchange();
  return {
    ...rest,
    members: members.map((one) => (one.role === 'organiser' ? one : { ...one, joinedAt: NOW })),
    ...given,
  };
};
const begun = reflection({
  current: 'A2',
  answers: { A1: { status: 'answered', text: 'x', at: NOW, activityId: 'a' } },
});
const who = participant.aadObjectId;

describe('what was asked and not finished', () => {
  it('is brought up after three and ten working days, and not again', () => {
    assert.deepEqual(mentioned({ exchanges: [invited('open')] }), ['2027-01-14 invitation', '2027-01-25 invitation']);
    assert.deepEqual(mentioned({ exchanges: [enquired('open')] }), ['2027-01-14 enquiry', '2027-01-25 enquiry']);
  });

  it('is not, once it was answered or declined', () => {
    assert.deepEqual(mentioned({ exchanges: [invited('declined'), enquired('answered')] }), []);
  });

  it('is brought up to nobody else', () => {
    assert.deepEqual(mentioned({ exchanges: [invited('open'), enquired('open')], who: organiser.aadObjectId }), []);
  });

  it('counts for a reflection from the last answer, and from joining where none was given', () => {
    const expected = ['2027-01-14 reflection', '2027-01-25 reflection'];
    assert.deepEqual(mentioned({ exchanges: [joined()], who }), expected);
    assert.deepEqual(mentioned({ exchanges: [joined()], reflections: [begun], who }), expected);
    const { current: _, ...finished } = begun;
    assert.deepEqual(mentioned({ exchanges: [joined()], reflections: [finished], who }), []);
  });

  it('ends with the visit, for what prepares it', () => {
    const exchanges = [joined({ visitOn: '2027-01-20' })];
    assert.deepEqual(mentioned({ exchanges, reflections: [begun], who }), ['2027-01-14 reflection']);
    const after = { ...begun, occasion: 'afterVisit' as const };
    assert.deepEqual(mentioned({ exchanges, reflections: [after], who }).at(-1), '2027-01-25 reflection');
  });

  it('is about one occasion at a time: the look back counts once the visit has begun', () => {
    const reminded = (visitOn: string | undefined) => remindedOf({ visitOn }, '2027-01-20');
    assert.deepEqual([undefined, '2027-01-21', '2027-01-20', '2027-01-19'].map(reminded), [
      ...['before', 'before', 'afterVisit', 'afterVisit'],
    ]);
  });

  it('is put off until the day that was named, and then comes once', () => {
    const snoozed = [{ exchangeId: 'ex-1', about: 'invitation' as const, until: '2027-02-01' }];
    assert.deepEqual(mentioned({ exchanges: [invited('open')], snoozed }), ['2027-02-01 invitation']);
  });

  it('is said once after some days on which nothing could be said', () => {
    const said = nudgesFor({
      person: person({ aadObjectId: stranger.aadObjectId }),
      exchanges: [invited('open')],
      reflections: [],
      span: { after: SINCE, today: '2027-02-08' },
      isWorkingDay: isWeekday,
    });
    assert.equal(said.length, 1);
  });
});

describe('a working meeting that somebody was added to', () => {
  const meeting = (topics: Partial<Exchange['topics']> = {}, given: Partial<Exchange> = {}): Exchange =>
    joined({ format: 'workingMeeting', topics: { proposed: [], ...topics }, ...given });
  const wanting = (...wantedBy: readonly string[]) => ({ proposed: [{ text: 'Kita', wantedBy }] });

  it('is brought up on the next working day, once, as long as its topic is open', () => {
    assert.deepEqual(mentioned({ exchanges: [meeting()], who }), ['2027-01-12 topics']);
  });

  it('is brought up also to those whose wish came along from the last one, but not once a topic was picked', () => {
    assert.deepEqual(mentioned({ exchanges: [meeting(wanting(who))], who }), ['2027-01-12 topics']);
    assert.deepEqual(mentioned({ exchanges: [meeting({ ...wanting('a'), picked: 1 })], who }), []);
  });

  it('is not when it is over, nor to those who set it up', () => {
    assert.deepEqual(mentioned({ exchanges: [meeting({}, { visitOn: SINCE })], who }), []);
    assert.deepEqual(mentioned({ exchanges: [meeting()], who: organiser.aadObjectId }), []);
  });

  it('can be put off like anything else', () => {
    const snoozed = [{ exchangeId: 'ex-1', about: 'topics' as const, until: '2027-01-19' }];
    assert.deepEqual(mentioned({ exchanges: [meeting()], who, snoozed }), ['2027-01-19 topics']);
  });

  it('has nobody reminded of a reflection they have not begun, for its questions are those of a visit', () => {
    const exchanges = [meeting({ ...wanting('a'), picked: 1 })];
    assert.deepEqual(mentioned({ exchanges, reflections: [begun], who }), [
      '2027-01-14 reflection',
      '2027-01-25 reflection',
    ]);
    assert.deepEqual(mentioned({ exchanges, who }), []);
  });
});
