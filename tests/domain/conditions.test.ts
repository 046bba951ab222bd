/** When items apply, and what happens when the facts change on the way. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECKLIST_LIMIT } from '../../src/domain/checklist.ts';
import { applicable, becomeApplicable, Condition, type Facts, holds } from '../../src/domain/conditions.ts';
import type { ExchangeChange } from '../../src/features/exchanges.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { Land } from '../../src/domain/land.ts';
import { exchange, happening, item, must, participant } from '../fixtures/builders.ts';

const own = { name: 'Beispielstadt', land: 'TH' } as const;
const near = { name: 'Nachbarstadt', land: 'TH' } as const;
const far = { name: 'Harlebach', land: 'NW' } as const;
const facts = (given: Partial<Facts> = {}): Facts => ({ own, visitDays: 1, metBefore: false, ...given });

const holding = (given: Partial<Facts>) => Condition.options.filter((condition) => holds(condition, facts(given)));

describe('a condition', () => {
  it('holds for what is known', () => {
    assert.deepEqual(holding({}), ['hostOpen']);
    assert.deepEqual(holding({ host: near }), ['hostKnown', 'firstMeeting']);
    assert.deepEqual(holding({ host: far, visitDays: 2 }), [
      'hostKnown',
      'overnight',
      'severalLaender',
      'firstMeeting',
    ]);
    assert.deepEqual(holding({ host: near, metBefore: true }), ['hostKnown']);
  });
});

const template = Condition.options.map((condition) => ({ key: condition, phase: 'prepare', condition }));

const aMunicipality = fc.record({ name: fc.constantFrom('A', 'B'), land: fc.constantFrom(...Land.options) });
const someFacts = fc.record(
  { own: aMunicipality, host: aMunicipality, visitDays: fc.integer({ min: 1, max: 3 }), metBefore: fc.boolean() },
  { requiredKeys: ['own', 'visitDays', 'metBefore'] },
);

describe('items that become applicable', () => {
  it('apply now and did not before', () => {
    fc.assert(
      fc.property(someFacts, someFacts, (before, now) => {
        const gained = becomeApplicable(template, before, now);
        const [was, is] = [applicable(template, before), applicable(template, now)];
        assert.deepEqual(
          gained,
          is.filter((one) => !was.includes(one)),
        );
      }),
    );
  });
});

describe('when the facts change', () => {
  const dates = new Map([['severalLaender', '2027-03-01']]);
  const named = { type: 'hostNamed', host: far, metBefore: false, template, dates } as const;
  const change = (event: ExchangeChange, of = exchange()) => must(transition(of, { ...happening(), ...event }));
  const keysOf = ({ checklist }: ReturnType<typeof exchange>) => checklist.map(({ key }) => key);

  it('items that apply now join the list at its end, with their dates', () => {
    const before = exchange();
    const after = change(named, before);
    assert.deepEqual(after.host, far);
    assert.deepEqual(keysOf(after), [...keysOf(before), 'hostKnown', 'severalLaender', 'firstMeeting']);
    assert.equal(after.checklist.at(-2)?.dueOn, '2027-03-01');
  });

  it('none is taken away, none comes twice', () => {
    const several = change({ type: 'lengthSet', visitDays: 2, template, dates });
    const single = change({ type: 'lengthSet', visitDays: 1, template, dates }, several);
    const again = change({ type: 'lengthSet', visitDays: 3, template, dates }, single);
    assert.deepEqual(
      [several, single, again].map(({ visitDays }) => visitDays),
      [2, 1, 3],
    );
    for (const { checklist } of [several, single, again])
      assert.equal(checklist.filter(({ key }) => key === 'overnight').length, 1);
  });

  it('what is closed or dated by hand keeps its date', () => {
    const items = [
      item({ key: 'severalLaender', dueOn: '2027-02-01', dueSetBy: 'person' }),
      item({ key: 'goal', dueOn: '2027-02-01' }),
    ];
    const after = change(
      { ...named, dates: new Map([...dates, ['goal', '2027-02-02']]) },
      exchange({ checklist: items }),
    );
    assert.deepEqual(
      after.checklist.slice(0, 2).map(({ dueOn }) => dueOn),
      ['2027-02-01', '2027-02-02'],
    );
  });

  it('a full list takes no more, and the host is named nevertheless', () => {
    const full = exchange({
      checklist: Array.from({ length: CHECKLIST_LIMIT - 1 }, (_, index) => item({ key: `own.${index + 1}` })),
    });
    const after = change(named, full);
    assert.deepEqual([after.checklist.length, after.host], [CHECKLIST_LIMIT, far]);
  });

  it('only the organiser may say so', () => {
    const refused = transition(exchange(), { ...happening({ by: participant }), ...named });
    assert.deepEqual(refused, { ok: false, error: 'notOrganiser' });
  });
});
