/** The closing note: what became of the steps, once, in the channel that knows them. */
import assert from 'node:assert/strict';
import { closingMark, closingView } from '../../src/domain/closing.ts';
import { closingNote } from '../../src/domain/closingNote.ts';
import { plannedDeliveries } from '../../src/domain/deliveries.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { confirmed, exchange, happening, isWeekday, must, NOW, organiser, step } from '../fixtures/builders.ts';

const closed = { by: organiser, at: NOW };
const published = { content: { sections: {}, insights: [], steps: [] }, by: organiser, at: '2026-11-02T08:00:00Z' };
const travelled = exchange({
  channel: confirmed(),
  visitOn: '2026-10-05',
  steps: [
    step({ title: 'Sprechstunde', status: 'done', closed }),
    step({ title: 'App', status: 'rejected', closed: { ...closed, reason: 'zu teuer' } }),
    step({ title: 'Begleitblatt' }),
  ],
  summary: { sections: {}, leftOut: [], published },
});
const unpublished = { ...travelled, summary: { sections: {}, leftOut: [] } };

const seen = { at: NOW, deleteOn: '2028-01-11' };
const close = (given: Exchange): Exchange => {
  const { deleteOn } = seen;
  const mark = closingMark(closingView(given, seen));
  return must(transition(given, { ...happening(), type: 'exchangeClosed', seen: mark, deleteOn }));
};
const notesOf = (given: Exchange) =>
  plannedDeliveries(given, { now: NOW, isWorkingDay: isWeekday }).filter(
    ({ delivery }) => delivery.kind === 'closingNote',
  );

describe('The closing note', () => {
  it('sorts the steps by what became of them, with the reason why one was rejected', () => {
    assert.deepEqual(closingNote(travelled), {
      done: [{ number: 1, title: 'Sprechstunde' }],
      rejected: [{ number: 2, title: 'App', reason: 'zu teuer' }],
      open: [{ number: 3, title: 'Begleitblatt' }],
    });
  });

  it('is announced before the exchange is closed, with what it will say', () => {
    assert.deepEqual(closingView(travelled, seen).note, { channelName: 'steering', done: 1, rejected: 1 });
    assert.equal(closingView(unpublished, seen).note, undefined);
    assert.equal(closingView({ ...travelled, channel: { status: 'none' } }, seen).note, undefined);
  });

  it('is posted once the exchange is closed, and once for each time', () => {
    assert.deepEqual(notesOf(travelled), []);
    const first = close(travelled);
    const [note] = notesOf(first);
    assert.equal(note?.at, first.closed?.at);
    const key = note?.delivery.key ?? '';
    const sent = { ...first, deliveries: { [key]: { status: 'sent' as const, at: NOW, fence: 1, activityId: 'a' } } };
    assert.deepEqual(notesOf(sent), []);
    const again = must(transition(sent, { ...happening(), type: 'exchangeReopened' }));
    assert.deepEqual(notesOf(again), []);
    assert.equal(notesOf(close(again)).length, 1);
  });

  it('is not posted where the steering group knows no steps', () => {
    assert.deepEqual(notesOf(close(unpublished)), []);
    assert.deepEqual(notesOf(close({ ...travelled, steps: [] })), []);
    assert.deepEqual(notesOf(close({ ...travelled, channel: { status: 'none' } })), []);
  });
});
