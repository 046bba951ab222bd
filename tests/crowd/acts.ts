/** What people do to items, by button and by text, and what the bot has to say if it did it. */
import type { Json, Person } from '../fixtures/fakeTeams/index.ts';
import { saidSince, wordsOf } from '../fixtures/readCard.ts';
import type { Random } from '../simulation/machine/random.ts';

export interface Act {
  readonly kind: 'tick' | 'drop' | 'reopen' | 'take' | 'assign' | 'date' | 'note' | 'add';
  readonly item: number;
  /** What is in the document if the act was carried out: an owner's name, a day, a text. */
  readonly value: string;
  readonly text: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The words with which the bot says that it did it. */
export const DONE: Readonly<Record<Act['kind'], RegExp>> = {
  tick: /Erledigt: (\d+)\./,
  drop: /Gestrichen: (\d+)\./,
  reopen: /Wieder offen: (\d+)\./,
  take: /Sie übernehmen: (\d+)\./,
  assign: /übernimmt: (\d+)\./,
  date: /Punkt (\d+) ist jetzt bis/,
  note: /Die Notiz steht jetzt bei Punkt (\d+)/,
  add: /Neu auf der Liste: (\d+)\./,
};

/** Every way in which it politely says that it did not. */
export const NOT_DONE =
  /bereits erledigt|bereits gestrichen|schon offen|schon abgeschlossen|inzwischen|Inzwischen|schon zehn Notizen|höchstens 120|Gerade ändern mehrere/;

const KINDS: readonly Act['kind'][] = [
  ...(['tick', 'tick', 'tick', 'tick', 'reopen', 'reopen', 'take', 'take'] as const),
  ...(['assign', 'date', 'note', 'note', 'drop', 'add'] as const),
];

interface Mind {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly items: number;
  readonly random: Random;
  /** A word that occurs only once. */
  readonly word: () => string;
}

export const nextAct = ({ me, people, items, random, word }: Mind): Act => {
  const kind = random.pick(KINDS) ?? 'tick';
  const item = random.between(1, items);
  const other = random.pick(people) ?? me;
  const day = `${random.between(10, 28)}.2.2040`;
  const unique = word();
  const iso = `2040-02-${day.slice(0, 2)}`;
  const acts: Readonly<Record<Act['kind'], Omit<Act, 'kind' | 'item'>>> = {
    tick: { value: '', text: `erledigt ${item}`, verb: 'checklist.tick', data: {} },
    drop: { value: '', text: `streichen ${item} weil ${unique}`, verb: 'checklist.drop', data: { reason: unique } },
    reopen: { value: '', text: `wieder öffnen ${item}`, verb: 'checklist.reopen', data: {} },
    take: { value: me.name, text: `ich übernehme ${item}`, verb: 'checklist.take', data: {} },
    assign: {
      ...{ value: other.name, text: `${item} an ${other.name}`, verb: 'checklist.assign' },
      data: { owner: other.aadObjectId },
    },
    date: { value: iso, text: `${item} auf ${day}`, verb: 'checklist.date', data: { on: iso } },
    note: { value: unique, text: `notiz zu ${item}: ${unique}`, verb: 'checklist.note', data: { text: unique } },
    add: { value: unique, text: `neuer punkt: ${unique}`, verb: 'checklist.add', data: { title: unique } },
  };
  return { kind, item, ...acts[kind] };
};

/** A card with this one button: what somebody has had on their screen for a while. */
const cardWith = ({ verb, data, item }: Act, exchangeId: string): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  actions: [{ type: 'Action.Execute', title: verb, verb, data: { ...data, exchangeId, item } }],
});

/** Carries an act out one way or the other; resolves with all the bot said about it. */
export const perform = async (
  me: Person,
  act: Act,
  { exchangeId, byText }: { exchangeId: string; byText: boolean },
) => {
  const chat = me.chat();
  const count = chat.messages().length;
  if (byText) {
    const { activityId, status } = await chat.say(act.text);
    return { activityId, status, words: saidSince(chat, count) };
  }
  const clicked = await chat.click(cardWith(act, exchangeId), act.verb);
  return { ...clicked, words: `${wordsOf(clicked)}\n${saidSince(chat, count)}` };
};
