/** Loads and changes exchanges for a turn: membership is checked, conflicts are retried, second documents follow. */
import type { ChannelRef, Happening } from '../domain/document.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import type { ExchangeEvent } from '../domain/exchangeEvent.ts';
import { transition } from '../domain/exchangeTransition.ts';
import { exchangeRef, teamRef } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { passOn } from '../records/handoffs.ts';
import { say, type Outcome, type Services, type Turn } from './turn.ts';

type Without<E> = E extends unknown ? Omit<E, keyof Happening> : never;
export type ExchangeChange = Without<ExchangeEvent>;

export const channelOf = ({ place }: Turn): ChannelRef | undefined =>
  place.type === 'channel' ? place.channel : undefined;

/** The exchange that a channel steers. */
export const steeredFrom = async (
  { records }: Services,
  tenantId: string,
  { teamId, channelId }: Pick<ChannelRef, 'teamId' | 'channelId'>,
): Promise<string | undefined> => {
  const team = await records.load(teamRef(tenantId, teamId));
  return team?.document.bound.findLast((bound) => bound.channelId === channelId)?.exchangeId;
};

/** In the confirmed channel everyone sees what the channel shows; elsewhere only members see anything. */
const maySee = (exchange: Exchange, turn: Turn): boolean =>
  exchange.removingSince === undefined &&
  (memberOf(exchange, turn.person.aadObjectId) !== undefined ||
    (exchange.channel.status === 'confirmed' && exchange.channel.channel.channelId === channelOf(turn)?.channelId));

/** Somebody else's exchange and one that does not exist look alike from outside. */
export const loadExchange = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Exchange, Refusal>> => {
  const stored = await services.records.load(exchangeRef(turn.tenantId, exchangeId));
  return stored !== undefined && maySee(stored.document, turn) ? ok(stored.document) : err('notMember');
};

export interface ExchangeChanged {
  readonly before: Exchange;
  readonly after: Exchange;
}

export type Changing = ExchangeChange & {
  readonly exchangeId: string;
  /** What somebody was sent to join without a channel. */
  readonly joinCode?: string;
};

export const changeExchange = async (
  services: Services,
  turn: Turn,
  { exchangeId, joinCode, ...change }: Changing,
): Promise<Result<ExchangeChanged, Refusal>> => {
  const { records, wake } = services;
  const channelId = channelOf(turn)?.channelId;
  const standing = { ...(channelId !== undefined && { channelId }), ...(joinCode !== undefined && { joinCode }) };
  const changed = await records.change(exchangeRef(turn.tenantId, exchangeId), (exchange) =>
    exchange === undefined ? err('notMember') : transition(exchange, { ...change, ...turn.happening }, standing),
  );
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  if (before !== after) {
    await passOn(records, after);
    wake(after);
  }
  return ok({ before: before ?? after, after });
};

export const refused = (turn: Turn, refusal: Refusal): Outcome => ({
  messages: [say(turn.reader.texts.common.refusals[refusal])],
});
