/** Documents that earlier versions of the bot have stored: each is read as the document of today, and can be worked on. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notSpread } from '../../src/domain/drafts.ts';
import { type AnyDocument, withNextDue } from '../../src/domain/nextDue.ts';
import { parseDocument } from '../../src/domain/parseDocument.ts';

import { isWeekday } from '../fixtures/builders.ts';
import { earlierShapeOf, laterFields } from '../simulation/earlierShape.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/documents');

/** What came later than all of them. */
const LATEST = { enquiries: [], spreading: notSpread() };

/** What each lacked when it was stored; a new default needs a document from before it here. */
const LACKING: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'exchange.1': {
    ...{ format: 'visit', metBefore: false, invitations: [], topics: { proposed: [] }, ...LATEST },
    picture: { differences: {}, published: [] },
  },
  'exchange.2': { format: 'visit', metBefore: false, invitations: [], topics: { proposed: [] }, ...LATEST },
  'exchange.3': { invitations: [], topics: { proposed: [] }, ...LATEST },
  'exchange.4': { topics: { proposed: [] }, ...LATEST },
  'reflection.1': { released: {}, replies: [] },
  'reflection.2': { replies: [] },
  'person.1': { invitedTo: [], askedIn: [], answeredIn: [] },
  'person.2': { askedIn: [], answeredIn: [] },
  'person.3': { answeredIn: [] },
  'team.1': {},
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const stored = (name: string): Readonly<Record<string, unknown>> => {
  const read: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  assert.ok(isRecord(read));
  return read;
};

/** Steps of a published summary have had a status only lately: before, they were all open. */
const withStepStates = (document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const read: unknown = JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    isSummaryStep(value) ? { status: 'open', ...value } : value,
  );
  assert.ok(isRecord(read));
  return read;
};

const isSummaryStep = (value: unknown): value is object =>
  isRecord(value) && 'number' in value && 'owner' in value && 'dueOn' in value;

const KINDS: readonly AnyDocument['kind'][] = ['exchange', 'reflection', 'person', 'team'];

describe('a document of an earlier version', () => {
  it('is at hand for every shape there was', () => {
    assert.deepEqual(
      readdirSync(FOLDER).toSorted(),
      Object.keys(LACKING)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    for (const kind of KINDS) {
      const names = Object.keys(LACKING).filter((name) => name.startsWith(`${kind}.`));
      const known = new Set(names.flatMap((name) => Object.keys(LACKING[name] ?? {})));
      assert.deepEqual([...laterFields(kind).keys()].toSorted(), [...known].toSorted(), `came later in ${kind}`);
    }
  });

  for (const [name, lacking] of Object.entries(LACKING))
    describe(name, () => {
      it('is read as it was, and what came later as if nothing of it had happened', () => {
        for (const field of Object.keys(lacking)) assert.ok(!(field in stored(name)), field);
        assert.deepEqual(parseDocument(stored(name)), { ...withStepStates(stored(name)), ...lacking });
      });

      it('stays the same when it is stored and read again, whole or in its earlier shape', () => {
        const document = parseDocument(stored(name));
        assert.deepEqual(parseDocument(structuredClone(document)), document);
        assert.deepEqual(parseDocument(earlierShapeOf(document)), document);
      });

      it('is planned like any other', () => {
        const document = parseDocument(stored(name));
        const planned = withNextDue(document, { now: '2027-06-01T08:00:00Z', isWorkingDay: isWeekday });
        assert.deepEqual(parseDocument(structuredClone(planned)), planned);
      });
    });
});
