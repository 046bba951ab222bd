/** What people do to all replicas at once, and what the bot has acknowledged of it. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeTeams, Person } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { type Group, ITEMS_TICKED } from './scene.ts';

export interface Acknowledged {
  /** Texts, each different from all others, by the exchange they belong to. */
  readonly answers: Map<string, readonly string[]>;
  readonly notes: Map<string, readonly string[]>;
  /** Numbers of items, as often as somebody ticked them. */
  readonly ticks: Map<string, readonly number[]>;
  readonly published: Set<string>;
  /** How often an activity had to be delivered again. */
  redelivered: number;
}

export interface Loading {
  readonly teams: FakeTeams;
  readonly groups: readonly Group[];
  readonly isOver: () => boolean;
}

/** Fewer than there are questions: after the last one an answer has nowhere to go. */
const ANSWERS_EACH = 15;
const NOTES_MOST = 60;
const PAUSE_MILLISECONDS = 100;
/** As long as a test may take to find a process that lives. */
const REDELIVERIES_MOST = 100;

const add = <T>(map: Map<string, readonly T[]>, key: string, value: T): void =>
  void map.set(key, [...(map.get(key) ?? []), value]);

/** As Teams does it: the same activity again until it is answered. */
const say = async (
  { teams }: Loading,
  acknowledged: Acknowledged,
  { person, text }: { person: Person; text: string },
) => {
  let { status, activityId } = await person.chat().say(text);
  for (let again = 0; status !== 200; again += 1) {
    assert.ok(again < REDELIVERIES_MOST, `${person.name} is never answered: ${status}`);
    acknowledged.redelivered += 1;
    await sleep(PAUSE_MILLISECONDS);
    ({ status, activityId } = await teams.redeliver(activityId));
  }
};

type Life = (loading: Loading, acknowledged: Acknowledged, group: Group) => Promise<void>;

const answers =
  (member: number): Life =>
  async (loading, acknowledged, { exchangeId, members }) => {
    const person = members[member];
    if (person === undefined) return;
    await say(loading, acknowledged, { person, text: 'reflexion' });
    for (let number = 1; number <= ANSWERS_EACH && !loading.isOver(); number += 1) {
      const text = `Antwort ${exchangeId}/${member}/${number}.`;
      await say(loading, acknowledged, { person, text });
      add(acknowledged.answers, exchangeId, text);
    }
  };

const notes =
  (member: number): Life =>
  async (loading, acknowledged, { exchangeId, members }) => {
    const person = members[member];
    if (person === undefined) return;
    for (let number = 1; number <= NOTES_MOST && !loading.isOver(); number += 1) {
      const text = `Fund ${exchangeId}/${member}/${number}.`;
      await say(loading, acknowledged, { person, text: `Notiz: ${text}` });
      add(acknowledged.notes, exchangeId, text);
    }
  };

/** Two people go through the same list; what one has ticked the other ticks too. */
const ticks =
  (whose: (group: Group) => Person | undefined): Life =>
  async (loading, acknowledged, group) => {
    const person = whose(group);
    if (person === undefined) return;
    for (let item = 1; item <= ITEMS_TICKED && !loading.isOver(); item += 1) {
      await say(loading, acknowledged, { person, text: `erledigt ${item}` });
      add(acknowledged.ticks, group.exchangeId, item);
    }
  };

/** The preview names the words that publish it; if it changed meanwhile, it names others. */
const publishes: Life = async (loading, acknowledged, { exchangeId, organiser, isToPublish }) => {
  const chat = organiser.chat();
  while (isToPublish && !acknowledged.published.has(exchangeId) && !loading.isOver()) {
    const before = chat.messages().length;
    await say(loading, acknowledged, { person: organiser, text: 'veröffentlichen' });
    const preview = chat
      .messages()
      .slice(before)
      .map(({ card }) => textOf(card));
    const words = /[„“](veröffentlichen \w+)[“”]/u.exec(preview.join('\n'))?.[1];
    if (words === undefined) continue;
    const said = chat.messages().length;
    await say(loading, acknowledged, { person: organiser, text: words });
    const answer = chat
      .messages()
      .slice(said)
      .map(({ text, card }) => text ?? textOf(card));
    if (answer.join('\n').includes('freigegeben')) acknowledged.published.add(exchangeId);
  }
};

const organises: Life = async (loading, acknowledged, group) => {
  await publishes(loading, acknowledged, group);
  await ticks(({ organiser }) => organiser)(loading, acknowledged, group);
};

const answersThenNotes: Life = async (...given) => {
  await answers(0)(...given);
  await notes(0)(...given);
};

const lives: readonly Life[] = [answersThenNotes, notes(1), ticks(({ members }) => members[2]), organises];

export const nothingYet = (): Acknowledged => ({
  ...{ answers: new Map(), notes: new Map(), ticks: new Map(), published: new Set<string>(), redelivered: 0 },
});

const countOf = (map: ReadonlyMap<string, readonly unknown[]>): number =>
  [...map.values()].reduce((sum, { length }) => sum + length, 0);

/** As many of each kind. */
export const isAtLeast = ({ answers: answered, notes: noted, ticks: ticked }: Acknowledged, most: number): boolean =>
  [answered, noted, ticked].every((map) => countOf(map) >= most);

/** Ends when it is over and everything begun has been acknowledged. */
export const runLoad = async (loading: Loading, acknowledged: Acknowledged): Promise<void> => {
  await Promise.all(loading.groups.flatMap((group) => lives.map((live) => live(loading, acknowledged, group))));
};
