/** Preparing: create an exchange, work on its checklist, date and move the visit. */
import {
  click,
  dayFrom,
  type Habit,
  HAS_TO_BE_APPLIED,
  inExchange,
  isOrganising,
  type Life,
  message,
  ownExchanges,
} from './habit.ts';

const LAENDER = ['TH', 'BY', 'NW', 'SN', 'BE'] as const;
const MOST_EXCHANGES = 2;

const create: Habit = {
  weight: 30,
  propose: (life) => {
    const { me, group, person, words, random, documents } = life;
    const isDone = person?.exchangeIds.length !== 0 && (person?.exchangeIds.length ?? 0) < MOST_EXCHANGES;
    if (group.people[0] !== me || person?.chat === undefined || (isDone && !random.chance(0.01))) return undefined;
    if (person.exchangeIds.length >= MOST_EXCHANGES) return undefined;
    const title = `Austausch ${words.mark()}`;
    const data = {
      title,
      topic: 'Kinderarmut',
      role: random.chance(0.8) ? 'visiting' : 'hosting',
      ...{ ownName: 'Beispielstadt', ownLand: random.pick(LAENDER) ?? 'TH' },
      ...{ hostName: 'Musterstadt', hostLand: random.pick(LAENDER) ?? 'TH' },
      visitOn: dayFrom(life, 20, 120),
      visitDays: '1',
    };
    return {
      ...click('exchange.create', data),
      by: me,
      scope: [`person:${me.aadObjectId}/exchangeIds`],
      effect: () => documents.all().some((one) => one.kind === 'exchange' && one.title === title),
    };
  },
};

const move = inExchange(1.5, (life) => {
  const { me, exchange, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life)) return undefined;
  const on = dayFrom(life, 1, 120);
  return {
    ...click('visit.move', { exchangeId: id, on }),
    by: me,
    scope: [`exchange:${id}/visitOn`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.visitOn === on,
  };
});

type ItemData = Readonly<Record<string, string>>;

/** Something done to an item that is there, or rarely to one that is not. */
const onItem = (weight: number, verb: string, dataOf: (life: Life) => ItemData = () => ({})): Habit =>
  inExchange(weight, (life) => {
    const { me, exchange, random } = life;
    const { id, checklist } = exchange;
    const item = random.between(1, random.chance(0.05) ? 200 : checklist.length);
    const data = dataOf(life);
    return {
      ...click(verb, { exchangeId: id, item, ...data }),
      by: me,
      scope: [`exchange:${id}/checklist.${item}`],
      ...effectOn({ ...life, id, item, verb, on: data['on'] }),
    };
  });

/** What is closed already stays as it is, and so does an open item that is opened again. */
const effectOn = ({
  documents,
  id,
  item,
  verb,
  me,
  on,
}: Life & { id: string; item: number; verb: string; on: string | undefined }) => {
  if (verb === 'checklist.reopen') return {};
  const present = () => documents.exchange(id)?.checklist[item - 1];
  // Whoever has an item already, or wants the date it has, changes nothing.
  if (verb === 'checklist.take') return { effect: () => present()?.owner?.aadObjectId === me.aadObjectId };
  if (verb === 'checklist.date') return { effect: () => present()?.dueOn === on };
  if (verb !== 'checklist.tick' && verb !== 'checklist.drop') return { effect: HAS_TO_BE_APPLIED };
  return { effect: () => documents.exchange(id)?.checklist[item - 1]?.status !== 'open' };
};

const addItem: Habit = {
  weight: 3,
  propose: (life) => {
    const { me, person, words, documents } = life;
    if ((person?.exchangeIds.length ?? 0) === 0) return undefined;
    const mark = words.mark();
    return {
      ...message(`a new item ${mark}`, `neuer punkt: ${mark} besorgen`),
      by: me,
      scope: ownExchanges(life, 'checklist'),
      effect: () =>
        documents.all().some((one) => one.kind === 'exchange' && JSON.stringify(one.checklist).includes(mark)),
    };
  },
};

export const preparing: readonly Habit[] = [
  create,
  move,
  onItem(10, 'checklist.tick'),
  onItem(4, 'checklist.take'),
  onItem(2, 'checklist.reopen'),
  onItem(3, 'checklist.date', (life) => ({ on: dayFrom(life, 1, 60) })),
  onItem(2, 'checklist.drop', ({ words }) => ({ reason: `weil ${words.mark()}` })),
  addItem,
];
