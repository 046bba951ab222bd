/** Many people click and write at random for a while; in the end everything they were told has to be true. */
import assert from 'node:assert/strict';
import { CLAIM_SECONDS } from '../../src/domain/deliveryLog.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { createRandom } from '../simulation/machine/random.ts';
import { nextAct, perform } from './acts.ts';
import { createLedger, type Figures, type Ledger } from './ledger.ts';
import { openStage, type Stage } from './stage.ts';

export interface CrowdOptions {
  readonly people: number;
  readonly items: number;
  readonly seconds: number;
  readonly replicas: number;
  readonly seed: number;
}

export interface CrowdResult extends Figures {
  /** Updates of the channel's status card. */
  readonly cardUpdates: number;
  /** Half of the answers came within so many milliseconds, and 95 of 100. */
  readonly median: number;
  readonly slow: number;
}

interface Crowd {
  readonly stage: Stage;
  readonly ledger: Ledger;
  readonly options: CrowdOptions;
  readonly exchangeId: string;
  readonly until: number;
  readonly times: number[];
}

const REPEATED = 0.1;

/** One person, one act after the other. Teams sends some of it twice, later and to another replica. */
const work = async ({ stage, ledger, options, exchangeId, until, times }: Crowd, me: Person, place: number) => {
  const random = createRandom(options.seed * 1000 + place);
  let count = 0;
  const word = () => `wort${place}x${(count += 1)}x`;
  while (performance.now() < until) {
    const act = nextAct({ me, people: stage.people, items: options.items, random, word });
    const start = performance.now();
    stage.useReplica(random.between(0, options.replicas - 1));
    const { activityId, status, words } = await perform(me, act, { exchangeId, byText: random.chance(0.5) });
    times.push(performance.now() - start);
    assert.equal(status, 200, act.text);
    const isDone = ledger.enter(act, words);
    // What was declined may be asked for again, and would then be another act.
    if (!isDone || !random.chance(REPEATED)) continue;
    stage.useReplica(random.between(0, options.replicas - 1));
    await stage.teams.redeliver(activityId, { newId: act.kind === 'note' && random.chance(0.5) });
  }
};

/** If the outcome of an update could not be recorded under the rush, it is made again when its claim has run out. */
const LATEST_MS = (CLAIM_SECONDS + 20) * 1000;

/** The card in the channel shows what is stored in the end; it is the only one, and was updated in place. */
const checkChannel = async (
  { teams, channel, people }: Stage,
  exchange: { checklist: readonly { status: string }[] },
) => {
  const cards = channel.threads().filter(({ card }) => textOf(card).startsWith('Stand:'));
  assert.equal(cards.length, 1);
  const done = exchange.checklist.filter(({ status }) => status === 'done').length;
  const shown = () => {
    const card = textOf(channel.threads().find(({ card: one }) => textOf(one).startsWith('Stand:'))?.card);
    return [...card.matchAll(/\n(\d+) von \d+/g)].reduce((sum, [, count]) => sum + Number(count), 0) === done;
  };
  await teams.until(shown, LATEST_MS);
  for (const person of people) assert.doesNotMatch(textOf(cards[0]?.card), new RegExp(person.name));
};

const percentile = (times: readonly number[], share: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0);

export const runCrowd = async (options: CrowdOptions): Promise<CrowdResult> => {
  const stage = await openStage(options.people, options.replicas);
  try {
    const [olga] = stage.people;
    assert.ok(olga);
    const before = await stage.exchangeOf(olga);
    const crowd: Crowd = {
      ...{ stage, options, exchangeId: before.id, times: [], ledger: createLedger(before) },
      until: performance.now() + options.seconds * 1000,
    };
    const isUpdate = ({ method, path }: { method: string; path: string }) =>
      method === 'PUT' && decodeURIComponent(path).includes(stage.channel.id);
    await Promise.all(stage.people.map((person, place) => work(crowd, person, place + 1)));
    const after = await stage.exchangeOf(olga);
    crowd.ledger.check(after);
    await checkChannel(stage, after);
    return {
      ...crowd.ledger.figures(),
      cardUpdates: stage.teams.requests.filter(isUpdate).length,
      median: percentile(crowd.times, 0.5),
      slow: percentile(crowd.times, 0.95),
    };
  } finally {
    await stage.close();
  }
};
