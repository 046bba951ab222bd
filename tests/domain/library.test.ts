/** What an organisation has learned: only what was published, only those named who agreed. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import {
  createLibrary,
  type ExchangeLessons,
  LESSON_LIMIT,
  libraryTransition,
  newestLessons,
} from '../../src/domain/library.ts';
import { markOf } from '../../src/domain/mark.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import { confirmed, exchange, happening, insight, must, NOW, participant, TENANT } from '../fixtures/builders.ts';

const base = exchange({
  channel: confirmed(),
  insights: [
    insight({ text: 'Hausbesuche wirken', decision: { type: 'adopt' } }),
    insight({ text: 'Die App', decision: { type: 'reject', because: 'zu teuer' } }),
    insight({ text: 'Geheim' }),
  ],
  summary: { sections: { opening: 'Intern' }, leftOut: [3] },
});
const publish = (given: Exchange): Exchange =>
  must(transition(given, { ...happening(), type: 'summaryApproved', seen: markOf(composeSummary(given)) }));
const handedOn = ({ handoffs }: Exchange): readonly ExchangeLessons[] =>
  handoffs.flatMap(({ event }) => (event.type === 'lessonsPublished' ? [event.lessons] : []));
const after = (given: Exchange, event: Partial<ExchangeEvent> & Pick<ExchangeEvent, 'type'>): Exchange =>
  must(transition(given, { ...happening(), ...event } as ExchangeEvent));

describe('the library', () => {
  it('learns of an exchange when its summary is published, and of what was left out never', () => {
    assert.deepEqual(handedOn(after(base, { type: 'contactGiven' })), []);
    const [lessons] = handedOn(publish(base));
    assert.deepEqual(lessons?.lessons, [
      { text: 'Hausbesuche wirken', decision: 'adopt' },
      { text: 'Die App', decision: 'reject', words: 'zu teuer' },
    ]);
    assert.ok(!JSON.stringify(lessons).includes('Geheim') && !JSON.stringify(lessons).includes('Intern'));
  });

  it('names nobody who did not agree, and nobody any more who took it back or left', () => {
    const published = publish(base);
    assert.deepEqual(handedOn(published)[0]?.contacts, []);
    const given = after(published, { type: 'contactGiven', by: participant });
    assert.deepEqual(handedOn(given).at(-1)?.contacts, [participant]);
    const withdrawn = after(given, { type: 'contactWithdrawn', by: participant });
    assert.deepEqual(handedOn(withdrawn).at(-1)?.contacts, []);
    assert.deepEqual(handedOn(after(given, { type: 'memberLeft', by: participant })).at(-1)?.contacts, []);
  });

  it('names nobody who took it back in a turn that began earlier and was saved later', () => {
    const given = after(publish(base), { type: 'contactGiven', by: participant, at: '2027-01-11T08:00:05Z' });
    const withdrawn = after(given, { type: 'contactWithdrawn', by: participant, at: '2027-01-11T08:00:01Z' });
    const handed = handedOn(withdrawn);
    for (const order of [handed, handed.toReversed()]) {
      const library = order.reduce((all, lessons) => add(all, lessons), createLibrary(TENANT));
      assert.deepEqual(library.exchanges[0]?.contacts, []);
    }
  });

  it('hears of a topic that a working meeting picks later', () => {
    const meeting = publish({
      ...base,
      format: 'workingMeeting',
      topics: { proposed: [{ text: 'Wohnen', wantedBy: [] }] },
    });
    assert.equal(handedOn(after(meeting, { type: 'topicPicked', topic: 1 })).at(-1)?.topic, 'Wohnen');
  });

  const lessons = (exchangeId: string, count: number, given: Partial<ExchangeLessons> = {}): ExchangeLessons => ({
    ...{ exchangeId, title: exchangeId, topic: 'T', publishedAt: NOW, changedAt: NOW, contacts: [] },
    lessons: Array.from({ length: count }, () => ({ text: 'x', decision: 'adopt' as const })),
    ...given,
  });
  const add = (library: ReturnType<typeof createLibrary>, given: ExchangeLessons, at = NOW) =>
    libraryTransition(library, { ...happening({ at }), type: 'lessonsPublished', lessons: given });

  it('gives the newest publication first, the lessons of each in their order', () => {
    const older = lessons('a', 2, { publishedAt: '2026-01-01T08:00:00Z' });
    const library = add(add(createLibrary(TENANT), lessons('b', 1)), older);
    assert.deepEqual(
      newestLessons(library).map(({ exchange }) => exchange.exchangeId),
      ['b', 'a', 'a'],
    );
  });

  it('keeps one entry for each exchange, the newest, whatever arrives late', () => {
    const newest = lessons('a', 2, { changedAt: '2027-02-01T08:00:00Z' });
    const library = add(createLibrary(TENANT), newest, '2027-02-01T08:00:00Z');
    assert.equal(add(library, lessons('a', 1), NOW).exchanges[0], newest);
    assert.equal(add(library, lessons('b', 1)).exchanges.length, 2);
  });

  it('makes room by whole exchanges, the oldest first', () => {
    const old = add(createLibrary(TENANT), lessons('old', LESSON_LIMIT, { publishedAt: '2026-01-01T08:00:00Z' }));
    assert.deepEqual(
      add(old, lessons('new', 1)).exchanges.map(({ exchangeId }) => exchangeId),
      ['new'],
    );
  });
});
