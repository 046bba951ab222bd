/** The other municipality becomes known, or the length changes: items that apply now are added and named. */
import { itemTitle } from '../cards/checklist.ts';
import { renderExchange } from '../cards/exchange.ts';
import { IN_LIST } from '../cards/common.ts';
import { shown } from '../cards/userText.ts';
import { templateFor } from '../content/templates.ts';
import { becomeApplicable, type Facts } from '../domain/conditions.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { Land } from '../domain/land.ts';
import { schedule } from '../domain/schedule.ts';
import { dayAt, toWorkingDay } from '../domain/time.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether the person has had an exchange with a municipality of that name, apart from this one. */
export const haveMet = async (
  { records }: Services,
  { person }: Turn,
  { exchangeId, hostName }: { exchangeId: string; hostName: string },
): Promise<boolean> => {
  if (hostName === '') return false;
  const others = (await exchangesOf(records, person)).filter(({ id }) => id !== exchangeId);
  return others.some(({ host }) => host !== undefined && sameName(host.name, hostName));
};

/** Dates for what may be added, and for computed ones that fall on a day off of the newly named Land. */
const datesFor = (services: Services, turn: Turn, after: Exchange): ReadonlyMap<string, string> => {
  const { visitOn, checklist } = after;
  if (visitOn === undefined) return new Map();
  const isWorkingDay = services.records.workingDaysOf(after);
  const known = new Set(checklist.map(({ key }) => key));
  const template = templateFor(services.content, after).items.filter(({ key }) => !known.has(key));
  const today = dayAt(turn.happening.at, after.timeZone);
  const misplaced = checklist.flatMap(({ key, dueOn }) =>
    dueOn === undefined || dueOn === visitOn || isWorkingDay(dueOn) ? [] : [[key, dueOn] as const],
  );
  return new Map([
    ...misplaced.map(([key, day]) => [key, toWorkingDay(day, isWorkingDay)] as const),
    ...schedule({ template, visitOn, today, isWorkingDay }),
  ]);
};

interface FactsTurn {
  readonly exchangeId: string;
  readonly facts: Partial<Facts>;
  readonly said: string;
  readonly eventFor: (plan: {
    template: ReturnType<typeof templateFor>['items'];
    dates: ReadonlyMap<string, string>;
  }) => ExchangeChange;
}

const namesOf = ({ reader }: Turn, exchange: Exchange, keys: ReadonlySet<string>): string =>
  exchange.checklist
    .flatMap((item, index) =>
      keys.has(item.key) ? [`- ${index + 1}. ${shown(itemTitle(reader, exchange, item), IN_LIST)}`] : [],
    )
    .join('\n');

/** What the change means for the list: what was added, and what may no longer fit. */
const consequences = (services: Services, turn: Turn, { before, after }: { before: Exchange; after: Exchange }) => {
  const { texts } = turn.reader;
  const { items } = templateFor(services.content, after);
  const known = new Set(before.checklist.map(({ key }) => key));
  const added = new Set(after.checklist.flatMap(({ key }) => (known.has(key) ? [] : [key])));
  const open = new Set(after.checklist.flatMap(({ key, status }) => (status === 'open' ? [key] : [])));
  const stale = new Set(becomeApplicable(items, after, before).flatMap(({ key }) => (open.has(key) ? [key] : [])));
  return [
    ...(added.size === 0 ? [] : [`${texts.exchange.itemsAdded(added.size)}\n${namesOf(turn, after, added)}`]),
    ...(stale.size === 0 ? [] : [`${texts.exchange.itemsStale}\n${namesOf(turn, after, stale)}`]),
  ];
};

const changeFacts = async (services: Services, turn: Turn, factsTurn: FactsTurn): Promise<Outcome> => {
  const { exchangeId, facts, said, eventFor } = factsTurn;
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  if (!isOrganiser(loaded.value, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
  const { items: template } = templateFor(services.content, loaded.value);
  const dates = datesFor(services, turn, { ...loaded.value, ...facts });
  const changed = await changeExchange(services, turn, { exchangeId, ...eventFor({ template, dates }) });
  if (!changed.ok) return refused(turn, changed.error);
  return {
    card: renderExchange(turn.reader, changed.value.after, turn),
    messages: [said, ...consequences(services, turn, changed.value)].map(say),
  };
};

export const exchangeDetailsHandlers: Handlers<'exchange.host' | 'exchange.length'> = {
  'exchange.host': async (services, turn, { exchangeId, hostName, hostLand }) => {
    const host = { name: hostName, land: Land.parse(hostLand) };
    const metBefore = await haveMet(services, turn, { exchangeId, hostName });
    return changeFacts(services, turn, {
      exchangeId,
      facts: { host, metBefore },
      said: turn.reader.texts.exchange.hostNamed(shown(hostName, IN_LIST), turn.reader.labels('land')[host.land] ?? ''),
      eventFor: (plan) => ({ type: 'hostNamed', host, metBefore, ...plan }),
    });
  },

  'exchange.length': (services, turn, { exchangeId, visitDays }) =>
    changeFacts(services, turn, {
      exchangeId,
      facts: { visitDays: Number(visitDays) },
      said: turn.reader.texts.exchange.lengthSet(turn.reader.labels('days')[visitDays] ?? visitDays),
      eventFor: (plan) => ({ type: 'lengthSet', visitDays: Number(visitDays), ...plan }),
    }),
};
