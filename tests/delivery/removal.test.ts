/** A closed exchange is deleted in time, with all that belongs to it, whatever is interrupted on the way. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import type { ReflectionEvent } from '../../src/domain/reflectionEvent.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import { reflectionTransition } from '../../src/domain/reflectionTransition.ts';
import { exchangeRef, libraryRef, personRef, reflectionRef, teamRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import { settleHandoffs } from '../../src/records/handoffs.ts';
import { createRecords } from '../../src/records/records.ts';
import { happening, isWeekday, must, organiser, participant, person, reflection } from '../fixtures/builders.ts';
import { textOf } from '../fixtures/readCard.ts';
import { type Rig, startRig } from './rig.ts';

const OVER = '2028-01-11T08:00:00Z';
const closed: Exchange['closed'] = { id: 'closed', at: '2027-01-11T08:00:00Z', by: organiser, deleteOn: '2028-01-11' };

describe('A closed exchange whose time is over', () => {
  let rig: Rig;
  const tenantId = () => rig.teams.tenantId;

  beforeEach(async () => {
    rig = await startRig();
    await rig.save();
    const of = { tenantId: tenantId(), exchangeId: 'ex-1' };
    const others = [
      reflection({ tenantId: tenantId() }),
      // Somebody who has left, on an occasion of their own.
      reflection({ ...of, aadObjectId: 'aad-former', occasion: 'quarterly.3' }),
      reflection({ ...of, exchangeId: 'ex-2' }),
      person({
        ...{ tenantId: tenantId(), aadObjectId: participant.aadObjectId, name: participant.name },
        exchangeIds: ['ex-1', 'ex-2'],
      }),
    ];
    for (const document of others) must(await rig.store.save(document, undefined));
    await rig.worker().round();
    assert.ok(statusCard().includes('Stand:'));
    await rig.apply({ ...happening(), type: 'contactGiven' });
    const exchange = await rig.load();
    const etag = (await rig.store.load(exchangeRef(tenantId(), 'ex-1')))?.etag;
    must(await rig.store.save({ ...exchange, closed, nextDueAt: '2028-01-10T23:00:00Z' }, etag));
  });
  afterEach(() => rig.close());

  const statusCard = (): string =>
    textOf(rig.channel.threads().find(({ card }) => /Stand:|abgeschlossener/.test(textOf(card)))?.card);
  const isGone = async (): Promise<boolean> => (await rig.store.load(exchangeRef(tenantId(), 'ex-1'))) === undefined;

  /** Rounds of a worker, until the exchange is gone: after how many seconds. */
  const workUntilGone = async ({ storeOf = (store: Store) => store, everySeconds = 70 } = {}) => {
    for (let round = 1; round <= 40; round += 1) {
      rig.setClock(new Date(Date.parse(OVER) + round * everySeconds * 1000).toISOString());
      await rig.worker({ store: storeOf(rig.store) }).round();
      if (await isGone()) return round * everySeconds;
    }
    assert.fail('it is still there');
  };

  const nothingIsLeft = async (): Promise<void> => {
    assert.deepEqual(await rig.store.inPartition(exchangeRef(tenantId(), 'ex-1').partition), []);
    const { aadObjectId } = participant;
    const known = (await rig.store.load(personRef(tenantId(), aadObjectId)))?.document;
    assert.deepEqual(known?.exchangeIds, ['ex-2']);
    assert.doesNotMatch(JSON.stringify({ ...known, applied: [] }), /ex-1/);
    const bound = (await rig.store.load(teamRef(tenantId(), rig.ref.teamId)))?.document.bound ?? [];
    assert.ok(bound.every(({ exchangeId }) => exchangeId !== 'ex-1'));
    const library = (await rig.store.load(libraryRef(tenantId())))?.document;
    assert.deepEqual(library?.exchanges, []);
    const ofOthers = reflectionRef({ tenantId: tenantId(), exchangeId: 'ex-2', aadObjectId: 'aad-participant' });
    assert.ok(await rig.store.load(ofOthers), 'what belongs to another exchange stays');
    const due = await rig.store.due('2099-01-01T00:00:00Z', 100);
    assert.ok(due.every(({ ref }) => ref.kind !== 'exchange'));
  };

  it('is there until that day, and then gone with everything of it; the card in the channel says so', async () => {
    rig.setClock('2028-01-10T22:59:00Z');
    await rig.worker().round();
    assert.ok(!(await isGone()));
    await workUntilGone();
    await nothingIsLeft();
    assert.match(statusCard(), /Ein abgeschlossener Austausch[\s\S]*wurde am Di\., 11\. Januar 2028 gelöscht/);
    assert.doesNotMatch(statusCard(), /Besuch in Musterstadt/);
  });

  it('is gone in the end though every call to the store may fail', async () => {
    let calls = 0;
    /** Calls that write come to nothing again and again: before they reach the store, or after. */
    const shaky = (store: Store): Store => {
      const failing = async <T>(call: () => Promise<T>): Promise<T> => {
        calls += 1;
        if (calls % 5 === 1) throw new Error('the store cannot be reached');
        const result = await call();
        if (calls % 7 === 3) throw new Error('the answer is lost');
        return result;
      };
      return {
        ...store,
        save: (document, etag) => failing(() => store.save(document, etag)),
        remove: (ref, etag) => failing(() => store.remove(ref, etag)),
      };
    };
    await workUntilGone({ storeOf: shaky });
    await nothingIsLeft();
  });

  for (const most of [1, 2, 3])
    it(`is gone in the end though every process dies after ${most} of its writes`, async () => {
      const mortal = (store: Store): Store => {
        let writes = 0;
        const alive = async <T>(call: () => Promise<T>, count: 0 | 1): Promise<T> => {
          if (writes >= most) throw new Error('the process is gone');
          writes += count;
          return call();
        };
        return {
          ...store,
          load: (ref, known) => alive(() => store.load(ref, known), 0),
          save: (document, etag) => alive(() => store.save(document, etag), 1),
          remove: (ref, etag) => alive(() => store.remove(ref, etag), 1),
        };
      };
      // With a single write nobody can tell that the card was updated: then it is given up after a day.
      await workUntilGone({ storeOf: mortal, everySeconds: 7_200 });
      await nothingIsLeft();
    });

  it('does not come back by what a process passes on late that had read it before', async () => {
    const by = participant;
    const events: readonly ReflectionEvent[] = [
      { ...happening({ by }), type: 'answered', key: 'A1', text: 'Kurze Wege' },
      { ...happening({ by }), type: 'released', keys: ['A1'], planKeys: [] },
      { ...happening(), type: 'answerTaken', key: 'A1', text: 'Kurze Wege' },
    ];
    const answered = reflection({ tenantId: tenantId() });
    const read: AnyDocument[] = [
      await rig.load(),
      events.reduce((state, event) => must(reflectionTransition(state, event)), answered),
    ];
    const reading = (store: Store): Store => ({
      ...store,
      save: (document, etag) => {
        read.push(document);
        return store.save(document, etag);
      },
    });
    await workUntilGone({ storeOf: reading });
    const late = read.filter(
      ({ kind, handoffs }) => (kind === 'exchange' || kind === 'reflection') && handoffs.length > 0,
    );
    assert.ok(late.length >= 3, `${late.length} read`);
    const clock = { now: () => '2028-01-12T08:00:00Z' };
    const records = createRecords({ store: rig.store, clock, calendar: { workingDays: () => isWeekday } });
    for (const document of late) await settleHandoffs(records, document, clock.now());
    await nothingIsLeft();
  });

  it('does not come back by somebody who was in the middle of a turn with it', async () => {
    rig.setClock(OVER);
    await rig.worker().round();
    await rig.worker().round();
    const ref = personRef(tenantId(), participant.aadObjectId);
    const known = await rig.store.load(ref);
    assert.ok(known);
    const looked = { type: 'dialogueChanged', dialogue: { type: 'idle' }, focus: 'ex-1' } as const;
    must(await rig.store.save(personTransition(known.document, { ...happening(), ...looked }), known.etag));
    await workUntilGone();
    await nothingIsLeft();
  });

  it('is gone though Teams refuses the update', async () => {
    rig.teams.fail({ match: { method: 'PUT' }, status: 403 });
    await workUntilGone();
    await nothingIsLeft();
    assert.match(statusCard(), /Stand:/);
  });

  it('is gone after a day if Teams cannot be reached for the update', async () => {
    rig.teams.fail({ match: { method: 'PUT' }, status: 502, times: 1_000 });
    const seconds = await workUntilGone({ everySeconds: 3_600 });
    assert.ok(seconds > 86_400, `gone after ${seconds} s`);
    await nothingIsLeft();
  });
});
