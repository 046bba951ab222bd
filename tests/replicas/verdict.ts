/** Compares what people were told and what stands in Teams with what the documents say. */
import assert from 'node:assert/strict';
import type { DeliveryEntry } from '../../src/domain/deliveryLog.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { exchangeRef, personRef, reflectionRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import type { FakeTeams, Person } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import type { Acknowledged } from './load.ts';
import type { Group } from './scene.ts';

export interface Evidence {
  readonly teams: FakeTeams;
  readonly store: Store;
  readonly groups: readonly Group[];
  readonly acknowledged: Acknowledged;
}

export interface Figures {
  readonly answers: number;
  readonly notes: number;
  readonly ticks: number;
  readonly channelPosts: number;
  readonly reminders: number;
  readonly bundles: number;
  readonly bundlesClaimed: number;
  readonly claims: number;
  readonly unknown: number;
}

/** An answer may consist of several messages. */
const times = (texts: readonly string[], text: string): number => texts.join('\n').split(text).length - 1;

const load = async ({ store, teams }: Evidence, exchangeId: string): Promise<Exchange> => {
  const stored = await store.load(exchangeRef(teams.tenantId, exchangeId));
  assert.ok(stored !== undefined);
  return stored.document;
};

const answersIn = async ({ store, teams }: Evidence, { exchangeId, members }: Group): Promise<readonly string[]> => {
  const stored = await Promise.all(
    members.map(({ aadObjectId }) => store.load(reflectionRef({ tenantId: teams.tenantId, exchangeId, aadObjectId }))),
  );
  return stored.flatMap((one) =>
    Object.values(one?.document.answers ?? {}).flatMap((answer) => (answer.status === 'answered' ? [answer.text] : [])),
  );
};

/** Each text that was acknowledged is there once. */
const checkTexts = (what: string, stored: readonly string[], acknowledged: readonly string[] = []): void => {
  for (const text of acknowledged) assert.equal(times(stored, text), 1, `${what} «${text}»`);
};

const checkTicks = ({ checklist }: Exchange, acknowledged: readonly number[] = []): void => {
  for (const item of acknowledged) assert.equal(checklist[item - 1]?.status, 'done', `item ${item}`);
};

interface Post {
  readonly id: string;
  readonly words: string;
}

/** All that the bot has said in a channel: a reminder stands in the summary's thread, or alone if nobody knows of one. */
const postsIn = ({ channel }: Group): readonly Post[] =>
  channel
    .threads()
    .flatMap((thread) => [thread, ...thread.replies])
    .map(({ id, card }) => ({ id, words: textOf(card) }));

const isStatus = ({ words }: Post): boolean => words.includes('Stand: ');
const isSummary = ({ words }: Post): boolean => words.includes('Was der Austausch');
const isCheck = ({ words }: Post): boolean => words.includes('Was ist daraus geworden?');
const isDigest = ({ words }: Post): boolean => words.includes('Neu in der letzten Zeit');
const remindersIn = (group: Group): readonly Post[] =>
  postsIn(group).filter((post) => ![isStatus, isSummary, isCheck, isDigest].some((is) => is(post)));

/** What of a delivery key can be seen in the channel. */
const postsOf = (group: Group, key: string): readonly Post[] => {
  if (key.startsWith('status:')) return postsIn(group).filter(isStatus);
  if (key === 'summary') return postsIn(group).filter(isSummary);
  if (key.startsWith('check:')) return postsIn(group).filter(isCheck);
  if (key.startsWith('digest:')) return postsIn(group).filter(isDigest);
  const step = /^step:(\d+):/.exec(key)?.[1] ?? '?';
  return remindersIn(group).filter(({ words }) => words.includes(`Schritt ${step}`));
};

/** Once if it is known to be there; at most once if nobody knows; never a second time. */
const checkPost = (group: Group, key: string, { status, activityId }: DeliveryEntry): void => {
  const posts = postsOf(group, key);
  const name = `${group.exchangeId} ${key}, ${status}`;
  assert.ok(posts.length <= 1, `${name}: stands there ${posts.length} times`);
  assert.ok(status === 'sent' || status === 'unknown', `${name}: is settled`);
  if (status === 'sent') assert.equal(posts[0]?.id, activityId, name);
};

