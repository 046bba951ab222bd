/** Four eyes and corrections: who may approve what, and what a version is. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { markOfDraft } from '../../src/domain/summary.ts';
import { approvalStateOf } from '../../src/domain/summaryTransition.ts';
import {
  confirmed,
  exchange,
  happening,
  insight,
  must,
  organiser,
  participant,
  stranger,
} from '../fixtures/builders.ts';

type Without<E> = E extends unknown ? Omit<E, 'id' | 'at' | 'by'> : never;

const happens = (given: Exchange, by: typeof organiser, event: Without<ExchangeEvent>) =>
  transition(given, { ...happening({ by }), ...event });
const after = (given: Exchange, by: typeof organiser, event: Without<ExchangeEvent>): Exchange =>
  must(happens(given, by, event));

const seenOf = (given: Exchange): string => markOfDraft(given);
const draft = (): Exchange =>
  after(exchange({ channel: confirmed(), insights: [insight()] }), organiser, { type: 'fourEyesSet', isOn: true });
const asked = (given = draft(), second = participant): Exchange =>
  after(given, organiser, { type: 'secondAsked', seen: seenOf(given), second });
const refused = (error: string) => ({ ok: false, error });

describe('a summary that needs four eyes', () => {
  it('is not published by the organiser alone', () => {
    const given = draft();
    const event = { type: 'summaryApproved', seen: seenOf(given) } as const;
    assert.deepEqual(happens(given, organiser, event), refused('secondNeeded'));
  });

  it('is published with both names once the second person approves what they saw', () => {
    const given = asked();
    const { summary } = after(given, participant, { type: 'secondApproved', seen: seenOf(given) });
    assert.deepEqual([summary.published?.by, summary.published?.second], [organiser, participant]);
    assert.equal(summary.approval, undefined);
  });

  it('asks nobody who organises it or takes no part', () => {
    for (const second of [organiser, stranger])
      assert.deepEqual(
        happens(draft(), organiser, { type: 'secondAsked', seen: seenOf(draft()), second }),
        refused('secondNotMember'),
      );
  });

  it('is approved by nobody but whoever was asked', () => {
    const given = asked();
    assert.deepEqual(happens(given, organiser, { type: 'secondApproved', seen: seenOf(given) }), refused('notAsked'));
  });

  it('needs a new request after a change, even if the change is what the second person has just seen', () => {
    const given = after(asked(), organiser, { type: 'summaryWritten', sections: { opening: 'Neu' } });
    assert.equal(approvalStateOf(given), 'changed');
    assert.deepEqual(
      happens(given, participant, { type: 'secondApproved', seen: seenOf(given) }),
      refused('summaryChanged'),
    );
    assert.equal(approvalStateOf(asked(given)), 'asked');
  });

  it('keeps the reason of whoever declines, and can be asked for again', () => {
    const given = after(asked(), participant, { type: 'secondDeclined', reason: 'Zahlen fehlen' });
    assert.equal(approvalStateOf(given), 'declined');
    assert.deepEqual(happens(given, participant, { type: 'secondApproved', seen: seenOf(given) }), refused('notAsked'));
    assert.equal(approvalStateOf(asked(given)), 'asked');
  });

  it('is declined, or approved, once, however often the click comes', () => {
    const declined = after(asked(), participant, { type: 'secondDeclined', reason: 'Zahlen fehlen' });
    assert.equal(after(declined, participant, { type: 'secondDeclined', reason: 'Zahlen fehlen' }), declined);
    const approve = { type: 'secondApproved', seen: seenOf(asked()) } as const;
    const approved = after(asked(), participant, approve);
    assert.equal(after(approved, participant, approve), approved);
  });

  it('waits for somebody else when the second person leaves, or organises by now', () => {
    assert.equal(approvalStateOf(after(asked(), participant, { type: 'memberLeft' })), 'left');
    assert.equal(approvalStateOf(after(asked(), organiser, { type: 'organiserHandedOver', to: participant })), 'left');
  });
});

describe('a correction', () => {
  const published = (): Exchange => {
    const given = exchange({ channel: confirmed(), insights: [insight(), insight({ text: 'Zweite' })] });
    return after(given, organiser, { type: 'summaryApproved', seen: seenOf(given) });
  };
  const begun = (): Exchange => after(published(), organiser, { type: 'correctionBegun', reason: 'Zahl falsch' });

  it('leaves what is published as it is until it is approved, and is the next version then', () => {
    const written = after(begun(), organiser, { type: 'summaryWritten', sections: { opening: 'Neu' } });
    assert.deepEqual(written.summary.published, published().summary.published);
    const { summary } = after(written, organiser, { type: 'summaryApproved', seen: seenOf(written) });
    assert.deepEqual(
      [summary.published?.version, summary.published?.corrected, summary.published?.content.sections.opening],
      [2, 'Zahl falsch', 'Neu'],
    );
    assert.equal(summary.correction, undefined);
  });

  it('that is dropped leaves no trace', () => {
    const written = after(begun(), organiser, { type: 'summaryInsightChosen', insight: 1, isLeftOut: true });
    assert.deepEqual(after(written, organiser, { type: 'correctionDropped' }).summary, published().summary);
  });

  it('is approved with what it says it corrects: another reason is another text', () => {
    const again = asked(begun());
    const reworded = after(again, organiser, { type: 'correctionBegun', reason: 'Name falsch' });
    assert.equal(approvalStateOf(reworded), 'changed');
    const event = { type: 'secondApproved', seen: seenOf(again) } as const;
    assert.deepEqual(happens(reworded, participant, event), refused('summaryChanged'));
  });

  it('is not taken for approved because the second person approved the version before', () => {
    const first = after(asked(), participant, { type: 'secondApproved', seen: seenOf(asked()) });
    const correcting = after(first, organiser, { type: 'correctionBegun', reason: 'Zahl falsch' });
    const event = { type: 'secondApproved', seen: seenOf(correcting) } as const;
    assert.deepEqual(happens(correcting, participant, event), refused('notAsked'));
  });

  it('is begun by the organiser, of something published', () => {
    const begin = { type: 'correctionBegun', reason: 'Zahl falsch' } as const;
    assert.deepEqual(happens(published(), participant, begin), refused('notOrganiser'));
    assert.deepEqual(happens(draft(), organiser, begin), refused('nothingToCorrect'));
  });
});
