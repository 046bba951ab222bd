/** Facts found in the organiser's own answers: shown, confirmed one by one for the plan, or left. */
import { factText, renderFacts } from '../cards/facts.ts';
import { questionOf } from '../content/questionSets.ts';
import { templateFor } from '../content/templates.ts';
import { type FactChange, type FactOffer, insteadOf, offerFacts } from '../conversation/facts/offerFacts.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { PlanFact } from '../domain/facts.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import type { Message } from '../ports/messenger.ts';
import { refused } from './exchanges.ts';
import { changeReflection, loadReflection, type Reflecting, tellPlan } from './reflections.ts';
import { type Handlers, type Outcome, type Services, show, type Turn } from './turn.ts';
import { visitHandlers } from './visit.ts';

/** Whom an answer may mean: members, and whoever is in the team of the confirmed channel. */
const peopleAround = async ({ roster }: Services, { members, channel }: Exchange) => {
  const team = confirmedChannel(channel);
  const others = team === undefined ? [] : await roster.membersOf(team);
  const known = new Set(members.map(({ aadObjectId }) => aadObjectId));
  return [
    ...members.map(({ aadObjectId, name }) => ({ aadObjectId, name })),
    ...others.filter(({ aadObjectId }) => !known.has(aadObjectId)),
  ];
};

/** Roles that one person takes on, so that an answer can name whom. */
const TAKEN_BY_ONE: ReadonlySet<string> = new Set(['contact', 'documentation', 'followUp']);

/** The first item that asks for the person a question asks for. */
const itemsAskedFor = ({ content }: Services, exchange: Exchange): ReadonlyMap<string, string> => {
  const asked = templateFor(content, exchange).items.filter(({ owner }) => TAKEN_BY_ONE.has(owner));
  return new Map(
    asked.toReversed().flatMap(({ key, question }) => (question === undefined ? [] : [[question, key] as const])),
  );
};

const offersFor = async (
  services: Services,
  { happening, reader, today }: Turn,
  { exchange, reflection }: Reflecting,
): Promise<readonly FactOffer[]> =>
  offerFacts({
    exchange,
    reflection,
    roster: await peopleAround(services, exchange),
    self: happening.by,
    locale: reader.locale,
    today,
    itemByQuestion: itemsAskedFor(services, exchange),
    // The newest questions say best what to look for, also in answers to earlier ones.
    kindsIn: (question) => questionOf(services.content.questionSets.newest[exchange.role], question)?.facts ?? [],
  });

/** At the end of the reflection, in one card; nothing if there is nothing to decide, or if it is not theirs to decide. */
export const factsToDecide = async (
  services: Services,
  turn: Turn,
  reflecting: Reflecting,
): Promise<readonly Message[]> => {
  const { exchange } = reflecting;
  if (!isOrganiser(exchange, turn.person.aadObjectId)) return [];
  const offers = await offersFor(services, turn, reflecting);
  return offers.length === 0
    ? []
    : [show(renderFacts(turn.reader, { exchange, offers }), turn.reader.texts.facts.title)];
};

interface Deciding extends Reflecting {
  readonly offers: readonly FactOffer[];
}

