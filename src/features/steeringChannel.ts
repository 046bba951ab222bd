/** Binds a channel as the steering group's: asked for there, confirmed by the organiser in 1:1. */
import { renderChannelChoose } from '../cards/channelChoose.ts';
import { renderExchange } from '../cards/exchange.ts';
import { literal } from '../cards/userText.ts';
import type { ChannelRef } from '../domain/document.ts';
import { isOpen } from '../domain/exchange.ts';
import { exchangeRef, teamRef } from '../domain/refs.ts';
import { changeExchange, channelOf, refused } from './exchanges.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { type Handlers, joins, type Outcome, say, type Services, show, type Turn } from './turn.ts';

/** A channel steers one exchange that goes on: otherwise nobody could tell whose step is meant there. */
const isInUse = async (
  { records }: Services,
  { tenantId }: Turn,
  { channel, exchangeId }: { channel: ChannelRef; exchangeId: string },
): Promise<boolean> => {
  const team = await records.load(teamRef(tenantId, channel.teamId));
  const others = (team?.document.bound ?? []).filter(
    (bound) => bound.channelId === channel.channelId && bound.exchangeId !== exchangeId,
  );
  const loaded = await Promise.all(others.map((bound) => records.load(exchangeRef(tenantId, bound.exchangeId))));
  return loaded.some((stored) => stored !== undefined && isOpen(stored.document));
};

/** Answers to a decision of the organiser with the exchange as it is now. */
const decide = async (
  services: Services,
  turn: Turn,
  {
    exchangeId,
    type,
    requestId,
  }: {
    exchangeId: string;
    type: 'channelConfirmed' | 'channelDeclined' | 'channelUnbound';
    requestId?: string | undefined;
  },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, type, requestId });
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  const { confirmed, declined, unbound } = turn.reader.texts.channel;
  const name = after.channel.status === 'confirmed' ? literal(after.channel.channel.channelName) : '';
  const said = { channelConfirmed: confirmed(name), channelDeclined: declined, channelUnbound: unbound }[type];
  return { card: renderExchange(turn.reader, after, turn), messages: [say(said)] };
};

type ChannelVerb =
  | 'exchange.join'
  | 'channel.choose'
  | 'channel.request'
  | 'channel.confirm'
  | 'channel.decline'
  | 'channel.unbind'
  | 'channel.resend';

export const steeringChannelHandlers: Handlers<ChannelVerb> = {
  'channel.choose': async (services, turn) => {
    const { reader } = turn;
    const exchanges = await exchangesOf(services.records, turn.person);
    if (exchanges.length === 0) return { messages: [say(reader.texts.channel.noExchange)] };
    return { messages: [show(renderChannelChoose(reader, exchanges), reader.texts.channel.chooseTitle)] };
  },

  /** The card sends an id; by text command people give the place in the list. */
  'channel.request': async (services, turn, { exchange: chosen }) => {
    const channel = channelOf(turn);
    const exchangeId = /^\d{1,3}$/.test(chosen)
      ? ((await exchangesOf(services.records, turn.person))[Number(chosen) - 1]?.id ?? '')
      : chosen;
    const { texts } = turn.reader;
    if (channel === undefined) return { messages: [say(texts.common.refusals.noChannel)] };
    if (await isInUse(services, turn, { channel, exchangeId })) return refused(turn, 'channelInUse');
    const changed = await changeExchange(services, turn, { exchangeId, type: 'channelRequested', channel });
    if (!changed.ok) return refused(turn, changed.error);
    const { after } = changed.value;
    const title = literal(after.title);
    const isElsewhere = after.channel.status === 'confirmed' && after.channel.channel.channelId !== channel.channelId;
    if (isElsewhere) return refused(turn, 'channelTaken');
    return {
      messages: [
        say(after.channel.status === 'confirmed' ? texts.channel.alreadyHere(title) : texts.channel.requested(title)),
      ],
    };
  },

  'exchange.join': async (services, turn, { exchangeId }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'memberJoined' });
    if (!changed.ok) return refused(turn, changed.error);
    const { title } = changed.value.after;
    return {
      messages: [say(turn.reader.texts.exchange.joined(literal(turn.person.name), literal(title)))],
      person: [joins(exchangeId)],
    };
  },

  'channel.resend': async (services, turn, { exchangeId }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'resendAsked' });
    return changed.ok ? { messages: [say(turn.reader.texts.channel.resent)] } : refused(turn, changed.error);
  },

  'channel.confirm': (services, turn, { exchangeId, request }) =>
    decide(services, turn, { exchangeId, type: 'channelConfirmed', requestId: request }),
  'channel.decline': (services, turn, { exchangeId, request }) =>
    decide(services, turn, { exchangeId, type: 'channelDeclined', requestId: request }),
  'channel.unbind': (services, turn, { exchangeId }) => decide(services, turn, { exchangeId, type: 'channelUnbound' }),
};
