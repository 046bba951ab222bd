/** Sets the visit date, or shows what moving it would change and asks. */
import { renderExchange } from '../cards/exchange.ts';
import { renderVisitMove } from '../cards/visitMove.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { dateChanges, isSqueezed, schedule, type ScheduleInput, withQuestions } from '../domain/schedule.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn } from './turn.ts';

const planFor = (
  { content, records }: Services,
  exchange: Exchange,
  at: { on: string; today: string },
): ScheduleInput => ({
  template: withQuestions(content.checklists[exchange.role].items, exchange.checklist),
  visitOn: at.on,
  today: at.today,
  isWorkingDay: records.workingDaysOf(exchange),
});

/** What people should know about a date: it is a day off, or it comes soon. */
const warnings = ({ reader }: Turn, plan: ScheduleInput): readonly string[] => [
  ...(plan.isWorkingDay(plan.visitOn) ? [] : [reader.texts.exchange.dayOff(reader.day(plan.visitOn))]),
  ...(isSqueezed(plan) ? [reader.texts.exchange.squeezed] : []),
];

const setVisit = async (
  services: Services,
  turn: Turn,
  { exchange, on }: { exchange: Exchange; on: string },
): Promise<Outcome> => {
  const plan = planFor(services, exchange, { on, today: turn.today });
  const changed = await changeExchange(services, turn, {
    exchangeId: exchange.id,
    type: 'visitDated',
    on,
    dates: schedule(plan),
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { reader } = turn;
  const said = [reader.texts.exchange.visitSet(reader.day(on)), ...warnings(turn, plan)];
  return { card: renderExchange(reader, changed.value.after), messages: said.map(say) };
};

const proposeMove = (services: Services, turn: Turn, { exchange, on }: { exchange: Exchange; on: string }): Outcome => {
  const plan = planFor(services, exchange, { on, today: turn.today });
  const card = renderVisitMove(turn.reader, {
    exchange,
    on,
    changes: dateChanges(exchange.checklist, schedule(plan)),
    kept: exchange.checklist.filter(
      ({ status, dueSetBy, dueOn }) => status === 'open' && dueSetBy === 'person' && dueOn !== undefined,
    ).length,
    warning: warnings(turn, plan).join(' '),
  });
  return { messages: [show(card, turn.reader.texts.exchange.moveTitle(turn.reader.day(on)))] };
};

export const visitHandlers: Handlers<'visit.schedule' | 'visit.move' | 'visit.keep'> = {
  'visit.schedule': async (services, turn, { exchangeId, on }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    if (!isOrganiser(exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    if (exchange.visitOn === on) return { messages: [say(turn.reader.texts.exchange.sameDay(turn.reader.day(on)))] };
    return exchange.visitOn === undefined
      ? setVisit(services, turn, { exchange, on })
      : proposeMove(services, turn, { exchange, on });
  },

  'visit.move': async (services, turn, { exchangeId, on }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return setVisit(services, turn, { exchange: loaded.value, on });
  },

  'visit.keep': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return { card: renderExchange(turn.reader, loaded.value), messages: [say(turn.reader.texts.exchange.kept)] };
  },
};
