/** A person's exchanges: list them, choose the one that commands refer to, look at it. */
import { renderExchange } from '../cards/exchange.ts';
import { renderExchangeList } from '../cards/exchangeList.ts';
import { questionLabel } from '../cards/questionTexts.ts';
import { renderStatus } from '../cards/status.ts';
import { literal, shown } from '../cards/userText.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { loadExchange, refused } from './exchanges.ts';
import { noExchangeYet } from './noExchange.ts';
import { type Handlers, type Outcome, say, show, type Turn, waitFor } from './turn.ts';

/** Commands refer to this exchange from now on; whatever was going on in another one stops. */
const focusOn = (turn: Turn, exchange: Exchange): Outcome => ({
  card: renderExchange(turn.reader, exchange, turn),
  person: [waitFor(turn.person.focus === exchange.id ? turn.person.dialogue : { type: 'idle' }, exchange.id)],
});

const PLAN_SHOWN = 800;

/** What was released to everybody, question by question. */
const planText = (reader: Reader, exchange: Exchange): string => {
  const { planTitle, planEmpty } = reader.texts.exchange;
  if (exchange.plan.length === 0) return planEmpty;
  const lines = exchange.plan.map(
    ({ key, text = '' }) => `- **${questionLabel(reader, key)}:** ${shown(text, PLAN_SHOWN)}`,
  );
  return [`**${planTitle(literal(exchange.title))}**`, '', ...lines].join('\n');
};

type ListVerb = 'exchange.list' | 'exchange.choose' | 'exchange.open' | 'status.show' | 'plan.show';

export const exchangeListHandlers: Handlers<ListVerb> = {
  'exchange.list': async (services, turn, { page }) => {
    const exchanges = await exchangesOf(services.records, turn.person);
    if (exchanges.length === 0) return { messages: [noExchangeYet(turn)] };
    const { person, today } = turn;
    return { card: renderExchangeList(turn.reader, { exchanges, focus: person.focus, today, page }) };
  },

  'exchange.choose': async (services, turn, { place }) => {
    const chosen = (await exchangesOf(services.records, turn.person))[place - 1];
    return chosen === undefined ? { messages: [say(turn.reader.texts.exchange.noSuchPlace)] } : focusOn(turn, chosen);
  },

  'exchange.open': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? focusOn(turn, loaded.value) : refused(turn, loaded.error);
  },

  'plan.show': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? { messages: [say(planText(turn.reader, loaded.value))] } : refused(turn, loaded.error);
  },

  'status.show': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { texts } = turn.reader;
    return {
      messages: [
        show(
          renderStatus(turn.reader, loaded.value, turn.place.type === 'channel' ? 'channel' : 'personal'),
          texts.status.notification(loaded.value.title),
        ),
      ],
    };
  },
};
