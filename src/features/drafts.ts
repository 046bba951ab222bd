/** Drafts to spread results: said so that they can be copied; the organiser ticks what was sent where. */
import { renderDrafts } from '../cards/drafts.ts';
import { literal, literalParts } from '../cards/userText.ts';
import { releasedOf } from '../domain/drafts.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { draftLines } from './draftLines.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

/** Whoever organises speaks for the exchange outside. */
const loadForOrganiser = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Exchange, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  return isOrganiser(loaded.value, turn.person.aadObjectId) ? ok(loaded.value) : err('notOrganiser');
};

const change = async (
  services: Services,
  turn: Turn,
  { notice, ...changing }: ExchangeChange & { exchangeId: string; notice: string },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, changing);
  if (!changed.ok) return refused(turn, changed.error);
  return { card: renderDrafts(turn.reader, changed.value.after, notice) };
};

type DraftVerb = 'draft.list' | 'draft.write' | 'draft.sent' | 'draft.notSent' | 'draft.costs';

export const draftHandlers: Handlers<DraftVerb> = {
  'draft.list': async (services, turn, { exchangeId }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    return loaded.ok ? { card: renderDrafts(turn.reader, loaded.value) } : refused(turn, loaded.error);
  },

  'draft.write': async (services, turn, { exchangeId, draft }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const released = releasedOf(loaded.value);
    if (released === undefined) return refused(turn, 'nothingPublished');
    const { reader } = turn;
    const lines = draftLines({ reader, exchange: loaded.value, released, agendas: services.content.agendas }, draft);
    const { copyHint } = reader.texts.drafts;
    return { messages: [copyHint(reader.content.drafts[draft].name), ...literalParts(lines)].map(say) };
  },

  'draft.sent': (services, turn, { exchangeId, draft, where }) =>
    change(services, turn, {
      ...{ exchangeId, type: 'draftSent', kind: draft, where },
      notice: turn.reader.texts.drafts.sent(turn.reader.content.drafts[draft].name, literal(where)),
    }),

  'draft.notSent': (services, turn, { exchangeId, draft }) =>
    change(services, turn, {
      ...{ exchangeId, type: 'draftNotSent', kind: draft },
      notice: turn.reader.texts.drafts.notSent(turn.reader.content.drafts[draft].name),
    }),

  'draft.costs': (services, turn, { exchangeId, costs }) =>
    change(services, turn, {
      ...{ exchangeId, type: 'costsNoted', costs },
      notice: turn.reader.texts.drafts.costsNoted,
    }),
};
