/** Many documents due at once: bounded, each tenant at its pace, and none kept waiting by another. */
import assert from 'node:assert/strict';
import { createCrew } from '../../src/delivery/crew.ts';
import { createLookout } from '../../src/delivery/lookout.ts';
import { createPace } from '../../src/delivery/pace.ts';
import type { Ref } from '../../src/domain/document.ts';
import { addressOf, personRef, tenantIn } from '../../src/domain/refs.ts';
import type { DueRef } from '../../src/ports/store.ts';
import { NOW } from '../fixtures/builders.ts';

const people = (tenantId: string, count: number): readonly Ref[] =>
  Array.from({ length: count }, (_, index) => personRef(tenantId, `person-${index}`));

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Works for some milliseconds on each, and notes the order and how many were under way. */
const startCrew = ({ perSecond = Infinity, documentsAtOnce = 20, takes = 2 } = {}) => {
  const seen = { order: [] as Ref[], together: new Map<string, number>(), mostOfTenant: 0, most: 0 };
  const count = (tenantId: string, by: number): void => {
    seen.together.set(tenantId, (seen.together.get(tenantId) ?? 0) + by);
    seen.mostOfTenant = Math.max(seen.mostOfTenant, ...seen.together.values());
    seen.most = Math.max(
      seen.most,
      [...seen.together.values()].reduce((sum, one) => sum + one, 0),
    );
  };
  const crew = createCrew({
    ...{ pace: createPace(perSecond), documentsAtOnce, onDone: () => undefined, doPeopleWait: () => false },
    work: async (ref) => {
      seen.order.push(ref);
      count(tenantIn(ref), 1);
      await sleep(takes);
      count(tenantIn(ref), -1);
      return { hasCalled: true, isMore: false };
    },
  });
  return { crew, seen };
};

describe('A crew', () => {
  it('works on several documents at once, so many in all and fewer of one tenant', async () => {
    const { crew, seen } = startCrew();
    for (const tenant of ['a', 'b', 'c']) for (const ref of people(tenant, 30)) crew.add(ref);
    await crew.idle();
    assert.equal(seen.order.length, 90);
    assert.ok(seen.most > 10 && seen.most <= 20, `${seen.most} at once`);
    assert.ok(seen.mostOfTenant <= 10, `${seen.mostOfTenant} of one tenant`);
    await crew.stop();
  });

  it('lets tenants take turns: a long list keeps nobody waiting', async () => {
    const { crew, seen } = startCrew({ documentsAtOnce: 4 });
    for (const ref of [...people('a', 200), ...people('b', 5)]) crew.add(ref);
    await crew.idle();
    assert.ok(seen.order.findLastIndex((ref) => tenantIn(ref) === 'b') < 15);
    await crew.stop();
  });

  it('keeps each tenant at its pace while others go at theirs', async () => {
    const { crew, seen } = startCrew({ perSecond: 20 });
    for (const tenant of ['a', 'b', 'c']) for (const ref of people(tenant, 12)) crew.add(ref);
    const began = performance.now();
    await crew.idle();
    const seconds = (performance.now() - began) / 1000;
    assert.equal(seen.order.length, 36);
    assert.ok(seconds >= 0.4, `12 calls at 20 a second, a few at once: ${seconds} s`);
    await crew.stop();
  });

  it('never works on one document twice at the same time, but once more if there is something new in it', async () => {
    const { crew, seen } = startCrew();
    const [ref = personRef('a', 'nobody')] = people('a', 1);
    crew.add(ref);
    crew.goOn();
    crew.add(ref);
    crew.addFirst(ref);
    crew.addFirst(ref);
    await crew.idle();
    assert.deepEqual(seen.order.map(addressOf), [addressOf(ref), addressOf(ref)]);
    assert.equal(seen.mostOfTenant, 1);
    await crew.stop();
  });
});

describe('A lookout', () => {
  const startLookout = (due: readonly DueRef[]) => {
    const { crew, seen } = startCrew({ documentsAtOnce: 0 });
    const asked: (readonly string[])[] = [];
    const lookout = createLookout({
      ...{ clock: { now: () => NOW }, random: Math.random, crew },
      store: {
        due: async (_before, limit, except = []) => {
          asked.push(except);
          return due.filter(({ ref }) => !except.includes(tenantIn(ref))).slice(0, limit);
        },
      },
    });
    return { lookout, crew, seen, asked };
  };
  const dueNow = (refs: readonly Ref[]): readonly DueRef[] => refs.map((ref) => ({ ref, dueAt: NOW }));

  it('finds the few of one tenant behind the many of another', async () => {
    const { lookout, crew, asked } = startLookout(dueNow([...people('a', 5000), ...people('b', 3)]));
    assert.ok((await lookout.look()) <= 100, 'it looks again soon');
    assert.equal(crew.waiting('b'), 0);
    await lookout.look();
    assert.equal(crew.waiting('b'), 3);
    assert.deepEqual(asked, [[], ['a']]);
    assert.ok(crew.waiting('a') < 1000, 'no more of a long list than it needs');
  });

  it('finds what many tenants have due at the same moment within a few looks, however the store sorts it', async () => {
    const tenants = Array.from({ length: 50 }, (_, index) => `tenant-${index}`);
    const { lookout, crew } = startLookout(dueNow(tenants.flatMap((tenant) => people(tenant, 60))));
    assert.ok((await lookout.look()) <= 100, 'it looks again soon');
    for (let look = 1; look < 4; look += 1) await lookout.look();
    assert.deepEqual([...new Set(tenants.map((tenant) => crew.waiting(tenant)))], [60]);
  });

  it('takes a part of a long list by chance, so that replicas seldom take the same', async () => {
    const due = dueNow(people('a', 5000));
    const [one, other] = [startLookout(due), startLookout(due)];
    await one.lookout.look();
    await other.lookout.look();
    const taken = one.crew.waiting('a');
    assert.equal(other.crew.waiting('a'), taken);
    for (const { ref } of due.slice(0, 1000)) one.crew.add(ref);
    assert.ok(taken <= 500 && one.crew.waiting('a') === 1000);
  });

  it('leaves alone for a while what could not be done', async () => {
    const refs = people('a', 3);
    const { lookout, crew } = startLookout(dueNow(refs));
    for (const ref of refs.slice(0, 1)) lookout.leaveAlone(ref);
    await lookout.look();
    assert.equal(crew.waiting('a'), 2);
  });
});
