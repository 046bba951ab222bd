/** Handing one question to a colleague: asked once, answered or given back, and known to those two alone. */
import assert from 'node:assert/strict';
import { deliveriesDue } from '../../src/domain/deliveries.ts';
import type { Actor } from '../../src/domain/document.ts';
import { answeredBy, type EnquiryEvent } from '../../src/domain/enquiries.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { invitationStanding } from '../../src/domain/invitations.ts';
import {
  address,
  exchange,
  happening,
  isWeekday,
  must,
  NOW,
  organiser,
  participant,
  stranger,
} from '../fixtures/builders.ts';

const handed = (given: { by?: Actor; to?: Actor; question?: string; askAt?: string } = {}): EnquiryEvent => ({
  ...happening({ by: given.by ?? participant }),
  type: 'enquiryMade',
  colleague: given.to ?? stranger,
  question: given.question ?? 'C3',
  questionSet: 'visiting',
  questionSetVersion: 2,
  askAt: given.askAt ?? NOW,
});

type Closing = 'enquiryGivenBack' | 'enquiryRefused' | 'enquiryRecalled';

const closed = (type: Closing, enquiry: string, by: Actor = stranger): EnquiryEvent => ({
  ...happening({ by }),
  type,
  enquiry,
});
const answered = (enquiry: string, by: Actor = stranger): EnquiryEvent => ({
  ...happening({ by }),
  type: 'enquiryAnswered',
  enquiry,
  text: 'Frau Seidel.',
});

const revised = (enquiry: string, by: Actor = stranger): EnquiryEvent => ({
  ...happening({ by }),
  type: 'enquiryRevised',
  enquiry,
  text: 'Frau Seidel, ab März.',
});

const after = (...events: readonly EnquiryEvent[]): Exchange =>
  events.reduce((state, event) => must(transition(state, event)), exchange());
const refusalOf = (state: Exchange, event: EnquiryEvent) => {
  const changed = transition(state, event);
  return changed.ok ? undefined : changed.error;
};
const due = (state: Exchange, now = NOW): readonly string[] =>
  deliveriesDue(state, { now, isWorkingDay: isWeekday }).map(({ kind }) => kind);
const owed = ({ handoffs }: Exchange): readonly string[] =>
  handoffs.map(({ event, to }) => `${event.type} → ${to.kind}`);

