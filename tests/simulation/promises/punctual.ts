/** Every due delivery is made within its window, once the bot runs and Teams allows it. */
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import { isSame, nameOf } from '../documents.ts';
import type { Write } from '../ledger.ts';
import { createHeap } from '../machine/heap.ts';
import { dueIn } from './settled.ts';
import type { Promised } from './watch.ts';

/**
 * How long something may be due while at least one replica runs. A call may take two minutes, another replica's claim
 * holds for one, and a round goes through what came before; what Teams asked to wait for is not due meanwhile.
 */
const WINDOW_MILLISECONDS = 20 * 60 * 1_000;

/** What the workers change about a document. */
const workOn = (document: AnyDocument): unknown => {
  switch (document.kind) {
    case 'exchange':
      return [document.handoffs, document.deliveries];
    case 'person':
      return [document.handoffs, document.bundle];
    default:
      return document.handoffs;
  }
};

const isProgress = ({ before, after }: Write): boolean =>
  before === undefined || !isSame(workOn(before), workOn(after));

export const punctual: Promised = ({ report, store, clock, calendar, servingSince }) => {
  /** Since when each document has been due without any work on it. */
  const sinceByName = new Map<string, number>();
  const waiting = createHeap<string>();

  const longest = () => {
    for (let first = waiting.first(); first !== undefined; first = waiting.first()) {
      if (sinceByName.get(first.value) === first.at) return first;
      waiting.take();
    }
    return undefined;
  };

  return {
    onWrite: (write) => {
      const { name, after } = write;
      const now = clock.milliseconds();
      const known = sinceByName.get(name) ?? Infinity;
      const next = after.nextDueAt === undefined ? Infinity : Math.max(Date.parse(after.nextDueAt), now);
      const since = known < now && next === now && !isProgress(write) ? known : next;
      sinceByName.set(name, since);
      if (since !== known) waiting.add(since, name);
    },
    onRemoved: ({ name }) => void sinceByName.delete(name),
    onStep: () => {
      const first = longest();
      if (first === undefined) return;
      if (clock.milliseconds() - Math.max(first.at, servingSince()) > WINDOW_MILLISECONDS)
        report(
          'every due delivery is made within its window',
          `${first.value} is due since ${new Date(first.at).toISOString()}`,
        );
    },
    /** The index may not keep back what the plan says is due. */
    onDay: () => {
      const now = clock.milliseconds();
      for (const document of store.all()) {
        const isLater = document.nextDueAt === undefined || Date.parse(document.nextDueAt) > now;
        const [debt] = isLater ? dueIn(document, clock.now(), calendar) : [];
        if (debt !== undefined) report('the index knows of everything that is due', `${nameOf(document)}: ${debt}`);
      }
    },
  };
};
