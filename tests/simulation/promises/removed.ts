/** What is deleted in time is gone everywhere: no document names it, none of it comes back, nobody hears of it again. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { AnyDocument } from '../../../src/domain/nextDue.ts';
import { nameOf } from '../documents.ts';
import type { Write } from '../ledger.ts';
import { marksIn } from '../words.ts';
import type { Promised } from './watch.ts';

/** What was composed before may still arrive: a call may take two minutes, and be one of several. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

const exchangeOf = (document: AnyDocument): string | undefined => {
  if (document.kind === 'exchange') return document.id;
  return document.kind === 'reflection' ? document.exchangeId : undefined;
};

/** The meeting after a meeting bears the same id again, once the one there was is gone and somebody wants another. */
const isAskedForAnew = (write: Write): write is Write & { readonly after: Exchange } =>
  write.before === undefined &&
  write.after.kind === 'exchange' &&
  write.causes.some(({ name }) => name === 'meeting.next');

/** What was applied is remembered by ids that say nothing. */
const textIn = (document: AnyDocument): string => JSON.stringify({ ...document, applied: [] });

export const removed: Promised = ({ report, store, clock }) => {
  /** The exchanges a mark is written in: a series of meetings shares its name and its topics. */
  const homes = new Map<string, Set<string>>();
  /** When an exchange was deleted, or the last one in which a mark was written, in milliseconds. */
  const goneAt = new Map<string, number>();
  const goneIds = new Set<string>();

  const learn = (exchangeId: string, { changed }: Write): void => {
    for (const { content } of changed)
      for (const mark of marksIn(JSON.stringify(content ?? '')))
        homes.set(mark, (homes.get(mark) ?? new Set()).add(exchangeId));
  };

  const goneIn = (text: string): readonly string[] => [
    ...[...goneIds].filter((id) => text.includes(id)),
    ...[...marksIn(text)].filter((mark) => goneAt.has(mark)),
  ];

  const checkDocument = (document: AnyDocument): void => {
    const [left] = goneIds.size === 0 ? [] : goneIn(textIn(document));
    if (left !== undefined) report('what is deleted is gone everywhere', `${nameOf(document)} holds ${left}`);
  };

  return {
    onWrite: (write) => {
      if (isAskedForAnew(write)) goneIds.delete(write.after.id);
      const exchangeId = exchangeOf(write.after);
      if (exchangeId !== undefined) learn(exchangeId, write);
      checkDocument(write.after);
    },
    onRemoved: ({ document }) => {
      if (document.kind !== 'exchange') return;
      const now = clock.milliseconds();
      goneIds.add(document.id);
      goneAt.set(document.id, now);
      for (const [mark, written] of homes) if (written.delete(document.id) && written.size === 0) goneAt.set(mark, now);
      for (const other of store.all()) checkDocument(other);
    },
    onBegin: (_call, claim) => {
      if (claim?.document.kind === 'exchange' && goneIds.has(claim.document.id))
        report('nothing is sent about what is deleted', claim.name);
    },
    onSaid: ({ tenantId, to, text }) => {
      if (goneIds.size === 0) return;
      const isOver = (word: string): boolean =>
        clock.milliseconds() - (goneAt.get(word) ?? Infinity) > UNDER_WAY_MILLISECONDS;
      const said = goneIn(text).find(isOver);
      const hearer = to.type === 'person' ? to.aadObjectId : to.channelId;
      if (said !== undefined) report('nobody hears of what is deleted', `${said} was said to ${tenantId}/${hearer}`);
    },
  };
};
