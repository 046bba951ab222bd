/** What was sent where is ticked once for each place, and can be taken back. */
import assert from 'node:assert/strict';
import { type DraftEvent, draftsTransition, notSpread, releasedOf, type Spreading } from '../../src/domain/drafts.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { exchange, happening, participant } from '../fixtures/builders.ts';

const sent = (where: string): DraftEvent => ({ ...happening(), type: 'draftSent', kind: 'committee', where });

describe('drafts', () => {
  it('given a draft that was sent, when the same is ticked again, then it counts once', () => {
    const once = draftsTransition(notSpread(), sent('Ausschuss'));
    assert.equal(draftsTransition(once, sent('Ausschuss')), once);
    assert.deepEqual(
      draftsTransition(once, sent('Rat')).sent.map(({ where }) => where),
      ['Ausschuss', 'Rat'],
    );
  });

  it('given a wrong tick, when it is taken back, then only that draft is open again', () => {
    const both: Spreading = draftsTransition(draftsTransition(notSpread(), sent('Rat')), {
      ...happening(),
      ...{ type: 'draftSent', kind: 'homepage', where: 'Netz' },
    });
    const after = draftsTransition(both, { ...happening(), type: 'draftNotSent', kind: 'committee' });
    assert.deepEqual(
      after.sent.map(({ kind }) => kind),
      ['homepage'],
    );
  });

  it('are the business of whoever organises', () => {
    const refused = transition(exchange(), { ...sent('Rat'), by: participant });
    assert.deepEqual(refused, { ok: false, error: 'notOrganiser' });
  });

  it('are made of nothing before the summary was published', () => {
    assert.equal(releasedOf(exchange()), undefined);
  });
});
