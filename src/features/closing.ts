/** Closing an exchange after a preview of what that means, and opening it again. */
import { renderClosing } from '../cards/closing.ts';
import { renderExchange } from '../cards/exchange.ts';
import { literal } from '../cards/userText.ts';
import { closingView, type ClosingView } from '../domain/closing.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { addMonths, dayAt } from '../domain/time.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

const deleteOn = ({ retentionMonths }: Services, { happening }: Turn, { timeZone }: Exchange): string =>
  addMonths(dayAt(happening.at, timeZone), retentionMonths);

const viewOf = (services: Services, turn: Turn, exchange: Exchange): ClosingView =>
  closingView(exchange, { at: turn.happening.at, deleteOn: deleteOn(services, turn, exchange) });

const closedNotice = ({ reader }: Turn, { title, closed, timeZone }: Exchange): string =>
  closed === undefined ? '' : reader.texts.closing.already(literal(title), reader.dayOf(closed.at, timeZone));

/** What closing would mean, or that it has been done already. */
const preview = (
  services: Services,
  turn: Turn,
  { exchange, notice = '' }: { readonly exchange: Exchange; readonly notice?: string },
): Outcome =>
  exchange.closed === undefined
    ? { card: renderClosing(turn.reader, exchange, { view: viewOf(services, turn, exchange), notice }) }
    : { card: renderExchange(turn.reader, exchange, turn), messages: [say(closedNotice(turn, exchange))] };

const closeNow = async (
  services: Services,
  turn: Turn,
  { exchange, ...given }: { readonly exchange: Exchange; readonly seen: string; readonly reason: string },
): Promise<Outcome> => {
  const { id: exchangeId } = exchange;
  const change = { type: 'exchangeClosed', deleteOn: deleteOn(services, turn, exchange), ...given } as const;
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  const { common, closing } = turn.reader.texts;
  if (!changed.ok) {
    const loaded = await loadExchange(services, turn, exchangeId);
    return changed.error === 'closingChanged' && loaded.ok
      ? preview(services, turn, { exchange: loaded.value, notice: common.refusals.closingChanged })
      : refused(turn, changed.error);
  }
  const { before, after } = changed.value;
  if (before === after || after.closed === undefined) return preview(services, turn, { exchange: after });
  const said = closing.closed(literal(after.title), turn.reader.day(after.closed.deleteOn));
  return { card: renderExchange(turn.reader, after, turn), messages: [say(said)] };
};

type ClosingVerb = 'exchange.close' | 'exchange.closeNow' | 'exchange.reopen';

export const closingHandlers: Handlers<ClosingVerb> = {
  'exchange.close': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return isOrganiser(loaded.value, turn.person.aadObjectId)
      ? preview(services, turn, { exchange: loaded.value })
      : refused(turn, 'notOrganiser');
  },

  'exchange.closeNow': async (services, turn, { exchangeId, seen, reason }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? closeNow(services, turn, { exchange: loaded.value, seen, reason }) : refused(turn, loaded.error);
  },

  'exchange.reopen': async (services, turn, { exchangeId }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'exchangeReopened' });
    if (!changed.ok) return refused(turn, changed.error);
    const { before, after } = changed.value;
    const { reopened, notClosed } = turn.reader.texts.closing;
    const said = (before === after ? notClosed : reopened)(literal(after.title));
    return { card: renderExchange(turn.reader, after, turn), messages: [say(said)] };
  },
};
