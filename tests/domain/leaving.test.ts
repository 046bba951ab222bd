/** Being away, leaving, and handing over: nothing is left without somebody who hears of it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Exchange } from '../../src/domain/exchange.ts';
import { memberOf, organiserOf } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import { personRef } from '../../src/domain/refs.ts';
import { anExchangeEvent } from '../fixtures/arbitraries.ts';
import {
  exchange,
  happening,
  item,
  must,
  organiser,
  participant,
  person,
  step,
  stranger,
  TENANT,
} from '../fixtures/builders.ts';

const leave = (by = participant, given: { successor?: typeof organiser } = {}): ExchangeEvent => ({
  ...happening({ by }),
  ...{ type: 'memberLeft', ...given },
});
const owned = (): Exchange =>
  exchange({
    checklist: [item({ owner: participant }), item({ owner: organiser }), item({ owner: participant, status: 'done' })],
    steps: [step({ owner: participant.name }), step({ owner: 'Jugendamt' })],
  });

describe('leaving an exchange', () => {
  it('frees the open items of whoever leaves, and keeps what they did', () => {
    const after = must(transition(owned(), leave()));
    assert.equal(memberOf(after, participant.aadObjectId), undefined);
    assert.deepEqual(
      after.checklist.map(({ owner }) => owner?.name),
      [undefined, organiser.name, participant.name],
    );
    assert.equal(after.checklist[0]?.history?.at(-1)?.type, 'returned');
  });

  it('passes items and steps on to a successor who takes part', () => {
    const after = must(transition(owned(), leave(participant, { successor: organiser })));
    assert.deepEqual(after.checklist[0]?.owner, organiser);
    assert.deepEqual(
      after.steps.map(({ owner }) => owner),
      [organiser.name, 'Jugendamt'],
    );
    const refused = { ok: false, error: 'ownerNotMember' };
    assert.deepEqual(transition(owned(), leave(participant, { successor: stranger })), refused);
  });

  it('is told to the person’s own document, which forgets the exchange and what went on in it', () => {
    const [handoff] = must(transition(owned(), leave())).handoffs;
    assert.deepEqual(handoff?.to, personRef(TENANT, participant.aadObjectId));
    const dialogue = { type: 'reflecting', exchangeId: 'ex-1' } as const;
    const snoozed = [{ exchangeId: 'ex-1', item: 1, until: '2027-02-01' }];
    const reflected = { exchangeId: 'ex-1', occasion: 'lens' } as const;
    const before = person({ exchangeIds: ['ex-1', 'ex-2'], focus: 'ex-1', dialogue, snoozed, reflected });
    const after = personTransition(before, { ...happening(), type: 'exchangeLeft', exchangeId: 'ex-1' });
    assert.deepEqual(
      [after.exchangeIds, after.focus, after.dialogue, after.snoozed, after.reflected],
      [['ex-2'], 'ex-2', { type: 'idle' }, [], undefined],
    );
  });

  it('is refused to the organiser, who has to hand over first, and to strangers', () => {
    assert.deepEqual(transition(owned(), leave(organiser)), { ok: false, error: 'organiserStays' });
    assert.deepEqual(transition(owned(), leave(stranger)), { ok: false, error: 'notMember' });
  });
});

describe('handing over the organisation', () => {
  const handOver = (to: typeof organiser, by = organiser): ExchangeEvent => ({
    ...happening({ by }),
    ...{ type: 'organiserHandedOver', to },
  });

  it('makes a member the organiser; whoever handed over stays', () => {
    const after = must(transition(exchange(), handOver(participant)));
    assert.equal(organiserOf(after)?.aadObjectId, participant.aadObjectId);
    assert.equal(memberOf(after, organiser.aadObjectId)?.role, 'participant');
    assert.equal(after.handedOver?.by.aadObjectId, organiser.aadObjectId);
    assert.ok(transition(after, leave(organiser)).ok);
  });

  it('is up to the organiser, and goes to nobody who does not take part', () => {
    assert.deepEqual(transition(exchange(), handOver(participant, participant)), { ok: false, error: 'notOrganiser' });
    assert.deepEqual(transition(exchange(), handOver(stranger)), { ok: false, error: 'ownerNotMember' });
  });
});

describe('a deputy', () => {
  const name = (deputy: typeof organiser | undefined, by = organiser): ExchangeEvent => ({
    ...happening({ by }),
    type: 'deputyNamed',
    ...(deputy === undefined ? {} : { deputy: { ...deputy, until: '2027-02-01' } }),
  });

  it('is named by whoever is away, until they are back', () => {
    const away = must(transition(exchange(), name(participant)));
    assert.deepEqual(memberOf(away, organiser.aadObjectId)?.deputy, { ...participant, until: '2027-02-01' });
    assert.equal(memberOf(must(transition(away, name(undefined))), organiser.aadObjectId)?.deputy, undefined);
  });

  it('takes part, and is somebody else', () => {
    assert.deepEqual(transition(exchange(), name(stranger)), { ok: false, error: 'ownerNotMember' });
    assert.deepEqual(transition(exchange(), name(organiser)), { ok: false, error: 'ownDeputy' });
  });

  it('who leaves stands in for nobody any more', () => {
    const away = must(transition(exchange(), name(participant)));
    assert.equal(memberOf(must(transition(away, leave())), organiser.aadObjectId)?.deputy, undefined);
  });
});

describe('whoever comes and goes', () => {
  const goings = fc.constantFrom(
    leave(),
    leave(participant, { successor: organiser }),
    { ...happening(), type: 'organiserHandedOver' as const, to: participant },
    { ...happening({ by: participant }), type: 'organiserHandedOver' as const, to: organiser },
    { ...happening({ by: participant }), type: 'memberJoined' as const },
  );

  it('an exchange has exactly one organiser, and open items belong to somebody who takes part or to nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anExchangeEvent, goings), { maxLength: 40 }), (events) => {
        const after = events.reduce((before, event, index) => {
          const result = transition(before, { ...event, id: `unique-${index}` });
          return result.ok ? result.value : before;
        }, exchange());
        assert.equal(after.members.filter(({ role }) => role === 'organiser').length, 1);
        for (const { status, owner } of after.checklist)
          if (status === 'open' && owner !== undefined) assert.ok(memberOf(after, owner.aadObjectId), owner.name);
      }),
    );
  });
});
