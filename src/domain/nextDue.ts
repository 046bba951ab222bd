/** When a document has work at the earliest. Stored with it and indexed, so that finding work never reads the rest. */
import { nextBundleAt } from './bundle.ts';
import { CLAIM_SECONDS } from './deliveryLog.ts';
import { plannedDeliveries } from './deliveries.ts';
import type { Exchange } from './exchange.ts';
import type { Library } from './library.ts';
import type { Person } from './person.ts';
import type { Reflection } from './reflection.ts';
import { removalAt } from './removal.ts';
import type { Team } from './team.ts';
import { addSeconds, earliest, isBefore, type IsWorkingDay } from './time.ts';

export type AnyDocument = Exchange | Reflection | Person | Team | Library;

export interface DueInput {
  readonly now: string;
  readonly isWorkingDay: IsWorkingDay;
}

const plannedOfExchange = (exchange: Exchange, input: DueInput): readonly (string | undefined)[] => {
  const said = [
    ...plannedDeliveries(exchange, input).map(({ at }) => at),
    ...Object.values(exchange.deliveries)
      .filter((entry) => entry.status === 'claimed')
      .map((entry) => addSeconds(entry.at, CLAIM_SECONDS)),
  ];
  // What is being deleted waits for what is still to be said, and for all others to know.
  const isWaiting = exchange.removingSince !== undefined && said.length + exchange.handoffs.length > 0;
  return isWaiting ? said : [...said, removalAt(exchange)];
};

const plannedOf = (document: AnyDocument, input: DueInput): readonly (string | undefined)[] => {
  switch (document.kind) {
    case 'exchange':
      return plannedOfExchange(document, input);
    case 'person':
      return [nextBundleAt(document, input.now, input.isWorkingDay)];
    case 'reflection':
    case 'team':
    case 'library':
      return [];
  }
};

/** Handoffs not yet applied are due since they were recorded, those of a deletion some time later. */
const dueAt = (document: AnyDocument, input: DueInput): string | undefined =>
  earliest([...document.handoffs.map(({ at }) => at), ...plannedOf(document, input)].filter((at) => at !== undefined));

/** Whether there is work in a document, as far as the moment stored with it says. */
export const isDue = ({ nextDueAt }: AnyDocument, now: string): boolean =>
  nextDueAt !== undefined && !isBefore(now, nextDueAt);

/** The document with its `nextDueAt` made true; every save goes through this. */
export const withNextDue = <D extends AnyDocument>(document: D, input: DueInput): D => ({
  ...document,
  nextDueAt: dueAt(document, input),
});
