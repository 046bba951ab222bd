/** Workers that die, come late or are two: each message is still said at most once. */
import assert from 'node:assert/strict';
import { connectCosmos, createCosmosStore } from '../../src/adapters/cosmos/cosmos.ts';
import { teamRef } from '../../src/domain/refs.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import { createTemporaryContainer, startCosmosServer } from '../contracts/cosmosServer.ts';
import { happening, organiser, step } from '../fixtures/builders.ts';
import type { Thread } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { type Rig, startRig } from './rig.ts';

const summariesOf = ({ channel }: Rig): readonly Thread[] =>
  channel.threads().filter(({ card }) => textOf(card).includes('Was der Austausch'));
const botPosts = ({ channel }: Rig): number =>
  channel
    .threads()
    .flatMap((thread) => [thread, ...thread.replies])
    .filter(({ from }) => from === 'bot').length;

describe('A worker', () => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await startRig();
  });
  afterEach(() => rig.close());

  /** Posts, and then dies before it can tell. */
  const dying: (alive: Messenger) => Messenger = (alive) => ({
    ...alive,
    send: async (target, message) => {
      await alive.send(target, message);
      throw new Error('The process is gone.');
    },
  });
  /** Dies before it has posted. */
  const dead: Messenger = {
    send: () => Promise.reject(new Error('The process is gone.')),
    update: () => Promise.reject(new Error('The process is gone.')),
  };

  for (const [when, arrived] of [
    ['after', 1],
    ['before', 0],
  ] as const) {
    it(`that died ${when} posting leaves an unknown message that is never repeated, and the organiser hears of it once`, async () => {
      await rig.save({ steps: [] });
      const messenger = when === 'after' ? dying(rig.messenger) : dead;
      for (let round = 0; round < 3; round += 1) await rig.worker({ messenger }).round();
      const posted = botPosts(rig);
      rig.setClock('2027-01-11T08:00:30Z');
      await rig.worker().round();
      assert.equal(botPosts(rig), posted, 'a claim holds for a minute');
      rig.setClock('2027-01-11T08:02:00Z');
      for (let round = 0; round < 3; round += 1) await rig.worker().round();
      rig.setClock('2027-03-11T08:02:00Z');
      await rig.worker().round();
      assert.equal(summariesOf(rig).length, arrived);
      assert.equal((await rig.load()).deliveries['summary']?.status, 'unknown');
      const told = rig.chat.messages().filter(({ text }) => text?.includes('Ich weiß nicht, ob die Zusammenfassung'));
      assert.equal(told.length, 1);
    });
  }

  it('whose store was slow to take its claim says nothing under it, since another may take over, and says it anew', async () => {
    await rig.save({ steps: [] });
    const { save } = rig.store;
    let saves = 0;
    const slowAtFirst: Store = {
      ...rig.store,
      save: async (document, etag) => {
        saves += 1;
        if (saves === 1) rig.setClock('2027-01-11T08:00:20Z');
        return save(document, etag);
      },
    };
    await rig.worker({ store: slowAtFirst }).round();
    assert.equal(botPosts(rig), 1, 'only what was claimed later');
    rig.setClock('2027-01-11T08:00:30Z');
    await rig.worker().round();
    assert.equal(botPosts(rig), 2);
    assert.equal(summariesOf(rig).length, 1);
  });

  it('that comes back after weeks asks about an open step once, not once for each time it missed', async () => {
    await rig.save();
    await rig.worker().round();
    rig.setClock('2027-06-30T08:00:00Z');
    for (let round = 0; round < 3; round += 1) await rig.worker().round();
    assert.deepEqual(
      rig.channel
        .threads()
        .map(({ replies }) => replies.length)
        .toSorted(),
      [0, 1],
    );
  });

  it('does not ask about a step that was closed a moment before', async () => {
    await rig.save();
    await rig.worker().round();
    rig.setClock('2027-06-30T08:00:00Z');
    await rig.apply({ ...happening({ by: organiser }), type: 'stepDone', step: 1 });
    await rig.worker().round();
    assert.deepEqual(summariesOf(rig)[0]?.replies, []);
  });

  it('carries over what another left half done: a channel that was confirmed leads to its exchange', async () => {
    const event = { type: 'channelBound', channel: rig.ref, exchangeId: 'ex-1' } as const;
    const to = teamRef(rig.teams.tenantId, rig.ref.teamId);
    const { id, at, by } = happening();
    await rig.save({ handoffs: [{ id, at, by, to, event }] });
    await rig.worker().round();
    const team = await rig.store.load(to);
    assert.deepEqual(team?.document.bound, [{ channelId: rig.ref.channelId, exchangeId: 'ex-1' }]);
    assert.deepEqual((await rig.load()).handoffs, []);
    assert.equal((await rig.load()).nextDueAt === undefined || botPosts(rig) > 0, true);
  });
});

describe('Two workers on the same documents', () => {
  const race = async (rig: Rig): Promise<void> => {
    const steps = [1, 2, 3].map((number) => step({ title: `Schritt ${number}`, dueOn: '2027-01-12' }));
    await rig.save({ steps });
    const workers = [rig.worker(), rig.worker(), rig.worker()];
    for (let round = 0; round < 3; round += 1) await Promise.all(workers.map((worker) => worker.round()));
    assert.equal(summariesOf(rig).length, 1);
    assert.equal(botPosts(rig), 2, 'the status card and the summary');
    rig.setClock('2027-01-12T08:00:00Z');
    for (let round = 0; round < 3; round += 1) await Promise.all(workers.map((worker) => worker.round()));
    assert.equal(summariesOf(rig)[0]?.replies.length, 3, 'one reminder for each step');
    assert.equal(botPosts(rig), 5);
    assert.ok(Object.values((await rig.load()).deliveries).every(({ status }) => status === 'sent'));
  };

  it('say each thing once, on one SQLite file', async () => {
    const rig = await startRig();
    await race(rig);
    await rig.close();
  });

  it('say each thing once, on one Cosmos container', async () => {
    const server = await startCosmosServer();
    const container = await createTemporaryContainer(server);
    const open = (): Store => createCosmosStore(connectCosmos(container.options));
    const rig = await startRig(open);
    await race(rig);
    await container.remove();
    await rig.close();
    server.close();
  }).timeout(30_000);
});
