/** As long as a published step is open the steering group is asked about it every 13 weeks, and hardly more often. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { nameOf } from '../documents.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

const DAY = 24 * 60 * 60 * 1_000;
const QUARTER = 91 * DAY;
/** Holidays, an outage, and what Teams asked to wait for. */
const SLACK = 14 * DAY;
/** One that is late is made up for until the middle of the quarter; from there the next one comes as planned. */
const LEAST = QUARTER / 2;

const isAsking = ({ channel, closed, summary, steps }: Exchange): boolean =>
  closed === undefined &&
  channel.status === 'confirmed' &&
  summary.published !== undefined &&
  steps.some(({ status }) => status === 'open');

/** From then on there is something to ask, and somewhere to ask it. */
const beginsToAsk = ({ before, after }: Write): boolean =>
  after.kind === 'exchange' && isAsking(after) && !(before?.kind === 'exchange' && isAsking(before));

/** Whoever claims it asks: if they die on the way nobody knows whether it arrived, and it is not asked again. */
const checksIn = ({ deliveries }: Exchange): readonly string[] =>
  Object.keys(deliveries).filter((key) => key.startsWith('check:'));

export const checks: Promised = ({ report, store, clock }) => {
  /** Since when each exchange waits for its next check, in milliseconds. */
  const waitingSince = new Map<string, number>();
  const askedAt = new Map<string, number>();
  const seen = new Set<string>();

  const checkAsked = (exchange: Exchange): void => {
    const name = nameOf(exchange);
    // Before the visit, or a quarter that was counted from it, there is nothing to ask about.
    const visit = Date.parse(exchange.quartersFrom ?? exchange.visitOn ?? '') || 0;
    const since = Math.max(waitingSince.get(name) ?? clock.milliseconds(), visit);
    if (clock.milliseconds() - since > QUARTER + SLACK)
      report('what became of open steps is asked every 13 weeks', `${name}, since ${new Date(since).toISOString()}`);
  };

  return {
    onWrite: (write) => {
      const { before, after, name } = write;
      if (after.kind !== 'exchange') return;
      const known = before?.kind === 'exchange' ? checksIn(before).length : 0;
      const isDatedAnew = before?.kind === 'exchange' && before.visitOn !== after.visitOn && known === 0;
      if (beginsToAsk(write) || isDatedAnew || checksIn(after).length > known)
        waitingSince.set(name, clock.milliseconds());
    },
    onAttempt: ({ arrived }, claim) => {
      if (claim?.document.kind !== 'exchange' || !claim.key.startsWith('check:') || arrived === undefined) return;
      // A card that somebody has deleted in Teams is posted again once there is something new to show.
      if (seen.has(claim.name)) return;
      seen.add(claim.name);
      const name = nameOf(claim.document);
      if (clock.milliseconds() - (askedAt.get(name) ?? -Infinity) < LEAST)
        report('checks do not come close together', claim.name);
      askedAt.set(name, clock.milliseconds());
    },
    onDay: () => {
      for (const document of store.all()) if (document.kind === 'exchange' && isAsking(document)) checkAsked(document);
    },
  };
};
