/** Being away, leaving an exchange, and handing over its organisation. */
import { renderExchange } from '../cards/exchange.ts';
import { renderHandOver } from '../cards/handOver.ts';
import { literal } from '../cards/userText.ts';
import type { Actor } from '../domain/document.ts';
import { type Exchange, isOrganiser, memberOf } from '../domain/exchange.ts';
import { isAbout } from '../domain/dialogue.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { noExchangeYet } from './noExchange.ts';
import { personIn, unreachableNote } from './personIn.ts';
import { type Handlers, IDLE, type Outcome, say, type Services, show, type Turn, waitFor } from './turn.ts';

const leaveNow = async (
  services: Services,
  turn: Turn,
  { exchange, successor }: { exchange: Exchange; successor: Actor | undefined },
): Promise<Outcome> => {
  const passedOn = successor === undefined ? {} : { successor };
  const changed = await changeExchange(services, turn, { exchangeId: exchange.id, type: 'memberLeft', ...passedOn });
  if (!changed.ok) return refused(turn, changed.error);
  const { left, leftTo } = turn.reader.texts.leaving;
  const title = literal(exchange.title);
  return {
    messages: [say(successor === undefined ? left(title) : leftTo(title, literal(successor.name)))],
    // What was going on in the exchange is over.
    ...(isAbout(turn.person.dialogue, exchange.id) ? { person: [waitFor(IDLE)] } : {}),
  };
};

const titlesOf = (exchanges: readonly Exchange[]): string =>
  exchanges.map(({ title }) => `„${literal(title)}“`).join(', ');

const declareAbsence = async (
  services: Services,
  turn: Turn,
  { deputy: name, until }: { deputy: string; until: string },
): Promise<Outcome> => {
  const exchanges = await exchangesOf(services.records, turn.person);
  const { texts, day } = turn.reader;
  if (exchanges.length === 0) return { messages: [noExchangeYet(turn)] };
  const found = personIn(turn, exchanges, name);
  if (!found.ok) return found.error;
  const person = found.value;
  if (person.aadObjectId === turn.person.aadObjectId) return refused(turn, 'ownDeputy');
  const shared = exchanges.filter((exchange) => memberOf(exchange, person.aadObjectId) !== undefined);
  const others = exchanges.filter((exchange) => !shared.includes(exchange));
  for (const { id: exchangeId } of shared) {
    const change = { type: 'deputyNamed', deputy: { ...person, until } } as const;
    const changed = await changeExchange(services, turn, { exchangeId, ...change });
    if (!changed.ok) return refused(turn, changed.error);
  }
  const said = { name: literal(person.name), day: day(until), titles: titlesOf(shared) };
  return {
    messages: [
      say(texts.leaving.absent(said)),
      ...(await unreachableNote(services, turn, person)),
      ...(others.length === 0 ? [] : [say(texts.leaving.notEverywhere(said.name, titlesOf(others)))]),
    ],
    person: [{ type: 'remindersPaused', until }],
  };
};

const endAbsence = async (services: Services, turn: Turn): Promise<Outcome> => {
  for (const { id: exchangeId } of await exchangesOf(services.records, turn.person)) {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'deputyNamed' });
    if (!changed.ok) return refused(turn, changed.error);
  }
  return { messages: [say(turn.reader.texts.leaving.back)], person: [{ type: 'remindersPaused' }] };
};

type LeavingVerb =
  | 'exchange.leave'
  | 'exchange.leaveNow'
  | 'organiser.choose'
  | 'organiser.handOver'
  | 'absence.declare'
  | 'absence.end';

export const leavingHandlers: Handlers<LeavingVerb> = {
  'exchange.leave': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    if (isOrganiser(exchange, turn.person.aadObjectId)) return refused(turn, 'organiserStays');
    const card = renderHandOver(turn.reader, { exchange, me: turn.person.aadObjectId, kind: 'leave' });
    return { messages: [show(card, turn.reader.texts.leaving.leaveTitle(exchange.title))] };
  },

  'exchange.leaveNow': async (services, turn, { exchangeId, successor }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    if (successor === '') return leaveNow(services, turn, { exchange, successor: undefined });
    const found = personIn(turn, [exchange], successor);
    return found.ok ? leaveNow(services, turn, { exchange, successor: found.value }) : found.error;
  },

  'organiser.choose': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    const { leaving } = turn.reader.texts;
    if (!isOrganiser(exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    if (exchange.members.length === 1) return { messages: [say(leaving.handOverNobody)] };
    const card = renderHandOver(turn.reader, { exchange, me: turn.person.aadObjectId, kind: 'organiser' });
    return { messages: [show(card, leaving.handOverTitle(exchange.title))] };
  },

  'organiser.handOver': async (services, turn, { exchangeId, successor }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const found = personIn(turn, [loaded.value], successor);
    if (!found.ok) return found.error;
    const to = found.value;
    const changed = await changeExchange(services, turn, { exchangeId, type: 'organiserHandedOver', to });
    if (!changed.ok) return refused(turn, changed.error);
    const { after } = changed.value;
    const said = turn.reader.texts.leaving.handedOver(literal(to.name), literal(after.title));
    const note = await unreachableNote(services, turn, to);
    return { card: renderExchange(turn.reader, after, turn), messages: [say(said), ...note] };
  },

  'absence.declare': declareAbsence,
  'absence.end': endAbsence,
};
