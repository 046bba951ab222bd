/** Which facts are offered: those the plan lacks, that may still come true, and that nobody has decided on. */
import assert from 'node:assert/strict';
import { type FactOffer, insteadOf, offerFacts, type Offering } from '../../../src/conversation/facts/offerFacts.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { kindsIn } from '../../fixtures/factKinds.ts';
import { exchange, item, NOW, organiser, participant, reflection } from '../../fixtures/builders.ts';

const answered = (texts: Readonly<Record<string, string>>, given: Partial<Reflection> = {}): Reflection =>
  reflection({
    answers: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, { status: 'answered', text, at: NOW, activityId: key }]),
    ),
    ...given,
  });

const plan = exchange({ checklist: [item({ key: 'request' }), item({ key: 'documentation' })] });
const offering = (of: Reflection, given: Partial<Offering> = {}): Offering => ({
  exchange: plan,
  reflection: of,
  roster: [organiser, participant],
  self: organiser,
  locale: 'de',
  today: '2027-01-11',
  itemByQuestion: new Map([
    ['C3', 'request'],
    ['C4', 'documentation'],
  ]),
  kindsIn,
  ...given,
});
const changesIn = (of: Reflection, given: Partial<Offering> = {}) =>
  offerFacts(offering(of, given)).map(({ change }) => change);

describe('An offer', () => {
  it('says what would change, question by question', () => {
    const of = answered({
      C4: 'Das mache ich.',
      C3: 'Peter, Mitte März, anderthalb Tage, sechs bis acht Personen',
      C2: 'Frau Kaya kommt mit.',
      A1: 'Frau Kaya will zwei Tage.',
    });
    assert.deepEqual(changesIn(of), [
      { kind: 'companion', name: 'Frau Kaya' },
      { kind: 'owner', item: 'request', name: participant.name, aadObjectId: participant.aadObjectId },
      { kind: 'visit', on: '2027-03-15' },
      { kind: 'visitDays', days: 2 },
      { kind: 'groupSize', least: 6, most: 8 },
      { kind: 'owner', item: 'documentation', name: organiser.name, aadObjectId: organiser.aadObjectId },
    ]);
  });

  it('is not made for what the plan has already', () => {
    const of = answered({ C2: 'Frau Kaya', C3: 'Peter oder Frau Seidel, 15.3., ein Tag, acht Personen' });
    const has = (given: Partial<Exchange>) => changesIn(of, { exchange: exchange({ ...plan, ...given }) });
    const group = { size: { least: 8, most: 8 }, companions: ['Frau Kaya'] };
    const seidel = { kind: 'owner', item: 'request', name: 'Frau Seidel' };
    const owned = [item({ key: 'request', owner: participant })];
    assert.deepEqual(has({ visitOn: '2027-03-15', group, checklist: owned }), [seidel]);
    const meant = [item({ key: 'request', meant: 'Frau Seidel' })];
    assert.equal(has({ visitOn: '2027-03-15', group, checklist: meant }).length, 1);
  });

  it('is not made for an item that is closed, or that no template has', () => {
    const of = answered({ C3: 'Frau Seidel', C9: 'Frau Kaya' });
    assert.deepEqual(
      changesIn(of, { exchange: exchange({ checklist: [item({ key: 'request', status: 'dropped' })] }) }),
      [],
    );
  });

  it('counts days from when they were written, and is over once they have passed', () => {
    const of = answered({ C3: 'in drei Wochen' });
    assert.deepEqual(changesIn(of), [{ kind: 'visit', on: '2027-02-01' }]);
    assert.deepEqual(changesIn(of, { today: '2027-01-25' }), [{ kind: 'visit', on: '2027-02-01' }]);
    assert.deepEqual(changesIn(of, { today: '2027-02-02' }), []);
  });

  it('is made once: what was decided on is not asked about again, new words are', () => {
    const [offer] = offerFacts(offering(answered({ C3: 'Frau Seidel spricht mit ihnen.' })));
    assert.ok(offer);
    const decided = { facts: { [offer.id]: 'left' } } as const;
    assert.deepEqual(changesIn(answered({ C3: 'Frau Seidel, ganz sicher.' }, decided)), []);
    assert.equal(changesIn(answered({ C3: 'Frau Demir' }, decided)).length, 1);
  });

  it('takes the place of others for the same thing', () => {
    const offers = offerFacts(
      offering(answered({ C3: 'Peter, sonst Frau Seidel, am 12.3. oder 19.3.', C2: 'Peter, Frau Kaya' })),
    );
    const instead = (index: number) => insteadOf(offers, offers[index] as FactOffer).map(({ source }) => source);
    assert.deepEqual(
      offers.map(({ source }) => source),
      ['Peter', 'Frau Kaya', 'Peter', 'Frau Seidel', '12.3.', '19.3.'],
    );
    assert.deepEqual([instead(0), instead(2), instead(4)], [[], ['Frau Seidel'], ['19.3.']]);
  });
});
