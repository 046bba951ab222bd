/** What every store promises about finding due work; a part of the store contract. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import type { Store } from '../../src/ports/store.ts';
import { exchange, must, TENANT } from '../fixtures/builders.ts';

const ref = exchangeRef(TENANT, 'ex-1');
const due = (id: string, nextDueAt?: string): Exchange =>
  exchange({ id, ...(nextDueAt === undefined ? {} : { nextDueAt }) });

export const dueSpecs = (store: () => Store): void => {
  const saveAll = async (documents: readonly Exchange[]): Promise<void> => {
    for (const document of documents) must(await store().save(document, undefined));
  };
  const idsDue = async (before: string, limit = 10): Promise<readonly string[]> =>
    (await store().due(before, limit)).map(({ ref: { partition } }) => partition.split('|').at(-1) ?? '');

  it('due lists the most overdue first and nothing that is not yet due', async () => {
    await saveAll([
      due('later', '2027-03-01T08:00:00.001Z'),
      due('now', '2027-03-01T08:00:00Z'),
      due('oldest', '2026-12-31T23:59:59.999Z'),
      due('fraction', '2027-03-01T07:59:59.5Z'),
    ]);
    assert.deepEqual(await idsDue('2027-03-01T08:00:00Z'), ['oldest', 'fraction', 'now']);
  });

  it('what is due is named by its address and moment', async () => {
    await saveAll([due('ex-1', '2027-03-01T08:00:00Z')]);
    assert.deepEqual(await store().due('2027-03-01T08:00:00Z', 1), [{ ref, dueAt: '2027-03-01T08:00:00.000Z' }]);
  });

  it('due gives no more than was asked for, the most overdue ones', async () => {
    await saveAll([
      due('c', '2027-03-03T08:00:00Z'),
      due('a', '2027-03-01T08:00:00Z'),
      due('b', '2027-03-02T08:00:00Z'),
    ]);
    assert.deepEqual(await idsDue('2027-04-01T08:00:00Z', 2), ['a', 'b']);
  });

  it('due leaves out the tenants it is told to, and only those', async () => {
    const at = '2027-03-01T08:00:00Z';
    await saveAll([due('a', at), { ...due('b', at), tenantId: 'other' }, { ...due('c', at), tenantId: 'third' }]);
    const idsExcept = async (tenants: readonly string[]): Promise<readonly string[]> =>
      (await store().due(at, 10, tenants)).map(({ ref: { partition } }) => partition.split('|').at(-1) ?? '').sort();
    assert.deepEqual(await idsExcept([TENANT]), ['b', 'c']);
    assert.deepEqual(await idsExcept([TENANT, 'third']), ['b']);
    assert.deepEqual(await idsExcept(['nobody']), ['a', 'b', 'c']);
    assert.deepEqual(await idsExcept([]), ['a', 'b', 'c']);
  });

  it('a document without nextDueAt is never due', async () => {
    await saveAll([due('never')]);
    assert.deepEqual(await idsDue('9999-12-31T23:59:59Z'), []);
  });

  it('a document whose work was done, or that was removed, is no longer due', async () => {
    const done = must(await store().save(due('done', '2027-03-01T08:00:00Z'), undefined));
    const removed = must(await store().save(due('removed', '2027-03-01T08:00:00Z'), undefined));
    must(await store().save({ ...done.document, nextDueAt: undefined }, done.etag));
    must(await store().remove(exchangeRef(TENANT, 'removed'), removed.etag));
    assert.deepEqual(await idsDue('2027-04-01T08:00:00Z'), []);
  });
};
