/** Texts for the other municipality, said so that they can be copied, and who stands on the list that goes there. */
import { letterTitle, renderHostPack } from '../cards/hostPack.ts';
import { literalParts } from '../cards/userText.ts';
import { templateFor } from '../content/templates.ts';
import type { LetterKind } from '../conversation/intents.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { reflectionRef } from '../domain/refs.ts';
import { dayAt } from '../domain/time.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { agenda, contacts, type Letter, type LetterInput, participants, request, selfReport } from './letters.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

const letters: Readonly<Record<LetterKind, Letter>> = { request, selfReport, participants, agenda, contacts };

/** They name people: whoever organises passes them on, and nobody else. */
const FOR_ORGANISER: ReadonlySet<LetterKind> = new Set(['participants', 'contacts']);

/** How long before the visit the date should be agreed, unless the template says. */
const USUAL_WEEKS_AHEAD = 10;

const releasedBy = async ({ records }: Services, { tenantId, person }: Turn, { id: exchangeId }: Exchange) => {
  const stored = await records.load(reflectionRef({ tenantId, exchangeId, aadObjectId: person.aadObjectId }));
  return stored?.document.released ?? {};
};

const inputFor = async (services: Services, turn: Turn, exchange: Exchange): Promise<LetterInput> => {
  const { content, records } = services;
  const agreed = templateFor(content, exchange).items.find(({ key }) => key === 'dateAgreed');
  return {
    reader: turn.reader,
    exchange,
    agendas: content.agendas,
    today: dayAt(turn.happening.at, exchange.timeZone),
    weeksAhead: agreed === undefined ? USUAL_WEEKS_AHEAD : -agreed.offsetWeeks,
    isWorkingDay: records.workingDaysOf(exchange),
    released: isOrganiser(exchange, turn.person.aadObjectId) ? await releasedBy(services, turn, exchange) : {},
  };
};

const changeListing = async (
  services: Services,
  turn: Turn,
  { said, ...change }: ExchangeChange & { exchangeId: string; said: string },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, change);
  if (!changed.ok) return refused(turn, changed.error);
  const view = { exchange: changed.value.after, aadObjectId: turn.person.aadObjectId };
  return { card: renderHostPack(turn.reader, view), messages: [say(said)] };
};

type HostPackVerb = 'hostPack.show' | 'hostPack.write' | 'listing.give' | 'listing.withdraw';

export const hostPackHandlers: Handlers<HostPackVerb> = {
  'hostPack.show': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return {
      card: renderHostPack(turn.reader, { exchange: loaded.value, aadObjectId: turn.person.aadObjectId }),
    };
  },

  'hostPack.write': async (services, turn, { exchangeId, text: kind }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    if (FOR_ORGANISER.has(kind) && !isOrganiser(exchange, turn.person.aadObjectId))
      return refused(turn, 'notOrganiser');
    const { copyHint } = turn.reader.texts.hostPack;
    const lines = letters[kind](await inputFor(services, turn, exchange));
    return { messages: [copyHint(letterTitle(turn.reader, exchange, kind)), ...literalParts(lines)].map(say) };
  },

  'listing.give': async (services, turn, { exchangeId, occupation, needs, consent }) => {
    const { given, notGiven } = turn.reader.texts.hostPack;
    if (consent !== 'yes') return { messages: [say(notGiven)] };
    return changeListing(services, turn, {
      exchangeId,
      type: 'listingGiven',
      occupation,
      ...(needs === '' ? {} : { needs }),
      said: given,
    });
  },

  'listing.withdraw': (services, turn, { exchangeId }) =>
    changeListing(services, turn, { exchangeId, type: 'listingWithdrawn', said: turn.reader.texts.hostPack.withdrawn }),
};
