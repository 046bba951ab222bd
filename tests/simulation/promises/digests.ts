/** The steering channel gets a digest on a working day, once a week at most, and only if there is news. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { addDays, isoWeekday, morningOf } from '../../../src/domain/time.ts';
import type { Claim } from '../claims.ts';
import { isSame, nameOf } from '../documents.ts';
import type { Write } from '../ledger.ts';
import type { Promised } from './watch.ts';

const KEY = 'digest:';
const dayIn = (key: string): string => key.slice(KEY.length);
const mondayOf = (day: string): string => addDays(day, 1 - isoWeekday(day));

/** What a digest may tell of has changed: a date, an item that was closed, a step. */
const isNews = ({ before, after }: Write): boolean => {
  if (before?.kind !== 'exchange' || after.kind !== 'exchange') return after.kind === 'exchange';
  const closings = ({ checklist }: Exchange): unknown => checklist.map(({ closed }) => closed?.at);
  return (
    before.visitOn !== after.visitOn ||
    !isSame(before.summary.published, after.summary.published) ||
    !isSame(before.steps, after.steps) ||
    !isSame(closings(before), closings(after))
  );
};

/** Digests that may not have arrived, and that somebody who may wants to be sent again: their news counts anew. */
const sentAgain = ({ before, after }: Write): readonly string[] =>
  before?.kind !== 'exchange' || after.kind !== 'exchange'
    ? []
    : Object.keys(before.deliveries).filter((key) => {
        const [earlier, now] = [before.deliveries[key]?.status, after.deliveries[key]?.status];
        return key.startsWith(KEY) && earlier !== 'claimed' && earlier !== 'deferred' && now === 'deferred';
      });

const placeOf = ({ channel, ...exchange }: Exchange): string =>
  `${nameOf({ channel, ...exchange })} in ${channel.status === 'none' ? 'no channel' : channel.channel.channelId}`;

export const digests: Promised = ({ report, clock, calendar }) => {
  /** When there was news of an exchange, in milliseconds. */
  const newsAt = new Map<string, readonly number[]>();
  /** The days of an exchange's digests whose news was told, or may have been told. */
  const toldOn = new Map<string, ReadonlySet<string>>();
  /** For each exchange and channel the weeks in which a digest arrived, and which. */
  const arrivedIn = new Map<string, string>();

  const checkNews = (name: string, exchange: Exchange, day: string): void => {
    const last = [...(toldOn.get(name) ?? [])]
      .filter((told) => told < day)
      .toSorted()
      .at(-1);
    const momentOn = (told: string): number => Date.parse(morningOf(told, exchange.timeZone));
    const after = last === undefined ? -Infinity : momentOn(last);
    if (!(newsAt.get(name) ?? []).some((at) => at > after && at <= momentOn(day)))
      report('a digest has news to tell', `${name} ${day}`);
  };

  const checkWeek = ({ key }: Claim, exchange: Exchange): void => {
    const week = `${placeOf(exchange)} ${mondayOf(dayIn(key))}`;
    const earlier = arrivedIn.get(week);
    if (earlier !== undefined && earlier !== key) report('at most one digest a week', `${week}, ${earlier} and ${key}`);
    arrivedIn.set(week, key);
  };

  return {
    onWrite: (write) => {
      const { name } = write;
      if (isNews(write)) newsAt.set(name, [...(newsAt.get(name) ?? []), clock.milliseconds()]);
      const again = new Set(sentAgain(write).map(dayIn));
      if (again.size > 0) toldOn.set(name, new Set([...(toldOn.get(name) ?? [])].filter((day) => !again.has(day))));
    },
    onAttempt: ({ result, arrived }, claim) => {
      if (claim?.document.kind !== 'exchange' || !claim.key.startsWith(KEY)) return;
      const exchange = claim.document;
      const name = nameOf(exchange);
      const day = dayIn(claim.key);
      const { own, host } = exchange;
      if (!calendar.workingDays(host === undefined ? [own.land] : [own.land, host.land])(day))
        report('a digest comes on a working day', `${name} ${day}`);
      checkNews(name, exchange, day);
      if (arrived !== undefined) checkWeek(claim, exchange);
      if (result.status !== 'throttled') toldOn.set(name, new Set([...(toldOn.get(name) ?? []), day]));
    },
  };
};
