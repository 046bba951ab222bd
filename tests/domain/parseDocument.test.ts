/** What is read from a store is checked before anything else touches it; addresses keep tenants apart. */
import assert from 'node:assert/strict';
import { checkDocument, parseDocument, refOf } from '../../src/domain/parseDocument.ts';
import { exchange, item, person, reflection, team } from '../fixtures/builders.ts';

const secret = 'streng vertraulich';
const message = (json: unknown): string => {
  try {
    parseDocument(json);
  } catch (error) {
    return String(error);
  }
  return 'accepted';
};

const isAt =
  (place: RegExp) =>
  (error: unknown): boolean =>
    place.test(String(error)) && !String(error).includes(secret);

describe('reading a stored document', () => {
  it('accepts every kind as it was built', () => {
    for (const document of [exchange(), reflection(), person(), team()])
      assert.deepEqual(parseDocument(structuredClone(document)), document);
  });

  it('names where a document does not fit, never what it says there', () => {
    const odd = exchange({ checklist: [item(), item({ dueOn: secret })] });
    assert.match(message(odd), /checklist\.1\.dueOn/);
    assert.doesNotMatch(message(odd), new RegExp(secret));
  });

  it('refuses fields it does not know, without repeating their content', () => {
    assert.match(message({ ...exchange(), surplus: secret }), /does not fit/);
    assert.doesNotMatch(message({ ...exchange(), surplus: secret }), new RegExp(secret));
  });

  it('refuses what is no document at all', () => {
    for (const json of [null, undefined, [], 'text', 7, {}, { kind: 'invoice' }, { ...exchange(), schemaVersion: 2 }])
      assert.match(message(json), /does not fit its schema/);
  });
});

describe('checking a document that is to be written', () => {
  const known = parseDocument(structuredClone(exchange({ checklist: [item(), item()] })));
  assert.ok(known.kind === 'exchange');

  it('accepts what was read, with any of its items changed', () => {
    checkDocument(known);
    checkDocument({ ...known, checklist: known.checklist.with(1, { ...item(), status: 'done' }) });
  });

  it('names where a new item or another field does not fit, never what it says there', () => {
    const odd = { ...known, checklist: known.checklist.with(1, item({ dueOn: secret })) };
    for (const time of ['the first time', 'and the second'])
      assert.throws(() => checkDocument(odd), isAt(/checklist\.1\.dueOn$/), time);
    assert.throws(() => checkDocument({ ...known, visitDays: 9 }), isAt(/visitDays$/));
  });
});

describe('the addresses of documents', () => {
  it('differ between tenants, exchanges and people', () => {
    const documents = [
      exchange(),
      exchange({ tenantId: 'other' }),
      exchange({ id: 'ex-2' }),
      reflection(),
      reflection({ aadObjectId: 'somebody-else' }),
      reflection({ tenantId: 'other' }),
      person(),
      person({ tenantId: 'other' }),
      team(),
      team({ teamId: 'team-2' }),
    ];
    assert.equal(new Set(documents.map((document) => JSON.stringify(refOf(document)))).size, documents.length);
  });

  it('put everything of one exchange into one partition', () => {
    assert.equal(refOf(exchange()).partition, refOf(reflection()).partition);
  });
});
