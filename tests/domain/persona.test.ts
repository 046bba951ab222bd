/** The persona is posted as it was seen, by the organiser, into a confirmed channel, once. */
import assert from 'node:assert/strict';
import { deliveriesDue } from '../../src/domain/deliveries.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { markOf } from '../../src/domain/mark.ts';
import { composePersona, type PersonaContent, type PersonaEvent } from '../../src/domain/persona.ts';
import { addSeconds } from '../../src/domain/time.ts';
import { confirmed, exchange, happening, isWeekday, must, NOW, participant, reflection } from '../fixtures/builders.ts';

const answered = (text: string) => ({ status: 'answered', text, at: NOW, activityId: 'a' }) as const;

const invented = (name = 'Paula Pendel'): PersonaContent =>
  composePersona(
    reflection({
      questions: ['P1', 'P2', 'P3'],
      answers: { P3: answered('Zuständigkeiten'), P1: answered(name), P2: { status: 'skipped', at: NOW } },
    }),
  );

const approve = (content: PersonaContent, given: Partial<PersonaEvent> = {}): PersonaEvent => ({
  ...happening(),
  type: 'personaApproved',
  content,
  seen: markOf(content),
  ...given,
});

const ready = (): Exchange => exchange({ channel: confirmed() });
const kinds = (state: Exchange, now = NOW) =>
  deliveriesDue(state, { now, isWorkingDay: isWeekday }).map(({ kind }) => kind);

describe('The persona', () => {
  it('is made of what was answered, in the order of the questions', () => {
    const entries = invented().entries.map(({ key, text }) => `${key} ${text}`);
    assert.deepEqual(entries, ['P1 Paula Pendel', 'P3 Zuständigkeiten']);
  });

  it('is due in the channel once it was approved', () => {
    assert.ok(!kinds(ready()).includes('persona'));
    const approved = must(transition(ready(), approve(invented())));
    assert.ok(kinds(approved, addSeconds(NOW, 1)).includes('persona'));
  });

  it('is not posted if it is not what was seen, or if there is nothing', () => {
    const refused = { ok: false, error: 'personaChanged' };
    assert.deepEqual(transition(ready(), approve(invented('Neu'), { seen: markOf(invented('Alt')) })), refused);
    assert.deepEqual(transition(ready(), approve({ questionSetVersion: 1, entries: [] })), refused);
  });

  it('is not posted without a confirmed channel, nor by anyone but the organiser', () => {
    assert.deepEqual(transition(exchange(), approve(invented())), { ok: false, error: 'noChannel' });
    assert.deepEqual(transition(ready(), approve(invented(), { by: participant })), {
      ok: false,
      error: 'notOrganiser',
    });
  });

  it('is posted once: a second approval is refused, a click delivered twice changes nothing', () => {
    const event = approve(invented());
    const approved = must(transition(ready(), event));
    assert.equal(must(transition(approved, event)), approved);
    assert.deepEqual(transition(approved, approve(invented('Andere'))), { ok: false, error: 'personaPublished' });
  });

  it('waits while the channel is lost', () => {
    const approved = must(transition(ready(), approve(invented())));
    assert.ok(!kinds({ ...approved, channel: { status: 'none' } }, addSeconds(NOW, 1)).includes('persona'));
  });
});
