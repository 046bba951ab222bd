/** Preparing: create an exchange, work on its checklist, date and move the visit. */
import type { ChecklistItem } from '../../../src/domain/checklist.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import {
  click,
  dayFrom,
  exchangesOf,
  hasEnough,
  type Habit,
  inExchange,
  isOrganising,
  type Life,
  message,
  ownExchanges,
} from './habit.ts';

/** A visit more often than any other. */
const FORMATS = ['visit', 'visit', 'visit', 'trainingDay', 'fellowDay', 'workingMeeting'] as const;
const LAENDER = ['TH', 'BY', 'NW', 'SN', 'BE'] as const;
const MOST_EXCHANGES = 2;

/** Some do not know yet when or with whom. */
const formOf = (life: Life): Readonly<Record<string, string>> => {
  const { random } = life;
  const format = random.pick(FORMATS) ?? 'visit';
  const isHostKnown = random.chance(0.8);
  return {
    topic: 'Kinderarmut',
    format,
    ...(format === 'visit' ? { role: random.chance(0.8) ? 'visiting' : 'hosting', visitDays: '1' } : {}),
    ...{ ownName: 'Beispielstadt', ownLand: random.pick(LAENDER) ?? 'TH' },
    ...(isHostKnown ? { hostName: 'Musterstadt', hostLand: random.pick(LAENDER) ?? 'TH' } : { hostName: '' }),
    visitOn: random.chance(0.9) ? dayFrom(life, 20, 120) : '',
  };
};

const create: Habit = {
  name: 'creates an exchange',
  weight: 30,
  propose: (life) => {
    const { me, group, person, words, random, documents } = life;
    const isDone = person?.exchangeIds.length !== 0 && (person?.exchangeIds.length ?? 0) < MOST_EXCHANGES;
    if (group.people[0] !== me || person?.chat === undefined || (isDone && !random.chance(0.01))) return undefined;
    if (person.exchangeIds.length >= MOST_EXCHANGES) return undefined;
    const title = `Austausch ${words.mark()}`;
    const data = { title, ...formOf(life) };
    return {
      ...click('exchange.create', data),
      by: me,
      scope: [`person:${me.aadObjectId}/exchangeIds`],
      effect: () => documents.exchanges().some((one) => one.title === title),
    };
  },
};

const move = inExchange('moves the visit', 1.5, (life) => {
  const { me, exchange, documents, random, today } = life;
  const { id, visitOn = today } = exchange;
  // What was is seldom dated anew.
  if (!isOrganising(life) || (visitOn < today && !random.chance(0.05))) return undefined;
  const on = dayFrom(life, 1, 120);
  return {
    ...click('visit.move', { exchangeId: id, on }),
    by: me,
    scope: [`exchange:${id}/visitOn`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.visitOn === on,
  };
});

interface ItemAct {
  readonly data?: Readonly<Record<string, string>>;
  /** Whether the item shows what was asked for; missing where others may undo it at once. */
  readonly shows?: (item: ChecklistItem) => boolean;
}

/** Something done to an item that is there, or rarely to one that is not. */
const onItem = (
  weight: number,
  verb: string,
  actOf: (life: Life & { readonly exchange: Exchange }) => ItemAct,
): Habit =>
  inExchange(verb, weight, (life) => {
    const { me, exchange, random, documents } = life;
    const { id, checklist } = exchange;
    const number = random.between(1, random.chance(0.05) ? 200 : checklist.length);
    const { data = {}, shows } = actOf(life);
    const isShown = (): boolean => {
      const item = documents.exchange(id)?.checklist[number - 1];
      return item !== undefined && shows?.(item) === true;
    };
    return {
      ...click(verb, { exchangeId: id, item: number, ...data }),
      by: me,
      scope: [`exchange:${id}/checklist.${number}`],
      ...(shows === undefined ? {} : { effect: isShown }),
    };
  });

const isClosed = ({ status }: ChecklistItem): boolean => status !== 'open';

const tick = onItem(10, 'checklist.tick', () => ({ shows: isClosed }));
const reopen = onItem(2, 'checklist.reopen', () => ({}));
const drop = onItem(2, 'checklist.drop', ({ words }) => ({
  data: { reason: `weil ${words.mark()}` },
  shows: isClosed,
}));
const take = onItem(4, 'checklist.take', ({ me }) => ({
  shows: ({ owner }) => owner?.aadObjectId === me.aadObjectId,
}));
const date = onItem(3, 'checklist.date', (life) => {
  const on = dayFrom(life, 1, 60);
  return { data: { on }, shows: ({ dueOn }) => dueOn === on };
});
const note = onItem(2, 'checklist.note', ({ words }) => {
  const text = `Übrigens ${words.mark()}`;
  return { data: { text }, shows: ({ notes }) => notes?.some((written) => written.text === text) === true };
});
const assign = onItem(2, 'checklist.assign', ({ exchange, random }) => {
  const other = random.pick(exchange.members);
  return {
    data: { owner: other?.name ?? 'Person 1' },
    shows: ({ owner }) => owner?.aadObjectId === other?.aadObjectId,
  };
});

const addItem: Habit = {
  name: 'adds an item',
  weight: 3,
  propose: (life) => {
    const { me, person, words } = life;
    if ((person?.exchangeIds.length ?? 0) === 0 || hasEnough(life, life.exchange?.checklist.slice(30)))
      return undefined;
    const mark = words.mark();
    return {
      ...message(`a new item ${mark}`, `neuer punkt: ${mark} besorgen`),
      by: me,
      scope: ownExchanges(life, 'checklist'),
      effect: () =>
        exchangesOf(life).some(({ checklist }) => checklist.some(({ title }) => title?.includes(mark) === true)),
    };
  },
};

export const preparing: readonly Habit[] = [create, move, tick, take, reopen, date, drop, note, assign, addItem];
