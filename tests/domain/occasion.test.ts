/** When one reflects on what: before the visit, on the spot, afterwards, every quarter. */
import assert from 'node:assert/strict';
import { parseDocument, refOf } from '../../src/domain/parseDocument.ts';
import { isTooEarly, kindOf, Occasion, occasionOffered, occasionOn, sharedUntil } from '../../src/domain/occasion.ts';
import { reflectionRef } from '../../src/domain/refs.ts';
import { participant, reflection, TENANT } from '../fixtures/builders.ts';

const visit = { visitOn: '2027-05-11', visitDays: 2 };
const undated = { visitDays: 1 };

describe('What is offered', () => {
  const offered = (day: string) => occasionOffered(visit, day);

  it('is the reflection before the visit as long as that is to come, or has no date', () => {
    assert.deepEqual([offered('2027-05-10'), occasionOffered(undated, '2030-01-01')], ['before', 'before']);
  });

  it('are the guiding questions on the days of the visit', () => {
    assert.deepEqual([offered('2027-05-11'), offered('2027-05-12')], ['lens', 'lens']);
  });

  it('is the look back from the day after, and the interim check from 13 weeks on', () => {
    assert.deepEqual([offered('2027-05-13'), offered('2027-08-09')], ['afterVisit', 'afterVisit']);
    assert.deepEqual([offered('2027-08-10'), offered('2028-08-10')], ['quarterly', 'quarterly']);
  });
});

describe('The interim check', () => {
  const roundOn = (day: string) => occasionOn(visit, 'quarterly', day);

  it('is counted by quarters since the visit, up to four weeks early', () => {
    assert.equal(roundOn('2027-05-12'), 'quarterly.1');
    assert.equal(roundOn('2027-08-10'), 'quarterly.1');
    assert.equal(roundOn('2027-10-11'), 'quarterly.1');
    assert.equal(roundOn('2027-10-12'), 'quarterly.2');
    assert.equal(roundOn('2028-02-08'), 'quarterly.3');
  });

  it('is the first one where no visit date is known', () => {
    assert.equal(occasionOn(undated, 'quarterly', '2030-01-01'), 'quarterly.1');
  });
});

describe('Looking back', () => {
  it('is too early until the first day of the visit', () => {
    for (const kind of ['lens', 'afterVisit', 'quarterly'] as const) {
      assert.ok(isTooEarly(visit, kind, '2027-05-10'), kind);
      assert.ok(!isTooEarly(visit, kind, '2027-05-11'), kind);
      assert.ok(!isTooEarly(undated, kind, '2027-05-10'), kind);
    }
  });

  it('is never too early for what belongs before the visit', () => {
    for (const kind of ['before', 'persona'] as const) assert.ok(!isTooEarly(visit, kind, '2026-01-01'), kind);
  });
});

describe('An occasion', () => {
  it('has a kind, whichever quarter it is', () => {
    assert.deepEqual((['before', 'quarterly.12', 'persona'] as const).map(kindOf), ['before', 'quarterly', 'persona']);
  });

  it('is one of the known ones, with a number for a quarter', () => {
    for (const text of ['before', 'lens', 'afterVisit', 'persona', 'quarterly.3'])
      assert.ok(Occasion.safeParse(text).success, text);
    for (const text of ['quarterly', 'quarterly.0', 'quarterly.-1', 'quarterly.1.5', 'quarterly.x', 'toString', ''])
      assert.ok(!Occasion.safeParse(text).success, text);
  });

  it('stands side by side with others once it may have begun, but for the persona', () => {
    assert.deepEqual(sharedUntil(visit, '2027-05-10'), ['before']);
    assert.deepEqual(sharedUntil(visit, '2027-11-09'), ['before', 'lens', 'afterVisit', 'quarterly.1', 'quarterly.2']);
  });
});

describe('A reflection', () => {
  const aadObjectId = participant.aadObjectId;

  it('before the visit keeps the address it always had, and has none that another occasion could share', () => {
    const about = { tenantId: TENANT, exchangeId: 'ex-1', aadObjectId };
    assert.equal(refOf(reflection()).id, `reflection.${aadObjectId}`);
    assert.deepEqual(reflectionRef({ ...about, occasion: 'before' }), reflectionRef(about));
    const refs = (['lens', 'afterVisit', 'quarterly.1', 'quarterly.2', 'persona'] as const).map((occasion) =>
      refOf(reflection({ occasion })),
    );
    assert.equal(new Set([...refs, refOf(reflection())].map(({ id }) => id)).size, 6);
    assert.equal(new Set(refs.map(({ partition }) => partition)).size, 1);
  });

  it('that was stored before there were occasions and conditions is read as it is', () => {
    const { occasion, conditions, deepened, isDeepening, ...stored } = reflection();
    assert.deepEqual([occasion, conditions, deepened, isDeepening], [undefined, undefined, undefined, undefined]);
    assert.deepEqual(parseDocument(structuredClone(stored)), stored);
  });
});
