/** Sets the visit date, or shows what moving it would change and asks. */
import { renderExchange } from '../cards/exchange.ts';
import { conflictLines, renderVisitMove } from '../cards/visitMove.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { templateFor } from '../content/templates.ts';
import { dateChanges, dateConflicts } from '../domain/dateChanges.ts';
import { schedule, type ScheduleInput, stillComputed, withQuestions } from '../domain/schedule.ts';
import { addDays, dayAt } from '../domain/time.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { lateStart } from './lateStart.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn } from './turn.ts';

interface Moving {
  readonly exchange: Exchange;
  readonly on: string;
}

const templateOf = ({ content }: Services, exchange: Exchange) =>
  withQuestions(templateFor(content, exchange).everKnown, exchange.checklist);

/** Days are those of the exchange's time zone, wherever the person is. */
const planFor = (services: Services, turn: Turn, { exchange, on }: Moving): ScheduleInput => ({
  template: stillComputed(templateOf(services, exchange), exchange.checklist),
  visitOn: on,
  today: dayAt(turn.happening.at, exchange.timeZone),
  isWorkingDay: services.records.workingDaysOf(exchange),
});

const conflictsIn = (services: Services, { exchange, on }: Moving) =>
  dateConflicts(exchange.checklist, {
    template: templateOf(services, exchange),
    visitOn: on,
    visitDays: exchange.visitDays,
    from: exchange.visitOn,
  });

/** What people should know about a date: one of its days is a day off, or it comes soon. */
const warnings = (
  { reader }: Turn,
  { visitOn, ...plan }: ScheduleInput,
  { visitDays }: Exchange,
): readonly string[] => {
  const days = Array.from({ length: visitDays }, (_, index) => addDays(visitOn, index));
  const dayOff = days.find((day) => !plan.isWorkingDay(day));
  return [
    ...(dayOff === undefined ? [] : [reader.texts.exchange.dayOff(reader.day(dayOff))]),
    ...lateStart(reader, { visitOn, ...plan }),
  ];
};

const setVisit = async (services: Services, turn: Turn, { exchange, on }: Moving): Promise<Outcome> => {
  const plan = planFor(services, turn, { exchange, on });
  const changed = await changeExchange(services, turn, {
    exchangeId: exchange.id,
    type: 'visitDated',
    on,
    dates: schedule(plan),
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { reader } = turn;
  const [heading, ...lines] = conflictLines(reader, exchange, conflictsIn(services, { exchange, on }));
  const said = [
    reader.texts.exchange.visitSet(reader.texts.exchange.events[exchange.format], reader.day(on)),
    ...warnings(turn, plan, exchange),
    ...(heading === undefined ? [] : [[heading, ...lines.map((line) => `- ${line}`)].join('\n')]),
  ];
  return { card: renderExchange(reader, changed.value.after, turn), messages: said.map(say) };
};

const proposeMove = (services: Services, turn: Turn, { exchange, on }: Moving): Outcome => {
  const plan = planFor(services, turn, { exchange, on });
  const card = renderVisitMove(turn.reader, {
    exchange,
    on,
    changes: dateChanges(exchange.checklist, schedule(plan)),
    kept: exchange.checklist.filter(
      ({ status, dueSetBy, dueOn }) => status === 'open' && dueSetBy === 'person' && dueOn !== undefined,
    ).length,
    conflicts: conflictsIn(services, { exchange, on }),
    warning: warnings(turn, plan, exchange).join(' '),
  });
  const { moveTitle, nouns } = turn.reader.texts.exchange;
  return { messages: [show(card, moveTitle(nouns[exchange.format], turn.reader.day(on)))] };
};

export const visitHandlers: Handlers<'visit.schedule' | 'visit.move' | 'visit.keep'> = {
  'visit.schedule': async (services, turn, { exchangeId, on }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const exchange = loaded.value;
    if (!isOrganiser(exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    const { sameDay, events } = turn.reader.texts.exchange;
    if (exchange.visitOn === on) return { messages: [say(sameDay(events[exchange.format], turn.reader.day(on)))] };
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
    return {
      card: renderExchange(turn.reader, loaded.value, turn),
      messages: [say(turn.reader.texts.exchange.kept)],
    };
  },
};
