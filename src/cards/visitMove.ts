/** Shows which dates would change if the visit moved, and asks. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/visitMove.json' with { type: 'json' };
import type { DateChange, DateConflict } from '../domain/dateChanges.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemTitle } from './checklist.ts';
import { exchangeId, IN_LIST, lang, ours, shortText } from './common.ts';
import { shown } from './userText.ts';

export const visitMoveCard = defineCard({
  name: 'visitMove',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    on: z.iso.date(),
    title: ours,
    now: ours,
    intro: ours,
    rows: z.array(z.strictObject({ name: shortText, before: ours, after: ours })),
    more: ours,
    kept: ours,
    conflicts: z.array(z.strictObject({ line: ours })),
    warning: ours,
    move: ours,
    keep: ours,
  }),
  verbs: ['visit.move', 'visit.keep'],
});

const ROWS = 6;

export interface VisitMoveView {
  readonly exchange: Exchange;
  readonly on: string;
  readonly changes: readonly DateChange[];
  /** Items whose date was set by hand. */
  readonly kept: number;
  /** Dates set by hand that no longer fit. */
  readonly conflicts: readonly DateConflict[];
  readonly warning: string;
}

const rowFor =
  (reader: Reader, { checklist, ...exchange }: Exchange) =>
  ({ item, from, to }: DateChange) => {
    const listed = checklist[item - 1];
    return {
      name: listed === undefined ? String(item) : itemTitle(reader, exchange, listed),
      before: from === undefined ? reader.texts.common.noDate : reader.shortDay(from),
      after: reader.shortDay(to),
    };
  };

/** A heading, then each date set by hand that no longer fits; what is to be done about it is left to people. */
export const conflictLines = (
  reader: Reader,
  { checklist, ...exchange }: Exchange,
  conflicts: readonly DateConflict[],
): readonly string[] => {
  const { conflictIntro, conflictLine, conflictMore } = reader.texts.exchange;
  const lines = conflicts.slice(0, ROWS).map(({ item, dueOn, liesAfterVisit }) => {
    const listed = checklist[item - 1];
    const title = listed === undefined ? '' : shown(itemTitle(reader, exchange, listed), IN_LIST);
    return conflictLine({ item, title, day: reader.shortDay(dueOn), liesAfterVisit });
  });
  const more = conflicts.length > ROWS ? [conflictMore(conflicts.length - ROWS)] : [];
  return conflicts.length === 0 ? [] : [conflictIntro, ...lines, ...more];
};

export const renderVisitMove = (reader: Reader, view: VisitMoveView): AdaptiveCard => {
  const { exchange, on, changes, kept, conflicts, warning } = view;
  const { moveTitle, moveNow, moveIntro, moveNone, moveKept, moveMore, move, keep, nouns } = reader.texts.exchange;
  return visitMoveCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    on,
    title: moveTitle(nouns[exchange.format], reader.day(on)),
    now: exchange.visitOn === undefined ? '' : moveNow(reader.day(exchange.visitOn)),
    intro: changes.length === 0 ? moveNone : moveIntro(changes.length),
    rows: changes.slice(0, ROWS).map(rowFor(reader, exchange)),
    more: changes.length > ROWS ? moveMore(changes.length - ROWS) : '',
    kept: kept === 0 ? '' : moveKept(kept),
    conflicts: conflictLines(reader, exchange, conflicts).map((line) => ({ line })),
    warning,
    move,
    keep,
  });
};