describe('a question handed to a colleague', () => {
  it('is asked at once, and both other documents learn of it', () => {
    const state = after(handed());
    assert.deepEqual(due(state), ['enquiry']);
    assert.deepEqual(owed(state), ['enquiryReceived → person', 'questionHandedOver → reflection']);
  });

  it('is asked only once a pause is over', () => {
    const state = after(handed({ askAt: '2027-01-18T08:00:00Z' }));
    assert.deepEqual(due(state), []);
    assert.deepEqual(due(state, '2027-01-18T08:00:00Z'), ['enquiry']);
  });

  it('is not handed to oneself, and not twice to the same person', () => {
    const first = handed();
    const state = after(first);
    assert.equal(refusalOf(state, handed()), 'alreadyEnquired');
    assert.equal(refusalOf(exchange(), handed({ to: participant })), 'ownQuestion');
    assert.equal(refusalOf(after(first, closed('enquiryGivenBack', first.id)), handed()), 'gaveItBack');
    assert.equal(refusalOf(after(first, answered(first.id)), handed()), 'alreadyReplied');
    must(transition(state, handed({ question: 'C4' })));
    must(transition(state, handed({ by: organiser })));
    must(transition(after(first, closed('enquiryRecalled', first.id, participant)), handed()));
  });

  it('is handed over by members only, and answered by nobody else than whom it was handed to', () => {
    const first = handed();
    assert.equal(refusalOf(exchange(), handed({ by: stranger, to: organiser })), 'notMember');
    assert.equal(refusalOf(after(first), answered(first.id, organiser)), 'unknownEnquiry');
    assert.equal(refusalOf(after(first), closed('enquiryRecalled', first.id, organiser)), 'unknownEnquiry');
  });

  it('answered, leaves its text to the reflection of whoever asked, and tells them', () => {
    const first = handed();
    const state = after(first, answered(first.id));
    assert.deepEqual(state.handoffs.at(-2)?.event, {
      type: 'replyReceived',
      enquiry: first.id,
      question: 'C3',
      text: 'Frau Seidel.',
    });
    assert.equal(state.handoffs.at(-2)?.to.id, `reflection.${participant.aadObjectId}`);
    assert.equal(owed(state).at(-1), 'enquiriesSettled → person');
    assert.doesNotMatch(JSON.stringify({ ...state, handoffs: [] }), /Seidel/);
    assert.deepEqual(due(state), ['reply']);
  });

  it('is closed once: what comes later changes nothing', () => {
    const first = handed();
    const state = after(first, answered(first.id));
    assert.equal(must(transition(state, answered(first.id))), state);
    assert.equal(refusalOf(state, closed('enquiryGivenBack', first.id)), 'enquiryClosed');
    assert.equal(refusalOf(state, closed('enquiryRecalled', first.id, participant)), 'enquiryClosed');
  });

  it('takes another wording of an answer from whoever gave it, and tells the asker anew', () => {
    const [first, answer] = [handed(), answered('')];
    const state = after(first, { ...answer, type: 'enquiryAnswered', enquiry: first.id, text: 'Frau Seidel.' });
    assert.equal(answeredBy(state, { activityId: answer.id, by: stranger.aadObjectId })?.id, first.id);
    assert.equal(answeredBy(state, { activityId: answer.id, by: organiser.aadObjectId }), undefined);
    assert.equal(refusalOf(state, revised(first.id, organiser)), 'unknownEnquiry');
    const changed = must(transition(state, revised(first.id)));
    assert.deepEqual(changed.handoffs.at(-1)?.event, {
      ...{ type: 'replyRevised', reply: `${answer.id}:replyReceived`, question: 'C3', text: 'Frau Seidel, ab März.' },
    });
    assert.deepEqual(due(changed), ['reply']);
    assert.doesNotMatch(JSON.stringify({ ...changed, handoffs: [] }), /Seidel/);
  });

  it('takes no other wording while nothing was answered', () => {
    const first = handed();
    assert.equal(refusalOf(after(first), revised(first.id)), 'unknownEnquiry');
    assert.equal(refusalOf(after(first, closed('enquiryGivenBack', first.id)), revised(first.id)), 'unknownEnquiry');
  });

  it('keeps a colleague reminded of as long as another one is open', () => {
    const [first, second] = [handed(), handed({ question: 'C4' })];
    const state = after(first, second, answered(first.id));
    assert.ok(!owed(state).includes('enquiriesSettled → person'));
    assert.ok(owed(must(transition(state, answered(second.id)))).includes('enquiriesSettled → person'));
  });

  it('refused, gives back all that is open, and nothing more is asked about the exchange', () => {
    const [first, second] = [handed(), handed({ question: 'C4', by: organiser })];
    const state = after(first, second, closed('enquiryRefused', first.id));
    assert.deepEqual(
      state.enquiries.map(({ status }) => status),
      ['refused', 'refused'],
    );
    assert.equal(refusalOf(state, handed({ question: 'A1' })), 'wantsNoQuestions');
    assert.equal(invitationStanding(state, stranger.aadObjectId), 'declined');
    assert.deepEqual(due(state), ['reply', 'reply']);
  });

  it('is not handed to somebody who declined an invitation', () => {
    const invited = { ...stranger, ...address, by: organiser };
    const state = exchange({ invitations: [{ ...invited, at: NOW, status: 'declined' }] });
    assert.equal(refusalOf(state, handed()), 'wantsNoQuestions');
  });

  it('goes with whoever asked when they leave, and comes back when the colleague leaves', () => {
    const [toOrganiser, fromOrganiser] = [handed({ to: organiser }), handed({ by: organiser, to: participant })];
    const left = must(
      transition(after(toOrganiser, fromOrganiser), { ...happening({ by: participant }), type: 'memberLeft' }),
    );
    assert.deepEqual(
      left.enquiries.map(({ status }) => status),
      ['recalled', 'givenBack'],
    );
    assert.equal(new Set(left.handoffs.map(({ id }) => id)).size, left.handoffs.length);
    assert.ok(due(left).includes('reply'));
  });

  it('that may not have arrived is no trouble any more once it is answered', () => {
    const first = handed();
    const unknown = { status: 'unknown', fence: 1, at: NOW } as const;
    const state = { ...after(first), deliveries: { [`enquiry:${first.id}`]: unknown } };
    assert.deepEqual(due(state), ['trouble']);
    assert.deepEqual(due(must(transition(state, answered(first.id)))), ['reply']);
  });
});
