/** Who stands on the list of participants: those who said so themselves, as long as they want. */
import assert from 'node:assert/strict';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { memberOf } from '../../src/domain/exchange.ts';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { exchange, happening, must, NOW, organiser, participant, stranger } from '../fixtures/builders.ts';

const given = { type: 'listingGiven', occupation: 'Jugendhilfeplanung', needs: 'vegetarisch' } as const;

describe('the list of participants', () => {
  const listed = must(transition(exchange(), { ...happening({ by: participant }), ...given }));

  it('has nobody on it who did not ask for it', () => {
    assert.deepEqual(
      exchange().members.map(({ listing }) => listing),
      [undefined, undefined],
    );
    assert.equal(memberOf(listed, organiser.aadObjectId)?.listing, undefined);
  });

  it('keeps what a person gave, and can be stored', () => {
    const { listing } = memberOf(listed, participant.aadObjectId) ?? {};
    assert.deepEqual(listing, { occupation: 'Jugendhilfeplanung', needs: 'vegetarisch', at: NOW });
    assert.deepEqual(parseDocument(structuredClone(listed)), listed);
  });

  it('is not changed by the same words again', () => {
    const again = { ...happening({ by: participant, at: '2040-01-09T09:30:00Z' }), ...given };
    assert.deepEqual(must(transition(listed, again)).members, listed.members);
  });

  it('takes the newest entry, without earlier needs', () => {
    const again = { type: 'listingGiven', occupation: 'Leitung' } as const;
    const changed = must(transition(listed, { ...happening({ by: participant }), ...again }));
    assert.deepEqual(memberOf(changed, participant.aadObjectId)?.listing, { occupation: 'Leitung', at: NOW });
  });

  it('forgets an entry that is taken back', () => {
    const gone = must(transition(listed, { ...happening({ by: participant }), type: 'listingWithdrawn' }));
    assert.doesNotMatch(JSON.stringify(gone), /vegetarisch|Jugendhilfeplanung/);
    assert.ok(memberOf(gone, participant.aadObjectId) !== undefined);
  });

  it('is for members only, each for themselves', () => {
    const refused = transition(exchange(), { ...happening({ by: stranger }), ...given });
    assert.deepEqual(refused, { ok: false, error: 'notMember' });
  });
});