const withOffers = async (
  services: Services,
  turn: Turn,
  { exchangeId, decide }: { exchangeId: string; decide: (deciding: Deciding) => Promise<Outcome> },
): Promise<Outcome> => {
  const loaded = await loadReflection(services, turn, { exchangeId, occasion: 'before' });
  if (!loaded.ok) return refused(turn, loaded.error);
  if (!isOrganiser(loaded.value.exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
  return decide({ ...loaded.value, offers: await offersFor(services, turn, loaded.value) });
};

/** The card as it is after a decision, with what was decided on top. */
const cardAfter = async (
  services: Services,
  turn: Turn,
  { exchangeId, notice }: { exchangeId: string; notice: string },
): Promise<Outcome> =>
  withOffers(services, turn, {
    exchangeId,
    decide: async ({ exchange, offers }) => ({ card: renderFacts(turn.reader, { exchange, offers, notice }) }),
  });

/** A button names the fact by its id, a message by its place on the card. */
const meantBy = (offers: readonly FactOffer[], fact: string): FactOffer | undefined =>
  /^\d+$/.test(fact) ? offers[Number(fact) - 1] : offers.find(({ id }) => id === fact);

const planFactOf = (change: FactChange): PlanFact | undefined => (change.kind === 'visit' ? undefined : change);

const confirm = async (
  services: Services,
  turn: Turn,
  { exchange, offers, offer }: Deciding & { offer: FactOffer },
): Promise<Outcome> => {
  const { change, id } = offer;
  const planFact = planFactOf(change);
  const changed = await changeReflection(services, turn, {
    exchangeId: exchange.id,
    occasion: 'before',
    change: () => ({
      type: 'factConfirmed',
      fact: id,
      instead: insteadOf(offers, offer).map((other) => other.id),
      ...(planFact === undefined ? {} : { change: planFact }),
    }),
  });
  if (!changed.ok) return refused(turn, changed.error);
  await tellPlan(services, changed.value.reflection);
  const notice = turn.reader.texts.facts.isConfirmed(factText(turn.reader, exchange, offer));
  return cardAfter(services, turn, { exchangeId: exchange.id, notice });
};

/** The way of every visit date: set if there was none, otherwise asked about with all that would move. */
const confirmVisit = async (
  services: Services,
  turn: Turn,
  deciding: Deciding & { offer: FactOffer; on: string },
): Promise<Outcome> => {
  const { exchange, on } = deciding;
  const visit = await visitHandlers['visit.schedule'](services, turn, { exchangeId: exchange.id, on });
  const { card } = await confirm(services, turn, deciding);
  const shown = visit.card === undefined ? [] : [show(visit.card, turn.reader.texts.exchange.overviewTitle)];
  return { ...(card === undefined ? {} : { card }), messages: [...shown, ...(visit.messages ?? [])] };
};

export const factHandlers: Handlers<'fact.list' | 'fact.confirm' | 'fact.leave' | 'fact.leaveAll'> = {
  'fact.list': (services, turn, { exchangeId }) => cardAfter(services, turn, { exchangeId, notice: '' }),

  'fact.confirm': (services, turn, { exchangeId, fact }) =>
    withOffers(services, turn, {
      exchangeId,
      decide: async (deciding) => {
        const offer = meantBy(deciding.offers, fact);
        const { noSuchFact: notice } = turn.reader.texts.facts;
        if (offer === undefined) return cardAfter(services, turn, { exchangeId, notice });
        return offer.change.kind === 'visit'
          ? confirmVisit(services, turn, { ...deciding, offer, on: offer.change.on })
          : confirm(services, turn, { ...deciding, offer });
      },
    }),

  'fact.leave': (services, turn, { exchangeId, fact }) =>
    withOffers(services, turn, {
      exchangeId,
      decide: async ({ exchange, offers }) => {
        const { facts } = turn.reader.texts;
        const offer = meantBy(offers, fact);
        if (offer === undefined) return cardAfter(services, turn, { exchangeId, notice: facts.noSuchFact });
        const change = () => ({ type: 'factsLeft', facts: [offer.id] }) as const;
        const changed = await changeReflection(services, turn, { exchangeId, occasion: 'before', change });
        if (!changed.ok) return refused(turn, changed.error);
        return cardAfter(services, turn, { exchangeId, notice: facts.isLeft(factText(turn.reader, exchange, offer)) });
      },
    }),

  'fact.leaveAll': (services, turn, { exchangeId }) =>
    withOffers(services, turn, {
      exchangeId,
      decide: async ({ offers }) => {
        const change = () => ({ type: 'factsLeft', facts: offers.map(({ id }) => id) }) as const;
        const changed = await changeReflection(services, turn, { exchangeId, occasion: 'before', change });
        if (!changed.ok) return refused(turn, changed.error);
        return cardAfter(services, turn, { exchangeId, notice: turn.reader.texts.facts.allLeft });
      },
    }),
};
