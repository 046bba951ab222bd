/** How an exchange begins: with its organiser, its checklist, and word to the organiser's own document. */
import assert from 'node:assert/strict';
import { createExchange, type NewExchange } from '../../src/domain/createExchange.ts';
import { isOrganiser, organiserOf } from '../../src/domain/exchange.ts';
import { parseDocument, refOf } from '../../src/domain/parseDocument.ts';
import { exchangeRef, personRef } from '../../src/domain/refs.ts';
import { happening, organiser, participant, template, TENANT } from '../fixtures/builders.ts';

const input: NewExchange = {
  tenantId: TENANT,
  exchangeId: 'ex-1',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  title: 'Besuch in Musterstadt',
  topic: 'Kinderarmut',
  format: 'visit',
  role: 'visiting',
  own: { name: 'Beispielstadt', land: 'TH' },
  visitDays: 2,
  metBefore: false,
  items: template,
  dates: new Map([['goal', '2027-03-17']]),
};

describe('a new exchange', () => {
  const event = happening();
  const created = createExchange(input, event);

  it('belongs to whoever created it', () => {
    assert.deepEqual(organiserOf(created), { ...organiser, role: 'organiser' });
    assert.equal(isOrganiser(created, participant.aadObjectId), false);
  });

  it('has the items of its template with the dates that are known', () => {
    assert.deepEqual(
      created.checklist.map(({ key, dueOn }) => [key, dueOn]),
      [
        ['goal', '2027-03-17'],
        ['request', undefined],
        ['visit', undefined],
        ['thanks', undefined],
      ],
    );
  });

  it('owes its organiser word that they belong to it', () => {
    const [handoff, ...others] = created.handoffs;
    assert.deepEqual(handoff?.to, personRef(TENANT, organiser.aadObjectId));
    assert.deepEqual(handoff.event, { type: 'exchangeJoined', exchangeId: 'ex-1' });
    assert.deepEqual(others, []);
  });

  it('remembers the activity that created it', () => {
    assert.deepEqual(created.applied, [event.id]);
  });

  it('fits its schema, with and without a host and a date, and knows its address', () => {
    const host = { name: 'Musterstadt', land: 'NW' } as const;
    for (const document of [created, createExchange({ ...input, host, visitOn: '2027-06-16' }, event)]) {
      assert.deepEqual(parseDocument(structuredClone(document)), document);
      assert.deepEqual(refOf(document), exchangeRef(TENANT, 'ex-1'));
    }
  });
});