const isInChannel = (key: string): boolean => /^(status:|summary$|step:|check:|digest:)/.test(key);

const checkChannel = (group: Group, { deliveries }: Exchange): void => {
  for (const [key, entry] of Object.entries(deliveries)) if (isInChannel(key)) checkPost(group, key, entry);
  const all = postsIn(group);
  const known = Object.keys(deliveries).filter(isInChannel);
  assert.ok(all.length <= known.length, `${group.exchangeId}: nothing stands in the channel that is in no log`);
};

const countIn = (person: Person, words: string): number =>
  person
    .chat()
    .messages()
    .filter(({ text, activity }) => `${text ?? ''} ${String(activity['summary'])}`.includes(words)).length;

/** Each person hears of what is due once that day; the organiser hears of each unknown post once at most. */
const checkPeople = ({ organiser, members }: Group, { deliveries }: Exchange): number => {
  const bundles = [organiser, ...members].map((person) => countIn(person, 'Was gerade ansteht'));
  for (const count of bundles) assert.ok(count <= 1, 'one bundle a day');
  const unknown = Object.values(deliveries).filter(({ status }) => status === 'unknown').length;
  assert.ok(countIn(organiser, 'Ich weiß nicht, ob') <= unknown, 'each unknown post is told once');
  return bundles.reduce((sum, count) => sum + count, 0);
};

const bundleClaims = async ({ store, teams }: Evidence, { organiser, members }: Group): Promise<number> => {
  const people = await Promise.all(
    [organiser, ...members].map(({ aadObjectId }) => store.load(personRef(teams.tenantId, aadObjectId))),
  );
  return people.reduce((sum, person) => sum + (person?.document.bundle.fence ?? 0), 0);
};

const judgeGroup = async (evidence: Evidence, group: Group): Promise<Figures> => {
  const { acknowledged } = evidence;
  const { exchangeId } = group;
  const exchange = await load(evidence, exchangeId);
  const [answers, notes] = [await answersIn(evidence, group), exchange.insights.map(({ text }) => text)];
  checkTexts('answer', answers, acknowledged.answers.get(exchangeId));
  checkTexts('note', notes, acknowledged.notes.get(exchangeId));
  checkTicks(exchange, acknowledged.ticks.get(exchangeId));
  checkChannel(group, exchange);
  if (acknowledged.published.has(exchangeId)) assert.ok(exchange.summary.published !== undefined, 'it is published');
  const entries = Object.values(exchange.deliveries);
  const bundlesClaimed = await bundleClaims(evidence, group);
  return {
    ...{ answers: acknowledged.answers.get(exchangeId)?.length ?? 0 },
    ...{ notes: acknowledged.notes.get(exchangeId)?.length ?? 0 },
    ...{ ticks: acknowledged.ticks.get(exchangeId)?.length ?? 0 },
    channelPosts: postsIn(group).length,
    reminders: Object.keys(exchange.deliveries).filter((key) => key.startsWith('step:')).length,
    bundles: checkPeople(group, exchange),
    bundlesClaimed,
    claims: entries.reduce((sum, { fence }) => sum + fence, bundlesClaimed),
    unknown: entries.filter(({ status }) => status === 'unknown').length,
  };
};

/** Throws at the first broken promise; otherwise tells how much there was to break. */
export const judge = async (evidence: Evidence): Promise<Figures> => {
  const figures = await Promise.all(evidence.groups.map((group) => judgeGroup(evidence, group)));
  const sum = (of: keyof Figures): number => figures.reduce((total, one) => total + one[of], 0);
  return {
    ...{ answers: sum('answers'), notes: sum('notes'), ticks: sum('ticks'), channelPosts: sum('channelPosts') },
    ...{
      reminders: sum('reminders'),
      bundles: sum('bundles'),
      bundlesClaimed: sum('bundlesClaimed'),
      claims: sum('claims'),
      unknown: sum('unknown'),
    },
  };
};
