/** Topics of a working meeting: whoever takes part proposes and wants, the organiser picks. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { TOPIC_LIMIT, topicsFor, type TopicEvent } from '../../src/domain/topics.ts';
import { err } from '../../src/domain/result.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { exchange, happening, item, must, organiser, participant, stranger } from '../fixtures/builders.ts';

type Change = TopicEvent extends infer E ? (E extends unknown ? Omit<E, 'id' | 'at' | 'by'> : never) : never;

const meeting = (given: Partial<Exchange> = {}): Exchange => exchange({ format: 'workingMeeting', ...given });
const by = (who: typeof organiser, change: Change) => ({ ...happening({ by: who }), ...change });
const then = (from: Exchange, ...events: readonly ExchangeEvent[]): Exchange =>
  events.reduce((state, event) => must(transition(state, event)), from);
const propose = (text: string) => ({ type: 'topicProposed', text }) as const;
const seen = (of: Exchange, me = organiser) =>
  topicsFor(of, me.aadObjectId).map(({ number, wanted, isMine }) => [number, wanted, isMine]);

describe('A topic', () => {
  const two = then(meeting(), by(organiser, propose('Kita')), by(participant, propose('Schule')));

  it('that is proposed is wanted by whoever proposed it', () => {
    assert.deepEqual(seen(two), [
      [1, 1, true],
      [2, 1, false],
    ]);
  });

  it('that is proposed again, in whatever case, is wanted by one more', () => {
    assert.deepEqual(seen(then(two, by(organiser, propose(' SCHULE ')))), [
      [2, 2, true],
      [1, 1, true],
    ]);
  });

  it('is wanted once by each, however often they say so', () => {
    const want = { type: 'topicWanted', topic: 2 } as const;
    assert.deepEqual(seen(then(two, by(organiser, want), by(organiser, want)))[0], [2, 2, true]);
  });

  it('that nobody wants any more is not shown; the others keep their numbers', () => {
    const unwanted = then(two, by(organiser, { type: 'topicUnwanted', topic: 1 }));
    assert.deepEqual(seen(unwanted), [[2, 1, false]]);
  });

  it('loses what somebody wanted who leaves', () => {
    assert.deepEqual(seen(then(two, { ...happening({ by: participant }), type: 'memberLeft' })), [[1, 1, true]]);
  });

  it('is picked by the organiser alone, and then the meeting is about it and the item is done', () => {
    const pick = { type: 'topicPicked', topic: 2 } as const;
    const before = { ...two, checklist: [item({ key: 'topicChosen' })] };
    assert.deepEqual(transition(before, by(participant, pick)), err('notOrganiser'));
    const picked = then(before, by(organiser, pick));
    assert.equal(picked.topic, 'Schule');
    assert.equal(picked.checklist[0]?.status, 'done');
    assert.equal(picked.topics.picked, 2);
  });

  it('can be picked anew, also where the item is gone', () => {
    const first = then({ ...two, checklist: [] }, by(organiser, { type: 'topicPicked', topic: 2 }));
    assert.equal(then(first, by(organiser, { type: 'topicPicked', topic: 1 })).topic, 'Kita');
  });

  it('is refused where the number means nothing, the list is full, or there is no meeting', () => {
    assert.deepEqual(transition(two, by(organiser, { type: 'topicWanted', topic: 9 })), err('unknownTopic'));
    assert.deepEqual(transition(two, by(organiser, { type: 'topicPicked', topic: 9 })), err('unknownTopic'));
    const proposed = Array.from({ length: TOPIC_LIMIT }, (_, index) => ({ text: `${index}`, wantedBy: ['x'] }));
    assert.deepEqual(transition(meeting({ topics: { proposed } }), by(organiser, propose('neu'))), err('tooMany'));
    assert.deepEqual(transition(exchange(), by(organiser, propose('neu'))), err('noMeeting'));
    assert.deepEqual(transition(two, by(stranger, propose('neu'))), err('notMember'));
  });

  it('from a card that is shown twice changes nothing the second time', () => {
    assert.equal(then(two, by(participant, propose('Schule'))), two);
  });
});
