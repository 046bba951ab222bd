/** The next working meeting of a series: the same people a quarter of a year later, and what was left to talk about. */
import assert from 'node:assert/strict';
import { nextMeeting, nextMeetingOn, sameAgain } from '../../src/domain/nextMeeting.ts';
import { personRef } from '../../src/domain/refs.ts';
import { isoWeekday } from '../../src/domain/time.ts';
import { exchange, happening, isWeekday, NOW, organiser, participant, TENANT } from '../fixtures/builders.ts';

describe('The day of the next meeting', () => {
  it('is thirteen weeks after the last', () => {
    assert.equal(nextMeetingOn('2027-01-12', '2027-01-12', isWeekday), '2027-04-13');
  });

  it('is a working day', () => {
    const day = nextMeetingOn('2027-01-10', '2027-01-12', isWeekday);
    assert.ok(isoWeekday(day) < 6, day);
  });

  it('lies ahead, also where a meeting was skipped', () => {
    assert.equal(nextMeetingOn('2027-01-12', '2027-05-01', isWeekday), '2027-07-13');
    assert.equal(nextMeetingOn('2027-01-12', '2027-04-13', isWeekday), '2027-07-13');
  });
});

describe('The next meeting', () => {
  const listing = { occupation: 'Leitung', needs: 'Untertitel', at: NOW };
  const last = exchange({
    format: 'workingMeeting',
    host: { name: 'Harlebach', land: 'NW' },
    members: [
      { ...organiser, role: 'organiser', listing },
      { ...participant, role: 'participant', level: 'steering', field: 'school', listing },
    ],
    topics: {
      proposed: [
        { text: 'Kita', wantedBy: ['a'] },
        { text: 'Schule', wantedBy: ['a', 'b'] },
        { text: 'Datenschutz', wantedBy: [] },
      ],
      picked: 2,
    },
  });
  const input = { ...sameAgain(last), exchangeId: 'ex-2', topic: 'offen', items: [], dates: new Map<string, string>() };
  const next = nextMeeting(last, input, happening({ id: 'click' }));

  it('has the same people, without what they agreed to for the last one; the others have joined just now', () => {
    assert.deepEqual(next.members, [
      { ...organiser, role: 'organiser' },
      { ...participant, role: 'participant', joinedAt: NOW, level: 'steering', field: 'school' },
    ]);
  });

  it('tells everybody once, each under an id of its own', () => {
    assert.deepEqual(
      next.handoffs.map(({ to }) => to),
      [organiser, participant].map(({ aadObjectId }) => personRef(TENANT, aadObjectId)),
    );
    assert.equal(new Set(next.handoffs.map(({ id }) => id)).size, 2);
  });

  it('is with the same municipality, which one has met by now', () => {
    assert.deepEqual(next.host, last.host);
    assert.equal(next.metBefore, true);
    assert.deepEqual(next.channel, { status: 'none' });
  });

  it('takes along the topics that were wanted and not picked', () => {
    assert.deepEqual(next.topics, { proposed: [{ text: 'Kita', wantedBy: ['a'] }] });
  });
});
